import type { Calculation, Formula, Operation } from "../../ast/nodes.ts";
import { workOut } from "../../ast/statements/calculations/arithmetic.ts";
import { Decimal } from "../../quantities/decimal.ts";
import type { Certainty } from "../../diagnostics/diagnostic.ts";
import type { Measure } from "./measure.ts";

/** A figure said to follow from others that stand elsewhere in the plan. */
export interface Claim {
  readonly operation: Operation;
  readonly result: Measure;
  readonly operands: readonly Measure[];
  readonly isDecrease?: boolean;
  readonly times?: number;
  /** Of a formula: how the operands are reckoned with, by their places. */
  readonly formula?: Formula;
  /** Which of the operands of a balance are taken away. */
  readonly taken?: ReadonlySet<Measure>;
  readonly certainty: Certainty;
  readonly because: string;
}

export type Sum = Omit<Claim, "certainty" | "because">;

/**
 * True where the figures come out as told: sums and differences exactly, the others to half of the last place they are
 * written with. Figures that are only looked for have to fit better than those that words put together.
 */
export function isMade(sum: Sum): boolean {
  const computed = madeOf(sum);
  if (computed === undefined) return false;
  const off = sum.result.exact.minus(computed).abs();
  if (!isRounded.has(sum.operation)) return off.sign() === 0;
  const place = Decimal.parse(sum.result.quantity.resolution ?? "0") ?? Decimal.zero;
  return off.plus(off).compare(place) <= 0;
}

/** What the operands come to. */
export function madeOf(sum: Sum): Decimal | undefined {
  return workOut(calculationLike(sum))?.computed.value;
}

const isRounded: ReadonlySet<Operation> = new Set(["share", "growth-rate", "quotient", "formula"]);

export function calculationOf(claim: Claim): Calculation {
  const { certainty, because, result } = claim;
  return {
    type: "calculation",
    position: result.quantity.position,
    certainty,
    because,
    ...calculationLike(claim),
  };
}

function calculationLike({ operation, result, operands, isDecrease, times, formula, taken }: Sum) {
  return {
    operation,
    result: result.quantity,
    operands: operands.map((operand) => operandOf(operand, taken?.has(operand) === true)),
    ...(isDecrease === true ? { isDecrease } : {}),
    ...(times === undefined ? {} : { times }),
    ...(formula === undefined ? {} : { formula }),
  };
}

function operandOf({ quantity }: Measure, isTaken: boolean): Calculation["operands"][number] {
  return {
    type: "operand",
    position: quantity.position,
    value: quantity,
    ...(isTaken ? { isTaken } : {}),
  };
}
