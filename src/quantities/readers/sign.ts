import { charAt, foldAt, isDigitAt, isHanAt, isLetterAt } from "../chars.ts";
import { negate } from "../decimal-text.ts";
import type { Figure } from "../token.ts";
import { readUnit } from "../unit-words.ts";
import type { Scan } from "./scan-state.ts";

/** Applies the sign before a figure: `-5%`, `▲12,000`, `负5%`, `±5%`, and brackets in a cell. */
export function signed(state: Scan, figure: Figure): Figure {
  const { text } = state;
  const before = text.charCodeAt(figure.start - 1);
  const isMinus = before === 0x2d || before === 0x2212 || before === 0xff0d;
  if (
    isMinus &&
    (isSign(text, figure.start - 1) ||
      (figure.unit?.dimension === "temperature" && isHanAt(text, figure.start - 2)))
  )
    return negated(figure, figure.start - 1);
  if (before === 0x2b && figure.kind === "percent" && isSign(text, figure.start - 1)) figure.start--;
  if (before === 0x25b2 || before === 0x25b3) return negated(figure, figure.start - 1); // ▲ △
  if (before === 0x8d1f && !"抱担肩胜自".includes(charAt(text, figure.start - 2) || "。"))
    return negated(figure, figure.start - 1); // 负
  if (figure.start >= 2 && text.startsWith("零下", figure.start - 2))
    return negated(figure, figure.start - 2);
  if (before === 0xb1) {
    figure.start--;
    figure.low = figure.low === null ? null : negate(figure.low);
    figure.comparator = "range";
    return figure;
  }
  if (state.isCell && figure.numeral.spelling === "digits") takeBrackets(text, figure);
  return figure;
}

/** (1,409), ( 1,409 ) and (80.4 )%, which is a percentage; in `27 (69%)` brackets hold what is told beside another figure. */
function takeBrackets(text: string, figure: Figure): void {
  const open = skipSpaces(text, figure.start - 1, -1);
  const close = skipSpaces(text, figure.end, 1);
  if (foldAt(text, open) !== 0x28 || foldAt(text, close) !== 0x29 || hasFigureBefore(text, open)) return;
  negated(figure, open);
  figure.end = close + 1;
  const unit = figure.unit === undefined ? readUnit(text, figure.end, figure.numeral.spelling) : undefined;
  if (unit?.value.kind !== "percent") return;
  figure.unit = unit.value;
  figure.kind = unit.value.kind;
  figure.unitStart = figure.end;
  figure.end = unit.end;
}

function hasFigureBefore(text: string, end: number): boolean {
  for (let at = end - 1; at >= 0; at--) if (isDigitAt(text, at)) return true;
  return false;
}

/** Past a space or two, as filings set them within their brackets. */
function skipSpaces(text: string, at: number, step: 1 | -1): number {
  let next = at;
  while (foldAt(text, next) === 0x20 && Math.abs(next - at) < 2) next += step;
  return next;
}

const SIGN_AFTER = "为至到长达了是低在约率幅降增环额值利入余比润流差速亏损";

/** A hyphen is a sign unless it joins: after a number or a word it makes a range or a name. */
function isSign(text: string, at: number): boolean {
  if (at === 0) return true;
  if (isDigitAt(text, at - 1) || isLetterAt(text, at - 1)) return false;
  const code = foldAt(text, at - 1);
  if (code === 0x2d || code === 0x25 || code === 0x29) return false;
  if (code === 0x20 && (isDigitAt(text, at - 2) || foldAt(text, at - 2) === 0x25)) return false;
  return !isHanAt(text, at - 1) || SIGN_AFTER.includes(charAt(text, at - 1));
}

function negated(figure: Figure, start: number): Figure {
  figure.start = start;
  const { low, high } = figure;
  figure.low = high === null ? null : negate(high);
  figure.high = low === null ? null : negate(low);
  return figure;
}
