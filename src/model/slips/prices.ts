import { RATE_WORDS } from "../../quantities/data/rate-words.ts";
import type { FlowFigure } from "../flow/flow.ts";

const priceBefore =
  /(?:每[^，。；\d]{1,6}|单价|均价|单均|件均|店均|车均|场均|人均|户均|水价|电价|票价|客单价|单[件台店套场亩车户箱]|[课台学工][时班](?:费|单价)|亩产|[日时]薪|日租金?|(?<![\p{L}\d`])@|×|\bat|\bat an average of|\beach at)[^，。；\d]{0,6}$/iu;
const priceBehind = /^(?:each|apiece|per\b|a (?:head|piece|person|day|night|seat|unit|foot)|an hour)/iu;

/** What one costs, or brings: 每台45万元, 5500元/台, $18 a foot, 3288 each. */
export function isPrice({ quantity, label, trail }: FlowFigure): boolean {
  return (
    (quantity.per.length > 0 && quantity.isTotal !== true) ||
    priceBefore.test(label) ||
    priceBehind.test(trail)
  );
}

/** 每台45万元 goes with so many 台; where the price does not say what it is for, with any number unless `isStrict`. */
export function isNumberFor(number: FlowFigure, price: FlowFigure, isStrict: boolean): boolean {
  const { quantity } = number;
  const isTime = quantity.kind === "duration";
  if (quantity.kind === "money" || quantity.unit === "%" || !(number.isAmount || isTime)) return false;
  const bearers = bearersOf(price);
  // $18 a foot, £12 a child: English nouns are counted in other forms.
  if (
    !isStrict &&
    bearers.length > 0 &&
    bearers.every((bearer) => /^[a-z]{3,}$/u.test(bearer) && !price.quantity.per.includes(bearer))
  )
    return true;
  // 25天，日薪180元 may be for many people; 4 days @ $180 are for one.
  if (bearers.length === 0) return !isStrict && (!isTime || /@|×|\bx$|\bat\b/iu.test(price.label));
  if (!isStrict && bearers.every((bearer) => periods.has(bearer)))
    return !isTime || isCountedIn(number, bearers);
  return isCountedIn(number, bearers);
}

/** How many numbers it takes to say what a price is for: of people and of days, where it is 每人每天. */
export function fewestNumbers(price: FlowFigure, result: FlowFigure): number {
  return Math.max(1, price.quantity.per.filter((unit) => !isOfResult(unit, result)).length);
}

/** $400 a year is $88,000 a year, and $95 a month $5,225 monthly, whatever was multiplied. */
function isOfResult(unit: string, { quantity, trail }: FlowFigure): boolean {
  return unit === "year" || unit === "term" || quantity.per.includes(unit) || trail.startsWith(unit);
}

/** What a price is for one of, as it was said: 人 and 天 of 每人每天, or the name of a unit. */
function bearersOf({ quantity, label, trail }: FlowFigure): readonly string[] {
  const each = [...label.matchAll(/每一?(?:个|名|位)?([\p{Script=Han}])/gu)].flatMap(([, word = ""]) => word);
  const mean = /(\p{Script=Han})均(?!价)[^，。；\d]{0,6}$/u.exec(label)?.[1];
  const [, single] =
    /(?:单(?=[件台店套场亩车户箱])|(?=亩产))(\p{Script=Han})[^，。；\d]{0,7}$/u.exec(label) ?? [];
  const [, taught] = /([课台学工][时班])(?:费|单价)[^，。；\d]{0,6}$/u.exec(label) ?? [];
  const [paid] = /[日时](?=薪|租[^，。；\d]{0,4}$)/u.exec(label) ?? [];
  const noun = /^(?:an?|per|each|for each|for every) ([a-z]{3,})/iu.exec(trail)?.[1];
  // 每名志愿者 is for each of so many 名, too.
  const people = /每一?[名位]/u.test(label) ? "person" : undefined;
  const spelled = [mean, people, single, taught, paid, noun?.toLowerCase()].flatMap((word) =>
    word === undefined || /[平单]/u.test(word) ? [] : [word],
  );
  return [...new Set([...quantity.per, ...each, ...spelled])];
}

/** What a year or a month takes says nothing of how many it is for. */
const periods: ReadonlySet<string> = new Set(["year", "half-year", "term", "quarter", "month", "week"]);

function isCountedIn(number: FlowFigure, bearers: readonly string[]): boolean {
  return bearers.some((bearer) => isCountOf(number, bearer));
}

function isCountOf({ quantity, label, trail }: FlowFigure, bearer: string): boolean {
  if (bearer === "person" && isOfPeople(quantity, label)) return true;
  const unit = (quantity.unit ?? "").toLowerCase();
  if (unit === bearer || (bearer === "person" && /[人名生员位]/u.test(quantity.text))) return true;
  if (unit === "person" && /^[人名生员位]$/u.test(bearer)) return true;
  const words = `${quantity.text}${trail.slice(0, 12)}`.toLowerCase();
  const spellings = RATE_WORDS[bearer] ?? { zh: bearer, en: bearer.replace(/s$/u, "") };
  return [...spellings.zh.split(" "), ...spellings.en.split(" ")].some(
    (spelling) => (spelling.length > 1 || /\p{Script=Han}/u.test(spelling)) && words.includes(spelling),
  );
}

function isOfPeople({ unit, kind }: FlowFigure["quantity"], label: string): boolean {
  return unit === null ? teamBefore.test(label) : kind === "count" && people.test(unit);
}

/** Who comes and who works, in English. */
const people =
  /^(?:attendees?|guests?|delegates?|participants?|pupils?|students?|learners?|trainees?|members?|volunteers?|staff|employees?|workers?|engineers?|developers?|managers?|agents?|hires?|visitors?|seats?|child|children|adults?|teachers?|nurses?|drivers?|players?|interns?|contractors?|consultants?)$/iu;

/** `a team of 8`: so many people, whatever they are called. */
const teamBefore = /\b(?:team|staff|crew|group|class|workforce|headcount) of$/iu;
