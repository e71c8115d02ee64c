import type { ComponentType, ReactElement } from "react";
import type { Locale } from "../i18n/locale.ts";
import type { Lens } from "../model/lens.ts";
import type { Claim, Model, Status } from "../model/schema.ts";
import type { Size } from "../plot/size.ts";
import type { Theme } from "../plot/theme.ts";
import type { Junk, Shape, ValuesOf } from "../url/query.ts";
import type { FigureId } from "./ids.ts";
import type { Sight } from "./sight.ts";
import type { Cell, Table } from "./table.ts";

export type { Cell, Table };

/** What a figure is bound to: everything its picture depends on but size and theme. */
export interface Binding {
  readonly model: Model;
  readonly lens: Lens;
  readonly locale: Locale;
  /** Id of the record the address puts in focus; may be none of this model's. */
  readonly focus: string;
}

/** What the author of a figure writes. Everything else follows from it. */
export interface FigureSpec<S extends Shape, Data> {
  readonly id: FigureId;
  /** The figure's own part of the address. */
  readonly options: S;
  /** The numbers this figure shows, in data units and never in pixels. Pure. */
  data(binding: Binding, options: ValuesOf<S>): Data;
  /** Draws `data` at `size` as one root `<svg data-figure>`. */
  readonly View: ComponentType<ViewProps<Data>>;
  /** Height in px that the picture wants at this width. */
  height(data: Data, width: number, locale: Locale): number;
  /** Height in px at which it still reads, where that is less: on a slide there is no more. */
  least?(data: Data, width: number, locale: Locale): number | undefined;
  /** Width in px that the picture takes where it cannot be drawn within `width`. Absent: never more. */
  across?(data: Data, width: number, locale: Locale): number;
  /** What the reader may change, in the order it is shown. */
  controls(data: Data, options: ValuesOf<S>, binding: Binding): readonly Control[];
  table(data: Data, binding: Binding): Table;
  caption(data: Data, binding: Binding): Caption;
  /** Every mark in reading order; what one rests on is `evidence`. */
  marks(data: Data, binding: Binding): readonly MarkFacts[];
  /** Values of the options that name nothing in this model. */
  ignored?(options: ValuesOf<S>, binding: Binding): readonly Junk[];
  /** Name of what has a mark under other choices; `undefined` of anything else. */
  nameOf?(id: string, binding: Binding): string | undefined;
  /** Of a picture that can be enlarged; its options have the keys that `Sight` names. */
  sight?(data: Data): Sight | undefined;
  /** What the picture has to wait for; `undefined` where it can be drawn at once. */
  prepare?(data: Data): Promise<unknown> | undefined;
  /** What is left of what the filters are about, in words; absent where that is the marks. */
  left?(data: Data, binding: Binding): string;
  /** Of several chosen marks, what the panel says of them together; `undefined` where fewer are chosen. */
  together?(data: Data, binding: Binding): MarkFacts | undefined;
  /** `false` where no number is ever large enough to be read in one way or another. Absent: `true`. */
  readonly hasLargeNumbers?: boolean;
  /** Id of the mark whose claims stand beside the picture before the reader chooses one. */
  lead?(data: Data): string | undefined;
}

export interface ViewProps<Data> {
  readonly data: Data;
  readonly locale: Locale;
  readonly size: Size;
  readonly theme: Theme;
  readonly caption: Caption;
  readonly marks: readonly MarkFacts[];
}

