import type { SectionKind } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { rewriteNumber, writeAmount, writeInterval } from "../amount.ts";
import type { FigureView } from "./figure-view.ts";
import {
  aggregate,
  distance,
  figuresOf,
  haveOneUnit,
  intervalOf,
  isFigure,
  isRounding,
  reaches,
  readFigure,
  shortfall,
  correct,
  show,
  sumOf,
} from "./figures.ts";
import {
  lookUp,
  propertyOf,
  stepsOf,
  type Keyword,
  type KeywordFault,
  type Place,
  type WantedSection,
} from "./keyword.ts";
import { isSectionStated } from "./stated-sections.ts";

/** The vocabulary: what JSON Schema cannot say of plans. Each keyword is documented in docs/contract-keywords.md. */
export const keywordNames = [
  "within",
  "shareOf",
  "sumsTo",
  "rollsUpTo",
  "coveredBy",
  "dueBy",
  "states",
  "hasSections",
] as const;
export type KeywordName = (typeof keywordNames)[number];

/** `within: ≥25%`: every value the figure allows is one the contract allows. */
export function within(schema: unknown, value: unknown): readonly KeywordFault[] {
  const allowed = readFigure(String(schema));
  return figuresOf(value).flatMap((figure) => {
    const bounds = intervalOf(allowed);
    const isComparable = haveOneUnit(figure, allowed);
    if (!isComparable && figure.kind === "number") return []; // Of what, is said elsewhere or nowhere.
    if (isComparable && bounds.covers(intervalOf(figure))) return [];
    return [
      {
        keyword: "within" as const,
        at: figure,
        actual: show(figure),
        allowed: String(schema),
        ...(isComparable && correct(figure, bounds)),
      },
    ];
  });
}

/**
 * `shareOf: {of: year, within: ≥25%}`: each figure against a share of what `of` names. The least of one is held against the
 * least of the other and the most against the most: ≥200万 is at least a quarter of ≥800万.
 */
export function shareOf(schema: unknown, value: unknown, place: Place): readonly KeywordFault[] {
  const { of, within: share } = schema as { readonly of: string; readonly within: string };
  const wholes = figuresOf(lookUp(of, value, place));
  const figures = figuresOf(value);
  return figures.flatMap((figure, index) => {
    const whole = pairOf(wholes, figures.length > 1 ? index : Number(stepsOf(place.path).at(-1)));
    if (whole === undefined) return []; // Whether it must be stated is for `required` to say.
    const bounds = shareOfInterval(readFigure(share), intervalOf(whole));
    const isComparable = haveOneUnit(figure, whole);
    if (isComparable && bounds.covers(intervalOf(figure))) return [];
    if (!isComparable && [figure, whole].some(({ kind }) => kind === "number")) return [];
    return [
      {
        keyword: "shareOf" as const,
        at: figure,
        actual: show(figure),
        whole: show(whole),
        of: whole,
        allowed: share,
        least: writeInterval(bounds, figure),
        ...(isComparable && correct(figure, bounds)),
      },
    ];
  });
}

/** The first quarter is held against the other metric's first quarter, and all of them against one figure for all. */
function pairOf(wholes: readonly FigureView[], index: number): FigureView | undefined {
  return wholes.length > 1 ? (wholes[index] ?? wholes[0]) : wholes[0];
}

/** A share is in percent points, or a number of wholes: `≥25%`, `≥1/4`. */
function shareOfInterval(share: Quantity, whole: Interval): Interval {
  const one = share.unit === "%" ? Decimal.fraction(1n, 100n) : Decimal.one;
  const { low, high, lowInclusive, highInclusive } = Interval.from(share);
  const times = (a: Decimal | null, b: Decimal | null) =>
    a === null || b === null ? null : a.times(b).times(one);
  return new Interval(
    times(low, whole.low),
    times(high, whole.high),
    lowInclusive && whole.lowInclusive,
    highInclusive && whole.highInclusive,
  );
}

/** `sumsTo: total`, on a list of parts: their totals make the sibling, unless some part is unstated and takes the rest. */
export function sumsTo(schema: unknown, value: unknown, { parent }: Place): readonly KeywordFault[] {
  const total = figuresOf(propertyOf(parent, String(schema)))[0];
  const parts = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (total === undefined || parts.length === 0) return [];
  const named = parts.map((part) => ({
    name: propertyOf(part, "name"),
    figure: figuresOf(propertyOf(part, "total"))[0],
  }));
  const isOpen = named.some(({ figure }) => figure === undefined) || propertyOf(parent, "partial") === true;
  const terms = named.flatMap(({ name, figure }) =>
    figure !== undefined && haveOneUnit(figure, total) ? [{ name, figure }] : [],
  );
  const stated = terms.map(({ figure }) => figure);
  const sum = sumOf(stated);
  const reach = isOpen ? new Interval(sum.low, null, sum.lowInclusive) : sum;
  const delta = distance(intervalOf(total), reach);
  if (intervalOf(total).overlaps(reach) || isRounding(delta, [total, ...stated])) return [];
  const made = sum.value;
  const text = made === undefined || isOpen ? undefined : rewriteNumber(total.text, made, total);
  return [
    {
      ...mismatch("sumsTo", total, sum, delta, terms),
      ...(text !== undefined && { correction: { at: total, text } }),
    },
  ];
}

