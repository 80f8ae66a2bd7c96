import { Decimal } from "../../quantities/decimal.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { checkLine } from "./check-line.ts";
import type { Check, Formula, Term } from "./formula.ts";
import { relationOf } from "./formula-relation.ts";
import { linear } from "./propose-linear.ts";
import type { Sheet, Value } from "./sheet.ts";

/**
 * Lines of a column of growths that tell by how much, and lines of differences between rates:
 *
 *     | 指标     | 上年  | 本年  | 增长% |
 *     | 产值     | 1,250 | 1,380 | 10.4  |
 *     | 满意率 % | 93.20 | 94.10 | 0.9   |      a growth in points: 94.10 − 93.20
 *     | 人数     | 58    | 62    | +4    |      heads
 *
 * The column is one of growths, so that they are listed where they come out, and held to nothing.
 */
export function relateToldOtherwise(
  sheet: Sheet,
  formula: Formula,
  lines: readonly number[],
  context: RelationContext,
): Relation[] {
  const { target, operation, operands } = formula;
  const [current, base, other] = operands;
  const isGrowth = operation === "growth";
  const isDifference = operation === "linear" && base?.sign === -1;
  if (sheet.by !== "columns" || !(isGrowth || isDifference)) return [];
  if (current === undefined || base === undefined || other !== undefined) return [];
  if (current.line !== undefined || base.line !== undefined) return [];
  const difference = linear(target, [current, { ...base, sign: -1 }], "numeric", "difference");
  return lines.flatMap((line) => {
    const [stated, now, before] = [target, current.vector, base.vector].map(({ values }) => values[line]);
    if (stated === undefined || now === undefined || before === undefined) return [];
    if (checkLine(sheet, formula, line)?.obeys === true) return [];
    const terms: Term[] = [
      { operand: current, value: now },
      { operand: { ...base, sign: -1 }, value: before },
    ];
    const check = checkDifference(line, stated, terms);
    return check === undefined ? [] : [relationOf(difference, check, false, context)];
  });
}

const half = Decimal.fraction(1n, 2n);

function checkDifference(line: number, stated: Value, terms: readonly Term[]): Check | undefined {
  const [now, before] = terms.map(({ value }) => value);
  if (now === undefined || now.dimension !== before?.dimension) return undefined;
  // Of levels, the difference is told in their own unit, or in points.
  const isPoints = now.dimension === "percent:%" || /[点點]$|p(?:oin)?ts?$|\bpp$/iu.test(stated.node.text);
  if (!isPoints && stated.dimension === "percent:%" && stated.node.unitFrom === undefined) return undefined;
  const computed = now.exact.minus(before.exact);
  if (computed.sign() === 0 || stated.exact.sign() === 0) return undefined;
  const slack = [stated, now, before].reduce(
    (sum, value) => (value.isRounded ? sum.plus(value.ownPlace.times(half)) : sum),
    Decimal.zero,
  );
  if (stated.exact.minus(computed).abs().compare(slack) > 0) return undefined;
  return { line, stated, terms, computed, slack, obeys: true, isVague: false, isTurned: false };
}
