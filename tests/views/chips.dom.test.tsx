import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { App } from "../../src/app/App.tsx";
import { loadFigure } from "../../src/figures/index.ts";
import { readValue } from "../../src/model/read.ts";
import { Checks } from "../../src/ui/Checks.tsx";
import { FigureControls } from "../../src/views/FigureControls.tsx";
import { type Page, PageProvider } from "../../src/views/page.ts";
import { locales, shipped } from "../figures/shipped.ts";
import { STATES } from "../figures/states.ts";
import { invented, recordsOf } from "../fixtures/invented.ts";
import { withBrowser } from "./stubbed.ts";

withBrowser({ sized: true });

async function open(path: string) {
  window.history.replaceState(null, "", path);
  render(<App root="http://localhost:3000/" />);
  await screen.findByRole("heading", { level: 1 });
  return userEvent.setup();
}

const chips = () =>
  screen.getAllByRole("button", { name: /^Remove filter/ }).map((chip) => chip.textContent);

/** A picture of more marks than this is filtered. */
const DOZEN = 12;

test("every picture of more than a dozen marks has filters that say what each would leave", async () => {
  const { en } = await locales();
  for (const { figure, query } of STATES) {
    const bound = (await loadFigure(figure)).bind(shipped, new URLSearchParams(query), en);
    if (bound.marks.filter(({ isLink }) => !isLink).length <= DOZEN) continue;
    // One series alone is the choice of one among many.
    if (new URLSearchParams(query).has("series")) continue;
    const filters = bound.controls.filter(
      ({ kind, choices }) => kind === "any" || choices.every(({ count }) => count !== undefined),
    );
    expect(filters.length, `${figure}?${query}`).toBeGreaterThan(0);
    for (const { key, choices } of filters.filter(({ key }) => key !== "with"))
      for (const { value, count } of choices) expect(count, `${key}=${value}`).toBeTypeOf("number");
  }
});

test("what is on is a chip, whatever kind of filter it is, and one press takes off all", async () => {
  const user = await open(
    "/en/explore/network/?lens=official&kind=MoC&sector=space,biofuel&until=2024&umbrella=true",
  );
  const known = chips();
  expect(known).toHaveLength(4);
  expect(known).toContain("Umbrella documents ×");
  expect(known).toContain("Until 2024 ×");
  await user.click(screen.getByRole("button", { name: "Remove filter Until 2024" }));
  expect(new URLSearchParams(window.location.search).has("until")).toBe(false);
  expect(chips()).toHaveLength(3);
  await user.click(screen.getByRole("button", { name: "Clear all" }));
  expect(window.location.search).toBe("?lens=official");
  expect(screen.queryByRole("button", { name: /^Remove filter/ })).toBeNull();
  window.history.back();
  await waitFor(() => expect(chips()).toHaveLength(3));
});

test("a switch that is a short way to another filter has no second chip", async () => {
  await open("/en/explore/network/?status=signed");
  expect(chips()).toEqual(["signed ×"]);
});

test("what is picked out beside a mark is no filter", async () => {
  const user = await open("/en/explore/network/?focus=jcm&with=lupex&sector=space");
  expect(chips()).toEqual(["Space ×"]);
  await user.click(screen.getByRole("button", { name: "Clear all" }));
  expect(new URLSearchParams(window.location.search).get("with")).toBe("lupex");
  expect(document.querySelector(".filters .fold b")).toBeNull();
});

test("counts of more than a thousand are written as numbers are", async () => {
  const file = invented();
  const [accord] = recordsOf(file, "agreements");
  for (let index = 0; index < 1200; index += 1)
    recordsOf(file, "agreements").push({ ...accord, id: `accord-${index}`, relations: [] });
  const { model } = readValue(file);
  const bound = (await loadFigure("network")).bind(
    model,
    new URLSearchParams(),
    (await locales()).en,
  );
  render(
    <PageProvider
      value={
        { locale: (await locales()).en, query: new URLSearchParams(), reading: { model } } as Page
      }
    >
      <FigureControls figure={bound} />
    </PageProvider>,
  );
  const counts = Array.from(document.querySelectorAll(".filters small"), (one) => one.textContent);
  expect(counts.some((count) => /^1,2\d\d$/.test(count ?? ""))).toBe(true);
  expect(counts.filter((count) => /^\d{4}/.test(count ?? ""))).toEqual([]);
});

