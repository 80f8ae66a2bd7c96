import { charAt, CharClass, classAt, foldAt, isDigitAt, isHanAt, isLetterAt, isTimesAt } from "./chars.ts";
import { IDIOMS, NUMBERED_UNITS } from "./data/idioms.ts";
import type { Figure } from "./token.ts";
import { isNamedBefore } from "./readers/codes.ts";
import { isReckonedWith } from "./reckoned-numbers.ts";
import { Trie } from "./trie.ts";

interface Idiom {
  readonly prefix: string;
  readonly reason: string;
}

/** Idioms by their part from the first numeral on; those that share it differ in what stands before. */
function* idioms(): Iterable<readonly [string, Idiom[]]> {
  const byKey = new Map<string, Idiom[]>();
  for (const [reason, list] of Object.entries(IDIOMS)) {
    for (const word of list.trim().split(/\s+/)) {
      let first = 0;
      while (first < word.length && classAt(word, first) !== CharClass.han) first++;
      const key = word.slice(first);
      const alike = byKey.get(key) ?? [];
      alike.push({ prefix: word.slice(0, first), reason });
      byKey.set(key, alike);
    }
  }
  byKey.delete(""); // a word without a numeral has no place to be found at
  yield* byKey;
}

const IDIOM_WORDS = new Trie<Idiom[]>(idioms());

/** The idiom or name whose first numeral stands at `at`: 进一步, 统一, 十堰. */
export function readIdiom(
  text: string,
  at: number,
): { readonly start: number; readonly end: number; readonly reason: string } | undefined {
  let found = readPairOfOnes(text, at);
  IDIOM_WORDS.longest(text, at, (end, alike) => {
    for (const { prefix, reason } of alike) {
      if (foldedEndsWith(text, at, prefix)) found = { start: at - prefix.length, end, reason };
    }
    return false;
  });
  return found;
}

const ONE = 0x4e00;
const COUNTED_AGAIN = "次回届期考评报场";

/** 一企一策, 一人一档: one of these for each one of those; 一年一次 says how often. */
function readPairOfOnes(
  text: string,
  at: number,
): { start: number; end: number; reason: string } | undefined {
  if (foldAt(text, at) !== ONE || foldAt(text, at + 2) !== ONE) return undefined;
  if (!isHanAt(text, at + 1) || !isHanAt(text, at + 3)) return undefined;
  if (COUNTED_AGAIN.includes(charAt(text, at + 3)) || "年月周天日季".includes(charAt(text, at + 1)))
    return undefined;
  return { start: at, end: at + 4, reason: "idiom" };
}

function foldedEndsWith(text: string, at: number, prefix: string): boolean {
  for (let index = 0; index < prefix.length; index++) {
    if (foldAt(text, at - prefix.length + index) !== foldAt(prefix, index)) return false;
  }
  return true;
}

const NUMBERED = new Trie<true>(NUMBERED_UNITS.map((word) => [word, true]));

/** 业务一部, 设计二部, 三分公司 after a Chinese word: a department's name. */
export function isNumberedUnit(text: string, start: number, numeralEnd: number): boolean {
  if (!isHanAt(text, start - 1) || "有共设达为近约建各每等中的和及在".includes(charAt(text, start - 1)))
    return false;
  const match = NUMBERED.longest(text, numeralEnd);
  return match !== undefined && !(match.end === numeralEnd + 1 && foldAt(text, match.end) === 0x5206);
}

const LABELS_BEFORE = new Trie<true>(
  [
    "表",
    "图",
    "附件",
    "附录",
    "附表",
    "附图",
    "篇",
    "卷",
    "例",
    "题",
    "栏",
    "注",
    "版",
    "号",
    "编号",
    "序号",
    "文号",
    "电话",
    "邮编",
    "热线",
    "账号",
    "帐号",
    "邮政编码",
    "手机",
    "传真",
    "学号",
    "工号",
    "车牌",
    "股票代码",
    "代码",
    "证号",
  ].map((word) => [word, true] as const),
);

const ENGLISH_LABELS = new Set(
  "section chapter figure fig table phase tier level article step version appendix no item goal objective part page line room floor building route highway flight gate unit act rule note annex schedule exhibit class grade stage wave day week vol volume issue question option scenario priority key result kr team group zone area lot block suite number round series type model clause paragraph para point principle pillar lesson module track sprint release build ver rev edition apollo boeing airbus windows iphone ios python node es covid".split(
    " ",
  ),
);

