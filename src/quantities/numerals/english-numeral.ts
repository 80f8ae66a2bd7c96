import { foldAt, isHanAt, isLetterAt } from "../chars.ts";
import { Decimal } from "../decimal.ts";
import { Trie } from "../trie.ts";
import type { Numeral } from "./numeral.ts";

type Word =
  | { readonly type: "ones" | "tens"; readonly value: number }
  | { readonly type: "scale"; readonly power: number }
  | { readonly type: "dozen" }
  | { readonly type: "article" }
  | { readonly type: "part"; readonly of: number }
  | { readonly type: "half" };

function* words(): Iterable<readonly [string, Word]> {
  const ones =
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
  for (const [value, word] of ones.split(" ").entries()) yield [word, { type: "ones", value }];
  for (const [index, word] of "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").entries()) {
    yield [word, { type: "tens", value: 20 + 10 * index }];
  }
  for (const [word, power] of Object.entries({
    hundred: 2,
    thousand: 3,
    million: 6,
    billion: 9,
    trillion: 12,
  })) {
    yield [word, { type: "scale", power }];
  }
  yield ["a", { type: "article" }];
  yield ["an", { type: "article" }];
  yield ["dozen", { type: "dozen" }];
  yield ["half", { type: "half" }];
  const parts = {
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    hundredth: 100,
  };
  for (const [word, of] of Object.entries(parts)) {
    yield [word, { type: "part", of }];
    yield [`${word}s`, { type: "part", of }];
  }
}

const WORDS = new Trie<Word>(words());

/** The scale words and letters that may follow digits: 1.2 million, 60k, 3bn. Letters alone count only where noted. */
const SCALES = new Trie<{ readonly power: number; readonly isLetter: boolean }>([
  ...(
    [
      ["hundred", 2],
      ["thousand", 3],
      ["million", 6],
      ["millions", 6],
      ["mln", 6],
      ["mn", 6],
      ["mio", 6],
      ["billion", 9],
      ["bln", 9],
      ["bn", 9],
      ["trillion", 12],
      ["trn", 12],
      ["tn", 12],
      ["mil", 6],
      ["crore", 7],
      ["lakh", 5],
    ] as const
  ).map(([word, power]) => [word, { power, isLetter: false }] as const),
  ...(
    [
      ["k", 3],
      ["w", 4],
      ["m", 6],
      ["mm", 6],
      ["b", 9],
      ["t", 12],
    ] as const
  ).map(([word, power]) => [word, { power, isLetter: true }] as const),
]);

/**
 * A scale after digits that end at `at`. A lone letter is a scale after a currency; elsewhere only k and a capital M
 * or B are (5m are metres, 5t tonnes).
 */
export function readScaleWord(
  text: string,
  at: number,
  isMoney: boolean,
): { end: number; power: number } | undefined {
  let start = at;
  if (foldAt(text, start) === 0x20 || foldAt(text, start) === 0x2d) start++;
  const match = SCALES.longest(text, start, (end) => !isLetterAt(text, end));
  if (match === undefined) return undefined;
  const { power, isLetter } = match.value;
  if (!isLetter) return { end: match.end, power };
  if (foldAt(text, match.end) === 0xb2 || foldAt(text, match.end) === 0xb3) return undefined; // m²
  if (start !== at && !(isMoney && foldAt(text, at) === 0x20)) return undefined; // $95 M
  const letter = text.charAt(start);
  const isScale =
    (letter === "W" ? !isWatts(text, start) : isMoney) ||
    letter === "w" ||
    letter === "k" ||
    letter === "K" ||
    ((letter === "M" || letter === "B") && match.end === start + 1);
  return isScale ? { end: match.end, power } : undefined;
}

const WATT_BEFORE = /功率|支持|充|瓦|额定|power/i;
const WATT_AFTER = /^(?:快充|超充|超级|无线|有线|闪充|充|功率|灯|电|音|反|的功|以[上下内])/;

/** 100W快充 has watts, 10W+阅读 and 100W元 ten thousands; a W before nothing Chinese is a watt. */
function isWatts(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 5);
  if (WATT_AFTER.test(after) || WATT_BEFORE.test(text.slice(Math.max(0, at - 12), at))) return true;
  return !after.startsWith("+") && !isHanAt(text, at + 1);
}

interface Sum {
  total: Decimal;
  current: number;
  isEmpty: boolean;
  last: Word["type"] | "none";
  lastScale: number;
}

