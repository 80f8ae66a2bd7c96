import { exactSum, exactValue, figuresOf } from "../../ast/statements/allocations/parts.ts";
import type { Allocation, Statement } from "../../ast/nodes.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";

/**
 * How the lists of a plan are meant that no word calls complete (其中A 162眼，B 5眼): an author who always lists all there is
 * hardly left one thing out by one digit; one who picks what is worth telling may have.
 */
export interface ListHabit {
  /** So many lists make their totals. */
  readonly complete: number;
  /** So many leave something out that is no slip. */
  readonly open: number;
}

export function habitOf(statements: Iterable<{ readonly statement: Statement }>): ListHabit {
  let [complete, open] = [0, 0];
  for (const { statement } of statements) {
    if (
      statement.type !== "allocation" ||
      !(statement.isPartial === true || statement.because === "of-which")
    )
      continue;
    const state = stateOf(statement);
    if (state === "complete") complete++;
    if (state === "open") open++;
  }
  return { complete, open };
}

function stateOf({ total, children }: Allocation): "complete" | "open" | undefined {
  const figures = figuresOf(children);
  const [value, sum] = [exactValue(total), exactSum(figures)];
  if (value === undefined || sum === undefined || figures.length < 2 || figures.length < children.length)
    return undefined;
  if (value.equals(sum)) return "complete";
  const parts = figures.flatMap((figure) => exactValue(figure) ?? []);
  return slipDigitsOfSum(value, parts) > 0 ? undefined : "open";
}

/** Rather all than some: nothing is left out anywhere else, or hardly ever. */
export function listsAll({ complete, open }: ListHabit): boolean {
  return open * 3 <= complete;
}
