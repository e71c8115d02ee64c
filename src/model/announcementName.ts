import type { Announcement, Text } from "./schema.ts";

/** "Suzuki Motor: second car plant in Gujarat"; the name of a company is one in every language. */
export function announcementName({
  company,
  project,
}: Pick<Announcement, "company" | "project">): Text {
  const named = (words: string) => `${company}: ${words}`;
  if (typeof project === "string") return named(project);
  const { en, ja, hi } = project;
  return { en: named(en), ...(ja && { ja: named(ja) }), ...(hi && { hi: named(hi) }) };
}
