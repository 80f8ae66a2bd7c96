import { Decimal } from "../../quantities/decimal.ts";
import type { Measure } from "./measure.ts";

export function exactSum(figures: readonly Measure[]): Decimal {
  return figures.reduce((sum, { exact }) => sum.plus(exact), Decimal.zero);
}

/** 22, 20, 18 and 60: the last is what the others come to, so that all of them together make nothing. */
export function endsInOwnTotal(figures: readonly Measure[]): boolean {
  const last = figures.at(-1);
  return figures.length >= 4 && last?.exact.plus(last.exact).equals(exactSum(figures)) === true;
}

/** How many digits a figure tells: 3 for 127.5万's 1275000 less its zeros, 1 for 20. The more, the less does chance make them. */
export function significantDigits(value: Decimal): number {
  return value
    .abs()
    .toDecimalString()
    .replace(/\D/gu, "")
    .replace(/^0+|0+$/gu, "").length;
}

/** Amounts, and hours: days and weeks of several things may be the same ones. */
export function isSummable({ isAmount, quantity }: Measure): boolean {
  return (
    isAmount ||
    (quantity.kind === "duration" && quantity.per.length === 0 && ofHours.test(quantity.unit ?? ""))
  );
}

/** Money by the month or year: what several things cost in the same time adds up, where a price by the hour does not. */
export function isRunning({ quantity: { kind, per, change } }: Measure): boolean {
  const [time, ...others] = per;
  return (
    kind === "money" &&
    time !== undefined &&
    others.length === 0 &&
    change === undefined &&
    runningTimes.has(time)
  );
}

const runningTimes: ReadonlySet<string> = new Set(["day", "week", "month", "quarter", "half", "year"]);

/** What is told by the month stands beside what leaves the time to its total; by the day it is a price, unless the total is, too. */
export function runsLike(part: Measure, total: Measure): boolean {
  const [own, all] = [part.quantity.per[0], total.quantity.per[0]];
  if (isRunning(part)) return own === all || (all === undefined && own !== "day");
  return isSummable(part) && (!isRunning(total) || part.quantity.kind === "money");
}

const ofHours = /^(?:hours?|minutes?|h|min)$/iu;

/** What may stand in one sum: figures of one dimension, and bare numbers beside counted things (34 volunteers: 12 on set-up, 14 …). */
export function isAlike(a: Measure, b: Measure): boolean {
  if (a.dimension === b.dimension) return true;
  if (a.quantity.kind === "money" && b.quantity.kind === "money")
    return isBareCurrency(a.quantity.text) || isBareCurrency(b.quantity.text);
  return (isBare(a) && isCounted(b)) || (isBare(b) && isCounted(a));
}

function isBare({ quantity }: Measure): boolean {
  return quantity.kind === "number" && quantity.unit === null;
}

function isCounted(figure: Measure): boolean {
  return figure.quantity.kind === "count" || figure.quantity.kind === "number";
}

/** 18萬元 after 新臺幣25萬元: 元 is the unit of several currencies. */
function isBareCurrency(text: string): boolean {
  return /^[\d.,，．０-９\s]*[万萬亿億千百]*[元圆圓]$/u.test(text);
}
