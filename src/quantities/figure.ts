import { classAt, CharClass, foldAt, isDigitAt, isHanAt, isLetterAt, isSpaceAt } from "./chars.ts";
import { CURRENCY_PREFIXES, CURRENCY_UNITS } from "./data/currencies.ts";
import type { Unit } from "./data/unit.ts";
import { UNITS } from "./data/units.ts";
import { Decimal } from "./decimal.ts";
import { shiftPoint } from "./decimal-text.ts";
import { readEnglishNoun } from "./english-nouns.ts";
import { readScaleWord } from "./numerals/english-numeral.ts";
import type { Numeral } from "./numerals/numeral.ts";
import type { QuantityKind } from "./quantity.ts";
import type { Figure } from "./token.ts";
import type { Match } from "./trie.ts";
import { Trie } from "./trie.ts";

function* allUnits(): Iterable<readonly [string, Unit]> {
  yield* UNITS;
  yield* CURRENCY_UNITS;
}

const UNIT_WORDS = new Trie<Unit>(allUnits());
const PREFIX_WORDS = new Trie<string>(CURRENCY_PREFIXES);

/** `$`, `US$`, `人民币`: the currency and where the amount after it begins. */
export function readCurrencyPrefix(text: string, at: number): Match<string> | undefined {
  const match = PREFIX_WORDS.longest(text, at);
  if (match === undefined) return undefined;
  const end = isSpaceAt(text, match.end) ? match.end + 1 : match.end;
  if (isLetterAt(text, match.end - 1) && isLetterAt(text, match.end)) return undefined;
  return { value: match.value, end };
}

/** The unit that `text` names from `at` on: for a table header's 万元, or after a numeral. */
export function readUnit(text: string, at: number, spelling: Numeral["spelling"]): Match<Unit> | undefined {
  return UNIT_WORDS.longest(text, at, (end, unit) => {
    if (unit.digitsOnly === true && spelling !== "digits") return false;
    const next = foldAt(text, end);
    if (unit.notBefore !== undefined && next >= 0 && unit.notBefore.includes(String.fromCharCode(next)))
      return false;
    return !isLetterAt(text, end - 1) || endsWord(text, end);
  });
}

/** 5km is a unit, 5kmh is not one we know; 5G and 4S are names. */
function endsWord(text: string, end: number): boolean {
  return (
    !isLetterAt(text, end) && !(isDigitAt(text, end) && isLetterAt(text, end - 1) && isSpaceAt(text, end - 2))
  );
}

interface Tail {
  end: number;
  power: number;
  unit: Unit | undefined;
  unitStart: number;
  scaleText: string;
  unitText: string;
  more: "gt" | "ge" | undefined;
  isApproximate: boolean;
  /** Added to the value in its unit: 年半, 3元5角. */
  extra: string | undefined;
}

/** Completes a numeral with what follows it: 多, a scale word, the unit. */
export function readFigure(
  text: string,
  numeral: Numeral,
  start: number,
  currency: string | undefined,
): Figure {
  const tail = readTail(text, numeral, currency);
  const unit = tail.unit ?? (currency === undefined ? undefined : { unit: currency, kind: "money" as const });
  const figure = newFigure(numeral, start, tail.end);
  figure.unit = unit;
  figure.unitStart = tail.unitStart;
  figure.scalePower = tail.power;
  figure.scaleText = text.slice(numeral.scaleStart, numeral.end) + tail.scaleText + tail.unitText;
  figure.kind = kindOf(numeral, unit);
  figure.low = toBase(numeral.low, tail.power, unit, tail.extra);
  figure.high =
    numeral.high === numeral.low ? figure.low : toBase(numeral.high, tail.power, unit, tail.extra);
  figure.more = tail.more;
  figure.isApproximate = tail.isApproximate || numeral.isVague === true;
  if (numeral.isVague === true && figure.low !== figure.high) figure.comparator = "range";
  return figure;
}

export function newFigure(numeral: Numeral, start: number, end: number): Figure {
  return {
    type: "figure",
    start,
    end,
    numeral,
    unit: undefined,
    kind: "number",
    low: null,
    high: null,
    lowInclusive: true,
    highInclusive: true,
    comparator: "eq",
    more: undefined,
    isApproximate: false,
    per: [],
    isTotal: false,
    bounds: [],
    change: undefined,
    changeFrom: undefined,
    unitFrom: undefined,
    malformed: numeral.malformed,
    rightNumeral: undefined,
    scalePower: numeral.power,
    unitStart: end,
    scaleText: "",
  };
}

function kindOf(numeral: Numeral, unit: Unit | undefined): QuantityKind {
  if (unit !== undefined) return unit.kind;
  return numeral.fraction ?? "number";
}

