import { foldAt } from "../chars.ts";
import { readChineseDate } from "../dates/chinese-dates.ts";
import { readLunarDate } from "../dates/lunar-dates.ts";
import { readPlanEra } from "../dates/plan-eras.ts";
import { readFigure } from "../figure.ts";
import { readChineseFraction, readDiscount, readHalf, readHalfOfUnit } from "../fractions.ts";
import { isNumberedUnit, readIdiom } from "../non-quantities.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { takeRestated } from "../numerals/restated.ts";
import { readScaledNumeral } from "../numerals/scaled-numeral.ts";
import type { Token } from "../token.ts";
import { other } from "../token.ts";
import { takeCurrencyBefore } from "./currency-around.ts";
import type { Scan } from "./scan-state.ts";
import { signed } from "./sign.ts";

export function readAtHan(state: Scan, at: number): Token | undefined {
  const { text, style } = state;
  if (foldAt(text, at) === 0x53c2 && !"拾佰仟万亿元圆角".includes(String.fromCharCode(foldAt(text, at + 1))))
    return undefined; // 参加
  const lunar = readLunarDate(text, at);
  if (lunar !== undefined) return lunar;
  const era = readPlanEra(text, at);
  if (era !== undefined) return era;
  const fraction = readChineseFraction(text, at, style) ?? readHalf(text, at);
  const idiom = readIdiom(text, at);
  if (fraction !== undefined && (idiom === undefined || idiom.end <= fraction.end))
    return readFigure(text, fraction, at, undefined);
  const date = readChineseDate(text, at, state.year);
  if (date !== undefined && (idiom === undefined || idiom.end < date.end)) return date;
  const numeral = readHalfOfUnit(text, at) ?? readScaledNumeral(text, at, style) ?? readBareScale(text, at);
  if (numeral === undefined)
    return idiom === undefined ? undefined : other(idiom.start, idiom.end, idiom.reason);
  const figure = signed(
    state,
    takeCurrencyBefore(
      text,
      readFigure(text, readDiscount(text, numeral) ?? takeRestated(text, numeral), numeral.start, undefined),
    ),
  );
  if (numeral.start < at)
    figure.more = "ge"; // 上千
  else if (isUpTo(text, at)) {
    figure.more = "ge"; // 上百万
    figure.start--;
  }
  if (idiom !== undefined && (idiom.end >= figure.end || idiom.start < at))
    return other(idiom.start, idiom.end, idiom.reason);
  if (figure.kind !== "duration" && isNumberedUnit(text, at, numeral.end))
    return other(at, figure.end, "name");
  return figure;
}

/** 上百万, 上千万: not 以上百万. */
function isUpTo(text: string, at: number): boolean {
  if (foldAt(text, at - 1) !== 0x4e0a || !BARE_SCALES.has(String.fromCharCode(foldAt(text, at))))
    return false;
  return !"以同网线身路车会场".includes(text.charAt(at - 2) || "。");
}

const BARE_SCALES = new Map([
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["亿", 8],
]);

/** 上千, 近百家, 过亿, 百余家: a scale word that stands for one of it. */
function readBareScale(text: string, at: number): Numeral | undefined {
  const power = BARE_SCALES.get(String.fromCharCode(foldAt(text, at)));
  if (power === undefined) return undefined;
  const before = String.fromCharCode(foldAt(text, at - 1));
  const after = String.fromCharCode(foldAt(text, at + 1));
  if (!(at > 0 && "上近过逾破超成达".includes(before)) && !"余多".includes(after)) return undefined;
  return {
    start: before === "上" ? at - 1 : at,
    end: at + 1,
    low: "1",
    high: "1",
    power,
    scaleStart: at,
    decimals: 0,
    spelling: "han",
  };
}
