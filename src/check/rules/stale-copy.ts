import type { QuantityNode } from "../../ast/nodes.ts";
import { quotesIn } from "../../model/workspace/quotes.ts";
import type { ResolvedReference } from "../../model/workspace/references.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { spanOf } from "../../source/span.ts";
import { rewriteNumber, writeInterval } from "../amount.ts";
import { defineRule, type RuleContext } from "../rule.ts";

interface Params {
  differs: { copy: string; source: string; plan: string; reference: string };
}

/** Finds figures quoted with their source that the source no longer says. */
export const staleCopy = defineRule<Params>({
  name: "stale-copy",
  category: "consistency",
  severity: "warning",
  scope: "workspace",
  messages: {
    differs: {
      "zh-CN": ({ copy, source, plan, reference }) =>
        `这里引自“${reference}”的是 ${copy}，计划“${plan}”里现在是 ${source}`,
      en: ({ copy, source, plan, reference }) =>
        `${copy} is quoted from ${reference}, which says ${source} in the plan "${plan}"`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "引用别处的数字（800万元（见 [[company#signing]]））与出处不一致。",
      en: "A figure quoted with a reference to its source (`$8M (see [[company#signing]])`) is not what the source says.",
    },
    why: {
      "zh-CN": "出处改了，抄来的数字没有跟着改，读的人不知道信哪一个。",
      en: "The source was changed and the copy was not, and readers cannot tell which to trust.",
    },
    remedy: {
      "zh-CN": "按出处更新；确实不同的数字，不要写成引用。",
      en: "Update the copy; a figure that is meant to differ should not refer to the other.",
    },
    fails: {
      text: "# 销售计划\n\n## 业务目标\n\n- 全年签单额不低于900万元 {#signing}\n\n## 费用预算\n\n按全年签单额800万元（见 [[signing]]）安排费用。\n",
    },
    passes: {
      text: "# 销售计划\n\n## 业务目标\n\n- 全年签单额不低于900万元 {#signing}\n\n## 费用预算\n\n按全年签单额900万元（见 [[signing]]）安排费用。\n",
    },
  },
  check({ models, links }, { report }) {
    for (const model of models)
      for (const { copy, reference } of quotesIn(model.plan))
        compare(copy, links.references.resolve(reference, model), report);
  },
});

function compare(copy: QuantityNode, found: ResolvedReference, report: RuleContext<Params>["report"]): void {
  const { target, plan, from, reference } = found;
  if (target === undefined || plan === undefined) return;
  const alike = target.figures.filter((figure) => isComparable(figure, copy));
  const [source] = alike;
  if (source === undefined || alike.length > 1 || agrees(copy, source)) return;
  const end = source.low ?? source.high;
  const newText = end === null ? undefined : rewriteNumber(copy.text, Decimal.of(end), copy);
  report({
    at: spanOf(from.file, copy.position),
    about: [reference.text, copy.text, source.text],
    plan: from.plan.id,
    variant: "differs",
    params: {
      copy: copy.text,
      source: writeInterval(Interval.from(source), source),
      plan: plan.plan.id,
      reference: reference.text,
    },
    related: [{ at: spanOf(plan.file, source.position), message: `${target.label} ${source.text}` }],
    expected: end === null ? "" : Decimal.of(end).toDecimalString(),
    ...(source.unit !== null && { unit: source.unit }),
    fixes:
      newText === undefined || source.low !== (source.high ?? source.low)
        ? []
        : [
            {
              title: { "zh-CN": `按出处改为 ${newText}`, en: `Update it to ${newText}` },
              edits: [{ at: spanOf(from.file, copy.position), newText }],
            },
          ],
  });
}

function isComparable(source: QuantityNode, copy: QuantityNode): boolean {
  if (source.unit !== copy.unit || source.kind !== copy.kind) return false;
  return copy.per.length === 0 || source.per.length === 0 || copy.per.join() === source.per.join();
}

/** The same numbers, as far as the copy was written out; whether 不低于 was copied too does not matter. */
function agrees(copy: QuantityNode, source: QuantityNode): boolean {
  const [said, now] = [endsOf(copy), endsOf(source)];
  const half = (Decimal.parse(copy.resolution ?? "0") ?? Decimal.zero).times(Decimal.fraction(1n, 2n));
  return said.every((end, at) => {
    const other = now[at];
    return other !== undefined && end.minus(other).abs().compare(half) <= 0;
  });
}

function endsOf({ low, high }: QuantityNode): readonly [Decimal, Decimal] | readonly [] {
  const [from, to] = [low ?? high, high ?? low];
  return from === null || to === null ? [] : [Decimal.of(from), Decimal.of(to)];
}
