import { charAt, foldAt, isDigitAt, isHanAt } from "../chars.ts";
import type { DateToken, PerToken } from "../token.ts";
import { Trie } from "../trie.ts";
import { readInYear } from "./within-year.ts";
import { isoDay, isoMonth, isoYear, newDate, readWhole } from "./date-parts.ts";
import { WEEKDAYS } from "./each.ts";
import type { Found } from "./found.ts";
import { readHalfYear, readQuarterWord } from "./quarters.ts";

const STRETCHES = new Trie<{ readonly unit: string; readonly isTotal: boolean; readonly shift: number }>([
  ...(
    [
      ["year", 0, "全年 全年度 整年 本年 本年度 今年 今年度 当年 当年度"],
      ["quarter", 0, "全季 全季度 本季 本季度 当季 当季度"],
      ["month", 0, "全月 整月 本月 当月 本月份 当月份"],
      ["week", 0, "全周 本周 当周 本星期"],
      ["day", 0, "全天 当日 当天 整天 本日 全日"],
      ["year", -1, "去年 上年 上年度 上一年 上一年度 去年度"],
      ["year", 1, "明年 明年度 次年 翌年 下一年 下年 下年度 下一年度 来年"],
      ["year", -2, "前年"],
      ["month", -1, "上月 上个月 上月份"],
      ["month", 1, "下月 下个月 次月 下月份"],
      ["quarter", -1, "上季度 上个季度 上季 上一季度"],
      ["quarter", 1, "下季度 下个季度 下季 下一季度 次季度"],
      ["week", -1, "上周 上个星期 上星期"],
      ["week", 1, "下周 下个星期 下星期"],
    ] as const
  ).flatMap(([unit, shift, words]) =>
    words.split(" ").map((word) => [word, { unit, shift, isTotal: true }] as const),
  ),
]);

/** 上月, 下周 with nothing to count from. */
const UNKNOWN: Readonly<Record<string, string>> = { month: "XXXX-XX", week: "XXXX-WXX" };

const NOT_AFTER: Readonly<Record<string, string>> = {
  当年: "的轻时",
  全天: "候",
  当日: "",
  当天: "",
  上周: "期",
  全日: "制",
  前年: "",
  当周: "",
};

/** 全年, 当月, 今年上半年, 本月底, 去年, 上半年, 年底, 第一季度, 人均, 年产. */
export function readStretch(text: string, at: number, year: number | undefined): Found | undefined {
  const half = readHalfYear(text, at, year) ?? readQuarterWord(text, at, year);
  if (half !== undefined) return half;
  const match = STRETCHES.longest(text, at);
  if (match === undefined) return readEdgeWord(text, at, year) ?? readPerWord(text, at);
  const { unit, shift } = match.value;
  const word = text.slice(at, match.end);
  if ((NOT_AFTER[word] ?? "-").includes(charAt(text, match.end) || "。") && NOT_AFTER[word] !== "")
    return undefined;
  if (unit === "year") {
    const own = year === undefined ? undefined : year + shift;
    const part = readInYear(text, match.end, own);
    if (part !== undefined) return { ...part, start: at };
    if (shift !== 0) return newDate(at, match.end, isoYear(own), isoYear(own), "year");
  } else {
    const part = readInMonth(text, at, match.end, unit, shift);
    if (part !== undefined) return part;
    if (shift !== 0)
      return newDate(
        at,
        match.end,
        UNKNOWN[unit] ?? "XXXX",
        UNKNOWN[unit] ?? "XXXX",
        unit as DateToken["unit"],
      );
  }
  return { type: "period", start: at, end: match.end, count: "1", unit, per: [unit], isTotal: true };
}

