import type { TextRange } from "../../quantities/quantity.ts";
import { readCjkOrdinal } from "../document/numerals.ts";
import { trimSpace } from "./label.ts";

/** 一是…二是…三是…, （1）…（2）…, first… second…: the marks of one enumeration within a text, in order. */
export interface Enumeration {
  readonly start: number;
  readonly marks: readonly TextRange[];
}

const forms: readonly RegExp[] = [
  /(?<=^|[，。；：,;:！\s])([一二三四五六七八九十]{1,2})(?:是|要)/gu,
  /(?<=^|[，。；：,;:！\s])第([一二三四五六七八九十]{1,2})(?:[，,、：:]|是|，?要)/gu,
  /[（(](\d{1,2}|[一二三四五六七八九十]{1,2})[）)]/gu,
  /([①②③④⑤⑥⑦⑧⑨⑩])/gu,
  /(?<=^|[，。；：,;:\s])(\d{1,2})[、.．)）](?!\d)/gu,
  /\b(first|second|third|fourth|fifth|sixth|seventh)(?:ly)?\b(?=,|:)/giu,
];
const englishOrdinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];

/** Enumerations that run from one without a gap; one that begins anew is another. */
export function findEnumerations(text: string): readonly Enumeration[] {
  return forms
    .flatMap((form) => runsOf([...text.matchAll(form)]))
    .filter(({ marks }) => marks.length > 1)
    .sort((a, b) => a.start - b.start);
}

function runsOf(matches: readonly RegExpExecArray[]): readonly Enumeration[] {
  const found: { start: number; marks: TextRange[] }[] = [];
  for (const match of matches) {
    const ordinal = ordinalOf(match[1] ?? "");
    const mark = { start: match.index, end: match.index + match[0].length };
    const last = found.at(-1);
    if (ordinal === 1) found.push({ start: mark.start, marks: [mark] });
    else if (last !== undefined && ordinal === last.marks.length + 1) last.marks.push(mark);
  }
  return found;
}

function ordinalOf(word: string): number | undefined {
  if (/^\d+$/u.test(word)) return Number(word);
  const circled = "①②③④⑤⑥⑦⑧⑨⑩".indexOf(word);
  if (circled >= 0) return circled + 1;
  const english = englishOrdinals.indexOf(word.toLowerCase());
  return english >= 0 ? english + 1 : readCjkOrdinal(word);
}

/** Names right behind a number of them: `3个部门（市场部、销售部、客服部）`, `三大板块：汽车、房产、家居`. */
export interface ListedNames extends TextRange {
  /** Where the word for what is counted ends. */
  readonly nounEnd: number;
  readonly names: readonly TextRange[];
  /** The further names there are when 和 and 及 in the last one join several. */
  readonly joined: readonly TextRange[];
}

const opening =
  /^([^，。；：,;:（()）、\d]{0,10})(?:[（(]([^（()）]{3,160})[）)]|[：:]([^。；;：:（()）]{3,160})(?=[。；;]|$))/u;
/** Words that leave the list open, or make it something else than names. */
const openEnd = /等(?:[，。）)]|$|[一-龥])|其他|其它|之一|以上|…|\.\.\.|etc|such as|例如|如|其中|含|为主/iu;
const longestName = 14;

export function namesListed(text: string, from: number): ListedNames | undefined {
  const match = opening.exec(text.slice(from, from + 200));
  const inner = match?.[2] ?? match?.[3];
  if (match === null || inner === undefined || openEnd.test(inner) || !inner.includes("、")) return undefined;
  const start = from + match[0].lastIndexOf(inner);
  const names = splitAt(text, start, start + inner.length, /、/gu);
  if (names.some((name) => isNoName(text.slice(name.start, name.end)))) return undefined;
  const last = names.at(-1);
  const joined = last === undefined ? [] : splitAt(text, last.start, last.end, /以及|和|及|与/gu).slice(1);
  return {
    start,
    end: start + inner.length,
    nounEnd: from + (match[1] ?? "").length,
    names,
    joined,
  };
}

function isNoName(name: string): boolean {
  return name.length > longestName || /[，,；;]/u.test(name);
}

function splitAt(text: string, start: number, end: number, mark: RegExp): readonly TextRange[] {
  const parts: TextRange[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(mark)) {
    const [a, b] = trimSpace(text, from, start + match.index);
    if (a < b) parts.push({ start: a, end: b });
    from = start + match.index + match[0].length;
  }
  const [a, b] = trimSpace(text, from, end);
  return a < b ? [...parts, { start: a, end: b }] : parts;
}
