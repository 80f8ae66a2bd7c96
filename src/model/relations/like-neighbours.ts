import type { Calculation, QuantityNode } from "../../ast/nodes.ts";
import { comesNear } from "../../ast/statements/calculations/arithmetic.ts";
import { isPoint, makeOperand } from "../../ast/statements/calculations/calculation.ts";
import { partBeforeRates } from "../../ast/statements/calculations/part-before-rates.ts";
import { around } from "../../ast/statements/context.ts";
import { dimensionOf, isPlainAmount } from "../../ast/statements/text/dimension.ts";
import type { SpokenFigure } from "../../ast/statements/text/spoken-figures.ts";
import type { Passage } from "./ledger.ts";

/**
 * `广告306万元，占36%；活动187万元，占22%；…`: where at least three shares of a passage are of one whole, so is the one that
 * does not come out, when it stands behind its amount as they do; and where two are that are told in words of their own
 * (占到位资金), so is the one told in the same.
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
  if (whole === undefined || count < 2 || others.length > 0) return [];
  const words = figures.flatMap((figure) =>
    explained.has(figure.quantity.position.start.offset) ? (wordsOf(figure) ?? []) : [],
  );
  return figures.flatMap((share, index): readonly Calculation[] => {
    const at = share.quantity.position.start.offset;
    const before = figures[index - 1];
    const part = before !== undefined && isAmount(before) ? before : partBeforeRates(figures, index);
    if (part === undefined || !isAmount(part) || explained.has(at) || told.has(at)) return [];
    if (share.quantity.unit !== "%" || !isPoint(share.quantity)) return [];
    const own = wordsOf(share);
    const isAsOthers = own !== undefined && words.filter((other) => other === own).length >= 2;
    if (!isAsOthers && (count < 3 || !/^(?:占|占比)?$/u.test(share.label))) return [];
    if (dimensionOf(part.quantity) !== dimensionOf(whole)) return [];
    const operands = [part.quantity, whole].map((value) => makeOperand(value));
    if (isAsOthers && !comesNear({ operation: "share", result: share.quantity, operands }, 4)) return [];
    return [
      {
        type: "calculation",
        position: around([share.quantity.position, part.quantity.position, whole.position]),
        certainty: "stated",
        because: "share-like-its-neighbours",
        operation: "share",
        result: share.quantity,
        operands,
      },
    ];
  });
}

/** What a share is said to be of, in a clause of its own: 占到位资金. */
function wordsOf({ label, isBracketed }: SpokenFigure): string | undefined {
  return isBracketed
    ? undefined
    : /(?:^|[，,；;])\s*(占[^，。；,;]{2,16}?)的?(?:比重|比例)?\s*$/u.exec(label)?.[1];
}

function isAmount({ quantity }: SpokenFigure): boolean {
  return isPoint(quantity) && quantity.unit !== "%" && isPlainAmount(quantity);
}
