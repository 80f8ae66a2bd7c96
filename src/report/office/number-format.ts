import { Decimal } from "../../quantities/decimal.ts";
import type { Computed, Figure } from "../figure.ts";
import { perOf, signOf } from "../figure-words.ts";
import type { Labels } from "../labels/labels.ts";

/** A figure as a spreadsheet holds it: a number in the unit it was written in, and how that is shown. */
export interface Numeric {
  readonly value: Decimal;
  readonly format: string;
}

/** What the figures of one sum are counted in: 万元, worth 10000 CNY each. */
export interface Measure {
  readonly unit: string | null;
  readonly factor: Decimal;
  readonly format: string;
}

/** Spreadsheets keep fifteen digits: a longer number stays text, so that none of it is lost. */
const mostDigits = 15;
const hundred = Decimal.of(100);

/** Undefined where one number cannot stand for it: a range, a date, a slip of the pen, too many digits. */
export function numericOf(figure: Figure, labels: Labels): Numeric | undefined {
  const end = endOf(figure);
  if (end === undefined) return undefined;
  const value = end.dividedBy(factorOf(figure));
  if (value === undefined || !isExact(value)) return undefined;
  const per = perOf(figure, labels);
  return { value, format: formatOf(figure, value, signFor(figure, labels), per === "" ? "" : ` ${per}`) };
}

/** A computed number in a measure that it fits. */
export function computedIn({ low, high, unit }: Computed, measure: Measure): Numeric | undefined {
  if (low === null || low !== high || unit !== measure.unit) return undefined;
  const value = Decimal.of(low).dividedBy(measure.factor);
  return value === undefined || !isExact(value) ? undefined : { value, format: measure.format };
}

/** What a total is counted in, for the parts that are added up to it. */
export function measureOf(total: Figure, labels: Labels): Measure | undefined {
  const numeric = numericOf(total, labels);
  if (numeric === undefined) return undefined;
  const { unit } = total;
  return { unit, factor: factorOf(total), format: formatOf(total, numeric.value, "", "") };
}

/** A part in the measure of its total: both ends of the comparison then count the same thing. */
export function inMeasure(figure: Figure, measure: Measure, labels: Labels): Numeric | undefined {
  const end = endOf(figure);
  if (end === undefined || figure.unit !== measure.unit) return undefined;
  const value = end.dividedBy(measure.factor);
  if (value === undefined || !isExact(value)) return undefined;
  const sign = signFor(figure, labels);
  return { value, format: sign === "" ? measure.format : quote(sign) + measure.format };
}

/** What a figure that may be a range is counted in. */
export function rangeMeasureOf(figure: Figure): Measure | undefined {
  const ends = [figure.low, figure.high].filter((end) => end !== null);
  const [first] = ends;
  if (first === undefined || !isCounted(figure) || figure.malformed !== null) return undefined;
  const factor = factorOf(figure);
  const value = Decimal.of(first).dividedBy(factor);
  return value === undefined
    ? undefined
    : { unit: figure.unit, factor, format: formatOf(figure, value, "", "") };
}

/** Both ends of a figure in a measure that it fits; undefined where it is open. */
export function bothEnds(
  figure: Figure,
  measure: Measure,
): { readonly low: Decimal | undefined; readonly high: Decimal | undefined } | undefined {
  if (!isCounted(figure) || figure.malformed !== null || figure.unit !== measure.unit) return undefined;
  const end = (value: string | null) => {
    const counted = value === null ? undefined : Decimal.of(value).dividedBy(measure.factor);
    return counted !== undefined && isExact(counted) ? counted : undefined;
  };
  return { low: end(figure.low), high: end(figure.high) };
}

function isCounted({ kind }: Figure): boolean {
  return kind === "money" || kind === "count" || kind === "number" || kind === "percent";
}

/** The number, or the end that a figure secures. */
function endOf(figure: Figure): Decimal | undefined {
  const { low, high, malformed, comparator } = figure;
  if (!isCounted(figure) || malformed !== null) return undefined;
  if (low !== null && high !== null && low !== high) return undefined;
  if (comparator === "range") return undefined;
  const end = low ?? high;
  return end === null ? undefined : Decimal.of(end);
}

function factorOf({ kind, unit, scale }: Figure): Decimal {
  if (kind === "percent" && unit === "%") return hundred;
  return scale === null ? Decimal.one : Decimal.of(scale.factor);
}

/** A sign that the author wrote into the figure is no part of the number, and has to be said by the format. */
function signFor(figure: Figure, labels: Labels): string {
  return signOf({ ...figure, text: "" }, labels);
}

/** `General` shows as many decimals as there are: a format that fixed them would hide what a reader types in. */
function formatOf(figure: Figure, value: Decimal, sign: string, after: string): string {
  const { kind, unit, scale } = figure;
  if (kind === "percent" && unit === "%") {
    const decimals = /\.(\d+)/u.exec(value.times(hundred).toFiniteString() ?? "")?.[1] ?? "";
    return `${quote(sign)}0${decimals === "" ? "" : `.${"0".repeat(decimals.length)}`}%${quote(after)}`;
  }
  const symbol = currencySign.exec(figure.text)?.[0] ?? "";
  const number = /\d,\d/u.test(figure.text) ? groupedFormat(value) : "General";
  const named = scale?.text ?? (symbol === "" ? nameOf(unit) : "");
  return quote(sign + symbol) + number + quote(named + after);
}

const currencySign = /US\$|HK\$|[¥￥$€£]/u;

/** Thousands as the author set them apart, and as many decimals as there are. */
function groupedFormat(value: Decimal): string {
  const decimals = /\.(\d+)/u.exec(value.toFiniteString() ?? "")?.[1]?.length ?? 0;
  return `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
}

function nameOf(unit: string | null): string {
  if (unit === null) return "";
  if (unit === "CNY") return "元";
  return /^[A-Za-z]/u.test(unit) ? ` ${unit}` : unit;
}

/** As a literal of a number format; what would end it is left out. */
function quote(text: string): string {
  const literal = text.replace(/["\\\p{Control}]/gu, "");
  return literal === "" ? "" : `"${literal}"`;
}

function isExact(value: Decimal): boolean {
  const digits = value.toFiniteString()?.replace(/[-.]/gu, "").replace(/^0+/u, "");
  return digits !== undefined && digits.length <= mostDigits;
}
