import { isHanAt } from "./chars.ts";
import { currencyName } from "./data/currencies.ts";
import { RATE_WORDS } from "./data/rate-words.ts";
import { compareDecimals } from "./decimal-text.ts";
import { dressOfSign } from "./currency-sign.ts";
import { Decimal } from "./decimal.ts";
import { formatDate, formatPeriod } from "./format-dates.ts";
import type { Comparator, Quantity } from "./quantity.ts";

export interface FormatOptions {
  readonly locale?: "zh-CN" | "en";
  /**
   * `asWritten` keeps the author's own unit and scale (万元 stays 万元), `compact` picks the largest scale that keeps the
   * number exact, `full` writes all digits, in groups of three.
   */
  readonly style?: "asWritten" | "compact" | "full";
}

interface Manner {
  readonly locale: "zh-CN" | "en";
  readonly style: "asWritten" | "compact" | "full";
}

/** Writes a quantity so that `parse` reads an equal one back. */
export function format(quantity: Quantity, options: FormatOptions = {}): string {
  const manner: Manner = { locale: options.locale ?? "zh-CN", style: options.style ?? "asWritten" };
  if (quantity.kind === "date") return formatDate(quantity, manner.locale);
  if (quantity.kind === "period") return formatPeriod(quantity, manner.locale);
  const scale = scaleOf(quantity, manner);
  return withRates(quantity, bounded(quantity, scale, manner), manner);
}

/** How one end is written: its digits are the base value ÷ factor, between `before` and `after`. */
interface Scale {
  readonly before: string;
  readonly after: string;
  readonly factor: string;
  /** A share without a unit is a fraction, so that it is not read back as a mere number: 2分之1. */
  readonly isFraction?: boolean;
}

function bounded(quantity: Quantity, scale: Scale, manner: Manner): string {
  const { low, high, comparator, inclusive } = quantity;
  const isChinese = manner.locale === "zh-CN";
  if (low !== null && high !== null) {
    if (
      compareDecimals(low, high) === 0 &&
      inclusive[0] !== false &&
      inclusive[1] !== false &&
      comparator !== "range"
    ) {
      return approximately(quantity, isChinese) + figure(low, scale, manner);
    }
    if (inclusive[0] === false || inclusive[1] === false) {
      const and = isChinese ? "且" : " and ";
      const floor = BOUND_WORDS[manner.locale][inclusive[0] === false ? "gt" : "ge"];
      const ceiling = BOUND_WORDS[manner.locale][inclusive[1] === false ? "lt" : "le"];
      return floor + figure(low, scale, manner) + and + ceiling + figure(high, scale, manner);
    }
    const to = isChinese ? "至" : " to ";
    return approximately(quantity, isChinese) + figure(low, scale, manner) + to + figure(high, scale, manner);
  }
  const [value, isInclusive] = low === null ? [high, inclusive[1]] : [low, inclusive[0]];
  if (value === null) return quantity.text; // a figure has at least one end; what has none was never one
  const word = low === null ? (isInclusive === false ? "lt" : "le") : isInclusive === false ? "gt" : "ge";
  return BOUND_WORDS[manner.locale][word] + figure(value, scale, manner);
}

const BOUND_WORDS: Readonly<
  Record<"zh-CN" | "en", Readonly<Record<Exclude<Comparator, "eq" | "range">, string>>>
> = {
  "zh-CN": { ge: "不低于", gt: "超过", le: "不超过", lt: "低于", approx: "约" },
  en: { ge: "at least ", gt: "more than ", le: "at most ", lt: "less than ", approx: "about " },
};

function approximately(quantity: Quantity, isChinese: boolean): string {
  if (quantity.isApproximate !== true && quantity.comparator !== "approx") return "";
  return isChinese ? "约" : "about ";
}

function figure(value: string, scale: Scale, manner: Manner): string {
  const digits = Decimal.of(value).dividedBy(Decimal.of(scale.factor));
  if (digits === undefined) throw new Error("believed that no scale is zero");
  const isNegative = digits.sign() < 0;
  const finite = digits.abs().toFiniteString();
  const text =
    finite === undefined || scale.isFraction === true
      ? spellFraction(digits.abs())
      : spellDigits(finite, scale, manner);
  return (isNegative ? "-" : "") + scale.before + text + scale.after;
}

/** €1.001 would be read as a thousand and one; a fourth decimal makes it plain. */
function spellDigits(digits: string, scale: Scale, manner: Manner): string {
  const plain = /\.\d{3}$/.test(digits) && /€|eur/i.test(scale.before) ? `${digits}0` : digits;
  return manner.style === "full" ? group(plain) : plain;
}

/** A third has no digits: 3分之1. */
function spellFraction(value: Decimal): string {
  const [over = "0", under = "1"] = value.toFractionString().split("/");
  return `${under}分之${over}`;
}