/** Why a bare number is no quantity, if it is none; `undefined` lets it stand. */
export function whyNotQuantity(text: string, figure: Figure, isCell: boolean): string | undefined {
  const { start, end, numeral } = figure;
  if (isJoinedToLetters(text, start, end)) return "name";
  if (text.startsWith("世纪", end) || text.startsWith("世紀", end)) return "century";
  if (foldAt(text, end) === 0x5c4a && !"续了办满任过".includes(charAt(text, start - 1) || "。"))
    return "ordinal"; // 十四届
  if (numeral.spelling !== "digits") return undefined;
  if (foldAt(text, end) === 0x2e && isDigitAt(text, end + 1)) return "version";
  if (isVersion(text, start, end)) return "version";
  if (foldAt(text, start - 1) === 0x23 || foldAt(text, start - 1) === 0x2116) return "label"; // # №
  if (isLabelled(text, start)) return "label";
  if (isNamedBefore(text, start)) return "name";
  if (isId(text, figure)) return "id";
  if (isInChain(text, start, end)) return "proportion";
  if (isInFormula(text, start, end) && !(isCell && SPELLED_SUM.test(text.slice(0, LONGEST_CELL))))
    return "name";
  const after = charAt(text, end);
  if (
    after !== "" &&
    "级等星届楼室线班路号后版代维".includes(after) &&
    numeral.power === 0 &&
    !isCountedBy(after, text, end)
  )
    return after === "版" ? "version" : after === "号" ? "label" : "grade";
  if (!isCell && isBracketed(text, start, end)) return "list-marker";
  if (isClockTime(text, start, end)) return "clock-time";
  return undefined;
}

/** Version 2.0 ships: a label before the number outweighs the noun after it. */
export function isEnglishLabel(text: string, figure: Figure): boolean {
  return (
    figure.unit?.kind === "count" &&
    isLetterAt(text, figure.unitStart) &&
    figure.numeral.spelling === "digits" &&
    isLabelled(text, figure.start)
  );
}

/** 分两块, 三块业务: parts of a thing rather than yuan. */
export function isPortion(text: string, { kind, numeral, unitStart, end, low }: Figure): boolean {
  return (
    kind === "money" &&
    numeral.spelling === "han" &&
    low !== null &&
    low.length === 1 &&
    text.slice(unitStart, end) === "块" &&
    (/(?:分|分为|分成|这|那|几|以下|上述|下列|主要有?|包括)$/u.test(
      text.slice(Math.max(0, numeral.start - 3), numeral.start),
    ) ||
      /^(?:业务|工作|内容|任务|市场|短板|牌子|地)/u.test(text.slice(end, end + 2)))
  );
}

/** 4.2分（5分制）, 百分制: how marks are given. */
export function isMarkScale(text: string, { unitStart, end }: Figure): boolean {
  return text.slice(unitStart, end) === "分" && foldAt(text, end) === 0x5236;
}

function isCountedBy(after: string, text: string, end: number): boolean {
  return after === "等" && isHanAt(text, end + 1);
}

/** COVID-19, G20, 5G, A4: letters on either side make a name of it. */
function isJoinedToLetters(text: string, start: number, end: number): boolean {
  if (isLetterAt(text, start - 1) && !isTimesAt(text, start - 1)) return true;
  if (isLetterAt(text, end) && !isTimesAt(text, end)) return true;
  if (foldAt(text, start - 1) === 0x5f || foldAt(text, end) === 0x5f) return true;
  const joint = foldAt(text, start - 1);
  if ((joint === 0x2d || joint === 0x2f || joint === 0x2e || joint === 0x2b) && isLetterAt(text, start - 2))
    return true;
  return foldAt(text, end) === 0x2d && isLetterAt(text, end + 1);
}

/** 2.0版本, 版本3.1, 1.2.3 */
function isVersion(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 2);
  if (after.startsWith("版") || after === "系统") return text.slice(start, end).includes(".");
  return foldAt(text, start - 1) === 0x2e && isDigitAt(text, start - 2);
}

