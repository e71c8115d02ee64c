import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { App } from "../../src/app/App.tsx";
import { closeOpened } from "../../src/app/opened.ts";
import { readModel } from "../../src/model/read.ts";
import { withBrowser } from "../views/stubbed.ts";

const starter = readFileSync(resolve(import.meta.dirname, "../../public/starter.json"), "utf8");
const asked: string[] = [];

withBrowser({
  answer(address) {
    asked.push(address);
    return address.endsWith("starter.json") ? new Response(starter) : undefined;
  },
});
beforeEach(() => {
  asked.length = 0;
});
afterEach(closeOpened);

async function open(address: string) {
  window.history.replaceState(null, "", address);
  render(<App root="http://localhost:3000/" />);
  await screen.findByRole("heading", { level: 1 });
}

const choose = async (text: string, name = "mine.json") =>
  userEvent.upload(
    await screen.findByLabelText("Open a model of your own"),
    new File([text], name, { type: "application/json" }),
  );

test("the starter file passes the door whole", () => {
  const { report } = readModel(starter);
  expect(report.faults).toEqual([]);
});

test("a file of the reader's is drawn, says that it stays here, and gives way again", async () => {
  await open("/en/explore/investment/");
  await choose(starter);
  await screen.findByText(/You see mine\.json: 12 records, 0 left out/);
  await waitFor(() =>
    expect(document.querySelector("header .name")?.textContent).toContain("Avalon"),
  );
  expect(asked.every((address) => address.startsWith("http://localhost:3000/data/"))).toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "Back to the model of the atlas" }));
  await waitFor(() =>
    expect(document.querySelector("header .name")?.textContent).toContain("India"),
  );
});

test("a file that is no model is refused with its place, and what was shown stays", async () => {
  await open("/en/explore/investment/");
  const before = document.querySelector("h1")?.textContent;
  await choose('{ "agreements": [', "broken.json");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("broken.json");
  expect(alert.textContent).toContain("still here");
  // What is in the reader's hands is opened again; nobody publishes it.
  expect(alert.textContent).toMatch(/open it again\./);
  const dialog = screen.getByRole("dialog", { name: "broken.json" });
  await userEvent.click(within(dialog).getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(document.querySelector("h1")?.textContent).toBe(before);
});

test("an address may name a model of the same site, and no other", async () => {
  await open("/en/explore/investment/?model=starter.json");
  expect(asked).toContain("http://localhost:3000/starter.json");
  cleanup();
  asked.length = 0;
  await open("/en/explore/investment/?model=/starter.json&numerals=indian");
  expect(screen.queryByText(/no effect/)).toBeNull();
  expect(asked.filter((address) => !address.endsWith("/starter.json"))).toEqual([]);
  cleanup();
  asked.length = 0;
  await open("/en/explore/investment/?model=https://elsewhere.example/a.json");
  expect(asked).toEqual(["http://localhost:3000/data/partnership.json"]);
});

test("what is opened is cited as what it is, by its file and not by an address of ours", async () => {
  await open("/en/explore/people/");
  await choose(starter);
  await screen.findByText(/You see mine\.json/);
  await userEvent.click(screen.getByText("Download, cite, share"));
  const field = (await screen.findByRole("textbox", { name: "Citation" })) as HTMLTextAreaElement;
  await waitFor(() => expect(field.value).toMatch(/^Avalon.*\[.*\]\. File mine\.json, opened /));
  expect(field.value).not.toContain("http");
  await userEvent.click(screen.getByRole("radio", { name: "BibTeX" }));
  const bibtex = (screen.getByRole("textbox", { name: "Citation" }) as HTMLTextAreaElement).value;
  expect(bibtex).toContain("Drawn from the file mine.json");
  expect(bibtex).not.toMatch(/India|url =/);
});

test("an address that is shared says that it does not lead to the reader's file", async () => {
  await open("/en/explore/people/");
  await choose(starter);
  await screen.findByText(/You see mine\.json/);
  await userEvent.click(screen.getByText("Download, cite, share"));
  const share = await screen.findByRole("region", { name: "Share" });
  expect(share.textContent).toMatch(/does not see mine\.json.*as a file alone/);
  await userEvent.setup().click(within(share).getByRole("button", { name: "Copy link" }));
  await within(share).findByText("Link copied. It does not show mine.json: send the file too.");
  window.dispatchEvent(new Event("beforeprint"));
  const origin = document.querySelector(".printed-origin")?.textContent;
  expect(origin).toContain("mine.json");
  expect(origin).not.toContain("http");
});
