import { configure } from "@testing-library/react";

// What is waited for comes when it comes: a busy machine is no fault.
configure({ asyncUtilTimeout: 15_000 });

// jsdom has no CSS; what it would escape is in no id of our models.
globalThis.CSS ??= { escape: (id: string) => id } as typeof CSS;
