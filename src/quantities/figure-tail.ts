import { isAddition } from "./additions.ts";
import { readAfterUnit } from "./after-unit.ts";
import { classAt, CharClass, foldAt, isDigitAt, isHanAt, isLetterAt, isSpaceAt } from "./chars.ts";
import type { Unit } from "./data/unit.ts";
import { readEnglishNoun } from "./english-nouns.ts";
import { readScaleWord } from "./numerals/english-numeral.ts";
import type { Numeral } from "./numerals/numeral.ts";
import type { Tail } from "./tail.ts";
import type { Match } from "./trie.ts";
import { UNIT_WORDS, readUnit } from "./unit-words.ts";

const MUCH = 0x591a; // 多

const REST = 0x4f59; // 余

const SOME = 0x51e0; // 几

const ABOUT = 0x6765; // 来

export function readTail(text: string, numeral: Numeral, currency: string | undefined): Tail {
  const tail: Tail = {
    end: numeral.end,
    power: numeral.power,
    unit: undefined,
    unitStart: numeral.end,
    scaleText: "",
    unitText: "",
    nounEnd: undefined,
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
  if (foldAt(text, tail.end) === 0x2b && !isDigitAt(text, tail.end + 1) && !isAddition(text, tail.end + 1)) {
    tail.more = "ge"; // 100+
    tail.end++;
  }
  const unitAt = isSpaceAt(text, tail.end) ? tail.end + 1 : tail.end;
  const unit = readUnit(text, unitAt, numeral.fraction === undefined ? numeral.spelling : "han");
  if (unit !== undefined && fits(text, numeral, unit, unitAt, tail, currency)) {
    tail.unit = isMultiple(text, unit) ? TIMES_OVER : unit.value;
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
  const scale = "百千万亿".indexOf(String.fromCharCode(foldAt(text, tail.end)));
  const power = [2, 3, 4, 8][scale];
  const isOwn = numeral.power === 0 && numeral.isCompound !== true;
  if (power === undefined || (!isOwn && (power < 4 || power <= numeral.power))) return;
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
        ((meaning.dimension !== undefined && "mgltLVW".includes(text.charAt(unitAt))) ||
          (meaning.kind === "duration" && text.charAt(unitAt) === "h")) &&
        numeral.low.length < 6 &&
        !isLetterAt(text, end)
      );
    return (
      "mgthlwxLTV".includes(text.charAt(unitAt)) ||
      (meaning.dimension === "power" && text.charAt(unitAt) === "W")
    );
  }
  if (meaning.unit === "起" && tail.scaleText !== "") return false; // 6K起
  if (meaning.kind === "money" && meaning.power !== undefined && numeral.power > 0) return false;
  return true;
}

/** 1.5 times as many, three times the size: multiples, not occasions. */
const MULTIPLIES = /^ (?:as|the|more|higher|larger|greater|bigger|faster|its|their) /;
const TIMES_OVER: Unit = { unit: "倍", kind: "ratio" };

function isMultiple(text: string, { value, end }: Match<Unit>): boolean {
  return value.unit === "time" && MULTIPLIES.test(text.slice(end, end + 9));
}

/** ` people`, `-month`, ` full-time employees`: an English unit or the noun that is counted. */
function readEnglishTail(text: string, tail: Tail, currency: string | undefined): void {
  const gap = foldAt(text, tail.end);
  if (gap !== 0x20 && gap !== 0x2d) return;
  const at = tail.end + 1;
  if (classAt(text, at) !== CharClass.letter) return;
  const unit = readUnit(text, at, "digits");
  if (unit !== undefined && unit.end - at > 1 && (currency === undefined || unit.value.kind === "money")) {
    tail.unit = isMultiple(text, unit) ? TIMES_OVER : unit.value;
    tail.unitStart = at;
    tail.unitText = text.slice(tail.end, unit.end);
    tail.end = unit.end;
    return;
  }
  if (currency !== undefined) return;
  const noun = readEnglishNoun(text, at);
  if (noun === undefined || (gap === 0x2d && noun.end === at)) return;
  tail.unit = { unit: noun.unit, kind: "count" };
  tail.nounEnd = noun.nounEnd;
  tail.unitStart = at;
  if (noun.end === at) return;
  tail.unitText = text.slice(tail.end, noun.end);
  tail.end = noun.end;
}
