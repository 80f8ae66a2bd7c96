import { charAt, foldAt, isClauseBreak, isHanAt, isLetterAt } from "./chars.ts";
import type { Bound } from "./data/bounds.ts";
import { boundsAfter, boundsAfterDate, boundsBefore, boundsBeforeDate } from "./data/bounds.ts";
import type { TextRange } from "./quantity.ts";
import type { DateToken, Figure } from "./token.ts";
import { Trie } from "./trie.ts";

const BEFORE = new Trie(boundsBefore());
const AFTER = new Trie(boundsAfter());
const BEFORE_DATE = new Trie(boundsBeforeDate());
const AFTER_DATE = new Trie(boundsAfterDate());

interface BoundWord extends TextRange {
  readonly bound: Bound;
}

/** Opens the ends that the words around a figure open. `from` is where the text before it may be read from. */
export function bindFigure(text: string, figure: Figure, from: number): void {
  const before = findBefore(text, figure, from);
  const after = findAfter(text, figure);
  if (before !== undefined) figure.bounds.push({ start: before.start, end: before.end });
  if (after !== undefined) figure.bounds.push({ start: after.start, end: after.end });
  const isDecided = before !== undefined && before.bound.comparator !== "approx";
  const comparator = isDecided
    ? before.bound.comparator
    : (after?.bound.comparator ?? before?.bound.comparator);
  if (comparator !== undefined) openEnds(figure, comparator);
  else if (figure.more !== undefined) openEnds(figure, figure.more);
  else if (figure.isApproximate && figure.comparator === "eq") figure.comparator = "approx";
}

function openEnds(figure: Figure, comparator: Bound["comparator"]): void {
  if (comparator === "approx") {
    figure.isApproximate = true;
    if (figure.comparator === "eq") figure.comparator = "approx";
    return;
  }
  if (figure.comparator === "range" && figure.numeral.isVague !== true) return; // 2-4人以上: the range stays what it says
  const isFloor = comparator === "ge" || comparator === "gt";
  figure.comparator = comparator;
  if (isFloor) {
    figure.high = null;
    figure.lowInclusive = comparator === "ge";
  } else {
    figure.low = null;
    figure.highInclusive = comparator === "le";
  }
}

/** The last word of comparison before the figure in its clause, when it reaches it. */
function findBefore(text: string, figure: Figure, from: number): BoundWord | undefined {
  const clause = startOfClause(text, figure.start, from);
  let found: BoundWord | undefined;
  for (let at = clause; at < figure.start; at++) {
    const match = BEFORE.longest(text, at, (end) => end <= figure.start && endsBoundWord(text, end));
    if (match === undefined || !beginsBoundWord(text, at, match.value)) continue;
    if (isForOther(match.value, figure) || isGapTo(text, at, match.end, figure)) continue;
    if (reaches(text, match.value, match.end, figure.start))
      found = { start: at, end: match.end, bound: match.value };
    at = match.end - 1;
  }
  return found;
}

function isForOther(bound: Bound, figure: Figure): boolean {
  if (bound.notForTime === true) return figure.kind === "duration";
  return bound.onlyForTime === true;
}

/**
 * `$2.6 million lower than the $55.5 million`, `4.7% more than 300`, `12 fewer than the 40`: what stands before the comparison
 * is by how much, and the figure behind it a level.
 */
function isGapTo(text: string, at: number, end: number, figure: Figure): boolean {
  if (figure.kind === "duration") return false;
  if (/^over$/i.test(text.slice(at, end))) return CHANGE.test(text.slice(Math.max(0, at - LONGEST_GAP), at));
  if (!COMPARISON.test(text.slice(at, end))) return false;
  const before = text.slice(Math.max(0, at - LONGEST_GAP), at).replace(RATE_BESIDE, "");
  const [gap, currency, unit] = GAP.exec(before) ?? [];
  if (gap === undefined) return false;
  return currency === undefined ? unit !== undefined || figure.kind !== "money" : figure.kind === "money";
}

