import type { Figure, Piece, Sentence } from "../text/prose.ts";
import type { Opening } from "./openings.ts";
import type { Candidate } from "./record-columns.ts";

/** Where a list opens: in its sentence, behind an earlier opening, after the sentence before. */
interface Place {
  readonly sentence: Sentence;
  readonly previous: Sentence | undefined;
  readonly opening: Opening;
  readonly earlier: Opening | undefined;
}

/** The figures that may be the total of what an opening lists, nearest last: those since the opening or semicolon before. */
export function totalsBefore(
  { sentence, previous, opening, earlier }: Place,
  isFree: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const before: Candidate[] = [];
  for (let index = opening.piece; index >= (earlier?.piece ?? 0); index--) {
    const piece = sentence.pieces[index];
    if (piece === undefined || (piece.mark === "；" && index < opening.piece && before.length > 0)) break;
    const figures = piece.figures.filter(
      (figure) => figure.end <= opening.at && figure.start >= (earlier?.end ?? 0),
    );
    for (const amount of amountsOf(piece, figures, isFree).reverse()) before.unshift(amount);
    if (opening.kind === "colon") {
      if (before.at(-1)?.figure !== figures.at(-1)) return [];
      // In 账户1264个，分布在三个套餐：… what is split stands before how many it is split into.
      return [...lastAmountBefore(sentence, index, isFree), ...before].slice(-2);
    }
  }
  const startsSentence = opening.at - sentence.start <= 8 && earlier === undefined && before.length === 0;
  if (!startsSentence || previous === undefined) return before;
  return previous.pieces.flatMap((piece) => amountsOf(piece, piece.figures, isFree));
}

function lastAmountBefore(
  sentence: Sentence,
  index: number,
  isFree: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  for (let at = index - 1; at >= 0; at--) {
    const piece = sentence.pieces[at];
    const amounts = piece === undefined ? [] : amountsOf(piece, piece.figures, isFree);
    if (amounts.length > 0) return amounts.slice(-1);
  }
  return [];
}

function amountsOf(
  piece: Piece,
  figures: readonly Figure[],
  isFree: (candidate: Candidate) => boolean,
): Candidate[] {
  return figures.map((figure) => ({ figure, piece })).filter(isFree);
}
