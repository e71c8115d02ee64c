import { expect, test } from "vitest";
import { makeSearch } from "../../src/app/search/searchIndex.ts";
import { searchables } from "../../src/model/searchable.ts";
import { shipped } from "../figures/shipped.ts";

const search = await makeSearch(shipped);

test.each([
  ["semiconductors", "semiconductors"],
  ["semicondutors", "semiconductors"],
  ["半導体", "semiconductors"],
  ["सेमीकंडक्टर", "semiconductors"],
  ["Suzuki", "suzuki_2025"],
  ["LUPEX", "lupex"],
  ["月極域探査", "lupex"],
  ["Toyama", "ap-toyama"],
  ["富山", "ap-toyama"],
  ["joint credit", "jcm"],
  ["videsh mantralaya", "mea"],
  ["Aandhra", "ap-toyama"],
  ["gaimusho", "mofa"],
  ["Gaimushou", "mofa"],
  ["keizaisangyosho", "meti"],
  ["Monbu Kagakushō", "mext"],
  ["handotai", "semiconductors"],
  ["anzenhosho", "economic-security"],
  ["Fukuoka", "fukuoka"],
  ["kantei", "tokyo-kantei"],
])("“%s” finds %s among the first", (typed, id) => {
  const ids = search(typed).map((hit) => hit.id);
  expect(ids.slice(0, 6)).toContain(id);
});

test.each([
  ["semiconductor", "agreement"],
  ["JAXA", "institution"],
  ["Toukyou", "place"],
])("what “%s” is comes before the texts about it", (typed, subject) => {
  expect(search(typed)[0]?.subject).toBe(subject);
});

test("words of a claim lead to the record it speaks of", () => {
  expect(search("Ono Keiichi").map(({ id }) => id)).toContain("jcm");
});

test("nothing is found by nothing, nor by what is nowhere", () => {
  expect(search("")).toEqual([]);
  expect(search("zzzzqqq")).toEqual([]);
});

test("every record with a name can be looked for, once", () => {
  const keys = searchables(shipped).map(({ subject, id }) => `${subject} ${id}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeGreaterThan(400);
});