/** `an increase of 7.2% over $357 million`, `a 6.0% increase over the $11.7 million`: the level that it was before. */
const CHANGE =
  /\d ?(?:%|percent|per cent) (?:increase|rise|gain|growth|improvement|jump|uplift|decrease|decline) $|\b(?:increases?|increased|rise|rose|gain|growth|grew|improvement|jump|uplift|decrease|decline|up)(?: (?:of|by))? \d[\d.,]* ?(?:%|percent|per cent) $/i;
const COMPARISON = /^(?:more|less|fewer|lower|higher|greater|larger|smaller|above|below)\b/i;
const LONGEST_GAP = 40;
/** `$2.6 million, or 4.7%, lower than`: the same told again as a rate. */
const RATE_BESIDE = /[,(]\s?(?:or )?[\d.]+ ?(?:%|percent)[),]? ?$/i;
const GAP =
  /(?:([$£€¥₹] ?)|(?<![\d.,A-Za-z]))\d[\d.,]*(?: ?(%|percent|per cent|percentage points|points?|pts|pp)| ?(?:[kmb]|thousand|million|billion|bn|mn))? ?$/i;

function beginsBoundWord(text: string, at: number, bound: Bound): boolean {
  if (isLetterAt(text, at))
    return (
      !isLetterAt(text, at - 1) &&
      !(bound.notAfterMoves === true && MOVES.test(text.slice(Math.max(0, at - 9), at)))
    );
  return bound.notAfter === undefined || at === 0 || !bound.notAfter.includes(charAt(text, at - 1));
}

/** Unemployment edged up to 4.1%: the level it moved to, and no ceiling. */
const MOVES =
  /(?:edged|went|gone|climbed|rose|moved|ticked|crept|picked|is|was|inched|shot|jumped|back|it) $/i;

function endsBoundWord(text: string, end: number): boolean {
  return !isLetterAt(text, end - 1) || !isLetterAt(text, end);
}

/** A word of comparison farther off than this speaks of something else; looking no farther keeps a text without clauses linear. */
const LONGEST_CLAUSE = 120;

function startOfClause(text: string, at: number, from: number): number {
  const earliest = Math.max(from, at - LONGEST_CLAUSE);
  let start = at;
  while (start > earliest && !isClauseBreak(foldAt(text, start - 1))) start--;
  return start;
}

const LINKS = new Trie<true>(
  "的 达 达到 为 到 了 过 于 在 人民币 每年 每月 完成 有 需 要 应 约 共 为期 招聘 配备 安排 新增 实现 再 就 the a of to USD RMB total 为人民币 计"
    .split(" ")
    .map((word) => [word, true]),
);
const FARTHEST_IN_CLAUSE = 24;

/** Whether a word of comparison that ends at `end` speaks of the number at `start`. */
function reaches(text: string, bound: Bound, end: number, start: number): boolean {
  let at = end;
  while (at < start && foldAt(text, at) === 0x20) at++;
  if (at === start) return true;
  if (bound.reach === "clause") return start - end <= FARTHEST_IN_CLAUSE;
  if (bound.reach === "object" && foldAt(text, start - 1) === 0x7684) return true; // …的25%
  while (at < start) {
    const link = LINKS.longest(text, at, (linkEnd) => linkEnd <= start);
    if (link === undefined) return false;
    at = link.end;
    while (at < start && foldAt(text, at) === 0x20) at++;
  }
  return bound.reach === "object" || !isHanAt(text, end);
}

function findAfter(text: string, figure: Figure): BoundWord | undefined {
  const start = foldAt(text, figure.end) === 0x20 ? figure.end + 1 : figure.end;
  const match = AFTER.longest(text, start, (end) => endsBoundWord(text, end));
  if (match !== undefined) {
    if (match.end - start === 1 && isHanAt(text, match.end)) return undefined;
    return { start, end: match.end, bound: match.value };
  }
  return findInside(text, figure) ?? findFrom(text, figure);
}

/** 3年内, 5公里内 */
function findInside(text: string, figure: Figure): BoundWord | undefined {
  if (foldAt(text, figure.end) !== 0x5185) return undefined; // 内
  const isExtent = figure.kind === "duration" || figure.unit?.dimension === "length";
  if (!isExtent || "部容外蒙地存需".includes(charAt(text, figure.end + 1) || "。")) return undefined;
  return { start: figure.end, end: figure.end + 1, bound: { comparator: "le", reach: "touching" } };
}

