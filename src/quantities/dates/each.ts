import { charAt, foldAt, isDigitAt, isHanAt } from "../chars.ts";
import type { DateToken } from "../token.ts";
import { Trie } from "../trie.ts";
import { readInYear } from "./within-year.ts";
import { isoDay, newDate, readWhole } from "./date-parts.ts";
import type { Found } from "./found.ts";

const UNITS = new Trie<{ readonly unit: string; readonly count?: string; readonly per?: string }>([
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
  ["半年", { unit: "month", count: "6", per: "half-year" }],
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
    kilogram: "公斤 千克 斤 市斤",
    barrel: "桶",
    ounce: "盎司",
    "m³": "立方米 方 立方",
    litre: "升",
    kwh: "千瓦时 度",
    share: "股",
    time: "次",
    piece: "件 个 台 套 辆 张 份 篇 场 本 条 只 瓶 箱 盒 枚 支 间 头 棵 株 包 袋 块 颗 批 单 笔 例",
    store: "家门店 个门店 门店 店 家店",
    branch: "网点 个网点 家网点 机构 个机构 家机构",
    project: "个项目 项目",
    household_unit: "家 家企业 企业 个部门 部门 单位 个单位",
  }).flatMap(([per, words]) =>
    words.split(" ").map((word) => [word, per === "household_unit" ? "unit" : per] as const),
  ),
);

export const WEEKDAYS = "一二三四五六日天";

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
  /** What figures in its clause are per, where the unit does not say it: 每半年 is six months, and half a year. */
  readonly per?: string;
  readonly end: number;
}

function readPeriodUnit(text: string, at: number): PeriodUnit | undefined {
  const own = UNITS.longest(text, at);
  if (own !== undefined) return { count: "1", ...own.value, end: own.end };
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
  const all = [...per, period.per ?? unit];
  if (count === "1") {
    const date = readDayOfEach(text, start, end, unit);
    if (date !== undefined) return { ...date, per: all };
  }
  return { type: "period", start, end, count, unit, per: all, isTotal: false };
}

/** 每月5日, 每周一, 每年6月, 每季度末 */
function readDayOfEach(text: string, start: number, at: number, unit: string): DateToken | undefined {
  if (unit === "week") {
    const day = WEEKDAYS.indexOf(charAt(text, at) || "-");
    if (day < 0 || (day === 0 && "次篇场个名家人份期遍天至条件".includes(charAt(text, at + 1) || "。")))
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
