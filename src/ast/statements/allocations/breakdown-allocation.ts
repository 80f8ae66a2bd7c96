import type { TextRange } from "../../../quantities/quantity.ts";
import type { Allocation, Part, QuantityNode } from "../../nodes.ts";
import type { Amount } from "./breakdown-amounts.ts";
import { around, nameIn } from "../context.ts";
import type { Evidence, StatementContext } from "../context.ts";
import { narrowToName } from "../text/label.ts";
import { residual } from "../text/words.ts";

/** A total over amounts of other lines, each named after its line. */
export function makeBreakdown(
  total: Amount,
  parts: readonly Amount[],
  evidence: Evidence,
  context: StatementContext,
): Allocation {
  const { lines } = context;
  const nameOf = ({ run, figure }: Amount) => {
    const range = narrowToName(run.text, figure.before);
    return range === undefined ? undefined : nameIn(run, range.start, range.end, lines);
  };
  const metric = nameOf(total);
  const children = parts.map((part): Part => {
    const name = lineName(part, context) ?? nameOf(part);
    return {
      type: "part",
      position: part.figure.quantity.position,
      ...(name === undefined ? {} : { name }),
      total: part.figure.quantity,
      isResidual: name !== undefined && residual.test(name.text),
      children: [],
    };
  });
  const quantity: QuantityNode = total.figure.quantity;
  return {
    type: "allocation",
    position: around([quantity.position, ...children.map(({ position }) => position)]),
    ...evidence,
    ...(metric === undefined ? {} : { metric }),
    total: quantity,
    children,
  };
}

/** What a line is of: the words before its first figure. */
function lineName({ run, prose }: Amount, { lines }: StatementContext) {
  const first = prose.sentences[0]?.figures[0];
  const range: TextRange | undefined =
    first === undefined ? undefined : narrowToName(run.text, { start: 0, end: first.before.end });
  return range === undefined ? undefined : nameIn(run, range.start, range.end, lines);
}
