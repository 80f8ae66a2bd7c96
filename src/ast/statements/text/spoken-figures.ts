import type { TextRange } from "../../../quantities/quantity.ts";
import type { QuantityNode } from "../../nodes.ts";
import { textOutsideGroups } from "./prose.ts";
import type { Figure, Group, Piece, Prose, Sentence } from "./prose.ts";

/** A figure as it is spoken: with the words before and after it, up to its neighbours or the ends of its clause. */
export interface SpokenFigure {
  readonly figure: Figure;
  readonly piece: Piece;
  readonly quantity: QuantityNode;
  /** Of the first figure in brackets, without words of its own there: the words before the brackets. */
  readonly label: string;
  readonly trail: string;
  /** Stands in brackets behind the figure before it. */
  readonly isBracketed: boolean;
  /** Which of the stretches between semicolons it stands in. */
  readonly stretch: number;
}

/** The figures of a sentence and of the brackets in it, in the order of the text. */
export function spokenFigures(prose: Prose, sentence: Sentence): readonly SpokenFigure[] {
  const spoken: SpokenFigure[] = [];
  let stretch = 0;
  for (const piece of sentence.pieces) {
    const own = piece.figures.map((figure) => speak(prose, piece, figure, false, stretch));
    const inside = piece.groups
      .filter((group) => !group.isQuotation)
      .flatMap((group) => speakGroup(prose, piece, group, stretch));
    const all = inside.length === 0 ? own : [...own, ...inside];
    for (const figure of all.sort((a, b) => a.figure.start - b.figure.start)) spoken.push(figure);
    if (piece.mark === "；") stretch++;
  }
  return spoken;
}

/** The same, split where semicolons are: what is said beyond one is said of something else. */
export function spokenStretches(prose: Prose, sentence: Sentence): readonly (readonly SpokenFigure[])[] {
  const stretches: SpokenFigure[][] = [];
  for (const figure of spokenFigures(prose, sentence)) {
    const last = stretches.at(-1);
    if (last === undefined || last[0]?.stretch !== figure.stretch) stretches.push([figure]);
    else last.push(figure);
  }
  return stretches;
}

function speakGroup(prose: Prose, piece: Piece, group: Group, stretch: number): SpokenFigure[] {
  const inside = group.sentences.flatMap((sentence) =>
    sentence.pieces.flatMap((inner) =>
      inner.figures.map((figure) => speak(prose, inner, figure, true, stretch)),
    ),
  );
  const [first, ...others] = inside;
  if (first?.label !== "") return inside;
  const before = piece.figures.findLast((figure) => figure.end <= group.start);
  const label = prose.run.text.slice(before?.end ?? piece.start, group.start).trim();
  return [{ ...first, label: label.slice(-longest) }, ...others];
}

function speak(
  prose: Prose,
  piece: Piece,
  figure: Figure,
  isBracketed: boolean,
  stretch: number,
): SpokenFigure {
  return {
    figure,
    piece,
    quantity: figure.quantity,
    label: wordsIn(prose, piece, { start: figure.before.start, end: figure.quantity.start }).slice(-longest),
    trail: wordsIn(prose, piece, { start: figure.quantity.end, end: figure.after.end }).slice(0, longest),
    isBracketed,
    stretch,
  };
}

/** Words farther from a figure than this say nothing of it. */
const longest = 60;

function wordsIn(prose: Prose, piece: Piece, range: TextRange): string {
  if (range.end <= range.start) return "";
  return textOutsideGroups(prose.run.text, range, piece.groups).trim();
}
