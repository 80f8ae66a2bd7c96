import type { Calculation, QuantityNode } from "../../ast/nodes.ts";
import { isPoint, makeOperand } from "../../ast/statements/calculations/calculation.ts";
import { around } from "../../ast/statements/context.ts";
import { dimensionOf, isPlainAmount } from "../../ast/statements/text/dimension.ts";
import type { SpokenFigure } from "../../ast/statements/text/spoken-figures.ts";
import type { Passage } from "./ledger.ts";

/**
 * `广告306万元，占36%；活动187万元，占22%；…`: where at least three shares of a passage are of one whole, so is the one that
 * does not come out, when it stands right behind its amount as they do.
 */
export function sharesLikeNeighbours(
  { figures }: Passage,
  found: readonly Calculation[],
  told: ReadonlySet<number>,
): readonly Calculation[] {
  const wholes = new Map<QuantityNode, number>();
  const explained = new Set<number>();
  for (const { operation, result, operands } of found) {
    const whole = operands[1]?.value;
    if (operation !== "share" || whole === undefined) continue;
    wholes.set(whole, (wholes.get(whole) ?? 0) + 1);
    explained.add(result.position.start.offset);
  }
  const [[whole, count] = [undefined, 0], ...others] = wholes;
  if (whole === undefined || count < 3 || others.length > 0) return [];
  return figures.flatMap((share, index): readonly Calculation[] => {
    const at = share.quantity.position.start.offset;
    const part = figures[index - 1];
    if (part === undefined || !isAmount(part) || explained.has(at) || told.has(at)) return [];
    if (share.quantity.unit !== "%" || !isPoint(share.quantity) || !/^(?:占|占比)?$/u.test(share.label))
      return [];
    if (dimensionOf(part.quantity) !== dimensionOf(whole)) return [];
    return [
      {
        type: "calculation",
        position: around([share.quantity.position, part.quantity.position, whole.position]),
        certainty: "stated",
        because: "share-like-its-neighbours",
        operation: "share",
        result: share.quantity,
        operands: [part.quantity, whole].map((value) => makeOperand(value)),
      },
    ];
  });
}

function isAmount({ quantity }: SpokenFigure): boolean {
  return isPoint(quantity) && quantity.unit !== "%" && isPlainAmount(quantity);
}
