import { configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

// What is waited for comes when it comes: a busy machine is no fault.
configure({ asyncUtilTimeout: 15_000 });

// jsdom has no CSS; what it would escape is in no id of our models.
globalThis.CSS ??= { escape: (id: string) => id } as typeof CSS;

// What React and the libraries warn of is a fault.
const said = vi.spyOn(console, "error");
beforeEach(() => said.mockClear());
afterEach(() => expect(said.mock.calls).toEqual([]));
