import { letterOrdinal, readCjkOrdinal, readRomanOrdinal, toHalfWidth } from "./numerals.ts";

/** A number at the beginning of a line, as it could be read. */
export interface MarkerReading {
  readonly style: string;
  readonly ordinal: number;
  /** What is counted in: markers of one script continue each other across punctuation (`1、` then `2.`). */
  readonly script: string;
  /** Where the marker stands in the line, and where the text behind it begins. */
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  /** True when it could as well be the text's own (`A.`, `1.1`, `2,`): believed only where it begins or continues a list. */
  readonly isWeak: boolean;
}

/** Longer than any marker with its spaces; no more of a line is looked at. */
const reach = 32;

/**
 * The ways in which a line's beginning can be read as its number, likeliest first: `一、` `（一）` `1.` `(1)` `①` `A.` `1.1`
 * `第一章、`. A single letter such as `I.` has two readings. `isHeading` admits what only a heading may have: a number with
 * nothing but a space behind it.
 */
export function readMarkers(line: string, isHeading = false): readonly MarkerReading[] {
  const head = toHalfWidth(line.slice(0, reach));
  const start = head.length - head.trimStart().length;
  const text = head.slice(start);
  const found = readers.map((read) => read(text, isHeading)).find((readings) => readings.length > 0) ?? [];
  return found.map(({ length, ...reading }) => {
    const end = start + length;
    return { ...reading, start, end, textStart: end + spaceBefore(head.slice(end)) };
  });
}

interface Reading {
  readonly style: string;
  readonly ordinal: number;
  readonly script: string;
  readonly length: number;
  readonly isWeak: boolean;
}

type Reader = (text: string, isHeading: boolean) => readonly Reading[];

const readers: readonly Reader[] = [readChapter, readEnclosed, readCircled, readDecimal, readPlain];

/** `第一章、` `第2节` `第三部分:` and `Chapter 3.` */
function readChapter(text: string): readonly Reading[] {
  const chinese =
    /^第 ?([0-9]{1,3}|[〇零一二三四五六七八九十百]{1,5}) ?(章|节(?!课)|部分|篇|编|条|款)[、.,:]?/u.exec(text);
  if (chinese !== null) {
    const ordinal = readNumber(chinese[1] ?? "");
    return ordinal === undefined
      ? []
      : [reading(`chapter-${chinese[2] ?? ""}`, "chapter", ordinal, chinese[0])];
  }
  const english = /^(chapter|part|section|article) ([0-9]{1,3}|[ivx]{1,5})(?:[.:)]|(?= )|$)/iu.exec(text);
  if (english === null) return [];
  const ordinal = readNumber(english[2] ?? "") ?? readRomanOrdinal(english[2] ?? "");
  return ordinal === undefined
    ? []
    : [reading(`chapter-${(english[1] ?? "").toLowerCase()}`, "chapter", ordinal, english[0])];
}

/** `(1)` `（一）` `(A)` `(iv)`, and those closed only: `1)` `一）`. */
function readEnclosed(text: string): readonly Reading[] {
  const match = /^(\(?) ?([0-9]{1,3}|[〇零一二三四五六七八九十百]{1,5}|[a-z]{1,4}) ?\)[、.:]?/iu.exec(text);
  if (match === null) return [];
  const form = match[1] === "(" ? "paren" : "close";
  return readScripts(match[2] ?? "").map(({ script, ordinal }) => ({
    ...reading(`${form}-${script}`, form === "paren" ? `paren-${script}` : script, ordinal, match[0]),
    isWeak: !/^(?:digit|cjk)$/u.test(script),
  }));
}

/** `①` `⑴` `⒈` `㈠` `❶` and their kin: characters that hold a number. */
function readCircled(text: string): readonly Reading[] {
  const code = text.charCodeAt(0);
  const row = circledRows.find(({ first, last }) => code >= first && code <= last);
  if (row === undefined) return [];
  const length = /^.[、.:]?/u.exec(text)?.[0] ?? "";
  return [reading(row.style, row.style, code - row.first + 1, length)];
}

const circledRows = [
  { style: "circled", first: 0x2460, last: 0x2473 },
  { style: "paren-digit", first: 0x2474, last: 0x2487 },
  { style: "digit-dot", first: 0x2488, last: 0x249b },
  { style: "paren-cjk", first: 0x3220, last: 0x3229 },
  { style: "circled-cjk", first: 0x3280, last: 0x3289 },
  { style: "circled-black", first: 0x2776, last: 0x277f },
] as const;

/** Scales, units and signs that make `1.5` an amount or a version rather than a number of the outline. */
const afterDecimal = /^ ?(?:[%‰°℃~\-/]|[万亿元千百倍米版折]|个百分点|公里|公斤|kg|km)/iu;

