import { charAt, foldAt } from "../chars.ts";
import { isoDay, newDate } from "../dates/date-parts.ts";
import { readEach } from "../dates/each.ts";
import { readMean, readStretch } from "../dates/stretches.ts";
import { readFigure } from "../figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { readScaledNumeral } from "../numerals/scaled-numeral.ts";
import type { Figure, Token } from "../token.ts";
import { other } from "../token.ts";
import type { Scan } from "./scan-state.ts";

export function readAtWord(state: Scan, at: number): Token | undefined {
  const { text, year } = state;
  switch (foldAt(text, at)) {
    case 0x6bcf: // 每
      return readEach(text, at);
    case 0x7b2c: // 第
      return readStretch(text, at, year) ?? readOrdinal(text, at);
    case 0x7ffb: // 翻
      return readMultiple(text, at);
    case 0x8fc7: // 过
      return foldAt(text, at + 1) === 0x534a && !"通经超透不难".includes(charAt(text, at - 1) || "。")
        ? readOverHalf(state, at)
        : undefined;
    case 0x5bf9: // 对
      return foldAt(text, at + 1) === 0x6298
        ? readFigure(text, shareOf(at, at + 2, "50"), at, undefined)
        : undefined;
    case 0x5143: // 元
      return text.startsWith("元旦", at)
        ? newDate(at, at + 2, isoDay(year, 1, 1), isoDay(year, 1, 1), "day")
        : undefined;
    case 0x5747: // 均
      return readMean(text, at);
    default:
      return readStretch(text, at, year);
  }
}

function shareOf(start: number, end: number, percent: string): Numeral {
  return {
    start,
    end,
    low: percent,
    high: percent,
    power: 0,
    scaleStart: end,
    decimals: 0,
    spelling: "han",
    fraction: "percent",
  };
}

/** 过半, 过半数 */
function readOverHalf(state: Scan, at: number): Figure {
  const end = charAt(state.text, at + 2).startsWith("数") ? at + 3 : at + 2;
  const figure = readFigure(state.text, { ...shareOf(at, end, "0.5"), fraction: "ratio" }, at, undefined);
  figure.more = "gt";
  return figure;
}

/** 第一, 第3条, 第二产业: an order, not a count. */
function readOrdinal(text: string, at: number): Token | undefined {
  const numeral = readScaledNumeral(text, at + 1, undefined);
  if (numeral === undefined) return undefined;
  const next = String.fromCharCode(foldAt(text, numeral.end));
  const isArticle = "条章节款项篇部分卷页".includes(next);
  if (!isArticle) return other(at, skipListed(text, numeral.end), "ordinal");
  return other(at, numeral.end + 1, "article-number");
}

/** 第一、二车道: the numbers listed with an ordinal are ordinals too. */
function skipListed(text: string, at: number): number {
  let end = at;
  while (foldAt(text, end) === 0x3001) {
    const next = readScaledNumeral(text, end + 1, undefined);
    if (next === undefined || next.end - end > 4) break;
    ({ end } = next);
  }
  return end;
}

/** 翻一番 doubles, 翻两番 makes four times, 翻番 doubles. */
function readMultiple(text: string, at: number): Figure | undefined {
  const numeral = foldAt(text, at + 1) === 0x756a ? undefined : readScaledNumeral(text, at + 1, undefined);
  const end = (numeral?.end ?? at + 1) + 1;
  if (
    foldAt(text, end - 1) !== 0x756a ||
    (numeral !== undefined && (numeral.low.length > 1 || numeral.low === "0"))
  )
    return undefined; // 番
  const times = String(2 ** Number(numeral?.low ?? "1"));
  const figure = readFigure(text, { ...shareOf(at, end, times), fraction: "ratio" }, at, undefined);
  figure.unit = { unit: "倍", kind: "ratio" };
  figure.change = "increase";
  return figure;
}
