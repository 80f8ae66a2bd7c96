import type { TextRange } from "../../../quantities/quantity.ts";
import type { Inline, Name, QuantityNode, Reference } from "../../nodes.ts";
import { positionInRun } from "../../run.ts";
import { findAttributePhrases, withoutAttributes } from "./attribute-phrases.ts";
import type { AttributePhrase } from "./attribute-phrases.ts";
import { nameIn } from "../context.ts";
import type { StatementContext, TextRun } from "../context.ts";

export { dueWord, ownerWord } from "./attribute-phrases.ts";

/** Who does something, until when and how often, as far as a text says so. */
export interface Assignment {
  readonly owner?: Name;
  readonly supporters?: readonly Name[];
  readonly start?: Name;
  readonly due?: Name;
  readonly cadence?: Name;
  readonly measures: readonly QuantityNode[];
  readonly serves: readonly Reference[];
  readonly tags: readonly string[];
}

const byWhom =
  /由([^，。；,;、（(]{1,16}?)(?:牵头负责|负责|牵头|主办|承办|主持|组织实施)|(?:^|[，。；,;])\s*([^，。；,;：:、（(]{1,14}(?:部|局|委|办|处|科|室|组|中心|公司|院|所|支行|分行|经理|主任|总监|主管|部长|院长|校长))(?:牵头|主办|承办)/u;

/** Said of how often; 定期, 不定期 and 随时 say nothing that anybody could be late for. */
const cadenceWords =
  /每(?:一)?(?:[两双二三四六]|半)?个?(?:工作日|半年|季度|学期|天|日|周|星期|旬|月|季|年)|逐(?:日|周|月|季|年)|按(?:日|周|月|季度?|年)(?!度)|隔[日周月]|\b(?:daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|semi-?annually|annually|(?<!\b(?:the|an?|our|this|next) )yearly)\b|\b(?:every|each|per|once a|twice a) (?:two |three |other |second )?(?:weekday|day|week|fortnight|month|quarter|year)s?\b|(?<!\b(?:within|in|for|about|over|half|of|than|after|once|twice) )\ban? (?:day|week|month|quarter)\b(?! (?:later|ago|earlier|before|after|from|of|long))/iu;
const vagueCadence = /^(?:不定期|定期|随时|适时|regularly|as needed|periodically)$/iu;

/** What makes a date an end: 6月底前, before June 30, 于6月底完成. */
const endsBehind = /^\s*(?:之前|以前|前|止|截止|完成|底|末)/u;
const endsBefore = /(?:截至|截止|于|在|到|至|\bby|\bbefore|\buntil|\bdue)\s*$/iu;
/** What a line of a schedule begins with is when it is done: 9月5日 召开例会, 周三（9月11日）评审会. */
const opensWith =
  /^\s*(?:(?:星期|周|礼拜)[一二三四五六日天]\s*[（(，,：:]?\s*|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?$/iu;
const endsOn = /\bon\s+(?:the\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?$/iu;
const endsWithin = /(?:前|底|末|止)$/u;

/** `周三：` `第一季度:` `Week 3:` `Months 4–6 –` before a task says when. */
const leadingTime =
  /^\s*((?:周|星期|礼拜)[一二三四五六日天]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|第[一二三四五六七八九十\d]{1,3}(?:个?[周月]|天|季度)|[上下]半年|(?:by )?(?:days?|weeks?|months?|quarters?|sprints?) \d{1,2}(?:\s?[-–—]\s?\d{1,2})?|(?:by )?(?:Q[1-4]|H[12])(?: 20\d\d)?)\s*(?:[：:]|[-–—]\s)/iu;

export function readAssignment(
  run: TextRun,
  inlines: readonly Inline[],
  context: StatementContext,
): Assignment {
  const phrases = findAttributePhrases(run.text);
  const valueOf = (kind: AttributePhrase["kind"]) => {
    const found = phrases.find((phrase) => phrase.kind === kind);
    return found === undefined ? undefined : nameOf(run, found.value, context);
  };
  const owner = valueOf("owner") ?? capture(run, byWhom, context);
  const due = valueOf("due") ?? dueDate(run, inlines) ?? capture(run, leadingTime, context);
  const start = valueOf("start");
  const supporters = phrases.flatMap(({ kind, value }) =>
    kind === "supporter" ? namesOf(run, value, context) : [],
  );
  const cadence = firm(valueOf("cadence")) ?? match(run, cadenceWords, context);
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(supporters.length === 0 ? {} : { supporters }),
    ...(start === undefined ? {} : { start }),
    ...(due === undefined ? {} : { due }),
    ...(cadence === undefined ? {} : { cadence }),
    measures: inlines.filter(isMeasure),
    serves: inlines.filter((inline): inline is Reference => inline.type === "reference"),
    tags: phrases.flatMap(({ kind, value }) =>
      kind === "tag" ? [run.text.slice(value.start, value.end)] : [],
    ),
  };
}

/** What a text and those below it say together; the outer one first. */
export function joinAssignments(first: Assignment, more: readonly Assignment[]): Assignment {
  const all = [first, ...more];
  const owner = all.find((each) => each.owner !== undefined)?.owner;
  const supporters = all.flatMap((each) => each.supporters ?? []);
  const start = all.find((each) => each.start !== undefined)?.start;
  const due = all.find((each) => each.due !== undefined)?.due;
  const cadence = all.find((each) => each.cadence !== undefined)?.cadence;
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(supporters.length === 0 ? {} : { supporters }),
    ...(start === undefined ? {} : { start }),
    ...(due === undefined ? {} : { due }),
    ...(cadence === undefined ? {} : { cadence }),
    measures: all.flatMap((each) => each.measures),
    serves: all.flatMap((each) => each.serves),
    tags: [...new Set(all.flatMap((each) => each.tags))],
  };
}

/** True for a text that says by itself who does something or until when, in a label. */
export function hasLabelledAssignment(text: string): boolean {
  return findAttributePhrases(text).some(
    ({ kind, isBare }) => (kind === "owner" || kind === "due") && isBare !== true,
  );
}

/**
 * What is to be done, the attributes in it left out; its place runs from the first word kept to the last. Undefined when
 * the stretch says nothing else.
 */
export function nameWithoutAttributes(
  run: TextRun,
  range: TextRange,
  context: StatementContext,
): Name | undefined {
  const kept = withoutAttributes(run.text, range, findAttributePhrases(run.text));
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    text: joinStretches(kept.map(({ start, end }) => run.text.slice(start, end))),
    position: positionInRun(run, first.start, last.end, context.lines),
  };
}

/** What stood on two sides of an attribute, with nothing between inside brackets: `发布报告（` + `预算5万元）`. */
function joinStretches(stretches: readonly string[]): string {
  return stretches.reduce((all, next) =>
    /[（([【]$/u.test(all) || /^[）)\]】]/u.test(next) ? all + next : `${all} ${next}`,
  );
}

/** The names in `财政局、发改局和各镇`. */
export function namesOf(run: TextRun, range: TextRange, context: StatementContext): readonly Name[] {
  const names: Name[] = [];
  let from = range.start;
  for (let at = from; at <= range.end; at++) {
    if (at < range.end && !"、,，/".includes(run.text.charAt(at))) continue;
    const name = nameOf(run, { start: from, end: at }, context);
    if (name !== undefined && !/^[-–—无]+$/u.test(name.text)) names.push(name);
    from = at + 1;
  }
  return names;
}

/** A figure one can tell by whether the task was done. */
function isMeasure(inline: Inline): inline is QuantityNode {
  return (
    inline.type === "quantity" &&
    inline.malformed === undefined &&
    (inline.kind === "money" ||
      inline.kind === "percent" ||
      inline.kind === "count" ||
      inline.kind === "ratio" ||
      (inline.kind === "number" && inline.unit !== null))
  );
}

/** A date the text names as an end, or a part of the year that it names at all; one that something began on is none. */
function dueDate(run: TextRun, inlines: readonly Inline[]): Name | undefined {
  for (const inline of inlines) {
    if (inline.type !== "quantity") continue;
    // A day that no calendar has is still meant as the day: it is told of as such.
    if (inline.malformed !== undefined && inline.kind !== "date") continue;
    if (inline.kind === "date" ? isEnd(run, inline) : inline.kind === "period" && isTime(run, inline))
      return { text: inline.text, position: inline.position };
  }
  return undefined;
}

function isEnd(run: TextRun, date: QuantityNode): boolean {
  return (
    date.comparator === "le" ||
    date.comparator === "lt" ||
    (date.comparator === "range" && isInBrackets(run.text, date)) ||
    opensWith.test(run.text.slice(0, date.start)) ||
    endsOn.test(run.text.slice(Math.max(0, date.start - 24), date.start)) ||
    endsWithin.test(date.text) ||
    endsBehind.test(run.text.slice(date.end, date.end + 4)) ||
    endsBefore.test(run.text.slice(Math.max(0, date.start - 8), date.start))
  );
}

function isInBrackets(text: string, { start, end }: TextRange): boolean {
  return (
    /[（(]\s*$/u.test(text.slice(0, start).slice(-4)) && /^\s*[）)，,；;]/u.test(text.slice(end, end + 4))
  );
}

/** 6月, 第二季度 or 上半年 where a clause begins with it or ends before it: when the work is done. A whole year says no more than the plan. */
function isTime(run: TextRun, period: QuantityNode): boolean {
  if (/^(?:每|各|every|each)/iu.test(period.text)) return false;
  if (!/月|季|半年|周|旬|Q[1-4]|H[12]|\b(?:quarter|month|week|half)\b|^[A-Z][a-z]{2,8}$/u.test(period.text))
    return false;
  if (
    /[年月]$/u.test(period.text) &&
    /^(?:度?计划|度?目标)/u.test(run.text.slice(period.end, period.end + 4))
  )
    return false;
  const before = run.text.slice(0, period.start).trimEnd();
  return (
    before === "" ||
    /(?:[，。；,;：:（(]|于|在|到|至|计划|拟|预计|\bby|\bin|\bduring|\bbefore)$/iu.test(before) ||
    endsBehind.test(run.text.slice(period.end, period.end + 4))
  );
}

/** 每周, 每季度末, monthly: how often, and nothing else. */
export function isCadence(text: string): boolean {
  const found = cadenceWords.exec(text);
  return found?.index === 0 && /^[末底前初]?$/u.test(text.slice(found[0].length).trim());
}

function firm(cadence: Name | undefined): Name | undefined {
  return cadence === undefined || vagueCadence.test(cadence.text) ? undefined : cadence;
}

function capture(run: TextRun, pattern: RegExp, context: StatementContext): Name | undefined {
  const found = pattern.exec(run.text);
  const value = found?.[1] ?? found?.[2];
  if (found === null || value === undefined) return undefined;
  const start = found.index + found[0].lastIndexOf(value);
  return nameOf(run, { start, end: start + value.length }, context);
}

function match(run: TextRun, pattern: RegExp, context: StatementContext): Name | undefined {
  const found = pattern.exec(run.text);
  return found === null
    ? undefined
    : nameOf(run, { start: found.index, end: found.index + found[0].length }, context);
}

function nameOf(run: TextRun, range: TextRange, context: StatementContext): Name | undefined {
  return nameIn(run, range.start, range.end, context.lines);
}