/** A numeral's value in base units. */
export function toBase(value: string, power: number, unit: Unit | undefined, extra?: string): string {
  let base = shiftPoint(value, power + (unit?.power ?? 0));
  if (unit?.factor !== undefined) base = Decimal.of(base).times(Decimal.of(unit.factor)).toString();
  if (extra !== undefined) base = Decimal.of(base).plus(Decimal.of(extra)).toString();
  return base;
}

const MUCH = 0x591a; // 多
const REST = 0x4f59; // 余
const SOME = 0x51e0; // 几
const ABOUT = 0x6765; // 来

function readTail(text: string, numeral: Numeral, currency: string | undefined): Tail {
  const tail: Tail = {
    end: numeral.end,
    power: numeral.power,
    unit: undefined,
    unitStart: numeral.end,
    scaleText: "",
    unitText: "",
    more: undefined,
    isApproximate: false,
    extra: undefined,
  };
  if (numeral.spelling === "words" && numeral.fraction === undefined) {
    readEnglishTail(text, tail, currency);
    return tail;
  }
  readMore(text, numeral, tail);
  if (
    numeral.spelling === "digits" &&
    tail.more === undefined &&
    numeral.power === 0 &&
    numeral.fraction === undefined
  ) {
    const scale = readScaleWord(text, tail.end, currency !== undefined || endsWithMoneyWord(text, tail.end));
    if (scale !== undefined) {
      tail.power += scale.power;
      tail.scaleText = text.slice(tail.end, scale.end);
      tail.end = tail.unitStart = scale.end;
    }
  }
  if (foldAt(text, tail.end) === 0x2b && !isDigitAt(text, tail.end + 1)) {
    tail.more = "ge"; // 100+
    tail.end++;
  }
  const unitAt = isSpaceAt(text, tail.end) ? tail.end + 1 : tail.end;
  const unit = readUnit(text, unitAt, numeral.fraction === undefined ? numeral.spelling : "han");
  if (unit !== undefined && fits(text, numeral, unit, unitAt, tail, currency)) {
    tail.unit = unit.value;
    tail.unitStart = unitAt;
    tail.unitText = text.slice(tail.end, unit.end);
    tail.end = unit.end;
    readAfterUnit(text, numeral, tail);
  } else if (currency === undefined) readEnglishTail(text, tail, currency);
  return tail;
}

/** 60m yuan: a letter is a scale when a currency follows it. */
function endsWithMoneyWord(text: string, at: number): boolean {
  let next = at;
  while (isLetterAt(text, next) && next - at < 3) next++;
  if (next === at) return false;
  const match = UNIT_WORDS.longest(text, isSpaceAt(text, next) ? next + 1 : next);
  return match?.value.kind === "money" && isSpaceAt(text, next);
}

function readMore(text: string, numeral: Numeral, tail: Tail): void {
  const mark = foldAt(text, tail.end);
  const isMore = mark === MUCH || mark === REST || mark === SOME;
  if (!isMore && mark !== ABOUT) return;
  if (!endsRound(numeral) || isCutByWord(text, tail.end)) return;
  tail.end++;
  tail.unitStart = tail.end;
  if (isMore) tail.more = "gt";
  else tail.isApproximate = true;
  const scale = numeral.power === 0 ? "百千万亿".indexOf(String.fromCharCode(foldAt(text, tail.end))) : -1;
  const power = [2, 3, 4, 8][scale];
  if (power === undefined) return;
  tail.power += power; // 100多万
  tail.scaleText = text.charAt(tail.end);
  tail.end++;
}

/** 多 adds to round numbers: 3000多, 10余, 三百多, 3万多. */
function endsRound(numeral: Numeral): boolean {
  return numeral.power > 0 || numeral.isCompound === true || numeral.low.endsWith("0");
}

/** 5万余额, 10来自: the mark begins the next word. */
function isCutByWord(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  const mark = String.fromCharCode(foldAt(text, at));
  return mark === "余"
    ? "额款下".includes(next) && next !== ""
    : mark === "来"
      ? "自源到宾访".includes(next) && next !== ""
      : mark === "多"
        ? "数于样元次少种方".includes(next) && next !== "" && next !== "种" && next !== "次" && next !== "元"
        : false;
}

function fits(
  text: string,
  numeral: Numeral,
  unit: Match<Unit>,
  unitAt: number,
  tail: Tail,
  currency: string | undefined,
): boolean {
  const { value: meaning, end } = unit;
  const hasGap = unitAt !== tail.end;
  if (currency !== undefined) return meaning.kind === "money";
  if (hasGap && isHanAt(text, unitAt) && numeral.spelling === "han") return false; // 三 个: two words
  const isLetters = isLetterAt(text, end - 1);
  if (isLetters && end - unitAt === 1) {
    if (hasGap)
      return (
        meaning.dimension !== undefined &&
        "mglt".includes(text.charAt(unitAt)) &&
        numeral.low.length < 6 &&
        !isLetterAt(text, end)
      );
    return (
      "mgthlwx".includes(text.charAt(unitAt)) ||
      (meaning.dimension === "power" && text.charAt(unitAt) === "W")
    );
  }
  if (meaning.kind === "money" && meaning.power !== undefined && numeral.power > 0) return false;
  return true;
}