function group(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function scaleOf(quantity: Quantity, manner: Manner): Scale {
  if (quantity.kind === "ratio") return ratioScale(quantity);
  if (manner.style === "asWritten" && quantity.scale !== undefined && quantity.unitFrom !== "surroundings")
    return writtenScale(quantity);
  const unit = unitText(quantity, manner);
  const needsScale =
    manner.style === "compact" || (manner.style === "asWritten" && quantity.scale !== undefined);
  const power = needsScale ? scalePower(quantity, manner) : 0;
  const word = power === 0 ? "" : manner.locale === "zh-CN" ? CHINESE_SCALES[power] : ENGLISH_SCALES[power];
  return { ...unit, after: (word ?? "") + unit.after, factor: Decimal.of(`1e${power}`).toString() };
}

function ratioScale(quantity: Quantity): Scale {
  return { before: "", after: quantity.unit ?? "", factor: "1", isFraction: quantity.unit === null };
}

/** What would be read otherwise without the words it stood among: 30日 as a date, 10W as watts. */
const REWRITTEN: Readonly<Record<string, string>> = { "duration 日": "天" };

/** 万元 and 万 as the author wrote them; a currency that stood before the number stays there. */
function writtenScale(quantity: Quantity): Scale {
  const { scale, text, unit } = quantity;
  const prefix =
    /^(?:[A-Za-z]{0,4}[$€£¥￥₩₹₽฿₫₱₺₴₪₦]|[A-Z]{2,3} ?|人民币|港币|美元|欧元|日元)(?=\(?\d)/.exec(text)?.[0] ??
    "";
  const isMoney = quantity.kind === "money" && unit !== null;
  const isTenThousands = scale?.text === "W" && quantity.dimension === undefined;
  const after = isTenThousands ? "万" : (REWRITTEN[`${quantity.kind} ${scale?.text ?? ""}`] ?? scale?.text);
  const told = isMoney ? dressOfSign(after ?? "") : { before: "", after: after ?? "" };
  return {
    before: isMoney ? prefix + told.before : "",
    after: told.after,
    factor: scale?.factor ?? "1",
  };
}

const CHINESE_SCALES: Readonly<Record<number, string>> = { 4: "万", 8: "亿" };
const ENGLISH_SCALES: Readonly<Record<number, string>> = { 3: " thousand", 6: " million", 9: " billion" };

const DECIMALS_IN_A_SCALE = 2;

/** The largest scale under which every end keeps at most two decimals. */
function scalePower(quantity: Quantity, manner: Manner): number {
  if (quantity.kind !== "money" && quantity.kind !== "count" && quantity.kind !== "number") return 0;
  const powers = manner.locale === "zh-CN" ? [8, 4] : [9, 6, 3];
  const ends = [quantity.low, quantity.high].filter((end) => end !== null);
  return (
    powers.find((power) =>
      ends.every((end) => {
        const scaled = Decimal.of(end)
          .abs()
          .times(Decimal.of(`1e-${power}`));
        return (
          scaled.compare(Decimal.one) >= 0 &&
          (scaled.toFiniteString()?.split(".")[1]?.length ?? 0) <= DECIMALS_IN_A_SCALE
        );
      }),
    ) ?? 0
  );
}

const DURATIONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  year: ["年", " years"],
  "half-year": ["个半年", " half-years"],
  quarter: ["个季度", " quarters"],
  month: ["个月", " months"],
  week: ["周", " weeks"],
  day: ["天", " days"],
  workday: ["个工作日", " workdays"],
  hour: ["小时", " hours"],
  minute: ["分钟", " minutes"],
  second: ["秒", " seconds"],
  millisecond: ["毫秒", " milliseconds"],
};

function unitText(quantity: Quantity, manner: Manner): { before: string; after: string } {
  const { kind, unit } = quantity;
  const isChinese = manner.locale === "zh-CN";
  if (unit === null) return { before: "", after: kind === "percent" ? "%" : "" };
  switch (kind) {
    case "money":
      return isChinese
        ? { before: "", after: unit === "CNY" ? "元" : (currencyName(unit) ?? ` ${unit}`) }
        : { before: `${unit} `, after: "" };
    case "percent":
      return { before: "", after: "%" };
    case "duration": {
      const words = DURATIONS[unit];
      if (words === undefined) return { before: "", after: unit };
      return {
        before: "",
        after: isChinese ? (unit === "year" && isYearLike(quantity) ? "个年头" : words[0]) : words[1],
      };
    }
    default:
      return {
        before: "",
        after: isHanAt(unit, 0) || !/^[a-z]/.test(unit) ? unit : ` ${kind === "count" ? plural(unit) : unit}`,
      };
  }
}

/** 2000年 would be read as the year. */
function isYearLike(quantity: Quantity): boolean {
  return [quantity.low, quantity.high].some((end) => end?.length === 4 && !end.includes("."));
}

function plural(unit: string): string {
  if (unit === "person") return "people";
  if (
    /(?:people|children|men|women|staff|personnel|police|cattle|sheep|fish|feet|teeth|mice|data|media|criteria|ia|ae|ount|fte|ftes)$/.test(
      unit,
    )
  )
    return unit;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:ch|sh|x|ss)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

/** 元/人/月; the period of a total stands before: 全年60万元. */
function withRates(quantity: Quantity, text: string, manner: Manner): string {
  if (quantity.per.length === 0) return text;
  if (quantity.isTotal === true) {
    const [period = ""] = quantity.per;
    const total = TOTALS[period];
    if (quantity.per.length === 1 && total !== undefined) {
      return manner.locale === "zh-CN" ? total + text : `${ENGLISH_TOTALS[period] ?? ""} ${text}`;
    }
  }
  const language = manner.locale === "zh-CN" ? "zh" : "en";
  return text + quantity.per.map((per) => `/${RATE_WORDS[per]?.[language].split(" ")[0] ?? per}`).join("");
}

const TOTALS: Readonly<Record<string, string>> = {
  year: "全年",
  quarter: "本季度",
  month: "当月",
  week: "本周",
  day: "当天",
};
const ENGLISH_TOTALS: Readonly<Record<string, string>> = {
  year: "full-year",
  quarter: "this quarter",
  month: "this month",
  week: "this week",
  day: "today",
};
