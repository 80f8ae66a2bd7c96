import { eastAsianWidth } from "get-east-asian-width";
import { extentOf } from "./page.ts";
import type { Page } from "./page.ts";

/** Whether the line behind `line` only goes on with it, because the edge of a page broke a sentence. */
export type GoesOn = (line: number) => boolean;

/**
 * Tells text that was wrapped by the width of a page (as it comes out of a PDF or a mail) from lines that their author ended.
 * A page shows that it was wrapped: several lines stop near its edge in the middle of a sentence, which ends lines
 * below, sentences end within lines, and few lines stop short of the edge without ending one. On any other page each line stands for itself.
 *
 *     1. 全年支出预算 2476 万元，其中人员支出
 *     2016 万元，比上年增加 33 万元。公用支
 *     出 445 万元。
 */
export function readWrapping(page: Page): GoesOn {
  const lines: Line[] = [];
  let edge = 0;
  for (let line = 1; line <= page.lastLine; line++) {
    const read = readLine(page, line);
    lines.push(read);
    edge = Math.max(edge, read.width);
  }
  const near = edge * 0.85;
  if (edge < narrowest || edge > widest || !isWrapped(lines, near)) return () => false;
  return (line) => {
    const [before, after] = [lines[line - 1], lines[line]];
    return before !== undefined && after !== undefined && before.width >= near && isBroken(before, after);
  };
}

const narrowest = 30;
const widest = 140;

interface Line {
  readonly width: number;
  /** Ends a sentence, or leads a list in. */
  readonly isEnded: boolean;
  readonly endsWithin: boolean;
  readonly isMarked: boolean;
  readonly text: string;
}

function readLine(page: Page, line: number): Line {
  const text = page.text.slice(...extentOf(page, line)).trim();
  // A line longer than any page is not measured to its end.
  const width = text.length > 2 * widest ? text.length : displayWidth(text);
  return {
    width,
    text,
    isEnded: /[。！？!?；;：:.…|｜][”’"')）】」]?$/u.test(text),
    endsWithin: /[。！？；][^\s”’"')）】」]|[\p{L}\d%)][.!?] [A-Z]/u.test(text),
    isMarked: marked.test(text),
  };
}

const marked =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.、．)）](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}[、.．是]|第[一二三四五六七八九十\d]{1,3}[章节条部编]|[①-⑳●○◆◇■□▪•‣➢✓]|[-*+·–—]\s)/u;

function isWrapped(lines: readonly Line[], near: number): boolean {
  let [broken, within, tails, short] = [0, 0, 0, 0];
  let isTail = false;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const isOpen = next !== undefined && line.width >= near && isBroken(line, next);
    if (line.endsWithin) within++;
    if (isOpen) broken++;
    else if (isTail && line.isEnded) tails++;
    else if (!line.isEnded && next !== undefined && isBroken(line, next)) short++;
    isTail = isOpen;
  }
  return broken >= 3 && within >= 2 && tails >= 2 && short <= tails;
}

/** Not at the end of a sentence, and not before a number of an item, a blank line or cells. */
function isBroken(line: Line, next: Line): boolean {
  if (line.text === "" || next.text === "" || line.isEnded || next.isMarked) return false;
  if (/\d$/u.test(line.text) && /^[\d.,，]/u.test(next.text)) return false; // Of one number or of two: there is no telling.
  return !/\t|\s{3}/u.test(line.text) && !/\t|\s{3}/u.test(next.text);
}

function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += eastAsianWidth(char.codePointAt(0) ?? 0);
  return width;
}