/** 本月底, 下月15日, 本周五 */
function readInMonth(
  text: string,
  start: number,
  at: number,
  unit: string,
  shift: number,
): DateToken | undefined {
  const next = foldAt(text, at);
  if (unit === "month") {
    if (next === 0x5e95 || next === 0x672b) return newDate(start, at + 1, "XXXX-XX-31", "XXXX-XX-31", "day");
    const day = readWhole(text, at);
    const mark = day === undefined ? -1 : foldAt(text, day.end);
    if (day !== undefined && day.value <= 31 && (mark === 0x65e5 || mark === 0x53f7)) {
      const iso = isoDay(undefined, undefined, day.value);
      return newDate(start, day.end + 1, iso, iso, "day");
    }
    return undefined;
  }
  if (unit !== "week" || (shift === 0 && next === 0x65e5)) return undefined;
  const day = WEEKDAYS.indexOf(charAt(text, at) || "-");
  if (day < 0) return undefined;
  const iso = `XXXX-WXX-${day >= 6 ? 7 : day + 1}`;
  return newDate(start, at + 1, iso, iso, "day");
}

const EDGES = new Trie<"12-31" | "01" | "06" | "month-end" | "month-start">([
  ["年底", "12-31"],
  ["年末", "12-31"],
  ["年终", "12-31"],
  ["年初", "01"],
  ["年中", "06"],
  ["月底", "month-end"],
  ["月末", "month-end"],
]);

/** 年底, 年末, 年初, 月底 with no number before them. */
function readEdgeWord(text: string, at: number, year: number | undefined): DateToken | undefined {
  const edge = EDGES.longest(text, at);
  if (edge === undefined) return undefined;
  const next = charAt(text, edge.end);
  if (edge.value === "06" && isHanAt(text, edge.end) && !"前完召达".includes(next)) return undefined; // 年中 as in 一年中有
  if (text.slice(at, edge.end) === "年终" && "奖总考评".includes(next || "。")) return undefined;
  if (edge.value === "12-31") {
    const iso = isoDay(year, 12, 31);
    return newDate(at, edge.end, iso, iso, "day");
  }
  if (edge.value === "month-end") return newDate(at, edge.end, "XXXX-XX-31", "XXXX-XX-31", "day");
  const iso = isoMonth(year, edge.value === "01" ? 1 : 6);
  return newDate(at, edge.end, iso, iso, "month");
}

const PER_WORDS = new Trie<readonly string[]>([
  ...[
    "年产",
    "年薪",
    "年均",
    "年营",
    "年租",
    "年费",
    "年销",
    "年收入",
    "年利润",
    "年处理",
    "年接待",
    "年发电",
    "年吞吐",
    "年新增",
    "年化",
    "年度",
  ].map((word) => [word, ["year"]] as const),
  ...["月产", "月薪", "月均", "月租", "月销", "月收入", "月活", "月费", "月度"].map(
    (word) => [word, ["month"]] as const,
  ),
  ...["日产", "日均", "日薪", "日处理", "日活"].map((word) => [word, ["day"]] as const),
  ["时速", ["hour"]],
  ["季均", ["quarter"]],
  ["季度", ["quarter"]],
  ["周均", ["week"]],
]);

/** 5日均线, 当时速度: the character ends another word. */
function isInWord(text: string, at: number): boolean {
  return (
    isDigitAt(text, at - 1) || "一二三四五六七八九十当同小及即整每".includes(charAt(text, at - 1) || "。")
  );
}

/** 年产, 月薪: the figure after it is per that period. `at` is 年, 月, 季 or 周. */
function readPerWord(text: string, at: number): PerToken | undefined {
  const code = foldAt(text, at);
  if ((code === 0x65e5 || code === 0x65f6) && isInWord(text, at)) return undefined;
  const match = PER_WORDS.longest(text, at);
  return match === undefined ? undefined : { type: "per", start: at, end: match.end, per: match.value };
}

const EACH_BEFORE_MEAN: Readonly<Record<string, string>> = {
  人: "person",
  户: "household",
  亩: "亩",
  店: "store",
  日: "day",
  家: "unit",
};

/** 人均, 户均, 亩均; `at` is 均. */
export function readMean(text: string, at: number): PerToken | undefined {
  const per = EACH_BEFORE_MEAN[String.fromCharCode(foldAt(text, at - 1))];
  return per === undefined ? undefined : { type: "per", start: at - 1, end: at + 1, per: [per] };
}
