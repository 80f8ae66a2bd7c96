import type { Calculation, QuantityNode } from "../../nodes.ts";
import { comesNear } from "./arithmetic.ts";
import { makeCalculation, makeOperand } from "./calculation.ts";
import type { StatementContext } from "../context.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import { isAmount, isShare, sameKind } from "./share-figures.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";

/**
 * `经济类25件，占总数的26.8%；农业类26件，占总数的27.9%；教育类19件，占总数的20.4%`: where shares of one sentence are told in the
 * same words, and some are of one whole, so are the others, cut off rather than rounded as they may be.
 */
export function sharesLikeOthers(
  prose: Prose,
  found: readonly Calculation[],
  context: StatementContext,
): Calculation[] {
  const wholes = new Map<number, QuantityNode>();
  for (const { operation, operands, result } of found) {
    const whole = operands[1]?.value;
    if (operation === "share" && whole !== undefined) wholes.set(result.start, whole);
  }
  return wholes.size < fewest
    ? []
    : prose.sentences.flatMap((sentence) => likeOthers(prose, sentence, wholes, context));
}

/** So many shares of one whole show what the others in the sentence are of. */
const fewest = 2;

function likeOthers(
  prose: Prose,
  sentence: Sentence,
  wholes: ReadonlyMap<number, QuantityNode>,
  context: StatementContext,
): readonly Calculation[] {
  const figures = spokenFigures(prose, sentence);
  const byWords = new Map<string, number[]>();
  figures.forEach((figure, index) => {
    const words = isShare(figure) && !figure.isBracketed ? wordsOf(figure) : undefined;
    if (words !== undefined) byWords.set(words, [...(byWords.get(words) ?? []), index]);
  });
  return [...byWords.values()].flatMap((places): readonly Calculation[] => {
    const known = places.flatMap((index) => wholes.get(figures[index]?.quantity.start ?? -1) ?? []);
    const [whole] = known;
    if (whole === undefined || known.length < fewest || known.some((other) => other !== whole)) return [];
    const spoken = figures.find(({ quantity }) => quantity === whole) ?? asFigure(prose, whole);
    return places.flatMap((index): readonly Calculation[] => {
      const [part, share] = [figures[index - 1], figures[index]];
      if (share === undefined || spoken === undefined || wholes.has(share.quantity.start)) return [];
      if (part === undefined || !isAmount(part) || !sameKind(part, spoken)) return [];
      const operands = [makeOperand(part.quantity), makeOperand(whole)];
      if (!comesNear({ operation: "share", operands, result: share.quantity }, 4)) return [];
      const evidence = { certainty: "stated", because: "share-like-others" } as const;
      return [
        makeCalculation(
          prose,
          { operation: "share", result: share, operands: [part, spoken], named: part, ...evidence },
          context,
        ),
      ];
    });
  });
}

/** What the share is said to be of, and nothing else: 占总数的, 占. */
function wordsOf({ label }: SpokenFigure): string | undefined {
  return /(?:^|[，,；;])\s*(占[^，。；,;]{0,16})$/u.exec(label)?.[1];
}

/** The whole of another sentence, as it is spoken there. */
function asFigure(prose: Prose, quantity: QuantityNode): SpokenFigure | undefined {
  for (const sentence of prose.sentences) {
    if (quantity.start < sentence.start || quantity.start >= sentence.end) continue;
    return spokenFigures(prose, sentence).find((figure) => figure.quantity === quantity);
  }
  return undefined;
}
