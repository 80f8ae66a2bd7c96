import type { QuantityNode } from "../../ast/nodes.ts";
import { reached } from "../../ast/statements/calculations/growth-words.ts";
import { dimensionOf } from "../../ast/statements/text/dimension.ts";
import type { FlowFigure } from "../flow/flow.ts";
import { vectorOf } from "../tables/sheet.ts";
import type { Line, Sheet } from "../tables/sheet.ts";
import { valuesOfFigures } from "../tables/values.ts";
import type { WrittenFigure } from "../tables/values.ts";
import { isPoints } from "./align.ts";
import type { Place, Slot } from "./align.ts";
import type { Construct } from "./constructs.ts";
import type { TextRecord } from "./records.ts";
import { areAkin, commonEnd, directionOf, wordsOf } from "./slot-words.ts";

type Direction = -1 | 1 | undefined;

/** A construct as formulas see it: its slots are columns, named by their words, and its records lines. */
export function sheetOf({ records, slots }: Construct): Sheet {
  const directions = new Map(records.flatMap(({ figures }) => directionsOf(figures)));
  const told = slots.filter(({ first, places }) => !isPoints(first.figure) && tellsMore(places));
  const measure = measureOfCounts(told);
  const vectors = told.map((slot, index) => {
    const figures = figuresOf(slot, records.length, directions);
    const measured = figures.map((figure) => figure && { ...figure, dimension: measure(figure.node) });
    return vectorOf(index, headingOf(slot, directions), valuesOfFigures(measured));
  });
  return { by: "columns", vectors, lines: linesOf(records) };
}

/** The year that stands in every record is no figure of it. */
function tellsMore(places: readonly (Place | undefined)[]): boolean {
  return places.filter((place) => place !== undefined).length > 1;
}

function figuresOf(
  { places }: Slot,
  count: number,
  directions: ReadonlyMap<FlowFigure, Direction>,
): readonly (WrittenFigure | undefined)[] {
  const told = places.filter((place) => place !== undefined);
  const name = nameOf(told);
  const mark = usualOf(told.map(({ figure }) => markBefore(figure)));
  return Array.from({ length: count }, (_, at): WrittenFigure | undefined => {
    const place = places[at];
    if (place === undefined || isNamedOtherwise(place, name)) return undefined;
    if (mark !== undefined && markBefore(place.figure) !== mark) return undefined;
    const { quantity, line } = place.figure;
    return { node: quantity, text: line.text, isDecrease: directions.get(place.figure) === -1 };
  });
}

/** What most records call a slot, or what all their words end in. */
function nameOf(places: readonly Place[]): string {
  const words = places.map((place) => place.words);
  return usualOf(words) ?? commonEnd(words);
}

/** `1,240 units against 1,085`, `52 adults, 18 children, 70 total`: where one count is bare, the others may be of the same things. */
function measureOfCounts(slots: readonly Slot[]): (node: QuantityNode) => string {
  const dimensions = new Set(slots.map(({ first }) => dimensionOf(first.figure.quantity)));
  const counts = [...dimensions].filter((dimension) => dimension.startsWith("count:"));
  const isOfOne = counts.length === 1 || counts.every((dimension) => /[a-z]$/u.test(dimension));
  if (!dimensions.has("number") || !isOfOne) return dimensionOf;
  return (node) => {
    const own = dimensionOf(node);
    return own === "number" || own.startsWith("count:") ? "count:any" : own;
  };
}

/** What two of three say alike. */
function usualOf(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const [text, count] of counts) if (count * 3 >= texts.length * 2) return text;
  return undefined;
}

/** What is reckoned before a figure: what an equals sign makes in one record, a minus takes off in another. */
function markBefore({ label }: FlowFigure): string {
  return /[=＝×✕*÷→]/u.exec(label)?.[0] ?? /^[−－/／]$/u.exec(label.trim())?.[0] ?? "";
}

/** 环比 among 同比: of something else, at the same place. */
function isNamedOtherwise({ words }: Place, name: string): boolean {
  return name !== "" && words !== "" && !words.endsWith(name) && !areAkin(words, name);
}

/** `每场（元/场）`: what words and units say of a slot. */
function headingOf({ places }: Slot, directions: ReadonlyMap<FlowFigure, Direction>): string {
  const told = places.filter((place) => place !== undefined);
  const [first] = told;
  const name = nameOf(told);
  if (first === undefined) return name;
  const isChange = told.every(({ figure }) => directions.get(figure) !== undefined);
  const { quantity, label, trail } = first.figure;
  const isPrice =
    (quantity.kind === "money" && quantity.per.length > 0) ||
    pricedBefore.test(label.trim()) ||
    pricedBehind.test(trail);
  const words = [
    name,
    ...(isPrice ? ["单价"] : []),
    ...(isChange && !name.includes("增减") ? [quantity.unit === "%" ? "增减率" : "增减"] : []),
  ].join(" ");
  const per = quantity.per.length > 0 ? `/${quantity.per.join("/")}` : "";
  return quantity.unit === null && per === "" ? words : `${words}（${quantity.unit ?? ""}${per}）`;
}

const pricedBefore = /(?:\bat|@|单价|每\S{0,2})$/iu;
const pricedBehind = /^(?:each|apiece|per\b|[/／]|[一每][件个台场人次])/iu;

/** What is told in brackets behind a change, without words of its own, changed the same way: 减产9.3%（约6.4万吨）. */
function directionsOf(figures: readonly FlowFigure[]): (readonly [FlowFigure, Direction])[] {
  let before: Direction;
  return figures.map((figure) => {
    const isLevel = figure.quantity.changeFrom !== undefined || reached.test(figure.label.trim());
    const own = isLevel ? undefined : directionOf(figure);
    const isToldAgain = figure.isBracketed && wordsOf(figure) === "";
    before = own ?? (isToldAgain ? before : undefined);
    return [figure, before] as const;
  });
}

function linesOf(records: readonly TextRecord[]): Line[] {
  const years = records.map(yearOf);
  return records.map(({ name }, at): Line => {
    const isNext = years[at] !== undefined && years[at] === (years[at - 1] ?? NaN) + 1;
    return { name, role: totalName.test(name) ? "total" : "item", ...(isNext && { before: at - 1 }) };
  });
}

const totalName = /^(?:合计|总计|共计|全[省市县区国公部]|总体|整体|in total|totals?\b|overall|all\b)/iu;

function yearOf({ name }: TextRecord): number | undefined {
  const year = /^\D{0,6}((?:19|20)\d\d)(?!\d)/u.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}
