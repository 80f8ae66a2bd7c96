/**
 * Labels of periods as columns, rows and items carry them: `一季度`, `Q3`, `上半年`, `2025年6月`, `March`, `全年`.
 * A label that holds more than a period and a caption (`一季度新开网点`) is none.
 */
export interface PeriodLabel {
  readonly unit: "year" | "half" | "quarter" | "month";
  /** From 1; 1 for a year. */
  readonly index: number;
}

const caption =
  /(?:目标|计划|预算|预计|任务|指标|金额|数量|收入|支出|实际|完成|合计|小计|（[^（）]{0,12}）|\([^()]{0,12}\))/gi;
const yearPrefix = /^(?:20[0-9x]{2}\s*年?度?|20[0-9]{2}[-/.]|本年度?|今年|明年|fy\s?\d{2,4})\s*/i;
const yearWords = /^(?:全年|年度|整年|一年|全年度|full[- ]year|year|annual|fy)$/i;
const firstHalf = /^(?:上半年|h1|1h|first half)$/i;
const secondHalf = /^(?:下半年|h2|2h|second half)$/i;
const quarter = /^(?:第?([一二三四1-4])季度?|q([1-4])|([1-4])q|(first|second|third|fourth) quarter)$/i;
const month = /^(?:(1[0-2]|0?[1-9])月份?|(十[一二]?|[一二三四五六七八九])月份?|m(1[0-2]|[1-9]))$/i;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const englishMonth =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?$/i;
const chineseDigits = "一二三四五六七八九十";
const ordinals = ["first", "second", "third", "fourth"];

export function parsePeriodLabel(label: string): PeriodLabel | undefined {
  if (label === "" || label.length > 24) return undefined;
  const bare = label.replace(caption, "").trim();
  const text = bare.replace(yearPrefix, "").trim();
  if (text === "") return bare !== "" && label.length <= 12 ? { unit: "year", index: 1 } : undefined;
  if (yearWords.test(text)) return { unit: "year", index: 1 };
  if (firstHalf.test(text)) return { unit: "half", index: 1 };
  if (secondHalf.test(text)) return { unit: "half", index: 2 };
  return parseQuarter(text) ?? parseMonth(text);
}

function parseQuarter(text: string): PeriodLabel | undefined {
  const match = quarter.exec(text);
  if (match === null) return undefined;
  const [, either = "", before = "", after = "", word = ""] = match;
  const digit = either + before + after;
  const index =
    word !== ""
      ? ordinals.indexOf(word.toLowerCase()) + 1
      : chineseDigits.includes(digit)
        ? chineseDigits.indexOf(digit) + 1
        : Number(digit);
  return { unit: "quarter", index };
}

function parseMonth(text: string): PeriodLabel | undefined {
  const english = englishMonth.exec(text);
  if (english?.[1] !== undefined)
    return { unit: "month", index: months.indexOf(english[1].toLowerCase()) + 1 };
  const match = month.exec(text);
  if (match === null) return undefined;
  const [, digits, chinese, short] = match;
  if (chinese === undefined) return { unit: "month", index: Number(digits ?? short) };
  const tens = chinese.startsWith("十") ? 10 : 0;
  const ones = chineseDigits.indexOf(chinese.replace("十", "")) + 1;
  return { unit: "month", index: tens + (chinese === "十" ? 0 : ones) };
}

/** The labels of one unit that make up a longer period: the quarters 1–2 of the first half. */
export function subPeriods(whole: PeriodLabel, unit: PeriodLabel["unit"]): readonly number[] {
  const perYear = { year: 1, half: 2, quarter: 4, month: 12 };
  const count = perYear[unit] / perYear[whole.unit];
  if (count <= 1) return [];
  return Array.from({ length: count }, (_, index) => (whole.index - 1) * count + index + 1);
}

/** Anything said for a period. */
export interface OfPeriod {
  readonly period: PeriodLabel;
}

/**
 * Each period with the complete sets of periods that make it: months, quarters, halves. A period that is there twice makes
 * nothing sure.
 */
export function findWholes<T extends OfPeriod>(
  labels: readonly T[],
): { readonly whole: T; readonly parts: readonly T[] }[] {
  const byPeriod = new Map<string, T>();
  for (const label of labels) {
    const key = keyOf(label.period.unit, label.period.index);
    if (byPeriod.has(key)) return [];
    byPeriod.set(key, label);
  }
  return labels.flatMap((whole) =>
    (["month", "quarter", "half"] as const).flatMap((unit) => {
      const wanted = subPeriods(whole.period, unit);
      const parts = wanted.flatMap((index) => byPeriod.get(keyOf(unit, index)) ?? []);
      return wanted.length > 0 && parts.length === wanted.length ? [{ whole, parts }] : [];
    }),
  );
}

function keyOf(unit: string, index: number): string {
  return `${unit}-${index}`;
}
