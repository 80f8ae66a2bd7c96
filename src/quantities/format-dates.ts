import { RATE_WORDS } from "./data/rate-words.ts";
import type { Quantity } from "./quantity.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const HAN_ONES = ["", "一", "二", "三", "四"];
const WEEKDAYS = "一二三四五六日";

/** Writes a date or a stretch of the calendar with its bound. */
export function formatDate(quantity: Quantity, locale: "zh-CN" | "en"): string {
  const { low, high, comparator, inclusive } = quantity;
  const isChinese = locale === "zh-CN";
  const day = isChinese ? chineseDay : englishDay;
  const rate = quantity.per.length === 0 ? "" : "每";
  if (rate !== "" && low !== null) return `每${chineseEach(quantity, low)}`;
  if (low !== null && high !== null) {
    const approx = comparator === "approx" ? (isChinese ? "约" : "about ") : "";
    if (low === high) return approx + day(low);
    const named = isChinese ? chineseStretch(quantity, low, high) : englishStretch(quantity, low, high);
    return approx + (named ?? `${day(low)}${isChinese ? "至" : " to "}${day(high)}`);
  }
  if (high !== null) {
    if (isChinese) return inclusive[1] === false ? `早于${day(high)}` : `${day(high)}前`;
    return `${inclusive[1] === false ? "before" : "by"} ${day(high)}`;
  }
  if (low === null) return quantity.text;
  if (isChinese) return inclusive[0] === false ? `晚于${day(low)}` : `自${day(low)}起`;
  return `${inclusive[0] === false ? "after" : "since"} ${day(low)}`;
}

function chineseDay(iso: string): string {
  const week = /^XXXX-WXX-(\d)$/.exec(iso);
  if (week !== null) return `本周${WEEKDAYS.charAt(Number(week[1]) - 1)}`;
  const [year = "", month, day] = iso.split("-");
  const hasYear = year !== "XXXX";
  const yearText = hasYear ? `${year}年` : "";
  if (month === undefined) return hasYear ? yearText : "20XX年";
  if (day === undefined) return `${yearText}${Number(month)}月`;
  if (month === "XX") return `${Number(day)}日`;
  return `${yearText}${Number(month)}月${Number(day)}日`;
}

function englishDay(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  const hasYear = year !== "XXXX";
  const name = MONTHS[Number(month) - 1];
  if (month === undefined && hasYear) return year;
  if (name === undefined) return chineseDay(iso);
  if (day === undefined) return hasYear ? `${name} ${year}` : name;
  return hasYear ? `${name} ${Number(day)}, ${year}` : `${name} ${Number(day)}`;
}

/** 每周一, 每月5日, 每年6月 */
function chineseEach(quantity: Quantity, iso: string): string {
  const people = quantity.per.slice(0, -1).map((per) => `${RATE_WORDS[per]?.zh.split(" ")[0] ?? per}每`);
  const week = /^XXXX-WXX-(\d)$/.exec(iso);
  if (week !== null) return `${people.join("")}周${WEEKDAYS.charAt(Number(week[1]) - 1)}`;
  const [, month] = iso.split("-");
  return `${people.join("")}${month === "XX" ? "月" : "年"}${chineseDay(iso)}`;
}

/** 2025年第二季度, 2025年上半年, 6月中旬, 1990年代: stretches with a name of their own. */
function chineseStretch(quantity: Quantity, low: string, high: string): string | undefined {
  const year = low.slice(0, 4);
  const yearText = year === "XXXX" ? "" : `${year}年`;
  const month = Number(low.slice(5, 7));
  const last = Number(high.slice(5, 7));
  switch (quantity.unit) {
    case "half-year":
      return month === 1 && last === 6 ? `${yearText}上半年` : month === 7 ? `${yearText}下半年` : undefined;
    case "quarter": {
      const first = (month + 2) / 3;
      return last - month === 2
        ? `${yearText}第${HAN_ONES[first] ?? String(first)}季度`
        : `${yearText}${first}-${last / 3}季度`;
    }
    case "ten-days": {
      const day = Number(low.slice(8));
      return `${yearText}${month}月${day === 1 ? "上" : day === 11 ? "中" : "下"}旬`;
    }
    case "decade":
      return `${year}年代`;
    case "year":
      return low.length === 4 ? `${low}-${high}年` : undefined;
    case "month":
      return low.length === 7 && low.slice(0, 4) === high.slice(0, 4)
        ? `${yearText}${month}-${last}月`
        : undefined;
    default:
      return undefined;
  }
}

/** Q2 2025, H1: what has no English name keeps its Chinese one. */
function englishStretch(quantity: Quantity, low: string, high: string): string | undefined {
  const year = low.startsWith("XXXX") ? "" : ` ${low.slice(0, 4)}`;
  const month = Number(low.slice(5, 7));
  const last = Number(high.slice(5, 7));
  switch (quantity.unit) {
    case "half-year":
      return `H${month === 1 ? 1 : 2}${year}`;
    case "quarter":
      return last - month === 2 ? `Q${last / 3}${year}` : `Q${(month + 2) / 3}${year} to Q${last / 3}${year}`;
    case "decade":
      return `${low}s`;
    case "ten-days":
      return chineseStretch(quantity, low, high);
    default:
      return undefined;
  }
}

const TOTALS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  year: ["全年", "full year"],
  quarter: ["本季度", "this quarter"],
  month: ["当月", "this month"],
  week: ["本周", "this week"],
  day: ["当天", "今日"],
};

/** 每月, 每人每月, 每2周, 全年. */
export function formatPeriod(quantity: Quantity, locale: "zh-CN" | "en"): string {
  const { unit, low, per } = quantity;
  if (unit === null) return quantity.text;
  if (per.length === 0) return TOTALS[unit]?.[locale === "zh-CN" ? 0 : 1] ?? quantity.text;
  if (locale === "en" && per.length === 1 && low === "1") return `every ${unit}`;
  const lead = per
    .slice(0, -1)
    .map((each) => `每${RATE_WORDS[each]?.zh.split(" ")[0] ?? each}`)
    .join("");
  const word = RATE_WORDS[unit]?.zh.split(" ")[0] ?? unit;
  if (low === "1" || low === null) return `${lead}每${word}`;
  return `${lead}每${low}${unit === "month" ? "个月" : unit === "quarter" ? "个季度" : unit === "workday" ? "个工作日" : word}`;
}