/** `1.1` `1.1.2`, never `2.0版本`, `1.5万元`, `2025.3.1`. */
function readDecimal(text: string, isHeading: boolean): readonly Reading[] {
  const match = /^([0-9]{1,2}(?:\.[0-9]{1,2}){1,4})([、.:]?)(?![0-9.])/u.exec(text);
  const parts = (match?.[1] ?? "").split(".").map(Number);
  if (match === null || parts.includes(0) || afterDecimal.test(text.slice(match[0].length))) return [];
  const next = text.charAt(match[0].length);
  if (/[a-z]/iu.test(next) && match[2] === "") return [];
  const style = `decimal-${parts.length}`;
  return [{ ...reading(style, style, parts.at(-1) ?? 0, match[0]), isWeak: !isHeading && match[2] !== "、" }];
}

/** `一、` `1.` `A、` `IV.` and weaker ones with a comma or colon; spaces may stand before `、`. */
function readPlain(text: string, isHeading: boolean): readonly Reading[] {
  const match = /^([0-9]{1,3}|[〇零一二三四五六七八九十百]{1,5}|[a-z]{1,4})( *、|[.,:]| (?= *\S))/iu.exec(
    text,
  );
  if (match === null) return [];
  const mark = (match[2] ?? "").trim();
  if (mark === "" && !isHeading) return [];
  const rest = text.slice(match[0].length);
  const name = match[1] ?? "";
  // As a heading, 二、三年预测 is the second.
  if (!(isHeading && mark === "、") && !isMarkerBefore(rest, mark, name)) return [];
  const form = marks[mark] ?? "space";
  return readScripts(name).map(({ script, ordinal }) => ({
    ...reading(`${script}-${form}`, script, ordinal, match[0].trimEnd()),
    isWeak: isWeakMark(mark, script, isHeading) || ordinal > 30,
  }));
}

const marks: Readonly<Record<string, string>> = {
  "、": "comma",
  ".": "dot",
  ",": "weak-comma",
  ":": "colon",
};

function isWeakMark(mark: string, script: string, isHeading: boolean): boolean {
  if (mark === "," || mark === ":") return true;
  if (mark === "") return !isHeading || !/^(?:digit|cjk)$/u.test(script);
  return !/^(?:digit|cjk)$/u.test(script);
}

/** What stands behind the mark decides whether it closed a number of the outline. */
function isMarkerBefore(rest: string, mark: string, name: string): boolean {
  if (mark === "、") return !isEnumeration(name, rest);
  if (mark === ".") {
    if (/^(?:19|20)[0-9x]{2}年/iu.test(rest)) return true; // 1.2025年: a number, then a year.
    return !/^[0-9%‰°℃]/u.test(rest) && !/^[a-z](?:\.|$)/iu.test(rest);
  }
  if (mark === "") return !/^ *[0-9%‰+\-~/*×xX=]/u.test(rest) && !afterDecimal.test(rest);
  return /^ *[\u3400-\u9fff]/u.test(rest);
}

/** `1、2月份` and `一、二线城市` count two neighbours of one thing; they begin no list. */
function isEnumeration(name: string, rest: string): boolean {
  const next =
    /^ *([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:[、,]?[0-9一二三四五六七八九十]+)*(?:个?月|季|号|日|楼|层|期|班|组|年|线|级|等|类|区|部|名|产业|次)/u.exec(
      rest,
    );
  return next !== null && readNumber(next[1] ?? "") === (readNumber(name) ?? -2) + 1;
}

/** The scripts in which a name is a number: digits, Chinese, letters, Roman. */
function readScripts(name: string): { readonly script: string; readonly ordinal: number }[] {
  const number = readNumber(name);
  if (number !== undefined) return [{ script: /^[0-9]/u.test(name) ? "digit" : "cjk", ordinal: number }];
  const side = name === name.toUpperCase() ? "upper" : name === name.toLowerCase() ? "lower" : undefined;
  if (side === undefined || !/^[a-z]+$/iu.test(name)) return [];
  const roman = readRomanOrdinal(name);
  const readings = [];
  if (name.length === 1) readings.push({ script: side, ordinal: letterOrdinal(name) });
  if (roman !== undefined) readings.push({ script: `roman-${side}`, ordinal: roman });
  return readings;
}

function readNumber(text: string): number | undefined {
  if (/^[0-9]{1,3}$/u.test(text)) return Number(text) > 0 ? Number(text) : undefined;
  return readCjkOrdinal(text);
}

function reading(style: string, script: string, ordinal: number, matched: string): Reading {
  return { style, script, ordinal, length: matched.length, isWeak: false };
}

function spaceBefore(text: string): number {
  return text.length - text.trimStart().length;
}
