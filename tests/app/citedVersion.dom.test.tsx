import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { App } from "../../src/app/App.tsx";
import { versions } from "../../src/share/versions.ts";
import { withBrowser } from "../views/stubbed.ts";

withBrowser();

async function open(version: string) {
  window.history.replaceState(null, "", `/en/explore/investment/?v=${version}`);
  render(<App root="http://localhost:3000/" />);
  await screen.findByRole("heading", { level: 1 });
}

test("an address cited from an earlier version says what has changed since", async () => {
  const [first, ...later] = versions;
  await open(first?.version ?? "");
  const notice = await screen.findByText(/was cited from version/);
  expect(later.length).toBeGreaterThan(0);
  for (const { changes } of later) expect(notice.textContent).toContain(changes.en);
});

test("one cited from nowhere says that, too", async () => {
  await open("000000000000");
  await screen.findByText(/which is not in its history/);
});
