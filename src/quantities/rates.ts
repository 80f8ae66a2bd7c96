import { foldAt, isLetterAt } from "./chars.ts";
import { readEnglishPeriodUnit } from "./dates/periods.ts";
import type { Figure } from "./token.ts";
import { Trie } from "./trie.ts";

const AFTER_SLASH = new Trie<string>(
  Object.entries({
    year: "年 年度 year yr annum a",
    quarter: "季度 季 quarter qtr",
    month: "月 个月 month mo mth",
    week: "周 星期 week wk",
    day: "天 日 day d",
    hour: "小时 时 hour hr h",
    minute: "分钟 分 min minute",
    second: "秒 s sec",
    person: "人 名 位 人次 person head pax employee capita",
    household: "户",
    "㎡": "平方米 平米 ㎡ m² m2 平方 平 sqm",
    亩: "亩 mu",
    hectare: "公顷 ha hectare",
    ton: "吨 t ton tonne",
    kilometre: "公里 km",
    kilogram: "公斤 千克 kg 斤",
    kwh: "千瓦时 度 kwh",
    share: "股 share",
    time: "次",
    piece: "件 个 台 套 辆 张 份 篇 场 本 条 只 瓶 箱 盒 枚 支 unit piece",
    store: "店 门店 store",
    "m³": "立方米 方 m³ m3",
    litre: "升 l",
    user: "user 用户",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);

/** Takes in what follows a figure's unit and says what it is per: `元/人/月`, `/㎡`, ` per month`, ` a year`, `每月`. */
export function readRateAfter(text: string, figure: Figure): void {
  readSlashes(text, figure);
  readEnglishRate(text, figure);
}

function readSlashes(text: string, figure: Figure): void {
  for (let at = figure.end; foldAt(text, at) === 0x2f; at = figure.end) {
    const match = AFTER_SLASH.longest(
      text,
      at + 1,
      (end) => !isLetterAt(text, end - 1) || !isLetterAt(text, end),
    );
    if (match === undefined) return;
    addPer(figure, match.value);
    figure.end = match.end;
  }
}

const LEADS = ["per ", "a ", "an ", "each ", "every ", "/ "];

function readEnglishRate(text: string, figure: Figure): void {
  let at = figure.end;
  for (;;) {
    if (foldAt(text, at) !== 0x20) return;
    const lead = LEADS.find((word) => text.startsWith(word, at + 1));
    const unit = lead === undefined ? undefined : readEnglishPeriodUnit(text, at + 1 + lead.length);
    if (unit !== undefined) {
      addPer(figure, unit.unit);
      at = unit.end;
      continue;
    }
    const adverb = ADVERBS.find(
      ([word]) => text.startsWith(word, at + 1) && !isLetterAt(text, at + 1 + word.length),
    );
    if (adverb !== undefined) addPer(figure, adverb[1]);
    return;
  }
}

const ADVERBS = [
  ["annually", "year"],
  ["yearly", "year"],
  ["quarterly", "quarter"],
  ["monthly", "month"],
  ["weekly", "week"],
  ["daily", "day"],
  ["p.a.", "year"],
] as const;

export function addPer(figure: Figure, ...units: readonly string[]): void {
  for (const unit of units) if (!figure.per.includes(unit)) figure.per.push(unit);
}

const EVERY = new Trie<string>(
  Object.entries({
    customer: "客户 顾客",
    person: "员工 人员 职工 业务员 学生 教师 成员 销售 经理",
    branch: "网点 机构 支行",
    store: "门店",
    department: "部门",
    project: "项目",
    unit: "单位 企业",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);

const QUANTIFIERS = ["所有", "全体", "全部", "各"];

/** 所有客户每月一次: a rate said of each of them. `at` is where 每 begins. */
export function readEveryoneBefore(text: string, at: number): string | undefined {
  for (let start = at - 2; start >= Math.max(0, at - 4); start--) {
    const match = EVERY.longest(text, start, (end) => end === at);
    if (match === undefined) continue;
    return QUANTIFIERS.some((word) => text.startsWith(word, start - word.length)) ? match.value : undefined;
  }
  return undefined;
}
