import { isFigureText } from "../figure-columns.ts";
import { extentOf } from "../page.ts";
import type { Page } from "../page.ts";
import { isSpace } from "../split-line.ts";
import type { LineCell } from "../split-line.ts";

/** A cell that has one line or several to itself: words, a figure with the signs broken off it, or a year, which may be either. */
export interface Token {
  readonly kind: "words" | "figure" | "year";
  readonly cell: LineCell;
  readonly text: string;
  readonly line: number;
  /** The line behind its last one. */
  readonly nextLine: number;
  /** A line that is blank, or only a bar, stands before it. */
  readonly isApart: boolean;
}

/** Lines that are one cell each, from `first` up to the line before `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Signs, brackets or bars have lines of their own, as only cells of tables are broken. */
  readonly isBroken: boolean;
}

/**
 * Reads lines as cells for as long as they are short and no sentences, one blank line between them at most. What a page broke off a figure
 * is put back: `$` before it, `)` and `%` behind it, all on lines of their own. Letters of notes behind a figure are left out.
 *
 *     Eliminations          words
 *     $                     ┐
 *     (13,513               │ figure
 *     )                     ┘
 *     (a)
 */
export function scanStretch(page: Page, first: number): Stretch {
  const lines = linesFrom(page, first);
  const isTorn = lines.some(({ text }) => /^[)）]\s?[%％]?$|^[%％]\s?[)）]$/u.test(text));
  const bars = lines.filter(({ text, cell }) => text === "" && cell.left > 0).length;
  const isBarred = bars * 3 >= lines.length;
  const tokens: Draft[] = [];
  let isApart = false;
  for (const { cell, text, line } of lines) {
    const last = tokens.at(-1);
    if (text === "") isApart = true;
    else if (isSign(text)) isApart = false;
    else if (isTail(text) && last?.kind === "figure" && takesTail(last, text))
      addTail(last, cell, text, line);
    else if (isNote(text, isTorn) && last !== undefined) last.nextLine = line + 1;
    else {
      tokens.push({ kind: kindOf(text), cell, text, line, nextLine: line + 1, isApart });
      isApart = false;
    }
  }
  return {
    first,
    end: (lines.at(-1)?.line ?? first) + 1,
    tokens: joinWraps(page, tokens, isBarred),
    isBroken: isTorn || isBarred || lines.some(({ text }) => isSign(text)),
  };
}

type Draft = { -readonly [Key in keyof Token]: Token[Key] };

interface CellOfLine {
  readonly cell: LineCell;
  readonly text: string;
  readonly line: number;
}

const longestName = 80;

function linesFrom(page: Page, first: number): CellOfLine[] {
  const lines: CellOfLine[] = [];
  let blanks = 0;
  for (let line = first; line <= page.lastLine; line++) {
    const cell = cellAt(page, line);
    const text = cell === undefined ? "" : page.text.slice(cell.start, cell.end);
    if (cell === undefined || !isCell(text)) break;
    blanks = cell.start === cell.end && cell.left === 0 ? blanks + 1 : 0;
    if (blanks > mostBlanks) break;
    lines.push({ cell, text, line });
  }
  while (lines.at(-1)?.text === "") lines.pop();
  return lines;
}

const mostBlanks = 1;

/** A line without the white space and the bars around it; a bar alone is a cell of nothing, told from a blank line by its place. */
function cellAt(page: Page, line: number): LineCell | undefined {
  let [start, end] = extentOf(page, line);
  const from = start;
  if (end - start > longestLine) return undefined;
  const { text } = page;
  while (start < end && isAround(text, start)) start++;
  while (end > start && isAround(text, end - 1)) end--;
  const isBar = start === end && extentOf(page, line)[1] > from;
  return { start, end, left: isBar ? 1 : 0, right: 0 };
}

const longestLine = 120;

function isAround(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || text.charAt(at) === "|" || text.charAt(at) === "｜";
}

function isCell(text: string): boolean {
  return (
    text.length <= longestName &&
    !/[|｜\t]|\s{2}|[。！？；;，、]$|[^.]{12}\.$|[!?]$/u.test(text) &&
    !/^[-=_*—─━]{3,}$/u.test(text)
  );
}

function isSign(text: string): boolean {
  return /^(?:[$¥￥£€₹]|(?:US|R|A|C|HK)\$|RMB|USD|EUR|GBP|CNY)$/u.test(text);
}

function isTail(text: string): boolean {
  return /^[)）]?\s?[%％]?[)）]?$/u.test(text);
}

/** A bracket belongs to a figure whose own is still open, a sign of percent to one that has none. */
function takesTail({ text }: Token, tail: string): boolean {
  const isOpen = /^[$¥￥£€]?\s?[(（]/u.test(text) && !/[)）]/u.test(text);
  return (isOpen || !/[)）]/u.test(tail)) && !(/[%％]/u.test(text) && /[%％]/u.test(tail));
}

function addTail(token: Draft, tail: LineCell, text: string, line: number): void {
  const { cell } = token;
  const [part = { start: cell.start, end: cell.end }] = cell.parts ?? [];
  token.cell = { ...cell, end: tail.end, parts: [{ ...part, signs: `${part.signs ?? ""}${text}` }] };
  token.text += text;
  token.nextLine = line + 1;
}

/** `(a)` and `*`; where brackets are broken off figures, a whole `(1)` is no figure either. */
function isNote(text: string, isTorn: boolean): boolean {
  return (
    /^(?:[(（[]?[a-z][)）\]]|[*†‡]{1,3}|[①-⑳])$/u.test(text) || (isTorn && /^[(（]\d{1,2}[)）]$/u.test(text))
  );
}

function kindOf(text: string): Token["kind"] {
  if (/^(?:19|20)\d\d$/u.test(text)) return "year";
  if (/^(?:19|20)\d\d\s?年度?$/u.test(text)) return "words";
  return isFigureText(text) || /^[$¥￥£€]\s?[(（]\s?\d[\d,.]*\s?[)）]?$/u.test(text) ? "figure" : "words";
}

/** Dates broken before their years, names that go on with a small letter, and words that no bar holds apart where bars do so are one cell. */
function joinWraps(page: Page, tokens: readonly Draft[], isBarred: boolean): Draft[] {
  const joined: Draft[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = joined.at(-1);
    const isYear =
      tokens[index + 1]?.kind !== "year" &&
      token.kind === "year" &&
      /[,，]$|\p{L}\.? \d{1,2}$/u.test(last?.text ?? "");
    const isRest = token.kind === "words" && /^\p{Ll}/u.test(token.text);
    const isWords = isBarred && token.kind === "words";
    if (last?.kind === "words" && !token.isApart && (isYear || isRest || isWords)) join(page, last, token);
    else joined.push({ ...token });
  }
  return joined;
}

function join(page: Page, first: Draft, second: Token): void {
  const parts = [...partsOf(first.cell)];
  const end = parts.at(-1)?.end ?? first.cell.end;
  if (isLatin(page.text.charAt(end - 1)) && isLatin(page.text.charAt(second.cell.start)))
    parts.push({ start: end, end: end + 1 });
  first.cell = { ...first.cell, end: second.cell.end, parts: [...parts, ...partsOf(second.cell)] };
  first.text = `${first.text} ${second.text}`;
  first.nextLine = second.nextLine;
}

function partsOf({ parts, start, end }: LineCell): NonNullable<LineCell["parts"]> {
  return parts ?? [{ start, end }];
}

function isLatin(char: string): boolean {
  return /[!-~]/u.test(char);
}
