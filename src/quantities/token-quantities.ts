import { shiftPoint } from "./decimal-text.ts";
import type { Quantity } from "./quantity.ts";
import type { DateToken, Figure, PeriodToken } from "./token.ts";

export function figureQuantity(text: string, figure: Figure): Quantity {
  const { start, end, low, high, unit } = figure;
  const numeral = figure.rightNumeral ?? figure.numeral;
  const power = figure.scalePower + (unit?.power ?? 0);
  return {
    kind: figure.kind,
    start,
    end,
    text: text.slice(start, end),
    low,
    high,
    inclusive: [low === null ? null : figure.lowInclusive, high === null ? null : figure.highInclusive],
    unit: unit?.unit ?? (figure.kind === "percent" ? "%" : null),
    comparator: figure.comparator,
    per: figure.per,
    resolution: shiftPoint("1", power - numeral.decimals),
    ...(figure.scaleText === "" ? {} : { scale: { text: figure.scaleText, factor: shiftPoint("1", power) } }),
    ...(figure.isTotal ? { isTotal: true } : {}),
    ...(figure.bounds.length === 0 ? {} : { bounds: figure.bounds }),
    ...(figure.isApproximate || figure.more !== undefined ? { isApproximate: true } : {}),
    ...(figure.change === undefined ? {} : { change: figure.change }),
    ...(figure.changeFrom === undefined ? {} : { changeFrom: figure.changeFrom }),
    ...(unit?.dimension === undefined ? {} : { dimension: unit.dimension }),
    ...(figure.unitFrom === undefined ? {} : { unitFrom: figure.unitFrom }),
    ...(figure.malformed === undefined ? {} : { malformed: figure.malformed }),
  };
}

export function dateQuantity(text: string, date: DateToken): Quantity {
  const { start, end, low, high } = date;
  return {
    kind: "date",
    start,
    end,
    text: text.slice(start, end),
    low,
    high,
    inclusive: [low === null ? null : date.lowInclusive, high === null ? null : date.highInclusive],
    unit: date.unit,
    comparator: date.comparator,
    per: date.per,
    ...(date.bounds.length === 0 ? {} : { bounds: date.bounds }),
    ...(date.isApproximate ? { isApproximate: true } : {}),
    ...(date.malformed === undefined ? {} : { malformed: date.malformed }),
  };
}

export function periodQuantity(text: string, period: PeriodToken): Quantity {
  const { start, end, count, unit, per, isTotal } = period;
  return {
    kind: "period",
    start,
    end,
    text: text.slice(start, end),
    low: count,
    high: count,
    inclusive: [true, true],
    unit,
    comparator: "eq",
    per: isTotal ? [] : per,
  };
}
