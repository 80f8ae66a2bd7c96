import type { Allocation, Part, Plan, QuantityNode } from "../../ast/nodes.ts";
import { tellsResults } from "../../ast/statements/text/words.ts";
import { inlineOf, runsOf } from "../../ast/visit.ts";
import { Interval } from "../../quantities/interval.ts";
import { writeAmount } from "../amount.ts";
import { defineRule, type PlanRuleContext } from "../rule.ts";

interface Params {
  rest: { name: string; total: string; rest: string };
  unsplit: { name: string; total: string; ways: string };
}

/** Finds what a split leaves without a place: a rest that no part takes, and parts that the others' second split leaves out. */
export const unallocated = defineRule<Params>({
  name: "unallocated",
  category: "arithmetic",
  severity: "warning",
  scope: "plan",
  messages: {
    rest: {
      "zh-CN": ({ name, total, rest }) =>
        `${name === "" ? "" : `“${name}”`}${total} 里还有 ${rest} 没有写明归到哪一项`,
      en: ({ name, total, rest }) =>
        `${rest} of the ${total}${name === "" ? "" : ` of ${name}`} goes to no part that is named`,
    },
    unsplit: {
      "zh-CN": ({ name, total, ways }) => `“${name}”的 ${total} 没有像其他各项那样分到 ${ways}`,
      en: ({ name, total, ways }) => `the ${total} of ${name} is not split into ${ways} as the others are`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "总额没有分完，也没有“其他”项接住余数（各项前面写“其中”的，仅作提示）；其他各项都按渠道再分，有一项没有分。",
      en: "A total that its parts do not use up, with no residual part to take the rest (a hint where they are only said to be among it); a part that is not split by channel as its neighbours are.",
    },
    why: {
      "zh-CN": "没有归属的钱没有人负责，最后总会被哪一项悄悄用掉。",
      en: "Money without a place has no owner, and some part will quietly use it up.",
    },
    remedy: {
      "zh-CN": "补上“其他”项，或把余数分给各项；给没有分的一项写明渠道。",
      en: "Add a residual part or hand out the rest; split the part that is not.",
    },
    fails: {
      text: "# 收入计划\n\n全年收入总额为60万元，其中汽车板块30万元（广告20万元，活动10万元），房产板块20万元（广告10万元，活动10万元），医疗板块10万元。\n",
    },
    passes: {
      text: "# 收入计划\n\n全年收入总额为60万元，其中汽车板块30万元（广告20万元，活动10万元），房产板块20万元（广告10万元，活动10万元），医疗板块10万元（广告6万元，活动4万元）。\n",
    },
  },
  check({ plan, statements, relations }, context) {
    const remarks = new Set(remarkOffsets(plan));
    const isResult = resultOffsets(plan);
    // What rounding took is nowhere to be found: 1万吨 of 32547万吨 = 24218万吨 + 8328万吨. What is wrong is told already.
    const settled = new Set(
      relations.flatMap(({ verdict, stated }) =>
        verdict === "rounding" || verdict === "violated" ? [stated.span.start.offset] : [],
      ),
    );
    for (const { statement } of statements)
      if (statement.type === "allocation") {
        const at = statement.total.position.start.offset;
        if (!settled.has(at) && !isResult(at)) checkRest(statement, context);
        checkUnsplit(statement, remarks, context);
      }
  },
});

/** Only numbers: what a range or a floor leaves is no amount. */
function checkRest(allocation: Allocation, { report }: PlanRuleContext<Params>): void {
  const { metric, total, children, isPartial, certainty } = allocation;
  const stated = valueOf(total);
  const figures = children.map((part) => (part.total === undefined ? undefined : valueOf(part.total)));
  if (stated === undefined || children.length < 2 || children.some(({ isResidual }) => isResidual)) return;
  if (isPartial !== true || figures.includes(undefined)) return;
  const rest = figures.reduce((left, figure) => (figure === undefined ? left : left?.minus(figure)), stated);
  if (rest === undefined || rest.sign() <= 0) return;
  report({
    at: total.position,
    about: [metric?.text ?? "", total.text],
    certainty,
    severity: "info",
    variant: "rest",
    params: { name: metric?.text ?? "", total: writeAmount(stated, total), rest: writeAmount(rest, total) },
    expected: "0",
    actual: rest.toString(),
    delta: rest.toString(),
    ...(total.unit !== null && { unit: total.unit }),
    related: children.flatMap((part) =>
      part.total === undefined
        ? []
        : [{ at: part.total.position, message: `${part.name?.text ?? ""} ${part.total.text}`.trim() }],
    ),
  });
}

/** Where what a total is made of is told of the past, nobody has yet to say where the rest goes: 同比增长9%，其中…. */
function resultOffsets(plan: Plan): (offset: number) => boolean {
  const ranges = [...runsOf(plan)].filter(({ type, text }) => type !== "cell" && tellsResults.test(text));
  return (offset) =>
    ranges.some(({ position }) => position.start.offset <= offset && offset < position.end.offset);
}

/** Two parts or more that are split the same way show what the others lack. */
function checkUnsplit(
  { children, certainty }: Allocation,
  remarks: ReadonlySet<number>,
  { report }: PlanRuleContext<Params>,
): void {
  const split = children.filter((part) => part.children.filter(hasFigure).length > 1);
  const ways = waysOf(split);
  if (split.length < 2 || ways.length < 2) return;
  for (const part of children) {
    const { name, total } = part;
    if (total === undefined || name === undefined || part.children.length > 0) continue;
    if (remarks.has(total.position.end.offset)) continue;
    report({
      at: total.position,
      about: [name.text, total.text],
      certainty,
      // A part may have good reason to go one way only, or to be left open.
      severity: "info",
      variant: "unsplit",
      params: { name: name.text, total: total.text, ways: ways.join("、") },
    });
  }
}

/** Where figures end that a remark in brackets follows: 医疗板块12万元（广告收入） says where all of it goes. */
function remarkOffsets(plan: Plan): readonly number[] {
  return [...runsOf(plan)].flatMap((run) =>
    inlineOf(run).flatMap((node) =>
      node.type === "quantity" && /^\s*[（(]/u.test(run.text.slice(node.end, node.end + 2))
        ? [node.position.end.offset]
        : [],
    ),
  );
}

/** The names that every part with a split of its own has. */
function waysOf([first, ...others]: readonly Part[]): readonly string[] {
  const names = first?.children.flatMap(({ name }) => name?.text ?? []) ?? [];
  return names.filter((text) =>
    others.every((part) => part.children.some(({ name }) => name?.text === text)),
  );
}

function hasFigure({ total }: Part): boolean {
  return total !== undefined;
}

function valueOf(quantity: QuantityNode) {
  return Interval.from(quantity).value;
}
