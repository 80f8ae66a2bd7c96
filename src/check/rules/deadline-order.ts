import type { Block, Item, Milestone, Name, QuantityNode, Task } from "../../ast/nodes.ts";
import { isBlock, isSection } from "../../ast/visit.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import { PlainDate } from "../../quantities/plain-date.ts";
import { firstDayOf, lastDayOf, type NamedDay } from "../plan-dates.ts";
import { quantitiesOf } from "../plan-quantities.ts";
import { defineRule, type RuleContext } from "../rule.ts";
import { shorten } from "../task-gaps.ts";

interface Params {
  startAfterEnd: { what: string; start: string; end: string };
  rangeBackwards: { text: string };
  subtask: { task: string; due: string; parent: string; parentDue: string };
  milestones: { later: string; due: string; earlier: string; earlierDue: string };
}

/** Finds beginnings after their ends, parts due after the whole, and milestones listed against their dates. */
export const deadlineOrder = defineRule<Params>({
  name: "deadline-order",
  category: "bounds",
  severity: "warning",
  scope: "plan",
  messages: {
    startAfterEnd: {
      "zh-CN": ({ what, start, end }) => `“${what}”${start} 开始，却要在 ${end} 完成`,
      en: ({ what, start, end }) => `"${what}" begins ${start} and is due ${end}, before it begins`,
    },
    rangeBackwards: {
      "zh-CN": ({ text }) => `“${text}”的结束早于开始`,
      en: ({ text }) => `"${text}" ends before it begins`,
    },
    subtask: {
      "zh-CN": ({ task, due, parent, parentDue }) =>
        `“${task}”${due} 才完成，而它所属的“${parent}”${parentDue} 就要完成`,
      en: ({ task, due, parent, parentDue }) =>
        `"${task}" is due ${due}, after "${parent}", which it is part of, is due ${parentDue}`,
    },
    milestones: {
      "zh-CN": ({ later, due, earlier, earlierDue }) =>
        `“${later}”排在“${earlier}”之后，时限 ${due} 却早于 ${earlierDue}`,
      en: ({ later, due, earlier, earlierDue }) =>
        `"${later}" is listed after "${earlier}" and is due ${due}, before ${earlierDue}`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "先后颠倒的时间：开始晚于结束，子任务晚于所属任务，排在后面的里程碑反而更早。",
      en: "Times out of order: a beginning after its end, a part due after the whole, a later milestone with an earlier day.",
    },
    why: {
      "zh-CN": "时间颠倒的安排无法执行，多半是日期抄错或改了一处忘了另一处。",
      en: "Nobody can work to a schedule that runs backwards; as a rule one of two dates was changed and the other forgotten.",
    },
    remedy: {
      "zh-CN": "核对两处日期，改正写错的那一个。",
      en: "Compare the two dates and correct the wrong one.",
    },
    fails: {
      text: "# 2025年度装修计划\n\n## 工作任务\n\n| 任务 | 开始时间 | 完成时间 | 负责人 |\n| --- | --- | --- | --- |\n| 现场施工12户 | 2025-06-01 | 2025-05-01 | 张三 |\n",
    },
    passes: {
      text: "# 2025年度装修计划\n\n## 工作任务\n\n| 任务 | 开始时间 | 完成时间 | 负责人 |\n| --- | --- | --- | --- |\n| 现场施工12户 | 2025-05-01 | 2025-06-01 | 张三 |\n",
    },
  },
  check(model, { report }) {
    for (const { statement } of model.statements)
      if (statement.type === "task") checkStart(statement, model, report);
    for (const quantity of quantitiesOf(model)) checkRange(quantity, report);
    for (const block of blocksOf(model)) if (block.type === "list") checkItems(block.children, report);
    checkMilestones(model, report);
  },
});

type Write = RuleContext<Params>["report"];

function checkStart({ start, due, text }: Task, model: PlanModel, report: Write): void {
  if (start === undefined || due === undefined) return;
  const [begin, end] = [firstDayOf(start, model), lastDayOf(due, model)];
  if (begin === undefined || end === undefined || !isAfter(begin, end)) return;
  report({
    at: due.position,
    about: [text.text, start.text, due.text],
    variant: "startAfterEnd",
    params: { what: shorten(text.text), start: start.text, end: due.text },
    related: [
      { at: start.position, message: { "zh-CN": `开始：${start.text}`, en: `begins ${start.text}` } },
    ],
    fixes: [start, due].every(isVerbatim)
      ? [
          {
            title: { "zh-CN": "对调开始与完成时间", en: "Swap the two dates" },
            edits: [
              { at: start.position, newText: due.text },
              { at: due.position, newText: start.text },
            ],
          },
        ]
      : [],
  });
}

