import type { Coverage, Inline, QuantityNode } from "../../ast/nodes.ts";
import { inlineOf, runsOf, tablesOf, type Run } from "../../ast/visit.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { defineRule } from "../rule.ts";
import { namesShareOfWhole } from "../share-words.ts";

const hundred = Decimal.of(100);

interface Options {
  readonly more: readonly string[];
}

/** Finds shares of a whole that are larger than the whole, and shares below nothing. */
export const percentRange = defineRule<
  {
    above: { text: string; name: string };
    below: { text: string; name: string };
  },
  Options
>({
  name: "percent-range",
  category: "bounds",
  severity: "error",
  scope: "plan",
  options: {
    more: {
      description: {
        en: "Words for further shares of a whole, which cannot be more than 100%.",
        "zh-CN": "另外哪些词表示占整体的份额，不可能超过 100%。",
      },
      schema: { type: "array", items: { type: "string" } },
      initial: [],
    },
  },
  messages: {
    above: {
      "zh-CN": ({ text, name }) => `“${name}”写的是 ${text}，部分不可能超过整体的 100%`,
      en: ({ text, name }) => `${name} says ${text}; a part cannot be more than 100% of its whole`,
    },
    below: {
      "zh-CN": ({ text, name }) => `“${name}”写的是 ${text}，占整体的份额不可能小于 0`,
      en: ({ text, name }) => `${name} says ${text}; a share of a whole cannot be less than nothing`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "占整体的份额（占比、覆盖率、合格率……）超过 100% 或小于 0。增长率、完成率可以超过 100%，不在此列。",
      en: "A share of a whole (coverage, attendance, pass rate …) above 100% or below 0. Growth and attainment may well exceed 100% and are left alone.",
    },
    why: {
      "zh-CN": "这样的数字无法实现，通常是多写了一位或漏写了小数点。",
      en: "Such a figure cannot come true; usually there is one digit too many or a point missing.",
    },
    remedy: {
      "zh-CN": "核对数字；如果指的是增长或完成情况，请写明“增长”“完成”。",
      en: "Check the figure; if it is growth or attainment, say so.",
    },
    fails: { text: "# 培训计划\n\n## 目标\n\n全年培训覆盖率达到120%。\n" },
    passes: { text: "# 培训计划\n\n## 目标\n\n全年培训覆盖率达到100%，参训人次同比增长120%。\n" },
  },
  check(model, { options: { more }, report }) {
    const complements = sharesOfComplements(model);
    const judge = (quantity: QuantityNode, name: string | undefined, key: string) => {
      // What does not complement its remainder is reported there, once.
      if (name === undefined || complements.has(quantity.position.start.offset)) return;
      const variant = outside(quantity);
      if (variant === undefined) return;
      report({
        at: quantity.position,
        about: [key, quantity.text],
        variant,
        params: { text: quantity.text, name },
        ...(quantity.low !== null && { actual: Decimal.of(quantity.low).toDecimalString() }),
        expected: variant === "above" ? "100" : "0",
        unit: "%",
      });
    };
    const judged = new Set<number>();
    for (const { statement } of model.statements) {
      if (statement.type !== "coverage") continue;
      for (const quantity of quantitiesOf(statement)) {
        judged.add(quantity.position.start.offset);
        const name = statement.population?.text ?? statement.whole?.text ?? quantity.text;
        judge(quantity, name, name);
      }
    }
    let columns: ReadonlyMap<Run, ShareColumn> | undefined;
    const columnOf = (run: Run) =>
      run.type === "cell" ? (columns ??= columnsOf(model)).get(run) : undefined;
    for (const run of runsOf(model.plan))
      for (const node of inlineOf(run))
        if (node.type === "quantity" && isSuspicious(node) && !judged.has(node.position.start.offset)) {
          const column = columnOf(run);
          if (column?.hasLosses === true) continue;
          const name = shareNameOf(node, run, column?.header, more);
          judge(node, name, name ?? "");
        }
  },
});

function quantitiesOf({ total, children }: Coverage): readonly QuantityNode[] {
  return [...(total === undefined ? [] : [total]), ...children.map(({ value }) => value)];
}

function sharesOfComplements({ statements }: PlanModel): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { statement } of statements)
    if (statement.type === "complement")
      for (const share of [...statement.shares, statement.remainder])
        offsets.add(share.position.start.offset);
  return offsets;
}

function outside(quantity: QuantityNode): "above" | "below" | undefined {
  if (quantity.unit !== "%" || quantity.malformed !== undefined || quantity.change !== undefined)
    return undefined;
  const { low, high, lowInclusive, isOrdered } = Interval.from(quantity);
  if (!isOrdered) return undefined;
  const overLow = low?.compare(hundred) ?? -1;
  if (overLow > 0 || (overLow === 0 && !lowInclusive)) return "above";
  return high !== null && high.sign() < 0 ? "below" : undefined;
}

function isSuspicious(quantity: QuantityNode): boolean {
  return quantity.kind === "percent" && outside(quantity) !== undefined;
}

/** The word in the same clause before the figure, or in its column's header, that makes it a share of a whole. */
function shareNameOf(
  quantity: QuantityNode,
  run: Run,
  header = "",
  more: readonly string[] = [],
): string | undefined {
  const before = run.text.slice(Math.max(0, quantity.start - 40), quantity.start);
  const clause = before.slice(before.search(/[^，。；;！？!?\n]*$/u));
  return namesShareOfWhole(`${header} ${clause}`, more);
}

interface ShareColumn {
  readonly header: string;
  /** The table holds amounts below nothing: of a loss the share is below nothing, and others make more than the whole. */
  readonly hasLosses: boolean;
}

function columnsOf({ plan }: PlanModel): ReadonlyMap<Run, ShareColumn> {
  const columns = new Map<Run, ShareColumn>();
  for (const table of tablesOf(plan)) {
    const hasLosses = table.children.some((row) => row.children.some((cell) => inlineOf(cell).some(isLoss)));
    for (const row of table.children)
      row.children.forEach((cell, i) => {
        columns.set(cell, { header: table.columns[i]?.header.text ?? "", hasLosses });
      });
  }
  return columns;
}

function isLoss(node: Inline): boolean {
  if (node.type !== "quantity" || !(node.kind === "money" || node.kind === "number")) return false;
  return Interval.from(node).high?.sign() === -1;
}
