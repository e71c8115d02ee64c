import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { withBrowser } from "./stubbed.ts";

withBrowser({ sized: true });

/** What was handed over, newest last. */
const saved: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  saved.length = 0;
  let blob: Blob;
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (made: Blob) => {
        blob = made;
        return "blob:x";
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob });
  });
});

async function open(path: string) {
  window.history.replaceState(null, "", path);
  render(<App root="http://localhost:3000/" />);
  const user = userEvent.setup();
  await user.click(await screen.findByText(/^(?:Download, cite, share|ダウンロード・引用・共有)$/));
  await screen.findByRole("button", { name: "CSV" });
  return user;
}

/** A citation of the view at an address, in one of the forms. */
async function cite(path: string, form: string): Promise<string> {
  const user = await open(path);
  const part = within(screen.getByRole("region", { name: /^(?:Citation|引用)$/ }));
  await user.click(part.getByRole("radio", { name: form }));
  const text = (part.getByRole("textbox") as HTMLTextAreaElement).value;
  cleanup();
  return text;
}

describe("a citation", () => {
  test("names in its title what was chosen, and whose word counts", async () => {
    const path = "/en/explore/network/?reading=matrix&sector=space&lens=official";
    const bibtex = await cite(path, "BibTeX");
    expect(bibtex).toMatch(
      /title = \{\{.+ \(Reading: Matrix; Sectors: Space; Official texts\)\}\}/,
    );
    expect(await cite("/en/explore/people/", "RIS")).toMatch(/TI {2}- [^(]+\r?\n/);
  });

  test("has its stops where its form wants them", async () => {
    const path = "/en/explore/investment/?reading=total";
    expect(await cite(path, "Chicago")).toMatch(
      /^India–Japan Partnership Atlas\. “.+ \(Reading: .+\)\.” Interactive figure\. Sources: All sources\. Model version \w{12}, as of \w+ \d+, \d{4}\. Accessed \w+ \d+, \d{4}\. http.+\.$/,
    );
    expect(await cite(path, "APA")).toMatch(
      /^India–Japan Partnership Atlas\. \(2025\)\. .+ \[Interactive figure; .+\]\. Retrieved \w+ \d+, \d{4}, from http\S+[^.]$/,
    );
  });
});

test("a file says its licence and how to cite it, and its name only what has an effect", async () => {
  const user = await open("/en/explore/companies/?sector=steel,Nonsense&theme=dark");
  await user.click(screen.getByRole("button", { name: "JSON" }));
  expect(saved.at(-1)?.name).toMatch(/^companies_sector-steel_\d{4}-\d{2}-\d{2}\.json$/);
  const { about } = JSON.parse((await saved.at(-1)?.blob.text()) ?? "");
  expect(about.license).toBe("CC-BY-4.0");
  expect(about.citation).toContain("Retrieved");
  await user.click(screen.getByRole("radio", { name: "square" }));
  await user.click(screen.getByRole("button", { name: "SVG" }));
  expect(saved.at(-1)?.name).toMatch(/^companies_sector-steel_square_/);
});

const SLOW = { timeout: 15_000 };
const namesIn = async (blob: Blob | undefined) =>
  Object.keys(unzipSync(new Uint8Array((await blob?.arrayBuffer()) ?? [])));

test("the whole is handed over as one archive: descriptor, tables, licence", async () => {
  const user = await open("/en/explore/people/");
  await user.click(screen.getByRole("button", { name: /^The whole as a data package/ }));
  await screen.findByText(/^Saved as india-japan_package_\S+\.zip/, {}, SLOW);
  const names = await namesIn(saved.at(-1)?.blob);
  for (const name of ["datapackage.json", "LICENSE.txt", "claims.csv", "sources.csv"])
    expect(names).toContain(name);
});

test("what came of a press stands beside it, and goes with the next press or another view", async () => {
  const user = await open("/en/explore/people/?theme=light");
  const part = (name: string) => within(screen.getByRole("region", { name }));
  await user.click(part("Data").getByRole("button", { name: "CSV" }));
  await part("Data").findByText(/^Saved as people_/);
  await user.click(part("Picture").getByRole("button", { name: "SVG" }));
  await part("Picture").findByText(/^Saved as people_.+svg/);
  expect(part("Data").queryByText(/^Saved/)).toBeNull();
  const cite = part("Citation");
  await user.click(cite.getByRole("button", { name: "Copy" }));
  await cite.findByText("Copied");
  await user.click(screen.getByRole("radio", { name: /^Official/ }));
  await waitFor(() => expect(screen.queryByText(/^Saved|^Copied/)).toBeNull());
});

test("a value that no record has is named and empties no figure", async () => {
  window.history.replaceState(null, "", "/en/explore/companies/?state=Nonsense");
  render(<App root="http://localhost:3000/" />);
  await screen.findByText(/state=Nonsense/);
  await waitFor(() => expect(document.querySelectorAll("[data-mark]").length).toBeGreaterThan(20));
  expect(screen.queryByRole("button", { name: /^Remove filter/ })).toBeNull();
});
