import { Decimal } from "../../../quantities/decimal.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import type { QuantityNode } from "../../nodes.ts";
import { dimensionOf, sameDimension } from "../text/dimension.ts";
import { exactSum, exactValue, isAmountFigure } from "./parts.ts";
import type { NamedFigure, Region } from "./parts.ts";
import type { Figure, Piece, Prose } from "../text/prose.ts";
import { parsePeriodLabel } from "../periods/period-label.ts";
import type { PeriodLabel } from "../periods/period-label.ts";
import { periodBefore } from "../periods/period-words.ts";
import { makeWhole } from "../periods/period-rollup.ts";
import { areComplements } from "./complements.ts";
import { leaveNone } from "../text/role-words.ts";
import { alignRecords, totalsOf } from "./record-columns.ts";
import type { Candidate } from "./record-columns.ts";

/**
 * Lists behind 其中 that leave nothing out, though no word says that they are all:
 *
 *     收入6213万元，其中税收收入3808万元，非税收入2405万元              the one is what the other is not
 *     收入总计3319万元，其中本级103万元，补助1331万元，上年结余1885万元    an account, with what was carried over
 *     36个村，其中已完成22个，正在施工9个，未开工5个                     each is in one state
 *     签单1200万元，其中上半年500万元，下半年700万元                     every period of the year
 *     渠道48条，长11.09千米，其中甲型46条长8.85千米，乙型2条长2.24千米      their numbers make the whole number
 */
export function isComplete(prose: Prose, total: Candidate, entries: readonly NamedFigure[]): boolean {
  const names = entries.map((entry) => nameOf(prose, entry));
  const whole = periodBefore(prose.run.text, total.figure) ?? { unit: "year", index: 1 };
  const words = entries.map(({ figure }) => ({
    label: prose.run.text.slice(figure.before.start, figure.before.end).trim(),
    trail: prose.run.text.slice(figure.after.start, figure.after.end).trim(),
  }));
  return (
    areComplements(names) ||
    leaveNone(words) ||
    areAllPeriods(names, whole) ||
    isAccount(prose, total, entries)
  );
}

/** 上半年4200万元，下半年5400万元。其中一季度1900万元，二季度2300万元: the one whose period they are all of. */
export function wholeOfPeriods(
  prose: Prose,
  candidates: readonly Candidate[],
  entries: readonly NamedFigure[],
): Candidate | undefined {
  const names = entries.map((entry) => nameOf(prose, entry));
  return candidates.findLast(({ figure }) => {
    const whole = periodBefore(prose.run.text, figure);
    return whole !== undefined && areAllPeriods(names, whole);
  });
}

function areAllPeriods(names: readonly string[], whole: PeriodLabel): boolean {
  const periods = names.flatMap((name) => parsePeriodLabel(name) ?? []);
  return periods.length === names.length && makeWhole(periods, whole);
}

/** What may be taken for parts comes within a tenth of the total, or misses it by one digit. */
export function isNearTotal(total: QuantityNode, entries: readonly NamedFigure[]): boolean {
  return isNearSum(
    total,
    entries.map(({ figure }) => figure.quantity),
  );
}

export function isNearSum(total: QuantityNode, figures: readonly QuantityNode[]): boolean {
  const parts = figures.flatMap((figure) => exactValue(figure) ?? []);
  const value = exactValue(total);
  if (value === undefined || parts.length < figures.length) return false;
  const sum = parts.reduce((made, part) => made.plus(part), Decimal.zero);
  const isNear = value.minus(sum).abs().times(Decimal.of(10)).compare(value.abs()) <= 0;
  return isNear || slipDigitsOfSum(value, parts) >= 2;
}

/** The total of an account, and parts the last of which was carried over from the year before or into the next. */
function isAccount(prose: Prose, total: Candidate, entries: readonly NamedFigure[]): boolean {
  const last = entries.at(-1);
  if (last === undefined || entries.length < 3 || total.figure.quantity.kind !== "money") return false;
  const { start, end } = total.figure.before;
  return (
    /(?:总计|合计|总量|总收入|总支出)(?:为|达|约|是)?\s*$/u.test(prose.run.text.slice(start, end)) &&
    carriedOver.test(nameOf(prose, last))
  );
}

const carriedOver = /(?:上年|去年|历年|年终|年末|滚存|净)(?:结余|结转)|结转下年|结余结转/u;

function nameOf({ run }: Prose, { name }: NamedFigure): string {
  return name === undefined ? "" : run.text.slice(name.start, name.end).trim();
}

/**
 * The measures that a list tells part by part, beside one that comes out: each of its parts stands before or behind one of
 * those, in the same order.
 */
