import type { Decimal } from "../../../quantities/decimal.ts";
import type { Formula } from "../../nodes.ts";

/** Undefined where an operand is, or where something is divided by nothing. */
export function evaluateFormula(
  formula: Formula,
  valueOf: (operand: number) => Decimal | undefined,
): Decimal | undefined {
  if (typeof formula === "number") return valueOf(formula);
  const left = evaluateFormula(formula.left, valueOf);
  const right = evaluateFormula(formula.right, valueOf);
  if (left === undefined || right === undefined) return undefined;
  switch (formula.sign) {
    case "+":
      return left.plus(right);
    case "−":
      return left.minus(right);
    case "×":
      return left.times(right);
    case "÷":
      return left.dividedBy(right);
  }
}
