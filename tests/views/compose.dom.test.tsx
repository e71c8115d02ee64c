import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { withBrowser } from "./stubbed.ts";

const WEIGHTS = { investment: { en: 7.9 }, people: { en: 8.9 }, loader: 1.5 };

withBrowser({
  answer: (address) =>
    address.includes("weights") ? new Response(JSON.stringify(WEIGHTS)) : undefined,
});

async function open(path: string) {
  window.history.replaceState(null, "", path);
  render(<App root="http://localhost:3000/" />);
  // The first page loads every module it needs.
  await screen.findByRole("textbox", { name: "Take it along" }, { timeout: 4000 });
  return userEvent.setup();
}

const text = () =>
  (screen.getByRole("textbox", { name: "Take it along" }) as HTMLTextAreaElement).value;

test("what is chosen is in the address, in the preview and in the snippet", async () => {
  const user = await open("/en/compose/");
  await user.click(screen.getByRole("radio", { name: "People-exchange targets" }));
  await user.click(await screen.findByRole("radio", { name: "A year" }));
  await user.click(screen.getByRole("radio", { name: "Dark" }));
  expect(window.location.search).toContain("figure=people");
  expect(text()).toContain("/en/embed/people/?reading=year&amp;theme=dark");
  const frames = Array.from(document.querySelectorAll("iframe"), (frame) => frame.src);
  expect(frames).toHaveLength(3);
  for (const src of frames) expect(src).toContain("/en/embed/people/?reading=year&theme=dark");
  expect(document.querySelectorAll('iframe[sandbox="allow-scripts"]')).toHaveLength(1);
});

test("a snippet says where it works and how heavy it is, with the loader where it brings one", async () => {
  const user = await open("/en/compose/");
  await screen.findByText(/7\.9 kB/);
  await user.click(screen.getByRole("radio", { name: "Element" }));
  await screen.findByText(/9\.4 kB/);
  await user.click(screen.getByRole("radio", { name: "Picture" }));
  await screen.findByText(/Substack, Medium and slides/);
  expect(screen.queryByText(/kB for/)).toBeNull();
});

test("the frame's language is its own", async () => {
  const user = await open("/en/compose/");
  const names = screen.getAllByRole("radio", { name: "日本語" });
  await user.click(names[0] as HTMLElement);
  await vi.waitFor(() => expect(text()).toMatch(/\/ja\/embed\/investment\/" title="[^"]*10兆円/));
});

test("a height comes from the preview's own frame alone", async () => {
  await open("/en/compose/");
  const message = { type: "partnership-atlas:height", version: 1, height: 777 };
  window.dispatchEvent(new MessageEvent("message", { data: message, source: window }));
  expect(text()).not.toContain('height="777"');
  const { contentWindow } = document.querySelector("iframe") as HTMLIFrameElement;
  window.dispatchEvent(new MessageEvent("message", { data: message, source: contentWindow }));
  await vi.waitFor(() => expect(text()).toContain('height="777"'));
});

test("where the clipboard refuses, the text is selected", async () => {
  const user = await open("/en/compose/");
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: () => Promise.reject(new Error("refused")) },
  });
  await user.click(screen.getByRole("button", { name: "Copy" }));
  await screen.findByText(/copy it with Ctrl/);
  const field = screen.getByRole("textbox", { name: "Take it along" }) as HTMLTextAreaElement;
  expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
});

test("junk in the address reads as the default", async () => {
  await open("/en/compose/?figure=nonsense&height=x&snippet=y");
  expect(text()).toContain("/en/embed/investment/");
});