/** 100元起 */
function findFrom(text: string, figure: Figure): BoundWord | undefined {
  if (foldAt(text, figure.end) !== 0x8d77) return undefined; // 起
  const isPrice = figure.kind === "money" || figure.scaleText !== "";
  const next = charAt(text, figure.end + 1);
  if (!isPrice || (isHanAt(text, figure.end + 1) && !"售订批租拍投付".includes(next))) return undefined;
  return { start: figure.end, end: figure.end + 1, bound: { comparator: "ge", reach: "touching" } };
}

/** 6月30日前, 自2025年起, by June: the same for dates. */
export function bindDate(text: string, date: DateToken, from: number): void {
  const after =
    AFTER_DATE.longest(text, date.end, (end) => endsBoundWord(text, end)) ?? englishAfter(text, date.end);
  const afterStart =
    after === undefined ? date.end : foldAt(text, date.end) === 0x20 ? date.end + 1 : date.end;
  const before = findBeforeDate(text, date, from);
  const isEdge = after !== undefined && after.end - afterStart === 1 && isPartOfWord(text, afterStart);
  const word =
    after !== undefined && !isEdge ? { start: afterStart, end: after.end, bound: after.value } : before;
  if (before !== undefined) date.bounds.push({ start: before.start, end: before.end });
  if (word === undefined) return;
  if (word !== before && word.bound.comparator === "le" && text.startsWith("截至", date.start - 2)) return; // 截至…止 names the day
  if (word !== before) date.bounds.push({ start: word.start, end: word.end });
  openDate(date, word.bound.comparator);
}

function englishAfter(text: string, at: number): ReturnType<typeof AFTER_DATE.longest> {
  return foldAt(text, at) === 0x20
    ? AFTER_DATE.longest(text, at + 1, (end) => isLetterAt(text, end - 1) && !isLetterAt(text, end))
    : undefined;
}

/** 前三季度, 后续, 起草: the character begins another word. */
function isPartOfWord(text: string, at: number): boolean {
  const next = charAt(text, at + 1);
  if (next === "") return false;
  switch (foldAt(text, at)) {
    case 0x524d:
      return "三往来景期述沿台端".includes(next); // 前
    case 0x540e:
      return "续期台来备勤方者半".includes(next); // 后
    case 0x8d77:
      return "草诉来到步底".includes(next); // 起
    case 0x6b62:
      return "损步血".includes(next); // 止
    default:
      return false;
  }
}

function findBeforeDate(text: string, date: DateToken, from: number): BoundWord | undefined {
  const clause = Math.max(startOfClause(text, date.start, from), date.start - 20);
  for (let at = clause; at < date.start; at++) {
    const match = BEFORE_DATE.longest(
      text,
      at,
      (end) => touches(text, end, date.start) && endsBoundWord(text, end),
    );
    if (match === undefined || (isLetterAt(text, at) && isLetterAt(text, at - 1))) continue;
    if (foldAt(text, at) === 0x81ea && "来各亲独擅".includes(charAt(text, at - 1) || "。")) continue; // 来自
    return { start: at, end: match.end, bound: match.value };
  }
  return undefined;
}

function touches(text: string, end: number, start: number): boolean {
  return (
    end === start || (end === start - 1 && foldAt(text, end) === 0x20) || text.slice(end, start) === " the "
  );
}

function openDate(date: DateToken, comparator: Bound["comparator"]): void {
  if (comparator === "approx") {
    date.isApproximate = true;
    if (date.comparator === "eq") date.comparator = "approx";
    return;
  }
  if (date.isJoined && (comparator === "ge" || comparator === "le")) return; // 自3月至6月止
  date.comparator = comparator;
  if (comparator === "ge" || comparator === "gt") {
    date.high = null;
    date.lowInclusive = comparator === "ge";
  } else {
    date.low = null;
    date.highInclusive = comparator === "le";
  }
}
