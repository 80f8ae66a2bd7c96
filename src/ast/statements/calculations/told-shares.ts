import type { Calculation } from "../../nodes.ts";
import { comesNear } from "./arithmetic.ts";
import { makeCalculation, makeOperand } from "./calculation.ts";
import type { StatementContext } from "../context.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import { baseOfRate, planOfShare } from "./rate-bases.ts";
import type { BlockPlace } from "../reading.ts";
import { isAmount, isShare } from "./share-figures.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { wholeOfPart } from "./wholes-of-parts.ts";

/**
 * Shares whose words say of what they are, told a sentence or a paragraph before:
 *
 *     安排项目45个。截至目前，开工41个，开工率91.1%             a rate named after what was done
 *     支出98亿元，增长5%。其中，民生支出80亿元，占支出的81.6%   what 其中 takes the part out of
 *
 * There the words alone say what is of what. A share that does not come out is wrong, if it is not so far off that it must be
 * of something else.
 */
export function readToldShares(prose: Prose, { reading, before, context }: BlockPlace): Calculation[] {
  if (!prose.run.text.includes("%") && !prose.run.text.includes("％")) return [];
  const found: Calculation[] = [];
  const isParagraph = reading.type === "paragraph";
  let told = isParagraph && before?.type === "paragraph" ? amountsOf(before.prose) : [];
  let inText: readonly SpokenFigure[] = [];
  let last: readonly SpokenFigure[] = [];
  for (const sentence of prose.sentences) {
    const figures = spokenFigures(prose, sentence);
    figures.forEach((figure, index) => {
      if (!isShare(figure)) return;
      const calculation = readShare(
        prose,
        figure,
        figures.slice(0, index),
        { sentence, told, inText, last },
        context,
      );
      if (calculation !== undefined) found.push(calculation);
    });
    last = figures.filter(isAmount);
    told = [...told, ...last].slice(-mostTold);
    inText = [...inText, ...last].slice(-mostTold);
  }
  return found;
}

/** Amounts farther back than this are forgotten. */
const mostTold = 24;

interface Told {
  readonly sentence: Sentence;
  readonly told: readonly SpokenFigure[];
  /** Of this text alone. */
  readonly inText: readonly SpokenFigure[];
  /** Of the sentence before. */
  readonly last: readonly SpokenFigure[];
}

function readShare(
  prose: Prose,
  share: SpokenFigure,
  before: readonly SpokenFigure[],
  { sentence, told, inText, last }: Told,
  context: StatementContext,
): Calculation | undefined {
  const own = before.filter(isAmount);
  const rate =
    baseOfRate(share, before, [...told, ...own], [...last, ...own]) ??
    planOfShare(share, before, [...inText, ...own]);
  const pair = rate ?? wholeOfPart(share, before, last, sentence, prose.run.text);
  if (pair === undefined) return undefined;
  const { part, whole } = pair;
  const operands = [makeOperand(part.quantity), makeOperand(whole.quantity)];
  const sum = { operation: "share" as const, operands, result: share.quantity };
  if (!comesNear(sum, rate?.isNamed === true ? 2 : 4)) return undefined;
  return makeCalculation(
    prose,
    {
      operation: "share",
      result: share,
      operands: [part, whole],
      named: part,
      certainty: "stated",
      because: rate === undefined ? "share-of-which" : "rate-by-name",
    },
    context,
  );
}

function amountsOf(prose: Prose): SpokenFigure[] {
  return prose.sentences
    .flatMap((sentence) => spokenFigures(prose, sentence).filter(isAmount))
    .slice(-mostTold);
}
