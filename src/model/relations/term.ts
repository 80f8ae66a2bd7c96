import type { QuantityNode } from "../../ast/nodes.ts";
import { isALittleMore } from "../../ast/statements/allocations/exact-figures.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { spanOf } from "../../source/span.ts";
import type { Term } from "../relation.ts";

export interface TermOptions {
  readonly name?: string;
  readonly times?: number;
  readonly isResidual?: boolean;
}

export function makeTerm(file: string, quantity: QuantityNode, options: TermOptions = {}): Term {
  const { low, unit, scale, resolution } = quantity;
  const { high, inclusive } = isALittleMore(quantity) ? { high: low, inclusive: closed } : quantity;
  return {
    low,
    high,
    inclusive,
    span: spanOf(file, quantity.position),
    text: quantity.text,
    ...(options.name === undefined ? {} : { name: options.name }),
    unit,
    ...(scale === undefined ? {} : { scale }),
    times: String(options.times ?? 1),
    ...(options.isResidual === true ? { isResidual: true } : {}),
    ...(resolution === undefined ? {} : { resolution }),
    ...(quantity.isApproximate === true ? { isApproximate: true } : {}),
  };
}

const closed = [true, true] as const;

/** The terms added up, each as often as it counts. */
export function sumOfTerms(terms: readonly Term[]): Interval {
  let sum = Interval.point(0);
  for (const term of terms) {
    const interval = Interval.from(term);
    sum = sum.plus(term.times === "1" ? interval : interval.scaled(Decimal.of(term.times)));
  }
  return sum;
}

const signs: Readonly<Record<QuantityNode["comparator"], string>> = {
  eq: "",
  range: "",
  approx: "约",
  ge: "≥",
  gt: ">",
  le: "≤",
  lt: "<",
};

/** A quantity in one word, in the author's own unit: `≥200万元`, `2-3人`, `20万元` for a cell under a 万元 header. */
export function showQuantity(quantity: QuantityNode): string {
  const numeral = quantity.text.replace(/\s+(?![a-z])/gi, "").replace(/\s+/g, " ");
  const isSaid = /^[≥≤<>＜＞≧≦约~～]/.test(numeral) || isALittleMore(quantity);
  const sign = isSaid ? "" : signs[quantity.comparator];
  const scale = quantity.unitFrom === "header" ? (quantity.scale?.text ?? "") : "";
  if (scale === "" || numeral.endsWith(scale)) return sign + numeral;
  const symbol = /^[^\p{L}\p{N}%‰]+/u.exec(scale)?.[0] ?? "";
  return sign + symbol + numeral + scale.slice(symbol.length);
}

export function showTimes(quantity: QuantityNode, times: number): string {
  return times === 1 ? showQuantity(quantity) : `${times} × ${showQuantity(quantity)}`;
}
