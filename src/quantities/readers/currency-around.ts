import { CharClass, classAt, foldAt, isDigitAt, isLetterAt, isSpaceAt } from "../chars.ts";
import { negate } from "../decimal-text.ts";
import { readFigure } from "../figure.ts";
import { skipDigits } from "../numerals/arabic-numeral.ts";
import type { NumberStyle } from "../numerals/numeral.ts";
import { readScaledNumeral } from "../numerals/scaled-numeral.ts";
import type { Figure } from "../token.ts";
import { Trie } from "../trie.ts";
import { readCurrencyPrefix } from "../unit-words.ts";
import type { Scan } from "./scan-state.ts";
import { signed } from "./sign.ts";

export function readAfterCurrency(state: Scan, start: number, at: number): Figure | undefined {
  const { text } = state;
  const found = readCurrencyPrefix(text, at);
  if (found === undefined) return undefined;
  const isBareDollar = foldAt(text, at) === 0x24 && found.end - at <= 2;
  const prefix = isBareDollar ? { ...found, value: state.dollar } : found;
  let numberAt = prefix.end;
  const isNegative = foldAt(text, numberAt) === 0x2d && isDigitAt(text, numberAt + 1);
  const isBracketed = foldAt(text, numberAt) === 0x28 && isDigitAt(text, numberAt + 1); // $(2.3) million
  if (isNegative || isBracketed) numberAt++;
  if (!isDigitAt(text, numberAt) && classAt(text, numberAt) !== CharClass.han) return undefined;
  if (classAt(text, numberAt) === CharClass.han && isLetterAt(text, start)) return undefined;
  const style = state.style ?? styleOfAmount(text, numberAt, prefix.value);
  const read = readScaledNumeral(text, numberAt, style);
  if (read === undefined) return undefined;
  const close = isBracketed && isSpaceAt(text, read.end) ? read.end + 1 : read.end; // $(8,429 )
  if (isBracketed && foldAt(text, close) !== 0x29) return undefined;
  const numeral = isBracketed ? { ...read, end: close + 1, scaleStart: close + 1 } : read;
  const figure = readFigure(text, numeral, start, prefix.value);
  if (isNegative || isBracketed) {
    figure.low = figure.low === null ? null : negate(figure.low);
    figure.high = figure.low;
    return figure;
  }
  return isSpaceAt(text, start - 1) && foldAt(text, start - 2) === 0x2d ? figure : signed(state, figure);
}

/** €2.500 groups its thousands with a point, and €2.500,00 shows it; beside €27.94 the point of €4.191 begins the cents. */
function styleOfAmount(text: string, at: number, currency: string): NumberStyle | undefined {
  if (currency !== "EUR") return undefined;
  const point = skipDigits(text, at);
  const end = skipDigits(text, point + 1);
  const isGroup =
    text.charAt(point) === "." && point - at <= 3 && end - point === 4 && foldAt(text, at) !== 0x30;
  return isGroup && !eurosAndCents.test(text) ? { decimal: ",", group: "." } : undefined;
}

const eurosAndCents = /€ ?\d[\d,]*\.\d{2}(?!\d)/u;

/** The currency is said before, and the yuan after it may be a dollar's: 港币2.35元 is HKD. */
const CURRENCY_BEFORE = new Trie<string>([
  ["人民币", "CNY"],
  ["港币", "HKD"],
  ["港元", "HKD"],
  ["美元", "USD"],
  ["美金", "USD"],
  ["欧元", "EUR"],
  ["日元", "JPY"],
  ["英镑", "GBP"],
  ["新台币", "TWD"],
  ["台币", "TWD"],
]);

/** 人民币5000, 港币3万: the currency is named before an amount that names none after it. */
export function takeCurrencyBefore(text: string, figure: Figure): Figure {
  const isBareYuan = figure.unit?.unit === "CNY";
  if (!isBareYuan && (figure.unit !== undefined || figure.kind !== "number")) return figure;
  if (!"币幣元金镑鎊".includes(text.charAt(figure.start - 1) || "。")) return figure;
  for (let start = Math.max(0, figure.start - 3); start < figure.start - 1; start++) {
    const match = CURRENCY_BEFORE.longest(text, start, (end) => end === figure.start);
    if (match === undefined || (isBareYuan && match.value === "CNY")) continue;
    figure.unit = { ...figure.unit, unit: match.value, kind: "money" };
    figure.kind = "money";
    figure.start = start;
    return figure;
  }
  return figure;
}
