import type { QuantityNode } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";

/** What a rate is told for each of: a year, a gigabyte, ten thousand calls. */
export interface Each {
  /** A unit of time, of data, of mass or of volume, spelled as in `steps`; absent where only a number is told (`/10K`). */
  readonly unit?: string;
  readonly count: Decimal;
}

/** Units of time, of data, of mass and of volume. The words that a slash, `per` or 每 leads; 人天 and person-days are days. */
const spellings: readonly (readonly [string, RegExp])[] = [
  ["year", /^(?:年|人年|years?\b|yrs?\b|annum\b)/iu],
  ["quarter", /^(?:季度?|quarters?\b|qtr\b)/iu],
  ["month", /^(?:个?月|人月|(?:person|man|staff)-months?\b|months?\b|mo\b|mth\b)/iu],
  ["week", /^(?:周|星期|weeks?\b|wks?\b)/iu],
  ["day", /^(?:[天日]|人[天日]|工日|工作日|(?:person|man|staff)-days?\b|days?\b)/iu],
  ["hour", /^(?:小时|工时|人时|(?:person|man|staff)-hours?\b|hours?\b|hrs?\b|h\b)/iu],
  ["minute", /^(?:分钟|minutes?\b|mins?\b)/iu],
  ["second", /^(?:秒|seconds?\b|secs?\b|s\b)/iu],
  ["kb", /^kb\b/iu],
  ["mb", /^mb\b/iu],
  ["gb", /^gb\b/iu],
  ["tb", /^tb\b/iu],
  ["pb", /^pb\b/iu],
  ["t", /^(?:公?吨|t\b|tons?\b|tonnes?\b)/iu],
  ["kg", /^(?:公斤|千克|kgs?\b|kilo(?:gram)?s?\b)/iu],
  ["jin", /^市?斤/u],
  ["g", /^(?:公?克|g\b|gms?\b|grams?\b)/iu],
  ["mg", /^(?:毫克|mg\b)/iu],
  ["lb", /^(?:磅|lbs?\b|pounds?\b)/iu],
  ["oz", /^(?:盎司|oz\b|ounces?\b)/iu],
  ["l", /^(?:公?升|l\b|lit(?:er|re)s?\b)/iu],
  ["ml", /^(?:毫升|ml\b|millilit(?:er|re)s?\b)/iu],
];

/** Words of a head that tell by the time: 年薪, Hourly rate, Day rate. */
const adjectives: readonly (readonly [string, RegExp])[] = [
  ["year", /年[薪费租金]|年单价|\b(?:annual|yearly)\b/iu],
  ["month", /月[薪费租金]|月单价|\bmonthly\b/iu],
  ["week", /周[薪费租]|\bweekly\b/iu],
  ["day", /日[薪费租]|[日天]单价|\bdaily\b|\bday rate\b/iu],
  ["hour", /时薪|小时费|\bhourly\b/iu],
];

/** Heads of bare numbers of a unit of time: 月数, 周期（周）, Months, Duration (weeks), # of days. */
const counted: readonly (readonly [string, RegExp])[] = [
  ["year", /年数|年限|[（(]年[)）]|^(?:#|no\.? of|number of)?\s*(?:years|yrs)\b|\((?:years|yrs)\)/iu],
  [
    "month",
    /月数|[（(](?:个|人)?月[)）]|^(?:#|no\.? of|number of)?\s*months\b|\(months\)|\bperson-months\b/iu,
  ],
  ["week", /周数|[（(]周[)）]|^(?:#|no\.? of|number of)?\s*(?:weeks|wks)\b|\((?:weeks|wks)\)/iu],
  ["day", /[天日]数|[（(]人?[天日][)）]|^(?:#|no\.? of|number of)?\s*days\b|\(days\)|\bperson-days\b/iu],
  ["hour", /[小工]时数|工时|[（(]小时[)）]|^(?:#|no\.? of|number of)?\s*(?:hours|hrs)\b|\((?:hours|hrs)\)/iu],
];

const leads = /^\s?(?:[/／]\s?|per\s|每)/iu;

/** `/GB`, ` per 1M tokens`, `/万次`, `/人天`: what stands right behind a figure. */
export function eachBehind(text: string): Each | undefined {
  const lead = leads.exec(text)?.[0];
  return lead === undefined ? undefined : readEach(text.slice(lead.length));
}

/** What the units and the cell say that a figure is told for each of. */
export function eachOf(node: QuantityNode, cell: string): Each | undefined {
  const behind = eachBehind(cell.slice(node.end));
  if (behind !== undefined) return behind;
  const unit = node.per.find((per) => timeUnits.has(per));
  if (unit !== undefined) return { unit, count: Decimal.one };
  const own = /[/／]\s?([^/／]+)$/u.exec(node.text)?.[1];
  return own === undefined ? undefined : readEach(own);
}

/** The same, of all figures below a head: `Rate ($/day)`, 单价（元/千次）, Annual salary. */
export function eachOfHead(heading: string): Each | undefined {
  const told = /(?:[/／]\s?|\bper\s|每)(.+)$/iu.exec(heading)?.[1];
  const each = told === undefined ? undefined : readEach(told);
  if (each !== undefined) return each;
  const unit = adjectives.find(([, words]) => words.test(heading))?.[0];
  return unit === undefined ? undefined : { unit, count: Decimal.one };
}

/** The unit of time, of data, of mass or of volume that a figure is measured in. */
export function measureOf(node: QuantityNode, heading: string): string | undefined {
  const isMeasured = node.dimension !== undefined && measured.has(node.dimension);
  if (node.kind === "duration" || isMeasured || node.kind === "count") {
    const unit = node.unit ?? "";
    const known = spellings.find(([, words]) => words.exec(unit)?.[0] === unit)?.[0];
    if (known !== undefined) return known;
  }
  return node.kind === "number" && node.unit === null
    ? counted.find(([, words]) => words.test(heading))?.[0]
    : undefined;
}

const measured: ReadonlySet<string> = new Set(["data", "mass", "volume"]);

function readEach(text: string): Each | undefined {
  const [number = "", digits = "", scale = ""] = numbered.exec(text) ?? [];
  const count = countOf(digits, scale);
  const unit = spellings.find(([, words]) => words.test(text.slice(number.length)))?.[0];
  // 12/5; $0.85/m is the price of a metre, where $3/M is that of a million.
  if (digits === "" && scale === "m" && text.length === number.length) return undefined;
  const isOfNothing = scale === "" && text.length === number.length;
  if (unit === undefined && (isOfNothing || count.equals(Decimal.one))) return undefined;
  return { ...(unit !== undefined && { unit }), count };
}

const numbered = /^(\d[\d,]*)?\s?(k\b|m\b|mn\b|bn\b|b\b|thousand|million|billion|[十百千万亿]{1,2})?\s?/iu;

function countOf(digits: string, scale: string): Decimal {
  const number = Decimal.parse(digits.replaceAll(",", "")) ?? Decimal.one;
  return number.times(Decimal.of(scales.get(scale.toLowerCase()) ?? 1));
}

const scales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["thousand", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["million", 1e6],
  ["b", 1e9],
  ["bn", 1e9],
  ["billion", 1e9],
  ["十", 10],
  ["百", 100],
  ["千", 1e3],
  ["万", 1e4],
  ["十万", 1e5],
  ["百万", 1e6],
  ["千万", 1e7],
  ["亿", 1e8],
]);

const timeUnits: ReadonlySet<string> = new Set([
  "year",
  "half-year",
  "quarter",
  "month",
  "week",
  "day",
  "workday",
  "night",
  "hour",
  "minute",
  "second",
]);
