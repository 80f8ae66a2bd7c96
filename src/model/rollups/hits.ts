import type { Decimal } from "../../quantities/decimal.ts";
import { nearTo, roughly } from "../derivation/roughly.ts";
import { endsInOwnTotal, exactSum, isAlike } from "../flow/amounts.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import type { Measure } from "../flow/measure.ts";
import type { Series, Source } from "./series.ts";
import type { Total, Totals } from "./totals.ts";

/** A figure and the run of a series that makes it. */
export interface Hit {
  readonly total: Total;
  readonly parts: readonly Measure[];
  readonly series: Series;
  /** How many runs were tried before this one made it, besides those of other series. */
  readonly tried: number;
  readonly isComplete: boolean;
  /** The total is one of the series, right before or right behind the run. */
  readonly isWithin: boolean;
}

// ------------------------------------------------------------------------------------------ looking up

/** All of a series, looked for among the figures outside it. */
export function hitsOfWhole(series: readonly Series[], totals: Totals): readonly Hit[] {
  return series.flatMap((one) => {
    const sum = exactSum(one.parts);
    if (endsInOwnTotal(one.parts) || endsInCalledTotal(one.parts, sum, totals)) return [];
    return totals
      .nearlyEqualTo(sum)
      .filter(({ measure, isCalledTotal }) => isCalledTotal || measure.quantity.isApproximate !== true)
      .filter((total) => isOutside(total, one) && canMake(total.measure, one.parts))
      .map((total) => ({
        total,
        parts: one.parts,
        series: one,
        tried: 0,
        isComplete: one.isWhole,
        isWithin: false,
      }));
  });
}

/** `8`, `9`, `7`, `Total 24`: all of them make twice the last. */
function endsInCalledTotal(parts: readonly Measure[], sum: Decimal, totals: Totals): boolean {
  const last = parts.length >= 3 ? parts.at(-1) : undefined;
  return last?.exact.plus(last.exact).equals(sum) === true && totals.of(last)?.isCalledTotal === true;
}

/** A table's own totals are told by the table; what stands beside some lines is not made of them. */
function isOutside(total: Total, { source }: Series): boolean {
  if (source.table !== undefined) return total.owner !== source.table || isAlone(total.measure, source.table);
  return total.at < source.from || total.at >= source.to || isAtEnd(total, source);
}

/** At the end of the last section, a total that words call one is of all of them. */
function isAtEnd({ at, isCalledTotal }: Total, { tail }: Source): boolean {
  return tail !== undefined && at >= tail && isCalledTotal;
}

/** One cell beside all rows: 受理总量 before 来源 and 数量. */
function isAlone(measure: Measure, { columns }: FlowTable): boolean {
  const own = columns.find(({ figures }) => figures.some((cell) => cell === measure));
  return own?.figures.filter((cell) => cell !== undefined).length === 1;
}

function canMake(total: Measure, parts: readonly Measure[]): boolean {
  return (
    parts.length >= 2 &&
    parts.every((part) => isOfOneKind(part, total) && part.exact.compare(total.exact) < 0)
  );
}

// ------------------------------------------------------------------------------------------ within a series

/** In a table of key figures, a number without a unit may have got that of those above it. */
function isOfOneKind(part: Measure, total: Measure): boolean {
  return isAlike(part, total) || (part.quantity.unit === null && isDigits.test(total.quantity.text));
}

const isDigits = /^[\d,，.]+$/u;

/** The first or the last of some lines may tell what the others come to, and one in their midst what those before it do. */
export function hitsWithin(series: readonly Series[], totals: Totals): readonly Hit[] {
  return series.flatMap((one) => {
    if (one.source.table !== undefined) return [];
    return one.parts.flatMap((part, at): Hit[] => {
      const total = totals.of(part);
      if (total === undefined) return [];
      const behind = one.parts.slice(at + 1, at + 1 + longestRun);
      const before = one.parts.slice(Math.max(0, at - longestRun), at).reverse();
      return [
        ...splitsOf(part, behind).map((run) => ({ run, isComplete: run.length === behind.length })),
        ...splitsOf(part, before).map((run) => ({
          run: [...run].reverse(),
          isComplete: run.length === before.length,
        })),
      ]
        .filter(({ run }) => canMake(part, run))
        .map(({ run, isComplete }) => ({
          total,
          parts: run,
          series: one,
          tried: run.length,
          isComplete: isComplete && one.isWhole,
          isWithin: true,
        }));
    });
  });
}

/** The runs that make a figure, the first from the start and each of the others right behind the one before. */
function splitsOf(total: Measure, figures: readonly Measure[]): readonly (readonly Measure[])[] {
  const splits: (readonly Measure[])[] = [];
  const [most, isThere] = [roughly(total) * (1 + slack), nearTo(total)];
  let sum = 0;
  let from = 0;
  for (const [at, figure] of figures.entries()) {
    sum += roughly(figure);
    if (sum > most) break;
    if (!isThere(sum)) continue;
    const run = figures.slice(from, at + 1);
    if (!exactSum(run).equals(total.exact)) continue;
    splits.push(run);
    [sum, from] = [0, at + 1];
  }
  return splits.filter(({ length }) => length >= 2);
}

/** What adding up may lose. */
const slack = 1e-9;

const longestRun = 40;
