import type { TextRange } from "../../quantities/quantity.ts";
import type { Inline, Name, QuantityNode, Reference } from "../nodes.ts";
import { nameIn } from "./context.ts";
import type { StatementContext, TextRun } from "./context.ts";

/** Who does something, until when and how often, as far as a text says so. */
export interface Assignment {
  readonly owner?: Name;
  readonly due?: Name;
  readonly cadence?: Name;
  readonly measures: readonly QuantityNode[];
  readonly serves: readonly Reference[];
  readonly tags: readonly string[];
}

/** Words that announce an owner, alike in text (`负责人：张三`), table headers and attributes. */
export const ownerWord =
  "负责人|责任人|责任单位|责任部门|责任科室|牵头部门|牵头单位|牵头人|主办部门|主办单位|承办部门|承办单位|执行人|落实部门|主责部门|主责|owner|assignee|responsible|lead";
export const dueWord =
  "完成时限|完成时间|完成日期|截止时间|截止日期|截止|时限|期限|交付时间|due date|due|deadline|by when";

const labelledOwner = new RegExp(
  `(?:${ownerWord})\\s*[:：=]\\s*([^，。；,;、）)（(\\s][^，。；,;）)（(]{0,23})`,
  "i",
);
const mention = /(?:^|[\s（(，,；;。])@([\p{L}\p{N}_·-]{1,20})/u;
const byWhom = /由([^，。；,;、（(]{1,16}?)(?:负责|牵头|主办|承办)/;
const labelledDue = new RegExp(`(?:${dueWord})\\s*[:：=]\\s*([^，。；,;）)（(]{1,24})`, "i");
const cadenceWords =
  /每(?:个)?(?:工作日|半年|季度|天|日|周|月|季|年)|不定期|定期|随时|逐月|逐季|按月|按季|\b(?:daily|weekly|biweekly|monthly|quarterly|annually|regularly)\b|\b(?:every|each) (?:day|week|month|quarter|year)\b/i;
/** What makes a date an end: 6月底前, before June 30, 于6月底完成. */
const endsBehind = /^\s*(?:之前|以前|前|止|截止|完成|底|末)/;
const endsBefore = /(?:截至|截止|于|在|到|至|\bby|\bbefore|\buntil|\bdue)\s*$/i;
const endsWithin = /(?:前|底|末|止)$/;
const hashtag = /(?:^|\s)#([\p{L}\p{N}_-]{1,24})/gu;

export function readAssignment(
  run: TextRun,
  inlines: readonly Inline[],
  context: StatementContext,
): Assignment {
  const owner =
    capture(run, labelledOwner, context) ?? capture(run, mention, context) ?? capture(run, byWhom, context);
  const due = capture(run, labelledDue, context) ?? dueDate(run, inlines);
  const cadence = match(run, cadenceWords, context);
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    ...(cadence === undefined ? {} : { cadence }),
    measures: inlines.filter(isMeasure),
    serves: inlines.filter((inline): inline is Reference => inline.type === "reference"),
    tags: [...run.text.matchAll(hashtag)].flatMap((found) => found[1] ?? []),
  };
}

/** What a text and those below it say together; the outer one first. */
export function joinAssignments(first: Assignment, more: readonly Assignment[]): Assignment {
  const all = [first, ...more];
  const owner = all.find((each) => each.owner !== undefined)?.owner;
  const due = all.find((each) => each.due !== undefined)?.due;
  const cadence = all.find((each) => each.cadence !== undefined)?.cadence;
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    ...(cadence === undefined ? {} : { cadence }),
    measures: all.flatMap((each) => each.measures),
    serves: all.flatMap((each) => each.serves),
    tags: [...new Set(all.flatMap((each) => each.tags))],
  };
}

/** A figure one can tell by whether the task was done. */
function isMeasure(inline: Inline): inline is QuantityNode {
  return (
    inline.type === "quantity" &&
    inline.malformed === undefined &&
    (inline.kind === "money" ||
      inline.kind === "percent" ||
      inline.kind === "count" ||
      inline.kind === "ratio")
  );
}

/** A date the text names as an end; one that something began on, or that is part of a title, is none. */
function dueDate(run: TextRun, inlines: readonly Inline[]): Name | undefined {
  for (const inline of inlines) {
    if (inline.type !== "quantity" || inline.kind !== "date") continue;
    const isEnd =
      inline.comparator === "le" ||
      inline.comparator === "lt" ||
      endsWithin.test(inline.text) ||
      endsBehind.test(run.text.slice(inline.end, inline.end + 4)) ||
      endsBefore.test(run.text.slice(Math.max(0, inline.start - 8), inline.start));
    if (!isEnd || inline.malformed !== undefined) continue;
    return { text: inline.text, position: inline.position };
  }
  return undefined;
}

function capture(run: TextRun, pattern: RegExp, context: StatementContext): Name | undefined {
  const found = pattern.exec(run.text);
  const value = found?.[1];
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