/** One thing a reader may choose. Values are what the address says. */
export interface Control {
  readonly key: string;
  readonly label: string;
  /**
   * `one` of the choices, `any` of them, a `switch` that is on or off, or a
   * `step` along choices in order, of which the last lets everything through.
   * What is picked out `beside` the chosen mark filters nothing.
   */
  readonly kind: "one" | "any" | "switch" | "step" | "beside";
  readonly value: string | boolean | readonly string[];
  readonly choices: readonly Choice[];
  /** Of `one`: shown as a list that opens, where choices are many or long. */
  readonly isList?: boolean;
  /** Of a switch: the value it sets when it is not simply `true`. */
  readonly whenOn?: readonly string[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The label in words, where it is a sign. */
  readonly name?: string;
  /** How many marks it would leave. */
  readonly count?: number;
  /** What else is known of it. */
  readonly note?: string;
}

export interface Caption {
  /** Short name of the figure. */
  readonly kicker: string;
  /** The finding, computed from the data. */
  readonly title: string;
  readonly subtitle: string;
  /** What the picture shows, for who does not see it. */
  readonly alternative: string;
  /** What is not stated, not comparable, or computed by us. */
  readonly notes: readonly string[];
  /** Why there is nothing to draw; a figure says it itself where it knows better than lens and filters do. */
  readonly nothing?: string;
}

/** One statement in the panel of a mark. */
export interface Evidence extends Omit<Claim, "text" | "printed" | "locator"> {
  /** Where in the source; absent where the model does not say. */
  readonly locator?: string | undefined;
  /** What it speaks of, in the reader's words, where no locator is given. */
  readonly where?: string | undefined;
  readonly printed?: string | undefined;
  /** The value in the reader's words, where the print of the source is not recorded. */
  readonly value?: string | undefined;
  readonly text?: Claim["text"] | undefined;
  /** Set when `printed` is shown struck: what is wrong with it. */
  readonly slip?: string;
  /** What our own audit adds. */
  readonly audit?: string;
}

export interface EvidenceGroup {
  readonly heading: string;
  readonly items: readonly Evidence[];
}

export interface MarkFacts {
  readonly id: string;
  /** Ids of other records that share this mark; an address may name any of them. */
  readonly also?: readonly string[];
  /** What is said when the mark is reached, value included. */
  readonly label: string;
  readonly title: string;
  /** Column, row or kind it stands in; marks without one are walked in reading order. */
  readonly group?: string;
  /** Of a link between two marks: reached by pointer and through its ends, by arrow keys only where it has some. */
  readonly isLink?: boolean;
  /** Where arrow keys lead that follow neither the reading order nor what is tied: in lines, or in rows and columns. */
  readonly arrows?: Arrows | undefined;
  /** Other marks it is tied to. */
  readonly ties?: readonly Tie[];
  readonly status?: Status | undefined;
  /** Made when it is asked for: a picture has many marks and a reader opens few. */
  evidence(): readonly EvidenceGroup[];
}

/** Ids of marks; the mark's own where it is the last one that way. */
export type Arrows = Partial<
  Readonly<Record<"ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown", string>>
>;

/** Another mark, and the link that leads there. */
export interface Tie {
  readonly to: string;
  readonly label: string;
  /** Mark of the link itself; absent where nothing more is known of it. */
  readonly link?: string;
  /** What kind of link, in words. */
  readonly how: string;
}

/** What the rest of the app sees, whatever draws it. */
export interface Figure {
  readonly id: FigureId;
  bind(model: Model, query: URLSearchParams, locale: Locale): BoundFigure;
}

/** A figure tied to one model, one query and one language. */
export interface BoundFigure {
  readonly id: FigureId;
  readonly caption: Caption;
  readonly table: Table;
  readonly marks: readonly MarkFacts[];
  readonly controls: readonly Control[];
  /** The mark that the address names, if the picture has it. */
  readonly focus: MarkFacts | undefined;
  /** What several chosen marks, the one in focus among them, rest on together. */
  readonly together: MarkFacts | undefined;
  /** Name of what the address has in focus and a filter keeps out; its mark may come back. */
  readonly away: string | undefined;
  /** The mark to begin with. */
  readonly lead: MarkFacts | undefined;
  /** What in the query has an effect, as short as it can be written: the same for the same view, whatever its colours. */
  readonly state: URLSearchParams;
  /** How much the filters leave, in words. */
  readonly left: string;
  readonly hasLargeNumbers: boolean;
  /** What in the query has no effect here. */
  readonly junk: readonly Junk[];
  /** Where the reader stands before the picture; `undefined` where it cannot be enlarged. */
  readonly sight: Sight | undefined;
  /** Resolves once the picture can be drawn whole; `undefined` where it can be at once. */
  prepare(): Promise<unknown> | undefined;
  height(width: number): number;
  /** px that it takes across when it is drawn for this width: more where its columns cannot be narrower. */
  across(width: number): number;
  /** The least height at which it still reads. */
  least(width: number): number;
  render(size: Size, theme: Theme): ReactElement;
  /** The query after a choice. */
  choose(key: string, value: Control["value"]): URLSearchParams;
}
