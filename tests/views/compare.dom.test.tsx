import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { loadFigure } from "../../src/figures/index.ts";
import { counterpart } from "../../src/views/compare/counterpart.ts";
import { locales, shipped, shippedText } from "../figures/shipped.ts";
import { withBrowser } from "./stubbed.ts";

withBrowser({ sized: true });

function open(path: string) {
  window.history.replaceState(null, "", path);
  render(<App root="http://localhost:3000/" />);
  return userEvent.setup();
}

const half = (side: "Left" | "Right") =>
  screen.findByRole("region", { name: new RegExp(`^${side}`) });
const sideIn = (side: string) => new URLSearchParams(window.location.search).get(side);

test("two states of one figure stand side by side, their findings in the title", async () => {
  open("/en/compare/?left=investment&right=investment%3Freading%3Dtotal%26unit%3DINR");
  const title = await screen.findByRole("heading", { level: 1 });
  expect(title.textContent).toMatch(/¥10 trillion over 10 years.* – ₹5\.99 trillion is 2 times/);
  await waitFor(() => expect(document.title).toContain("₹5.99 trillion is 2 times"));
  const [left, right] = [await half("Left"), await half("Right")];
  expect(within(left).getByRole("radio", { name: "Pace × period" })).toHaveProperty(
    "checked",
    true,
  );
  expect(within(right).getByRole("radio", { name: "Total" })).toHaveProperty("checked", true);
  for (const each of [left, right]) {
    expect(within(each).getByText("Table")).toBeTruthy();
    expect(within(each).getByText(/^Rests on \d+ claims/)).toBeTruthy();
  }
});

test("each half has controls of its own; Back undoes", async () => {
  const user = open("/en/compare/?right=people%3Freading%3Dyear");
  const right = await half("Right");
  await user.click(within(right).getByRole("radio", { name: "Beside today" }));
  expect([sideIn("left"), sideIn("right")]).toEqual([null, "people?reading=today"]);
  window.history.back();
  await waitFor(() => expect(sideIn("right")).toBe("people?reading=year"));
  const left = await half("Left");
  await user.click(within(left).getByRole("radio", { name: "Official texts" }));
  expect(sideIn("left")).toBe("investment?lens=official");
  expect(sideIn("right")).toBe("people?reading=year");
});

test("what is the page's own is chosen for both", async () => {
  const user = open("/en/compare/?left=investment%3Funit%3DUSD");
  await user.click(within(await half("Right")).getByRole("radio", { name: "lakh, crore" }));
  expect(window.location.search).toBe("?left=investment%3Funit%3DUSD&numerals=indian");
});

test("a mark chosen in one is chosen in the other, and let go in both", async () => {
  const user = open("/en/compare/?left=people&right=people%3Freading%3Dyear");
  await user.click(
    await within(await half("Left")).findByRole("button", { name: /^Skilled people/ }),
  );
  expect(sideIn("left")).toBe("people?focus=pt_50k");
  expect(sideIn("right")).toContain("focus=pt_50k");
  const panel = await within(await half("Right")).findByRole("complementary", { name: /50,000/ });
  await user.click(within(panel).getByRole("button", { name: "Close" }));
  expect(window.location.search).not.toContain("focus");
});

test("sides are swapped, a figure is exchanged, one side is closed", async () => {
  const user = open("/en/compare/?left=flows%3Freading%3Dtrade&right=places");
  await user.click(await screen.findByRole("button", { name: /Swap sides/ }));
  expect([sideIn("left"), sideIn("right")]).toEqual(["places", "flows?reading=trade"]);
  const left = await half("Left");
  await user.selectOptions(within(left).getByRole("combobox", { name: "Figure" }), "timeline");
  await waitFor(() => expect(sideIn("left")).toBe("timeline"));
  await screen.findByRole("region", { name: "Left: Timeline" });
  await user.click(screen.getByRole("link", { name: "Close Timeline" }));
  expect(window.location.pathname).toBe("/en/explore/flows/");
  expect(window.location.search).toBe("?reading=trade");
});

test("a mark under the pointer or the keyboard has its twin framed on the other side", async () => {
  const user = open("/en/compare/?left=investment&right=investment%3Freading%3Dtotal");
  const [left, right] = [await half("Left"), await half("Right")];
  const markIn = (side: HTMLElement) => {
    const mark = side.querySelector('[data-mark="c2025"]');
    if (!mark) throw new Error("The target of 2025 is not drawn.");
    return mark;
  };
  const framed = () => Array.from(document.querySelectorAll("[data-twin]"));
  await user.hover(markIn(left));
  expect(framed()).toEqual([markIn(right)]);
  await user.hover(markIn(right));
  expect(framed()).toEqual([markIn(left)]);
  await user.hover(screen.getByRole("button", { name: /Swap sides/ }));
  expect(framed()).toEqual([]);
});

test("a model of the same site is shown in both halves, and stays when they change", async () => {
  const asked = vi.fn(async () => new Response(shippedText));
  vi.stubGlobal("fetch", asked);
  const user = open("/en/compare/?model=starter.json&left=flows&right=places");
  await user.click(await screen.findByRole("button", { name: /Swap sides/ }));
  expect(asked).toHaveBeenCalledWith("http://localhost:3000/starter.json", expect.anything());
  expect([sideIn("model"), sideIn("left")]).toEqual(["starter.json", "places"]);
  await user.selectOptions(
    within(await half("Left")).getByRole("combobox", { name: "Figure" }),
    "timeline",
  );
  await waitFor(() => expect(sideIn("left")).toBe("timeline"));
  expect(sideIn("model")).toBe("starter.json");
});

test("junk is named, and the nearest good pair stands there", async () => {
  open("/en/compare/?left=kite&right=people%3Freading%3Dupside&hat=1");
  expect((await screen.findByText(/have no effect here/)).textContent).toMatch(
    /left=kite.*hat=1.*reading=upside/,
  );
  await half("Left");
});

test("every figure leads here with the state it is in", async () => {
  const user = open("/en/explore/companies/?status=signed&lens=official&theme=dark");
  await user.click(await screen.findByRole("link", { name: "Compare with …" }));
  expect(window.location.pathname).toBe("/en/compare/");
  expect(sideIn("left")).toBe("companies?status=signed&lens=official");
  expect(sideIn("right")).toBe("companies?by=state");
  expect(sideIn("theme")).toBe("dark");
  await half("Left");
  expect(screen.queryByText(/have no effect here/)).toBeNull();
});

test("a mark without its like is joined by the claims it rests on", async () => {
  const { en } = await locales();
  const bind = async (figure: "investment" | "wording" | "network" | "flows") =>
    (await loadFigure(figure)).bind(shipped, new URLSearchParams(), en);
  const [investment, wording, flows] = [
    await bind("investment"),
    await bind("wording"),
    await bind("flows"),
  ];
  const newest = investment.marks.at(-1);
  const other = newest && counterpart(newest, wording.marks);
  expect(other?.id).not.toBe(newest?.id);
  expect(other?.label).toContain("Ten-year target of 2025");
  const company = (await loadFigure("companies")).bind(shipped, new URLSearchParams(), en).marks[0];
  expect(company && counterpart(company, flows.marks)).toBeUndefined();
});
