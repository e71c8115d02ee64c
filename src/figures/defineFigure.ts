import { createElement } from "react";
import type { Locale } from "../i18n/locale.ts";
import type { Model } from "../model/schema.ts";
import {
  type Junk,
  junkIn,
  readQuery,
  type Shape,
  type ValuesOf,
  withValues,
} from "../url/query.ts";
import type { Binding, Caption, Control, Figure, FigureSpec, MarkFacts, Table } from "./figure.ts";
import { nothingWords } from "./nothing.ts";
import { shared } from "./shared.ts";
import { withoutSight } from "./sight.ts";

/** What of a figure stays while the reader only steps closer or moves a mark. */
interface Words {
  readonly model: Model;
  readonly locale: Locale;
  readonly query: string;
  readonly caption: Caption;
  readonly marks: readonly MarkFacts[];
  readonly controls: readonly Control[];
  table: Table | undefined;
}

export function defineFigure<S extends Shape, Data>(spec: FigureSpec<S, Data>): Figure {
  const shape = { ...shared, ...spec.options };
  let last: Words | undefined;
  const wordsOf = (data: Data, options: ValuesOf<S>, binding: Binding, asked: URLSearchParams) => {
    const { model, locale } = binding;
    const query = withoutSight(asked).toString();
    if (last?.model === model && last.locale === locale && last.query === query) return last;
    const marks = spec.marks(data, binding);
    const caption = spec.caption(data, binding);
    const controls = spec.controls(data, options, binding);
    last = {
      model,
      locale,
      query,
      caption:
        marks.length === 0
          ? { nothing: nothingWords(controls, binding), ...caption }
          : withLens(caption, binding),
      marks,
      controls,
      table: undefined,
    };
    return last;
  };
  return {
    id: spec.id,
    bind(model, query, locale) {
      const { lens, focus } = readQuery(shared, query);
      const binding: Binding = { model, lens, locale, focus };
      const asked = readQuery(spec.options, query);
      const strays = spec.ignored?.(asked, binding) ?? [];
      const options = without(asked, strays, readQuery(spec.options, new URLSearchParams()));
      const data = spec.data(binding, options);
      const words = wordsOf(data, options, binding, query);
      const { caption, marks, controls } = words;
      const named = marks.find(({ id, also }) => id === focus || also?.includes(focus));
      const lead = spec.lead?.(data);
      const junk = [...junkIn(shape, query), ...strays];
      return {
        id: spec.id,
        caption,
        marks,
        // Read after the picture is painted, if at all.
        get table() {
          words.table ??= spec.table(data, binding);
          return words.table;
        },
        controls,
        focus: named,
        away: focus === "" || named ? undefined : spec.nameOf?.(focus, binding),
        together: named && spec.together?.(data, binding),
        get left() {
          const count = marks.filter(({ isLink }) => !isLink).length;
          return spec.left?.(data, binding) ?? locale.say("control.left", { count });
        },
        hasLargeNumbers: spec.hasLargeNumbers ?? true,
        lead: marks.find(({ id }) => id === lead),
        get state() {
          const values: Record<string, unknown> = Object.assign(readQuery(shared, query), options);
          for (const key of named ? NOT_SEEN : [...NOT_SEEN, "focus"]) values[key] = null;
          return withValues(shape, new URLSearchParams(), values as never);
        },
        junk: focus === "" || named ? junk : [...junk, { key: "focus", value: focus }],
        get sight() {
          return spec.sight?.(data);
        },
        prepare: () => spec.prepare?.(data),
        height: (width) => spec.height(data, width, locale),
        across: (width) => spec.across?.(data, width, locale) ?? width,
        least: (width) => spec.least?.(data, width, locale) ?? spec.height(data, width, locale),
        render: (size, theme) =>
          createElement(spec.View, { data, locale, size, theme, caption, marks }),
        choose: (key, value) =>
          withValues(shape, query, { [key]: value === "" ? null : value } as Partial<
            ValuesOf<typeof shape>
          >),
      };
    },
  };
}

/** Names are not claims: through a narrow lens it is said whose they are. */
function withLens(caption: Caption, { lens, locale }: Binding): Caption {
  if (lens === "all") return caption;
  return { ...caption, notes: [...caption.notes, locale.say("lens.note")] };
}

/** Of the shared keys, those that change nothing that is said. */
const NOT_SEEN = ["theme", "v"];

/** Options without values that name nothing: they empty no picture. */
function without<V extends Record<string, unknown>>(
  asked: V,
  strays: readonly Junk[],
  initial: V,
): V {
  if (strays.length === 0) return asked;
  const known: Record<string, unknown> = { ...asked };
  for (const { key, value } of strays) {
    const one = known[key];
    known[key] = Array.isArray(one) ? one.filter((each) => each !== value) : initial[key];
  }
  return known as V;
}
