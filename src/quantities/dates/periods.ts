import { foldAt, isDigitAt, isHanAt, isLetterAt } from "../chars.ts";
import { Trie } from "../trie.ts";
import type { DateToken, PeriodToken, PerToken } from "../token.ts";
import { isoDay, isoMonth, isoYear, newDate, readWhole } from "./date-parts.ts";
import { readHalfYear, readInYear, readQuarterWord } from "./chinese-dates.ts";

type Found = DateToken | PeriodToken | PerToken;

const UNITS = new Trie<{ readonly unit: string; readonly count?: string }>([
  ...Object.entries({
    year: "年 年度 个年度 一年 个自然年 学年",
    quarter: "季度 季 个季度 一季度",
    month: "月 个月 月份 一个月 一月",
    week: "周 星期 个星期 礼拜 一周",
    day: "天 日 一天 晚",
    workday: "个工作日 工作日",
    hour: "小时 个小时 一小时",
    minute: "分钟 一分钟",
    second: "秒 秒钟",
    term: "学期 个学期",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word, { unit }] as const)),
  ["半年", { unit: "month", count: "6" }],
  ["半个月", { unit: "day", count: "15" }],
  ["半月", { unit: "day", count: "15" }],
]);

/** What a figure may be per, besides time. */
const EACH = new Trie<string>(
  Object.entries({
    person: "人 名员工 位员工 个人 名职工 员工 名学生 名业务员 人次 名教师 位 名 名成员",
    customer: "客户 个客户 位客户 户客户",
    household: "户 户家庭 家庭 个家庭",
    "㎡": "平方米 平米 ㎡ 平方",
    亩: "亩",
    hectare: "公顷",
    ton: "吨",
    kilometre: "公里",
    kilogram: "公斤 千克",
    share: "股",
    time: "次",
    piece: "件 个 台 套 辆 张 份 篇 场 本 条 只 瓶 箱",
    store: "家门店 个门店 门店 店 家店",
    branch: "网点 个网点 家网点 机构 个机构 家机构",
    project: "个项目 项目",
    household_unit: "家 家企业 企业 个部门 部门 单位 个单位",
  }).flatMap(([per, words]) =>
    words.split(" ").map((word) => [word, per === "household_unit" ? "unit" : per] as const),
  ),
);

const WEEKDAYS = "一二三四五六日天";

/** Reads what begins with 每: `每月`, `每人每月`, `每两周`, `每月5日`, `每周一`; or 每人 as a mere `per`. */
export function readEach(text: string, at: number): Found | undefined {
  const per: string[] = [];
  let start = at;
  while (foldAt(text, start) === 0x6bcf) {
    const period = readPeriodUnit(text, start + 1);
    if (period !== undefined) return finishEach(text, at, period, per);
    const each = EACH.longest(text, start + 1);
    if (each === undefined) break;
    per.push(each.value);
    start = each.end;
    const direct = foldAt(text, start) === 0x6bcf ? undefined : readPeriodUnit(text, start);
    if (direct?.count === "1") return finishEach(text, at, direct, per); // 每人月
  }
  return per.length === 0 ? undefined : { type: "per", start: at, end: start, per };
}

interface PeriodUnit {
  readonly unit: string;
  readonly count: string;
  readonly end: number;
}

function readPeriodUnit(text: string, at: number): PeriodUnit | undefined {
  const own = UNITS.longest(text, at);
  if (own !== undefined) return { unit: own.value.unit, count: own.value.count ?? "1", end: own.end };
  const number = readWhole(text, at) ?? (foldAt(text, at) === 0x4e24 ? { value: 2, end: at + 1 } : undefined); // 两
  if (number === undefined || number.value < 1) return undefined;
  const counted = UNITS.longest(text, foldAt(text, number.end) === 0x20 ? number.end + 1 : number.end);
  if (counted === undefined || counted.value.count !== undefined) return undefined;
  const word = text.slice(number.end, counted.end).trim();
  return word === "月" || word === "日"
    ? undefined
    : { unit: counted.value.unit, count: String(number.value), end: counted.end };
}

function finishEach(text: string, start: number, period: PeriodUnit, per: readonly string[]): Found {
  const { unit, count, end } = period;
  const all = [...per, unit];
  if (count === "1") {
    const date = readDayOfEach(text, start, end, unit);
    if (date !== undefined) return { ...date, per: all };
  }
  return { type: "period", start, end, count, unit, per: all, isTotal: false };
}

