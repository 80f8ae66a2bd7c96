import { Decimal } from "../../../quantities/decimal.ts";
import type { TextRange } from "../../../quantities/quantity.ts";
import type { QuantityNode } from "../../nodes.ts";
import { positionInRun } from "../../run.ts";
import type { StatementContext } from "../context.ts";
import type { Prose } from "../text/prose.ts";

/** One of the numbers of a proportion such as 6.0:54.0:40.0, which are no quantities by themselves. */
export interface RatioNumber extends TextRange {
  readonly value: Decimal;
  /** Of its last digit. */
  readonly place: Decimal;
}

export function ratioNumbers(at: number, words: string): readonly RatioNumber[] {
  return [...words.matchAll(/\d+(?:\.(\d+))?/gu)].flatMap((match) => {
    const value = Decimal.parse(match[0]);
    const place = Decimal.parse(match[1] === undefined ? "1" : `0.${"0".repeat(match[1].length - 1)}1`);
    const start = at + match.index;
    return value === undefined || place === undefined
      ? []
      : [{ start, end: start + match[0].length, value, place }];
  });
}

/** The figure that such a number is told as, good to `resolution`. */
export function ratioFigure(
  prose: Prose,
  { start, end, value }: RatioNumber,
  kind: Pick<QuantityNode, "kind" | "unit"> & { readonly resolution: Decimal },
  context: StatementContext,
): QuantityNode {
  const number = value.toString();
  return {
    type: "quantity",
    position: positionInRun(prose.run, start, end, context.lines),
    text: prose.run.text.slice(start, end),
    start,
    end,
    low: number,
    high: number,
    inclusive: [true, true],
    comparator: "eq",
    per: [],
    kind: kind.kind,
    unit: kind.unit,
    resolution: kind.resolution.toString(),
  };
}
