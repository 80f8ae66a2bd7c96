import type { Unit } from "./data/unit.ts";
import { shiftPoint } from "./decimal-text.ts";
import { Decimal } from "./decimal.ts";
import { readTail } from "./figure-tail.ts";
import type { Numeral } from "./numerals/numeral.ts";
import type { QuantityKind } from "./quantity.ts";
import type { Figure } from "./token.ts";

/** Completes a numeral with what follows it: 多, a scale word, the unit. */
export function readFigure(
  text: string,
  numeral: Numeral,
  start: number,
  currency: string | undefined,
): Figure {
  const tail = readTail(text, numeral, currency);
  const unit = tail.unit ?? (currency === undefined ? undefined : { unit: currency, kind: "money" as const });
  const figure = newFigure(numeral, start, tail.end);
  figure.unit = unit;
  figure.unitStart = tail.unitStart;
  figure.nounEnd = tail.nounEnd;
  figure.scalePower = tail.power;
  figure.scaleText = text.slice(numeral.scaleStart, numeral.end) + tail.scaleText + tail.unitText;
  figure.kind = kindOf(numeral, unit);
  figure.low = toBase(numeral.low, tail.power, unit, tail.extra);
  figure.high =
    numeral.high === numeral.low ? figure.low : toBase(numeral.high, tail.power, unit, tail.extra);
  figure.more = tail.more;
  figure.isApproximate = tail.isApproximate || numeral.isVague === true;
  if (numeral.isVague === true && figure.low !== figure.high) figure.comparator = "range";
  return figure;
}

export function newFigure(numeral: Numeral, start: number, end: number): Figure {
  return {
    type: "figure",
    start,
    end,
    numeral,
    unit: undefined,
    kind: "number",
    low: null,
    high: null,
    lowInclusive: true,
    highInclusive: true,
    comparator: "eq",
    more: undefined,
    isApproximate: false,
    per: [],
    isTotal: false,
    bounds: [],
    change: undefined,
    changeFrom: undefined,
    unitFrom: undefined,
    malformed: numeral.malformed,
    rightNumeral: undefined,
    scalePower: numeral.power,
    nounEnd: undefined,
    unitStart: end,
    scaleText: "",
  };
}

function kindOf(numeral: Numeral, unit: Unit | undefined): QuantityKind {
  if (unit !== undefined) return unit.kind;
  return numeral.fraction ?? "number";
}

/** A numeral's value in base units. */
export function toBase(value: string, power: number, unit: Unit | undefined, extra?: string): string {
  let base = shiftPoint(value, power + (unit?.power ?? 0));
  if (unit?.factor !== undefined) base = Decimal.of(base).times(Decimal.of(unit.factor)).toString();
  if (extra !== undefined) base = Decimal.of(base).plus(Decimal.of(extra)).toString();
  return base;
}
