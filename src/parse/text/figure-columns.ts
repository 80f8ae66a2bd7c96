import type { TextRow } from "./page.ts";

/** A table of spaces shows itself by a column of figures under a head of words, beside a column of words. */
export function holdsFigures(text: string, rows: readonly TextRow[]): boolean {
  const [, ...body] = rows;
  const columns = rows[0]?.cells.length ?? 0;
  const figures = Math.max(figureColumns(text, body, 0.75), figureColumns(text, rows, 0.75));
  return figures >= 1 && (columns >= 3 || rows.length >= 3) && !rows.some((row) => isSentence(text, row));
}

/** How many columns hold figures in at least this share of their cells that hold anything. */
export function figureColumns(text: string, rows: readonly TextRow[], share: number): number {
  const columns = rows[0]?.cells.length ?? 0;
  let count = 0;
  for (let index = 0; index < columns; index++) {
    let figures = 0;
    let filled = 0;
    for (const { cells } of rows) {
      const cell = cells[index];
      if (cell === undefined || cell.start === cell.end) continue;
      filled++;
      if (isFigureText(text.slice(cell.start, cell.end))) figures++;
    }
    if (filled >= 2 && figures >= filled * share) count++;
    else if (filled === 1 && figures === 1 && rows.length === 1) count++;
  }
  return count;
}

/** `1,250`, `￥80万元`, `(12.5)`, `20%`, `-`, `12台`: a figure with its signs and a short unit, or the dash that stands for none; `2.房租` is a name. */
export function isFigureText(text: string): boolean {
  return /^(?!\d{1,2}[.．]\p{L})(?:[-–—―－/／]+|n\/?a|[（(]?[+＋\-−－±≥≤<>~～约$¥￥€£▲△↑↓]{0,3}\s?[\d０-９][\d０-９,，.．]*\s?[%％‰]?[\p{L}/]{0,6}[)）]?[\d*※①-⑳]{0,2})$/iu.test(
    text,
  );
}

/** Form lines (姓名：张三  电话：…) and sentences are no rows. */
function isSentence(text: string, { cells }: TextRow): boolean {
  const words = cells.map(({ start, end }) => text.slice(start, end));
  const first = words[0] ?? "";
  return (
    /[。！？；]$/u.test(first) ||
    first.length > 60 ||
    words.filter((word) => /^[^：:]{1,8}[：:]\S/u.test(word)).length >= 2
  );
}