/** Reads `twenty-five`, `two hundred and fifty thousand`, `half a million`, `two thirds`, `three and a half`. */
export function readEnglishNumeral(text: string, start: number): Numeral | undefined {
  const sum: Sum = { total: Decimal.zero, current: 0, isEmpty: true, last: "none", lastScale: 99 };
  let at = start;
  let end = start;
  for (;;) {
    const word = wordAt(text, at);
    if (word === undefined) break;
    if (word.value.type === "half" || word.value.type === "part") return readPart(text, start, sum, word);
    if (!addWord(sum, word.value)) break;
    end = word.end;
    at = skipJoint(text, end, sum);
    if (at < 0) break;
  }
  if (sum.isEmpty || sum.last === "article") return undefined;
  let value = sum.total.plus(Decimal.of(sum.current));
  const isDozen = sum.last === "dozen";
  const half = readAndAHalf(text, end);
  if (half !== undefined && sum.last !== "scale") {
    value = value.plus(Decimal.fraction(1n, 2n));
    end = half;
    const scale = readScaleWord(text, end, false);
    if (scale !== undefined) {
      value = value.times(Decimal.of(`1e${scale.power}`));
      end = scale.end;
    }
  }
  const numeral = wordNumeral(start, end, value);
  return isDozen ? { ...numeral, isCompound: true } : numeral; // "a dozen" stands by itself
}

function wordNumeral(start: number, end: number, value: Decimal, fraction?: "ratio"): Numeral {
  const low = value.toString();
  return {
    start,
    end,
    low,
    high: low,
    power: 0,
    scaleStart: end,
    decimals: 0,
    spelling: "words",
    ...(fraction === undefined ? {} : { fraction }),
  };
}

function wordAt(text: string, at: number): { value: Word; end: number } | undefined {
  return WORDS.longest(text, at, (end) => !isLetterAt(text, end));
}

function addWord(sum: Sum, word: Word): boolean {
  if (word.type === "ones" || word.type === "tens") {
    const fits =
      sum.last === "none" ||
      sum.last === "scale" ||
      (sum.last === "tens" && word.type === "ones" && word.value > 0 && word.value < 10);
    if (!fits) return false;
    sum.current += word.value;
  } else if (word.type === "article") {
    if (!sum.isEmpty || sum.last !== "none") return false;
    sum.last = "article";
    return true;
  } else if (word.type === "scale") {
    if (sum.last === "none") return false; // "million" needs its number
    if (sum.last === "article") sum.current = 1;
    if (word.power === 2) {
      if (sum.current >= 100 || sum.current === 0) return false;
      sum.current *= 100;
    } else {
      if (sum.current === 0 || word.power >= sum.lastScale) return false;
      sum.total = sum.total.plus(Decimal.of(sum.current).times(Decimal.of(`1e${word.power}`)));
      sum.current = 0;
      sum.lastScale = word.power;
    }
  } else if (word.type === "dozen") {
    if (sum.last !== "article" && sum.last !== "ones") return false;
    sum.current = 12 * (sum.last === "article" ? 1 : sum.current);
  } else return false;
  if (sum.last === "article" && word.type !== "scale" && word.type !== "dozen") return false; // "a five"
  sum.isEmpty = false;
  sum.last = word.type;
  return true;
}

/** Over the space or hyphen to the next word, and over `and` after a scale; -1 where the number ends. */
function skipJoint(text: string, at: number, sum: Sum): number {
  const code = foldAt(text, at);
  if (code === 0x2d) return sum.last === "tens" || wordAt(text, at + 1)?.value.type === "part" ? at + 1 : -1;
  if (code !== 0x20) return -1;
  const isAnd = sum.last === "scale" && foldAt(text, at + 1) === 0x61 && text.startsWith("and ", at + 1);
  return isAnd ? at + 5 : at + 1;
}

function readAndAHalf(text: string, at: number): number | undefined {
  return text.startsWith(" and a half", at) && !isLetterAt(text, at + 11) ? at + 11 : undefined;
}

/** `half`, `half a million`, `a third`, `two thirds`, `three-quarters`. */
function readPart(
  text: string,
  start: number,
  sum: Sum,
  part: { value: Word; end: number },
): Numeral | undefined {
  if (part.value.type === "half") {
    if (sum.last !== "none" && sum.last !== "article" && sum.current !== 1) return undefined;
    const scaleAt = text.startsWith(" a ", part.end) ? part.end + 2 : part.end;
    const scale = readScaleWord(text, scaleAt, false);
    const half = Decimal.fraction(1n, 2n);
    return scale === undefined
      ? wordNumeral(start, part.end, half, "ratio")
      : wordNumeral(start, scale.end, half.times(Decimal.of(`1e${scale.power}`)));
  }
  if (part.value.type !== "part" || sum.last === "none") return undefined;
  const count = sum.last === "article" ? 1 : sum.current;
  if (count === 0 || count >= part.value.of) return undefined;
  return wordNumeral(start, part.end, Decimal.fraction(BigInt(count), BigInt(part.value.of)), "ratio");
}