/** `rollsUpTo: year`, on figures of sub-periods: together they secure the sibling, neither short of it nor past it. */
export function rollsUpTo(schema: unknown, value: unknown, { parent }: Place): readonly KeywordFault[] {
  const total = figuresOf(propertyOf(parent, String(schema)))[0];
  const terms = figuresOf(value);
  if (total === undefined || terms.length === 0) return [];
  const whole = intervalOf(total);
  const made = aggregate(terms, propertyOf(parent, "aggregation"));
  const delta = distance(whole, made);
  if ((whole.overlaps(made) && reaches(made, whole)) || isRounding(delta, [total, ...terms])) return [];
  return [
    {
      ...mismatch("rollsUpTo", total, made, shortfall(whole, made) ?? delta, terms.map(unnamed)),
      ...raiseEach(terms, whole),
    },
  ];
}

/** One figure that counts several times has to be its part of the whole: 200万 in each of four quarters for 800万. */
function raiseEach([only, ...others]: readonly FigureView[], whole: Interval) {
  if (only?.times === undefined || others.length > 0 || whole.low === null) return {};
  const each = whole.low.dividedBy(Decimal.of(only.times));
  const { corrected } = each === undefined ? {} : correct(only, new Interval(each, null));
  return corrected === undefined ? {} : { correction: { at: only, text: corrected } };
}

/** `coveredBy: parts`, on a whole: the parts' shares, each as often as it comes, reach it. */
export function coveredBy(schema: unknown, value: unknown, { parent }: Place): readonly KeywordFault[] {
  const total = figuresOf(value)[0];
  const parts = propertyOf(parent, String(schema));
  if (total === undefined || !Array.isArray(parts)) return [];
  const terms = parts.flatMap((part) => figuresOf(isFigure(part) ? part : propertyOf(part, "value")));
  if (terms.length === 0) return [];
  const made = sumOf(terms);
  const missing = shortfall(intervalOf(total), made);
  return missing === undefined || isRounding(missing, [total, ...terms])
    ? []
    : [mismatch("coveredBy", total, made, missing, terms.map(unnamed))];
}

/** `dueBy: 12-15`, on a `day`: that day or an earlier one; without a year it is that of the plan's period. */
export function dueBy(schema: unknown, value: unknown, { parent, root }: Place): readonly KeywordFault[] {
  const text = String(schema);
  const period = propertyOf(root, "period");
  const year = typeof period === "string" ? /^\d{4}/.exec(period)?.[0] : undefined;
  const last = text.length === 5 ? (year === undefined ? undefined : `${year}-${text}`) : text;
  if (typeof value !== "string" || last === undefined || value <= last) return [];
  const due = propertyOf(parent, "due");
  return [{ keyword: "dueBy", actual: typeof due === "string" ? due : value, allowed: last }];
}

/** `states: [签单额]`, on `metrics`: some figure is stated for a metric of each name, whatever stands around the name. */
export function states(schema: unknown, value: unknown): readonly KeywordFault[] {
  if (typeof value !== "object" || value === null) return [];
  const stated = Object.entries(value).filter(([, figures]) => Object.keys(figures as object).length > 0);
  return [schema]
    .flat()
    .map(String)
    .filter((name) => !stated.some(([metric]) => metric.includes(name)))
    .map((missing) => ({ keyword: "states" as const, missing }));
}

/** `hasSections: [targets, {title: 安全|safety}]`, on the plan: it has each of them, or states what would stand there. */
export function hasSections(schema: unknown, value: unknown): readonly KeywordFault[] {
  return wantedSections(schema)
    .filter((wanted) => !isSectionStated(value, wanted))
    .map((wanted) => ({ keyword: "hasSections" as const, wanted }));
}

function wantedSections(schema: unknown): readonly WantedSection[] {
  return [schema].flat().map((item) => {
    if (typeof item === "string") return { kinds: [item as SectionKind] }; // Checked when the contract was compiled.
    const kinds = [propertyOf(item, "kind") ?? []].flat() as SectionKind[];
    const title = propertyOf(item, "title");
    const name = propertyOf(item, "name");
    return {
      kinds,
      ...(typeof title === "string" && { title }),
      ...(typeof name === "string" && { name }),
    };
  });
}

export const keywords: Readonly<Record<KeywordName, Keyword>> = {
  within,
  shareOf,
  sumsTo,
  rollsUpTo,
  coveredBy,
  dueBy,
  states,
  hasSections,
};

function mismatch(
  keyword: "sumsTo" | "rollsUpTo" | "coveredBy",
  total: FigureView,
  made: Interval,
  delta: Decimal,
  terms: readonly { readonly name: unknown; readonly figure: FigureView }[],
) {
  return {
    keyword,
    at: total,
    stated: show(total),
    computed: writeInterval(made, total),
    delta: writeAmount(delta.abs(), total),
    terms: terms.map(({ name, figure }) => ({
      at: figure,
      text: typeof name === "string" ? `${name} ${figure.text}` : figure.text,
    })),
  };
}

function unnamed(figure: FigureView) {
  return { name: undefined, figure };
}
