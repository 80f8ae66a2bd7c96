import type { Calculation, QuantityNode } from "../../nodes.ts";
import { comesNear } from "./arithmetic.ts";
import { makeCalculation, makeOperand } from "./calculation.ts";
import type { StatementContext } from "../context.ts";
import { partBeforeRates } from "./part-before-rates.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import { isAmount, isShare, sameKind } from "./share-figures.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";

/**
 * `经济类25件，占总数的26.8%；农业类26件，占总数的27.9%；教育类19件，占总数的20.4%`: where shares of a text are told in the same
 * words, and some are of one whole, so are the others, cut off rather than rounded as they may be.
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
  if (wholes.size < fewest) return [];
  const byWords = new Map<string, SpokenShare[]>();
  for (const sentence of prose.sentences) {
    const figures = spokenFigures(prose, sentence);
    figures.forEach((share, index) => {
      const words = isShare(share) && !share.isBracketed ? wordsOf(share) : undefined;
      if (words === undefined) return;
      const spoken = { share, part: partOf(figures, index), sentence };
      const alike = byWords.get(words);
      if (alike === undefined) byWords.set(words, [spoken]);
      else alike.push(spoken);
    });
  }
  return [...byWords].flatMap(([words, spoken]) => likeOthers(prose, words, spoken, wholes, context));
}

/** So many shares of one whole show what the others that are told so are of. */
const fewest = 2;

interface SpokenShare {
  readonly share: SpokenFigure;
  readonly part: SpokenFigure | undefined;
  readonly sentence: Sentence;
}

function partOf(figures: readonly SpokenFigure[], index: number): SpokenFigure | undefined {
  const before = figures[index - 1];
  return before !== undefined && isAmount(before) ? before : partBeforeRates(figures, index);
}

function likeOthers(
  prose: Prose,
  words: string,
  spoken: readonly SpokenShare[],
  wholes: ReadonlyMap<number, QuantityNode>,
  context: StatementContext,
): readonly Calculation[] {
  const known = spoken.filter(({ share }) => wholes.has(share.quantity.start));
  const wholeOf = (shares: readonly SpokenShare[]) => {
    const [whole, ...others] = new Set(shares.map(({ share }) => wholes.get(share.quantity.start)));
    return shares.length < fewest || others.length > 0 ? undefined : whole;
  };
  const wholeOfAll = wholeOf(known);
  const bySentence = new Map<Sentence, QuantityNode | undefined>();
  for (const sentence of new Set(known.map((each) => each.sentence)))
    bySentence.set(sentence, wholeOf(known.filter((each) => each.sentence === sentence)));
  return spoken.flatMap(({ share, part, sentence }): readonly Calculation[] => {
    const besides = bySentence.get(sentence);
    const whole = besides ?? wholeOfAll;
    const toldWhole = whole === undefined ? undefined : asFigure(prose, whole);
    if (toldWhole === undefined || part === undefined || wholes.has(share.quantity.start)) return [];
    if (!sameKind(part, toldWhole)) return [];
    const operands = [part, toldWhole].map(({ quantity }) => makeOperand(quantity));
    // In a sentence of its own another whole may be meant, unless it all but comes out.
    if (besides === undefined && words.length < longName) return [];
    const oneIn = besides === undefined ? 20 : 4;
    if (!comesNear({ operation: "share", operands, result: share.quantity }, oneIn)) return [];
    const evidence = { certainty: "stated", because: "share-like-others" } as const;
    return [
      makeCalculation(
        prose,
        { operation: "share", result: share, operands: [part, toldWhole], named: part, ...evidence },
        context,
      ),
    ];
  });
}

/** 占总数的 says of what; 占 does not. */
const longName = 3;

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
