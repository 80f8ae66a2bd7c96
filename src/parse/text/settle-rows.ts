import { isFigureText } from "./figure-columns.ts";
import type { TextRow } from "./page.ts";
import type { LineCell } from "./split-line.ts";

/**
 * Moves the cells of rows that are shorter than their table under the columns they belong to: cells that a page spans over
 * several columns come out as one. Words fill from the left. Figures go to the columns of figures where a row has as many,
 * and one alone to the last where its head tells amounts; any other row stays as it is.
 *
 *     序号  项目      内容  金额
 *     1     水果基地  续建  20
 *     小计  160                     →  小计 | | | 160
 */
export function settleRows(text: string, rows: readonly TextRow[]): TextRow[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const head = rows[0]?.cells ?? [];
  const textOf = (cell: LineCell | undefined) => (cell === undefined ? "" : text.slice(cell.start, cell.end));
  const full = rows.slice(1).filter(({ cells }) => cells.length === width);
  if (head.length !== width || width < 3 || full.length < 2) return [...rows];
  const columns = head.flatMap((cell, index) =>
    isSerial(textOf(cell), full, index, textOf) || !isFigureColumn(full, index, textOf) ? [] : [index],
  );
  return rows.map((row) => {
    const placed = row.cells.length < width ? place(row.cells) : undefined;
    return placed === undefined ? row : { ...row, cells: placed };
  });

  function place(cells: readonly LineCell[]): LineCell[] | undefined {
    let from = cells.length;
    while (from > 1 && isFigure(textOf(cells[from - 1]))) from--;
    const [words, figures] = [cells.slice(0, from), cells.slice(from)];
    const targets = figures.length === 1 ? lastAmount() : columns;
    const firstTarget = targets?.[0];
    if (targets?.length !== figures.length || firstTarget === undefined || words.length > firstTarget)
      return undefined;
    let end = 0;
    return head.map((_, index) => {
      const cell = index < words.length ? words[index] : figures[targets.indexOf(index)];
      if (cell !== undefined) end = cell.end;
      return cell ?? { start: end, end, left: 0, right: 0 };
    });
  }

  function lastAmount(): number[] | undefined {
    const last = columns.at(-1);
    if (last === undefined) return undefined;
    return columns.length === 1 || amountHead.test(textOf(head[last])) ? [last] : undefined;
  }
}

const amountHead = /金额|资金|投资|合计|小计|总[价额计]|预算|费用|\b(?:amount|total|cost|sum)\b/iu;

function isSerial(
  name: string,
  rows: readonly TextRow[],
  index: number,
  textOf: (cell: LineCell | undefined) => string,
): boolean {
  return (
    index === 0 &&
    (/^(?:序号|编号|号|no\.?|#)$/iu.test(name) ||
      rows.slice(0, 3).every(({ cells }, at) => textOf(cells[0]) === String(at + 1)))
  );
}

function isFigureColumn(
  rows: readonly TextRow[],
  index: number,
  textOf: (cell: LineCell | undefined) => string,
): boolean {
  const texts = rows.map(({ cells }) => textOf(cells[index])).filter((text) => text !== "");
  return texts.length > 0 && texts.filter(isFigure).length * 4 >= texts.length * 3;
}

/** With a remark or without: 10（其中灾情因素6万元）. */
function isFigure(text: string): boolean {
  return isFigureText(text.replace(/[（(][^（()）]*[）)]$/u, ""));
}
