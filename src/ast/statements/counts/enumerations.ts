import type { TextRange } from "../../../quantities/quantity.ts";
import { readCjkOrdinal } from "../../document/numerals.ts";

/** 一是…二是…三是…, （1）…（2）…, first… second…: the marks of one enumeration within a text, in order. */
export interface Enumeration {
  readonly start: number;
  readonly marks: readonly TextRange[];
}

const forms: readonly RegExp[] = [
  /(?<=^|[，。；：,;:！\s])([一二三四五六七八九十]{1,2})(?:是|要)/gu,
  /(?<=^|[，。；：,;:！\s])第([一二三四五六七八九十]{1,2})(?:[，,、：:]|是|，?要)/gu,
  /(?<=^|[，。；：,;:！\s])第([一二三四五六七八九十]{1,2})(?:阶段|步|批|类|部分|方面|层|期|轮)/gu,
  /(?<=^|[。；：;:\n])\s?([一二三四五六七八九十]{1,2})、(?=[^一二三四五六七八九十、，。；]{2})/gu,
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
