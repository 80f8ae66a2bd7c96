import { isAddition } from "./additions.ts";
import { charAt, foldAt, isDigitAt, isHanAt } from "./chars.ts";
import type { Unit } from "./data/unit.ts";
import { shiftPoint } from "./decimal-text.ts";
import type { Tail } from "./tail.ts";
import { Decimal } from "./decimal.ts";
import { skipDigits } from "./numerals/arabic-numeral.ts";
import type { Numeral } from "./numerals/numeral.ts";
import { Trie } from "./trie.ts";

/** Halves and lesser coins after the unit: 两年半, 一个半月, 3元5角8分, 5块3. */
export function readAfterUnit(text: string, numeral: Numeral, tail: Tail): void {
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
    HAN_ONES.indexOf(charAt(text, tail.end)) > 0
  ) {
    tail.extra = String(HAN_ONES.indexOf(charAt(text, tail.end))); // 两成五
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
    !"年月个天日小数载".includes(charAt(text, tail.end + 1) || "。")
  ) {
    tail.extra = "0.5"; // 两年半
    tail.end++;
    return;
  }
  if (
    unit.kind === "duration" &&
    foldAt(text, tail.end) === 0x591a &&
    !"次少种名个家数样方".includes(charAt(text, tail.end + 1) || "。")
  ) {
    tail.more = "gt"; // 三年多
    tail.end++;
    return;
  }
  if (foldAt(text, tail.end) === 0x2b && !isDigitAt(text, tail.end + 1) && !isAddition(text, tail.end + 1)) {
    tail.more = "ge"; // 20%+
    tail.end++;
  }
  readTrailingDigits(text, numeral, tail);
  if (unit.unit === "CNY" && numeral.power === 0 && (unit.power ?? 0) === 0) readCoins(text, tail);
  if (unit.kind === "money" && foldAt(text, tail.end) === 0x6574) tail.end++; // 圆整
}

/** 9秒83, 1米75: the digits behind the unit are its decimals. */
function readTrailingDigits(text: string, numeral: Numeral, tail: Tail): void {
  const word = charAt(text, tail.end - 1);
  if ((word !== "秒" && word !== "米") || numeral.decimals > 0 || numeral.spelling !== "digits") return;
  const end = skipDigits(text, tail.end);
  const isFraction =
    end > tail.end &&
    end - tail.end <= 3 &&
    !isHanAt(text, end) &&
    !".%％/".includes(charAt(text, end) || "。");
  if (!isFraction && !(end - tail.end === 2 && word === "秒")) return;
  tail.extra = Decimal.of(`0.${text.slice(tail.end, end)}`).toString();
  tail.end = end;
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
    if (coin === "分" && "钟之".includes(charAt(text, at + 2) || "。")) continue;
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
