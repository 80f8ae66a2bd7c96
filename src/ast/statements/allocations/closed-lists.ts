import { isAmountFigure, isPartOf, readRegion } from "./parts.ts";
import type { NamedFigure } from "./parts.ts";
import type { Figure, Piece, Prose, Sentence } from "../text/prose.ts";
import type { Candidate } from "./record-columns.ts";
import { closingTotal } from "../text/words.ts";

/** Parts that come before their total. */
export interface ClosedList {
  readonly total: Candidate;
  readonly entries: readonly NamedFigure[];
}

/** `A 12场，B 8场，合计20场`: the parts come first. Figures of another kind among them make it a calculation, not a list. */
export function* closedLists(prose: Prose, sentence: Sentence): Generator<ClosedList> {
  let entries: NamedFigure[] = [];
  for (const [index, piece] of sentence.pieces.entries()) {
    for (const figure of piece.figures) {
      if (isOfName(figure, piece)) continue;
      const label = prose.run.text.slice(figure.before.start, figure.before.end).trim();
      if (closingTotal.test(label)) {
        const total = { figure, piece };
        if (closes(prose, total, entries)) yield { total, entries };
        entries = [];
      } else {
        const region = readRegion(prose, [{ ...piece, figures: [figure] }], figure.before.start);
        for (const entry of region.records.flat()) entries.push(entry);
      }
    }
    if (piece.mark === "；" && !opensWithTotal(prose, sentence.pieces[index + 1])) entries = [];
  }
}

/** 前三个月周转15万元: for how long belongs to what it is called. */
function isOfName(figure: Figure, piece: Piece): boolean {
  const next = piece.figures[piece.figures.indexOf(figure) + 1];
  return figure.quantity.kind === "duration" && next !== undefined && next.quantity.kind !== "duration";
}

function closes(prose: Prose, total: Candidate, entries: readonly NamedFigure[]): boolean {
  return (
    entries.length >= 2 &&
    isAmountFigure(prose, total) &&
    entries.every((entry) => entry.name !== undefined && isPartOf(prose, entry, total.figure.quantity))
  );
}

function opensWithTotal(prose: Prose, piece: Piece | undefined): boolean {
  const figure = piece?.figures[0];
  return (
    figure !== undefined &&
    closingTotal.test(prose.run.text.slice(figure.before.start, figure.before.end).trim())
  );
}
