import type { Source } from "../../source/source.ts";
import type { Position } from "../../source/span.ts";
import { layOut, type Cell, type WidthOptions } from "./display-width.ts";

export interface ExcerptOptions extends WidthOptions {
  /** Columns the excerpt may take, its line number aside. */
  readonly width: number;
}

/** A source line with an underline beneath it. The underline ends where its last mark ends. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly underline: string;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly sign: "^" | "-";
}

/** Not `…`, whose width no two terminals agree on. */
const cut = "...";
/** A paragraph may be one line of many thousand characters: no more than this on either side is looked at. */
const reach = 400;

/**
 * Shows the line a position starts on, the position underlined with `^` and the related ones on that line with `-`.
 * A line too long for the width is cut down to what surrounds the position.
 *     全年总额61万元，其中汽车20万元
 *             ^^^^^^          ------
 */
export function renderExcerpt(
  source: Source,
  at: Position,
  related: readonly Position[],
  options: ExcerptOptions,
): Excerpt {
  const { line } = at.start;
  const lineStart = source.lines.lineStart(line);
  const lineEnd = endOfLine(source, line);
  const marks = [at, ...related]
    .filter((position) => position.start.line === line)
    .map((position, index): Mark => {
      const start = Math.min(position.start.offset, lineEnd);
      return {
        start,
        end: Math.max(Math.min(position.end.offset, lineEnd), start),
        sign: index === 0 ? "^" : "-",
      };
    });
  const from = backToCharacter(source.text, Math.max(lineStart, at.start.offset - reach));
  const to = Math.min(lineEnd, Math.max(at.start.offset, lineStart) + 2 * reach);
  const cells = layOut(source.text.slice(from, to), options).map((cell) => ({
    ...cell,
    offset: cell.offset + from,
  }));
  const shown = chooseWindow(cells, at.start.offset, options.width - 2 * cut.length);
  const before = from > lineStart || shown[0] !== cells[0] ? cut : "";
  const after = to < lineEnd || shown.at(-1) !== cells.at(-1) ? cut : "";
  return {
    line,
    text: before + shown.map((cell) => cell.text).join("") + after,
    underline: (" ".repeat(before.length) + underlineOf(shown, marks)).trimEnd(),
  };
}

function endOfLine(source: Source, line: number): number {
  let end = line < source.lines.lineCount ? source.lines.lineStart(line + 1) : source.text.length;
  while (end > source.lines.lineStart(line) && /[\r\n]/.test(source.text.charAt(end - 1))) end--;
  return end;
}

function backToCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/** The cells around `offset` that fit: a third of the width before it, and as much as is left after it. */
function chooseWindow(cells: readonly Cell[], offset: number, width: number): readonly Cell[] {
  let start = cells.findIndex((cell) => cell.offset + cell.length > offset);
  if (start < 0) start = cells.length;
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= width) return cells;
  let end = start;
  let used = 0;
  const widthAt = (index: number) => cells[index]?.width ?? 0;
  const lead = Math.floor(width / 3);
  while (start > 0 && used + widthAt(start - 1) <= lead) used += widthAt(--start);
  while (end < cells.length && used + widthAt(end) <= width) used += widthAt(end++);
  while (start > 0 && used + widthAt(start - 1) <= width) used += widthAt(--start);
  return cells.slice(start, end);
}

function underlineOf(cells: readonly Cell[], marks: readonly Mark[]): string {
  const signs = cells.map((cell) => {
    const over = marks.find((mark) => cell.offset < mark.end && cell.offset + cell.length > mark.start);
    return (over?.sign ?? " ").repeat(cell.width);
  });
  const [primary] = marks;
  if (primary === undefined || signs.some((sign) => sign.startsWith("^"))) return signs.join("");
  // An empty position: one caret where it stands.
  const index = cells.findIndex((cell) => cell.offset >= primary.start);
  const column = cells.slice(0, index < 0 ? cells.length : index).reduce((sum, cell) => sum + cell.width, 0);
  const line = signs.join("").padEnd(column + 1);
  return `${line.slice(0, column)}^${line.slice(column + 1)}`;
}