/** 每月5日, 每周一, 每年6月, 每季度末 */
function readDayOfEach(text: string, start: number, at: number, unit: string): DateToken | undefined {
  if (unit === "week") {
    const day = WEEKDAYS.indexOf(text.charAt(at) || "-");
    if (day < 0 || (day === 0 && "次篇场个名家人份期遍天至条件".includes(text.charAt(at + 1) || "。")))
      return undefined;
    const iso = `XXXX-WXX-${day >= 6 ? 7 : day + 1}`;
    return newDate(start, at + 1, iso, iso, "day");
  }
  if (unit === "month") {
    const day = readWhole(text, at);
    const mark = day === undefined ? -1 : foldAt(text, day.end);
    if (day !== undefined && (mark === 0x65e5 || mark === 0x53f7) && day.value >= 1 && day.value <= 31) {
      const iso = isoDay(undefined, undefined, day.value);
      return newDate(start, day.end + 1, iso, iso, "day");
    }
    return undefined;
  }
  if (unit !== "year") return undefined;
  const part = isDigitAt(text, at) || isHanAt(text, at) ? readInYear(text, at, undefined) : undefined;
  return part === undefined ? undefined : { ...part, start };
}

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
  if ((NOT_AFTER[word] ?? "-").includes(text.charAt(match.end) || "。") && NOT_AFTER[word] !== "")
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
  const day = WEEKDAYS.indexOf(text.charAt(at) || "-");
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
  const next = text.charAt(edge.end);
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
  ["季均", ["quarter"]],
  ["季度", ["quarter"]],
  ["周均", ["week"]],
]);

/** 年产, 月薪: the figure after it is per that period. `at` is 年, 月, 季 or 周. */
function readPerWord(text: string, at: number): PerToken | undefined {
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

const ENGLISH_UNITS = new Trie<string>(
  Object.entries({
    year: "year annum fiscal~year",
    quarter: "quarter",
    month: "month",
    week: "week",
    day: "day",
    hour: "hour",
    minute: "minute",
    person: "person head capita employee",
    share: "share",
    store: "store",
    unit: "unit",
    customer: "customer user",
    ton: "tonne ton barrel",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word.replace("~", " "), unit] as const)),
);

export function readEnglishPeriodUnit(
  text: string,
  at: number,
): { readonly unit: string; readonly end: number } | undefined {
  const match = ENGLISH_UNITS.longest(text, at, (end) => !isLetterAt(text, end));
  return match === undefined ? undefined : { unit: match.value, end: match.end };
}

const TIMES = new Set(["year", "quarter", "month", "week", "day", "hour", "minute"]);

const ENGLISH_PERIODS = new Trie<{ readonly per?: string; readonly leads?: true; readonly total?: string }>([
  ["every ", { leads: true }],
  ["each ", { leads: true }],
  ["annual", { per: "year" }],
  ["annually", { per: "year" }],
  ["yearly", { per: "year" }],
  ["quarterly", { per: "quarter" }],
  ["monthly", { per: "month" }],
  ["weekly", { per: "week" }],
  ["daily", { per: "day" }],
  ["hourly", { per: "hour" }],
  ["per capita", { per: "person" }],
  ["full-year", { total: "year" }],
  ["full year", { total: "year" }],
  ["this year", { total: "year" }],
  ["this quarter", { total: "quarter" }],
  ["this month", { total: "month" }],
  ["this week", { total: "week" }],
]);

/** `every month`, `each quarter`; `annual`, `monthly` as a mere `per`; `full-year`. */
export function readEnglishPeriod(text: string, at: number): Found | undefined {
  const match = ENGLISH_PERIODS.longest(text, at);
  if (match === undefined) return undefined;
  if (match.value.leads === true) {
    const unit = readEnglishPeriodUnit(text, match.end);
    if (unit === undefined || !TIMES.has(unit.unit)) return undefined;
    return {
      type: "period",
      start: at,
      end: unit.end,
      count: "1",
      unit: unit.unit,
      per: [unit.unit],
      isTotal: false,
    };
  }
  if (isLetterAt(text, match.end)) return undefined;
  if (match.value.total !== undefined) {
    return {
      type: "period",
      start: at,
      end: match.end,
      count: "1",
      unit: match.value.total,
      per: [match.value.total],
      isTotal: true,
    };
  }
  return { type: "per", start: at, end: match.end, per: [match.value.per ?? ""] };
}