function isLabelled(text: string, start: number): boolean {
  const at = foldAt(text, start - 1) === 0x20 ? start - 1 : start;
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    const match = LABELS_BEFORE.longest(text, from, (end) => end === at);
    if (match !== undefined)
      return (
        at - from > 1 ||
        !"表图卷例题栏版注篇".includes(charAt(text, from)) ||
        !isHanAt(text, from - 1) ||
        "如见據据由从在附与和及下上".includes(charAt(text, from - 1)) ||
        charAt(text, from) === "篇"
      );
  }
  if (foldAt(text, start - 1) === 0x20 || foldAt(text, start - 1) === 0x2e) {
    let wordStart =
      foldAt(text, start - 2) === 0x2e || foldAt(text, start - 1) === 0x2e ? start - 2 : start - 1;
    const wordEnd = wordStart;
    while (isLetterAt(text, wordStart - 1) && wordEnd - wordStart < 12) wordStart--;
    if (wordStart < wordEnd) return ENGLISH_LABELS.has(text.slice(wordStart, wordEnd).toLowerCase());
  }
  return false;
}

/** 3:3:4 */
function isInChain(text: string, start: number, end: number): boolean {
  const isAfter = foldAt(text, start - 1) === 0x3a && isDigitAt(text, start - 2);
  return isAfter || (foldAt(text, end) === 0x3a && isDigitAt(text, end + 1));
}

/** 2+1模式, 5+2; but 20+30+50=100 adds quantities up. */
function isInFormula(text: string, start: number, end: number): boolean {
  if (/^[\d,.%％+＋ ()（）×*÷/−-]*[=＝]/.test(text.slice(end, end + longestSum))) return false;
  if (isReckonedWith(text, start, end)) return false;
  return (
    (foldAt(text, end) === 0x2b && isDigitAt(text, end + 1)) ||
    (foldAt(text, start - 1) === 0x2b && isDigitAt(text, start - 2))
  );
}

/** A cell that holds nothing but a sum: of three numbers or more, or of larger ones. */
const SPELLED_SUM =
  /^\s*[\d,.]+(?:\s*[+＋]\s*[\d,.]+){2,}\s*$|^\s*(?:[\d,.]*\d{3}[\d.]*\s*[+＋]\s*[\d,.]+|[\d,.]+\s*[+＋]\s*[\d,.]*\d{3}[\d.]*)\s*$/u;
const LONGEST_CELL = 240;

/** How far behind a number of a sum its equals sign is looked for. */
const longestSum = 96;

const ID_DIGITS = 11;

/** Long runs of digits without separators, and digits joined by several hyphens: 13800138000, 400-820-8820, 0558-1234567. */
function isId(text: string, figure: Figure): boolean {
  const { start, end, numeral } = figure;
  if (numeral.isGrouped === true || numeral.power > 0 || figure.comparator === "range") return false;
  const length = end - start;
  if (length >= ID_DIGITS && !text.slice(start, end).includes(".")) return true;
  if (length > 1 && foldAt(text, start) === 0x30 && isDigitAt(text, start + 1)) return true; // 007
  const isJoined =
    (foldAt(text, start - 1) === 0x2d && isDigitAt(text, start - 2)) ||
    (foldAt(text, end) === 0x2d && isDigitAt(text, end + 1));
  return isJoined && !isReckonedWith(text, start, end);
}

/** (3) in running text numbers an item. */
function isBracketed(text: string, start: number, end: number): boolean {
  return foldAt(text, start - 1) === 0x28 && foldAt(text, end) === 0x29 && end - start <= 2;
}

const POINTS_MADE = "建要意体原措思希启共变说不经看想";

/** 上午9点, 14点30分; but 3点建议 are points made. */
export function isHourOfDay(text: string, figure: Figure): boolean {
  if (figure.unit?.unit !== "点" || figure.low === null || figure.low.length > 2) return false;
  const next = charAt(text, figure.end);
  const before = text.slice(Math.max(0, figure.start - 2), figure.start);
  if (/[午早晚晨夜天日周一二三四五六]$/.test(before)) return true;
  if (figure.numeral.spelling !== "digits" || /[下上出列几]$/.test(before))
    return isDigitAt(text, figure.end) || "半整钟".includes(next || "。");
  return Number(figure.low) <= 24 && !(next !== "" && POINTS_MADE.includes(next));
}

/** 9:30, 14：00 */
function isClockTime(text: string, start: number, end: number): boolean {
  if (
    foldAt(text, end) === 0x3a &&
    isDigitAt(text, end + 1) &&
    isDigitAt(text, end + 2) &&
    !isDigitAt(text, end + 3)
  )
    return end - start <= 2;
  return foldAt(text, start - 1) === 0x3a && isDigitAt(text, start - 2) && end - start === 2;
}