test("chips say how much is left", async () => {
  const user = await open("/en/explore/companies/?status=signed");
  const { en } = await locales();
  const bound = (await loadFigure("companies")).bind(
    shipped,
    new URLSearchParams("status=signed"),
    en,
  );
  expect(screen.getByText(`${bound.marks.length} left`)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Clear all" }));
  expect(screen.queryByText(/ left$/)).toBeNull();
});

test("of a network what is left is documents, not everything they are linked to", async () => {
  await open("/en/explore/network/?institution=jaxa");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("of 2");
  expect(screen.getByText("2 documents left")).toBeTruthy();
});

test("what is compared has one panel, and its tables are of documents and of links", async () => {
  await open("/en/explore/network/?focus=semiconductors&with=critical-minerals");
  const panel = screen.getByRole("heading", { level: 2, name: /what this rests on$/ });
  expect(panel.textContent).toContain("Semiconductors and Critical minerals");
  const tables = [...document.querySelectorAll("details.table caption")];
  expect(tables.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("share 3 documents"),
    "Links",
  ]);
});

test("of very many choices a few are listed and the others are found by a part of their name", async () => {
  const user = userEvent.setup();
  const choices = Array.from({ length: 5000 }, (_, at) => ({
    value: `n${at}`,
    label: `Office ${at}`,
  }));
  const chosen: string[][] = [];
  render(
    <Checks
      label="Compare with"
      choices={choices}
      values={["n4999"]}
      onChange={(values) => chosen.push(values)}
      find={{ label: "Find", more: (count) => `${count} more` }}
    />,
  );
  await user.click(screen.getByText("Compare with"));
  expect(screen.getAllByRole("checkbox")).toHaveLength(41);
  expect(screen.getByRole("checkbox", { name: "Office 4999", checked: true })).toBeTruthy();
  expect(screen.getByText("4959 more")).toBeTruthy();
  await user.type(screen.getByRole("searchbox", { name: "Find" }), "office 4321");
  await user.click(screen.getByRole("checkbox", { name: "Office 4321" }));
  expect(chosen).toEqual([["n4999", "n4321"]]);
  expect(screen.queryByText(/ more$/)).toBeNull();
});

test("a choice that would leave nothing stands back, unless it is on and can be taken off", async () => {
  const user = userEvent.setup();
  const choices = [
    { value: "signed", label: "signed", count: "3", isEmpty: false },
    { value: "explored", label: "explored", count: "0", isEmpty: true },
    { value: "discussed", label: "discussed", count: "0", isEmpty: true },
  ];
  render(<Checks label="Status" choices={choices} values={["discussed"]} onChange={() => {}} />);
  await user.click(screen.getByText("Status"));
  await screen.findAllByRole("checkbox");
  const standsBack = choices.filter(
    ({ value }) =>
      document.querySelector<HTMLElement>(`[data-option=${value}]`)?.dataset.empty === "true",
  );
  expect(standsBack.map(({ value }) => value)).toEqual(["explored"]);
});

test("large numbers can be read in two ways where there are any, and only there", async () => {
  await open("/en/explore/network/");
  expect(screen.queryByRole("group", { name: "Large numbers" })).toBeNull();
  cleanup();
  await open("/en/explore/investment/");
  expect(screen.getByRole("group", { name: "Large numbers" })).toBeTruthy();
});

test("printed sums are filtered by the target they are of", async () => {
  await open("/en/explore/investment/?reading=printed&commitment=c2022");
  expect(chips()).toEqual(["Five-year target of 2022 ×"]);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("¥5 trillion");
});

test("Escape closes a list of choices and leaves the keyboard at what opened it", async () => {
  const user = await open("/en/explore/network/");
  const summary = screen.getByText("Kind of document", { selector: "summary" });
  const list = summary.closest("details");
  await user.click(summary);
  const box = await waitFor(() => {
    const found = list?.querySelector<HTMLInputElement>("input");
    expect(found).toBeTruthy();
    return found;
  });
  box?.focus();
  await user.keyboard("{Escape}");
  expect(list?.open).toBe(false);
  expect(document.activeElement).toBe(summary);
});
