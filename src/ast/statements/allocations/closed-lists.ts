import { isNearTotal } from "./complete-lists.ts";
import { isAmountFigure, isPartOf, readRegion } from "./parts.ts";
import type { NamedFigure } from "./parts.ts";
import type { Figure, Piece, Prose, Sentence } from "../text/prose.ts";
import type { Candidate } from "./record-columns.ts";
import { closingTotal, untold } from "../text/words.ts";

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

/**
 * `销售部18人；技术部24人；行政部6人。合计48人`, `电脑10台，5万元；打印机2台，0.6万元。共计12台，5.6万元`: the sentence says nothing but totals
 * of the one before it, each of its own measure.
 */
export function* closedByNext(
  prose: Prose,
  previous: Sentence | undefined,
  sentence: Sentence,
): Generator<ClosedList> {
  // 三个组共完成353件: how many there are comes first.
  const isNumber = ({ quantity }: Figure) => quantity.kind === "count" && smallNumber.test(quantity.text);
  const [first, ...others] = sentence.figures.filter((figure) => !isNumber(figure));
  if (previous === undefined || first === undefined || previous.figures.length < 2) return;
  const label = prose.run.text.slice(sentence.start, first.before.end).trim();
  const follows = ({ before }: Figure) => prose.run.text.slice(before.start, before.end).trim() === "";
  if (!closesSentence.test(label) || !others.every(follows)) return;
  if (untold.test(prose.run.text.slice(previous.start, previous.end))) return;
  const region = readRegion(prose, previous.pieces, previous.start);
  const entries = region.records.flat();
  // A total told within the list already closed it.
  if (entries.length < previous.figures.length) return;
  const numbered = numbers.get(/^[两二三四五六]/u.exec(label)?.[0] ?? "");
  for (const piece of sentence.pieces)
    for (const figure of piece.figures) {
      const total = { figure, piece };
      const parts = entries.filter((entry) => isPartOf(prose, entry, figure.quantity));
      const isAll = numbered === undefined || numbered === parts.length;
      if (isAll && parts.length >= 2 && isAmountFigure(prose, total) && isNearTotal(figure.quantity, parts))
        yield { total, entries: parts };
    }
}

const smallNumber = /^[两二三四五六七八九十]\s?\p{L}{1,2}$/u;
const closesSentence =
  /^(?:以上|上述|各项|[两二三四五六七八九十]\s?(?:个|家|项|条|款|类|批)?[^，。；\d]{0,4})?(?:合计|共计|总计|总共|一共|合共|小计|共)(?:完成|销售|投入|需|投资|费用|金额|支出|收入|人数|为|约|[:：\s])*$/u;
const numbers: ReadonlyMap<string, number> = new Map([
  ["两", 2],
  ["二", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
]);

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
