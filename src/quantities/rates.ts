import { foldAt, isLetterAt } from "./chars.ts";
import { rateSpellings } from "./data/rate-words.ts";
import { readEnglishPeriodUnit } from "./dates/english-periods.ts";
import type { Figure } from "./token.ts";
import { Trie } from "./trie.ts";

const AFTER_SLASH = new Trie<string>([...rateSpellings("zh"), ...rateSpellings("en")]);

/** Takes in what follows a figure's unit and says what it is per: `元/人/月`, `/㎡`, ` per month`, ` a year`, `每月`. */
export function readRateAfter(text: string, figure: Figure): void {
  readSlashes(text, figure);
  readEnglishRate(text, figure);
}

function readSlashes(text: string, figure: Figure): void {
  if (figure.unit === undefined && figure.scalePower < 4) return; // 2/3 and 5/day of what?
  for (let at = figure.end; foldAt(text, at) === 0x2f || isMiddleDot(text, at, figure); at = figure.end) {
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

/** `元/人·月`: of one for a time. */
function isMiddleDot(text: string, at: number, { per }: Figure): boolean {
  return per.length > 0 && /^[·•・][年月天日晚夜]/u.test(text.slice(at, at + 2));
}

/** The unit behind `per` or `a`: `per share`, `per diluted share`, `a year` but not `a year earlier`. */
function readEnglishUnit(text: string, at: number): ReturnType<typeof readEnglishPeriodUnit> {
  const lead = LEADS.find((word) => text.startsWith(word, at));
  if (lead === undefined) return undefined;
  const start = at + lead.length;
  const unit = readEnglishPeriodUnit(text, start);
  if (unit === undefined)
    return lead === "per " ? readEnglishPeriodUnit(text, endOfWord(text, start) + 1) : undefined;
  return lead.startsWith("a") && isPointInTime(text, unit.end) ? undefined : unit;
}

function endOfWord(text: string, at: number): number {
  while (isLetterAt(text, at) || foldAt(text, at) === 0x2d) at++;
  return at;
}

const POINTS_IN_TIME = ["ago", "earlier", "later", "before", "after", "from now"];

function isPointInTime(text: string, at: number): boolean {
  return POINTS_IN_TIME.some(
    (word) => text.startsWith(word, at + 1) && !isLetterAt(text, at + 1 + word.length),
  );
}

const LEADS = ["per ", "a ", "an ", "each ", "every ", "/ "];

function readEnglishRate(text: string, figure: Figure): void {
  let at = Math.max(figure.end, figure.nounEnd ?? 0);
  for (;;) {
    if (foldAt(text, at) !== 0x20) return;
    const unit = readEnglishUnit(text, at + 1);
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
