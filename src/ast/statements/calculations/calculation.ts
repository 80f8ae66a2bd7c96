import type { Calculation, Name, Operand, Operation, QuantityNode } from "../../nodes.ts";
import { exactValue } from "../allocations/exact-figures.ts";
import { around, isFigure } from "../context.ts";
import type { Evidence, StatementContext } from "../context.ts";
import { metricName } from "../text/metric.ts";
import type { Prose } from "../text/prose.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";

interface Claim extends Evidence {
  readonly operation: Operation;
  readonly result: SpokenFigure;
  readonly operands: readonly SpokenFigure[];
  /** Of a balance: how many of the operands, from the end, are taken away. */
  readonly taken?: number;
  readonly isDecrease?: boolean;
  readonly times?: number;
  /** The figure whose words name what is calculated; that of the result unless given. */
  readonly named?: SpokenFigure;
}

/** A calculation over figures of one text. */
export function makeCalculation(prose: Prose, claim: Claim, context: StatementContext): Calculation {
  const { operation, result, operands, certainty, because, isDecrease, times, taken = 0 } = claim;
  const named = claim.named ?? result;
  const metric = metricName(prose, named.piece, named.figure, context);
  return {
    type: "calculation",
    position: around([result.quantity.position, ...operands.map(({ quantity }) => quantity.position)]),
    certainty,
    because,
    operation,
    ...(metric === undefined ? {} : { metric }),
    result: result.quantity,
    operands: operands.map((operand, index) =>
      makeOperand(
        operand.quantity,
        metricName(prose, operand.piece, operand.figure, context),
        index >= operands.length - taken,
      ),
    ),
    ...(isDecrease === true ? { isDecrease } : {}),
    ...(times === undefined || times === 1 ? {} : { times }),
  };
}

export function makeOperand(value: QuantityNode, name?: Name, isTaken = false): Operand {
  return {
    type: "operand",
    position: value.position,
    ...(name === undefined ? {} : { name }),
    value,
    ...(isTaken ? { isTaken } : {}),
  };
}

/** One exact number in one unit: what can be divided. */
export function isPoint(quantity: QuantityNode): boolean {
  return isFigure(quantity) && exactValue(quantity) !== undefined;
}