export function vouchedFor(
  columns: readonly (readonly NamedFigure[])[],
  totals: readonly Candidate[],
): ReadonlySet<readonly NamedFigure[]> {
  const additive = columns.filter((parts) => parts.every(({ figure }) => addsUp(figure.quantity)));
  const made = additive.filter((parts) => parts.length >= 2 && makesOne(parts, totals));
  return new Set(
    additive.filter((parts) => !made.includes(parts) && made.some((other) => takeTurns(other, parts))),
  );
}

/** Some measure of a list makes one of the totals before it. */
export function makesAny(prose: Prose, totals: readonly Candidate[], { records }: Region): boolean {
  const dimensions = new Set(records.flat().map(({ figure }) => dimensionOf(figure.quantity)));
  return [...dimensions].some((dimension) =>
    alignRecords(prose, records, dimension).some(
      (parts) => parts.length >= 2 && makesOne(parts, totalsOf(totals, dimension)),
    ),
  );
}

/** Amounts of one kind, the last of which is a rest (其他66万元), that come near the total: a list told to its end. */
export function endsInRest(totals: readonly Candidate[], { records }: Region): boolean {
  const total = totals.at(-1)?.figure.quantity;
  if (total === undefined) return false;
  const entries = records.flat().filter(({ figure }) => sameDimension(figure.quantity, total));
  return entries.length >= 3 && entries.at(-1)?.isResidual === true && isNearTotal(total, entries);
}

/**
 * Tells piece by piece whether what a list names so far still fits into the totals before it. What overruns them is no
 * part of any, so that nobody reads a long sentence to its end for each list in it.
 */
export function roomIn(prose: Prose, totals: readonly Candidate[]): (piece: Piece) => boolean {
  const room = new Map<string, Decimal>();
  for (const { figure } of totals) {
    const dimension = dimensionOf(figure.quantity);
    const value = exactValue(figure.quantity);
    if (value !== undefined) room.set(dimension, (room.get(dimension) ?? Decimal.zero).plus(value));
  }
  return (piece) =>
    piece.figures.every((figure) => !isAmountFigure(prose, { figure, piece }) || fits(figure));

  function fits({ quantity }: Figure): boolean {
    const dimension = dimensionOf(quantity);
    const [left, value] = [room.get(dimension), exactValue(quantity)];
    if (left === undefined || value === undefined) return true;
    const rest = left.minus(value);
    room.set(dimension, rest);
    return rest.sign() >= 0;
  }
}

export interface MixedCounts {
  readonly total: Candidate;
  readonly parts: readonly NamedFigure[];
}

/** `建筑物88座，其中阀井21座、雨篦子66座、穿路1处`: things counted by words of their own, which make the number told before them. */
export function mixedCounts(
  prose: Prose,
  totals: readonly Candidate[],
  { records }: Region,
): MixedCounts | undefined {
  const parts = records.flat();
  if (parts.length < 3 || parts.some((part) => !isCountOf(prose, part))) return undefined;
  const total = totals.at(-1);
  if (total?.figure.quantity.kind !== "count" || !makesOne(parts, [total])) return undefined;
  const own = parts.filter(({ figure }) => sameDimension(figure.quantity, total.figure.quantity));
  return own.length > 0 && own.length < parts.length ? { total, parts } : undefined;
}

function isCountOf(prose: Prose, part: NamedFigure): boolean {
  return part.figure.quantity.kind === "count" && part.name !== undefined && isAmountFigure(prose, part);
}

function addsUp({ unit, kind }: QuantityNode): boolean {
  return unit !== null && unit !== "%" && kind !== "duration";
}

function makesOne(parts: readonly NamedFigure[], totals: readonly Candidate[]): boolean {
  const sum = exactSum(parts.map(({ figure }) => figure.quantity));
  return sum !== undefined && totals.some(({ figure }) => exactValue(figure.quantity)?.equals(sum) === true);
}

function takeTurns(one: readonly NamedFigure[], other: readonly NamedFigure[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ figure }, index) => {
      const [beside, next] = [other[index]?.figure, one[index + 1]?.figure];
      return (
        beside !== undefined &&
        beside.start > figure.start &&
        (next === undefined || beside.start < next.start)
      );
    })
  );
}

/** `三个套餐：` before three names says how many are listed, and is not what they add up to. */
export function countOfNames(totals: readonly Candidate[], region: Region): number | undefined {
  const [, last] = totals.slice(-2);
  if (last?.figure.quantity.kind !== "count") return undefined;
  const count = region.records.length;
  return count >= 2 &&
    last.figure.quantity.low === String(count) &&
    last.figure.quantity.high === String(count)
    ? count
    : undefined;
}
