import { periodOfFigure, timesIn } from "../../ast/statements/periods/figure-period.ts";
import type { FigurePeriod, PeriodUnit } from "../../ast/statements/periods/figure-period.ts";
import { significantDigits } from "../flow/amounts.ts";
import type { Sum } from "../flow/claim.ts";
import type { FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { isComparable } from "./comparable.ts";
import { isMet } from "./met.ts";
import type { Reach } from "./reach.ts";
import type { Trial } from "./trial.ts";

/** `每月省34万元，一个季度少花102万元`: a figure of a period, as often as the period is in another. */
export function tryTimes(result: FlowFigure, figures: readonly Measure[]): Trial {
  const own = periodOf(result);
  let tried = 0;
  for (const other of figures) {
    const period = "label" in other ? periodOf(other as FlowFigure) : periodOfCell(other);
    if (period === undefined || !isComparable(other, result)) continue;
    const times =
      own === undefined ? (period.isEach ? inYear[period.unit] : undefined) : timesIn(period.unit, own.unit);
    if (times === undefined) continue;
    tried++;
    const sum: Sum = { operation: "product", result, operands: [other], times };
    // Words that say of both what they are for leave little to chance.
    const isSure = own !== undefined && significantDigits(result.exact) >= 2;
    if (isMet(sum)) return { sum, tried: () => tried, ...(isSure ? { isSure } : {}) };
  }
  return { tried: () => tried };
}

/** ¥800/月 in a total row. */
function periodOfCell({ quantity }: Measure): FigurePeriod | undefined {
  return quantity.per.length === 0 ? undefined : periodOfFigure(quantity, "");
}

function periodOf({ quantity, label, trail }: FlowFigure): FigurePeriod | undefined {
  return periodOfFigure(quantity, `${label.slice(-16)} ${trail.slice(0, 10)}`);
}

/** What is told of no period in particular beside a figure of each month or quarter is told of a year, as a rule. */
const inYear: Readonly<Partial<Record<PeriodUnit, number>>> = { month: 12, quarter: 4 };

/** `水电费186,000元，月均1.55万元`: what one of the periods comes to that make up a year, a half of it, or a plan. */
export function tryPeriods(result: FlowFigure, texts: Reach["texts"]): Trial {
  const own = periodOf(result);
  const numbers = own?.isEach === true ? (periodsIn[own.unit] ?? []) : [];
  const wholes = texts
    .filter((other) => other.at < result.at && other.isAmount && isComparable(other, result))
    .sort((a, b) => b.at - a.at)
    .slice(0, mostWholes);
  const tried = () => wholes.length * numbers.length;
  for (const other of wholes)
    for (const times of numbers) {
      const sum: Sum = { operation: "quotient", result, operands: [other], times };
      if (other.exact.compare(result.exact) > 0 && isMet(sum)) return { sum, tried };
    }
  return { tried };
}

const mostWholes = 3;

/** How many there are of each in a year, in half of one, and in a quarter; of days, in a week and a month, too. */
const periodsIn: Readonly<Partial<Record<PeriodUnit, readonly number[]>>> = {
  month: [12, 6, 3],
  quarter: [4, 2],
  half: [2],
  week: [52],
  // Of a week, of each month, quarter, half and year, and of what has passed of one.
  day: [7, 30, 31, 28, 29, 365, 366, 181, 182, 184, 90, 91, 92, 273, 274],
};