/** Halves and lesser coins after the unit: 两年半, 一个半月, 3元5角8分, 5块3. */
function readAfterUnit(text: string, numeral: Numeral, tail: Tail): void {
  const unit = tail.unit;
  if (unit === undefined) return;
  if (unit.unit === "%" && unit.power === 1 && foldAt(text, tail.end) === 0x534a) {
    tail.extra = "5"; // 两成半
    tail.end++;
    return;
  }
  if (
    unit.unit === "%" &&
    unit.power === 1 &&
    numeral.spelling === "han" &&
    HAN_ONES.indexOf(text.charAt(tail.end)) > 0
  ) {
    tail.extra = String(HAN_ONES.indexOf(text.charAt(tail.end))); // 两成五
    tail.end++;
    return;
  }
  if (unit.unit === "个" && foldAt(text, tail.end) === 0x534a) {
    const half = HALF_UNITS.longest(text, tail.end + 1);
    if (half === undefined) return;
    tail.unit = half.value; // 一个半月, 三个半小时
    tail.extra = "0.5";
    tail.unitText += text.slice(tail.end + 1, half.end);
    tail.end = half.end;
    return;
  }
  if (
    unit.kind === "duration" &&
    foldAt(text, tail.end) === 0x534a &&
    !"年月个天日小数载".includes(text.charAt(tail.end + 1) || "。")
  ) {
    tail.extra = "0.5"; // 两年半
    tail.end++;
    return;
  }
  if (
    unit.kind === "duration" &&
    foldAt(text, tail.end) === 0x591a &&
    !"次少种名个家数样方".includes(text.charAt(tail.end + 1) || "。")
  ) {
    tail.more = "gt"; // 三年多
    tail.end++;
    return;
  }
  if (foldAt(text, tail.end) === 0x2b && !isDigitAt(text, tail.end + 1)) {
    tail.more = "ge"; // 20%+
    tail.end++;
  }
  if (unit.unit === "CNY" && numeral.power === 0 && (unit.power ?? 0) === 0) readCoins(text, tail);
  if (unit.kind === "money" && foldAt(text, tail.end) === 0x6574) tail.end++; // 圆整
}

function readCoins(text: string, tail: Tail): void {
  let fen = 0;
  let at = tail.end;
  for (const [coin, worth] of [
    ["角", 10],
    ["毛", 10],
    ["分", 1],
  ] as const) {
    const digit = digitAt(text, at);
    if (digit < 0 || isDigitAt(text, at + 1) || String.fromCharCode(foldAt(text, at + 1)) !== coin) continue;
    if (coin === "分" && "钟之".includes(text.charAt(at + 2) || "。")) continue;
    fen += digit * worth;
    at += 2;
  }
  if (fen === 0) return;
  tail.extra = shiftPoint(String(fen), -2);
  tail.end = at;
}

const HALF_UNITS = new Trie<Unit>(
  (
    [
      ["月", "month"],
      ["小时", "hour"],
      ["钟头", "hour"],
      ["学期", "term"],
      ["星期", "week"],
      ["季度", "quarter"],
    ] as const
  ).map(([word, unit]) => [word, { unit, kind: "duration" }]),
);

const HAN_ONES = "零一二三四五六七八九";
const FORMAL_ONES = "零壹贰叁肆伍陆柒捌玖";

function digitAt(text: string, at: number): number {
  if (isDigitAt(text, at)) return Number(String.fromCharCode(foldAt(text, at)));
  const character = String.fromCharCode(foldAt(text, at));
  const value = HAN_ONES.indexOf(character);
  return value >= 0 ? value : FORMAL_ONES.indexOf(character);
}

/** ` people`, `-month`, ` full-time employees`: an English unit or the noun that is counted. */
function readEnglishTail(text: string, tail: Tail, currency: string | undefined): void {
  const gap = foldAt(text, tail.end);
  if (gap !== 0x20 && gap !== 0x2d) return;
  const at = tail.end + 1;
  if (classAt(text, at) !== CharClass.letter) return;
  const unit = readUnit(text, at, "digits");
  if (unit !== undefined && unit.end - at > 1 && (currency === undefined || unit.value.kind === "money")) {
    tail.unit = unit.value;
    tail.unitStart = at;
    tail.unitText = text.slice(tail.end, unit.end);
    tail.end = unit.end;
    return;
  }
  if (currency !== undefined) return;
  const noun = readEnglishNoun(text, at);
  if (noun === undefined || (gap === 0x2d && noun.end === at)) return;
  tail.unit = { unit: noun.unit, kind: "count" };
  tail.unitStart = at;
  if (noun.end === at) return;
  tail.unitText = text.slice(tail.end, noun.end);
  tail.end = noun.end;
}
