import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { people } from "../../src/figures/people/index.ts";
import { shippedText } from "../figures/shipped.ts";
import { invented } from "../fixtures/invented.ts";
import { withBrowser } from "../views/stubbed.ts";

const ROOT = "http://localhost:3000/";

withBrowser({ sized: true });

/** Opens an address of the site with a server that answers every request the same. */
function open(path: string, answer: () => Response | Promise<Response>) {
  vi.stubGlobal("fetch", async () => answer());
  window.history.replaceState(null, "", path);
  render(<App root={ROOT} />);
  return userEvent.setup();
}

const good = () => new Response(shippedText);

test("an address opens its figure with the finding as the page's title", async () => {
  open("/en/explore/investment/", good);
  const title = await screen.findByRole("heading", { level: 1, name: /no faster than/ });
  await waitFor(() => expect(document.title).toContain(title.textContent ?? ""));
  expect(document.documentElement.lang).toBe("en");
});

test("a choice is in the address, and Back undoes it", async () => {
  const user = open("/en/explore/investment/", good);
  await user.click(await screen.findByRole("radio", { name: "Total" }));
  expect(window.location.search).toBe("?reading=total");
  await screen.findByRole("heading", { level: 1, name: /2 times the target/ });
  window.history.back();
  await screen.findByRole("heading", { level: 1, name: /no faster than/ });
});

test("a mark opens its claims, in the address too", async () => {
  const user = open("/en/explore/people/", good);
  await user.click(await screen.findByRole("button", { name: /^Skilled people/ }));
  expect(window.location.search).toBe("?focus=pt_50k");
  const panel = await screen.findByRole("complementary", { name: /50,000/ });
  expect(within(panel).getAllByRole("link").length).toBeGreaterThan(3);
});

test("the slip is struck and explained", async () => {
  open("/en/explore/investment/?focus=c2025", good);
  const panel = await screen.findByRole("complementary", { name: /10 trillion/ });
  const struck = within(panel).getAllByText("Rs 60,000 crore")[0];
  expect(struck?.tagName).toBe("S");
  expect(within(panel).getAllByText(/10 times too small/).length).toBeGreaterThan(0);
});

test("the language switch keeps the state", async () => {
  const user = open("/en/explore/network/?status=signed&lens=official", good);
  await screen.findByRole("heading", { level: 1 });
  await user.click(screen.getByRole("link", { name: "日本語" }));
  expect(window.location.pathname).toBe("/ja/explore/network/");
  expect(window.location.search).toBe("?status=signed&lens=official");
  await screen.findByRole("link", { name: "日本語", current: true });
  expect(document.documentElement.lang).toBe("ja");
});

test("filters that leave nothing offer the way back", async () => {
  const user = open("/en/explore/network/?status=explored&sector=space", good);
  await user.click(await screen.findByRole("button", { name: "Show everything again" }));
  expect(window.location.search).toBe("");
  await screen.findByRole("heading", { level: 1, name: /touched by/ });
});

test.each([
  ["/en/explore/nonsense/", /There is no figure “nonsense”/],
  ["/fr/explore/people/", /There is no language “fr”/],
  ["/en/nowhere/", /There is no page “nowhere”/],
  ["/en/explore/investment/?reading=upside-down", /reading=upside-down/],
])("%s shows the nearest good view and a sentence", async (path, sentence) => {
  open(path, good);
  expect(await screen.findByText(sentence)).toBeDefined();
  expect(await screen.findAllByRole("heading", { level: 1 })).toHaveLength(1);
});

test.each([
  ["404", () => new Response("", { status: 404 }), /answered 404/],
  ["a web page", () => new Response("<html>"), /web page instead of JSON/],
  ["no JSON", () => new Response('{"sources": [1,]}'), /line 1, column 16/],
  ["a cut", () => new Response(shippedText.slice(0, 900)), /ends too early|not valid JSON/],
  ["another shape", () => new Response("[]"), /no partnership model/],
  ["nothing", () => new Response(""), /empty/],
  ["a later version", () => new Response('{"schemaVersion":"9.0","sources":[]}'), /version 9.0/],
])(
  "a model that is %s gets a page that says so and offers to try again",
  async (_, answer, words) => {
    open("/en/explore/people/?reading=year", answer as () => Response);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(words);
    expect(alert.textContent).toContain("data/partnership.json");
    expect(window.location.search).toBe("?reading=year");
    vi.stubGlobal("fetch", async () => good());
    await userEvent.setup().click(within(alert).getByRole("button", { name: "Try again" }));
    await screen.findByRole("heading", { level: 1, name: /a year/ });
  },
);

test("a faulty record is left out, counted and listed; the rest is drawn", async () => {
  const model = invented() as { commitments: { amount: unknown }[] };
  const [first] = model.commitments;
  if (first) first.amount = { value: "a lot", currency: "NOK" };
  const user = open("/en/explore/network/", () => new Response(JSON.stringify(model)));
  const notice = await screen.findByText(/faults? (?:was|were) found in the model/);
  await user.click(within(notice).getByRole("link"));
  await screen.findByRole("rowheader", { name: /^commitments\[0\]\.amount\.value$/ });
});

test("text from strangers is shown as typed", async () => {
  const model = invented() as { title: unknown };
  model.title = '<img src=x onerror="document.title=1"><b>bold</b>';
  open("/en/", () => new Response(JSON.stringify(model)));
  const heading = await screen.findByRole("heading", { level: 1 });
  expect(heading.textContent).toContain("<b>bold</b>");
  expect(document.querySelector("img, h1 b")).toBeNull();
});

test("a figure that throws takes only its own card down, and can be tried again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const broken = vi.spyOn(people, "bind").mockImplementation(() => {
    throw new Error("No such people");
  });
  const user = open("/en/", good);
  const card = await screen.findByRole("alert");
  expect(card.textContent).toContain("No such people");
  await screen.findByRole("heading", { level: 2, name: /no faster than/ });
  await screen.findByRole("heading", { level: 2, name: /touched by/ });
  broken.mockRestore();
  await user.click(within(card).getByRole("button", { name: "Try again" }));
  await screen.findByRole("heading", { level: 2, name: /planned exchange/ });
});
