import { defineFigure } from "../defineFigure.ts";
import { isEmpty, timelineData } from "./data.ts";
import { layoutDays } from "./dayLayout.ts";
import { marks } from "./marks.ts";
import { KINDS, options, SCOPES } from "./options.ts";
import { layoutStory } from "./storyLayout.ts";
import { View } from "./View.tsx";
import { caption, table } from "./words.ts";

export const timeline = defineFigure({
  id: "timeline",
  options,
  data: timelineData,
  View,
  height: (data, width, locale) => {
    if (isEmpty(data)) return 120;
    const { height } =
      data.scope === "visit" ? layoutDays(data, width, locale) : layoutStory(data, width, locale);
    return Math.ceil(height);
  },
  controls: (data, _options, { locale: { say } }) => [
    {
      key: "scope",
      kind: "one",
      label: say("timeline.scope.label"),
      value: data.scope,
      choices: SCOPES.map((value) => ({ value, label: say(`timeline.scope.${value}`) })),
    },
    {
      key: "kind",
      kind: "any",
      label: say("timeline.column.kind"),
      value: data.kind,
      choices: KINDS.filter((value) => data.counts[value] > 0 || data.kind.includes(value)).map(
        (value) => ({ value, label: say(`timeline.kind.${value}`), count: data.counts[value] }),
      ),
    },
  ],
  table,
  caption,
  marks,
  hasLargeNumbers: false,
  lead: ({ scope, days, moments }) =>
    scope === "visit"
      ? days.find(({ timed }) => timed.length > 0)?.timed[0]?.id
      : moments.find(({ documents }) => documents.length > 0)?.id,
});