/** Over the turn of a year a plan for one year may well run: without years written, from autumn to spring is no fault. */
function isAfter(begin: NamedDay, end: NamedDay): boolean {
  if (begin.day.compare(end.day) <= 0) return false;
  return (begin.hasYear && end.hasYear) || begin.day.month - end.day.month < 6;
}

/** 2025年6月1日至2025年5月1日: both years must be there, or the second may be the next one. */
function checkRange(quantity: QuantityNode, report: Write): void {
  const { kind, low, high, comparator, text, malformed, position } = quantity;
  if (kind !== "date" || comparator !== "range" || malformed !== undefined) return;
  const [first, last] = [PlainDate.parse(low ?? ""), PlainDate.parse(high ?? "")];
  if (first === undefined || last === undefined || first.compare(last) <= 0 || !hasTwoYears(text)) return;
  report({ at: position, about: [text], variant: "rangeBackwards", params: { text } });
}

function hasTwoYears(text: string): boolean {
  return (text.normalize("NFKC").match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []).length === 2;
}

function* blocksOf({ plan, sections }: PlanModel): Generator<Block> {
  for (const { children } of [plan, ...sections.map(({ section }) => section)])
    for (const child of children) if (!isSection(child) && isBlock(child)) yield child;
}

interface Above {
  readonly text: string;
  readonly due: QuantityNode;
  readonly day: PlainDate;
}

/** Down a nested list: the nearest item above that has a day bounds those below it. */
function checkItems(items: readonly Item[], report: Write, above?: Above): void {
  for (const item of items) {
    const own = dueOfItem(item);
    if (own !== undefined && above !== undefined && own.day.compare(above.day) > 0)
      report({
        at: own.due.position,
        about: [own.text, own.due.text, above.due.text],
        variant: "subtask",
        params: {
          task: shorten(own.text, 20),
          due: own.due.text,
          parent: shorten(above.text, 20),
          parentDue: above.due.text,
        },
        related: [{ at: above.due.position, message: `${shorten(above.text, 20)} ${above.due.text}` }],
        fixes: [
          {
            title: { "zh-CN": `改为 ${above.due.text}`, en: `Write ${above.due.text}` },
            edits: [{ at: own.due.position, newText: above.due.text }],
          },
        ],
      });
    for (const nested of item.children)
      if (nested.type === "list") checkItems(nested.children, report, own ?? above);
  }
}

/** The one day by which an item is due: a date said as an end. */
function dueOfItem({ inline, text }: Item): Above | undefined {
  const dates = inline.filter(
    (node): node is QuantityNode => node.type === "quantity" && node.kind === "date",
  );
  const [due] = dates;
  if (due === undefined || dates.length > 1 || due.malformed !== undefined || due.high === null)
    return undefined;
  const isEnd =
    due.comparator === "le" ||
    due.comparator === "lt" ||
    /(?:时限|期限|截止(?:时间|日期)?|完成(?:时间|日期)|due|deadline|by)\s*[:：=]?\s*$/iu.test(
      text.slice(Math.max(0, due.start - 12), due.start),
    );
  const day = PlainDate.parse(due.high);
  return isEnd && day !== undefined
    ? { text: text.slice(0, due.start).replace(/[（(，,][^（(]*$/u, ""), due, day }
    : undefined;
}

function checkMilestones(model: PlanModel, report: Write): void {
  let last: { readonly milestone: Milestone; readonly found: NamedDay } | undefined;
  for (const { statement } of model.statements) {
    if (statement.type !== "milestone") continue;
    const found = lastDayOf(statement.due, model);
    if (found === undefined) continue;
    if (last !== undefined && isAfter(last.found, found)) {
      const { milestone } = last;
      report({
        at: statement.due.position,
        about: [nameOf(milestone.text), nameOf(statement.text), statement.due.text],
        certainty: "inferred", // A list of milestones need not be in order.
        variant: "milestones",
        params: {
          later: shorten(statement.text.text, 20),
          due: statement.due.text,
          earlier: shorten(milestone.text.text, 20),
          earlierDue: milestone.due.text,
        },
        related: [{ at: milestone.due.position, message: `${milestone.text.text} ${milestone.due.text}` }],
      });
    } else last = { milestone: statement, found };
  }
}

/** What an edit replaces must be the date and nothing else. */
function isVerbatim({ text, position: { start, end } }: Name): boolean {
  return end.offset - start.offset === text.length;
}

function nameOf({ text }: Name): string {
  return text;
}
