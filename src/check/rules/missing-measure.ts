import type { Block, Inline, Item, Section, SectionKind } from "../../ast/nodes.ts";
import { positionInRun } from "../../ast/run.ts";
import { inlinesOfBlock } from "../../ast/visit.ts";
import { defineRule } from "../rule.ts";
import { shorten } from "../task-gaps.ts";

interface Params {
  one: { goal: string };
  section: { section: string; count: number; of: number };
}

/** Finds goals that nobody could tell were reached. */
export const missingMeasure = defineRule<Params>({
  name: "missing-measure",
  category: "completeness",
  severity: "warning",
  scope: "plan",
  messages: {
    one: {
      "zh-CN": ({ goal }) => `目标“${goal}”没有可以衡量的数字或时点`,
      en: ({ goal }) => `the goal "${goal}" has no figure or date to measure it by`,
    },
    section: {
      "zh-CN": ({ section, count, of }) =>
        count === of
          ? `“${section}”的 ${of} 项都没有可以衡量的数字或时点`
          : `“${section}”的 ${of} 项中有 ${count} 项没有可以衡量的数字或时点`,
      en: ({ section, count, of }) =>
        count === of
          ? `none of the ${of} entries in "${section}" has a figure or date to measure it by`
          : `${count} of the ${of} entries in "${section}" have no figure or date to measure them by`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "目标、指标章节里的条目既没有数字也没有时点。在“指标”下是警告，在“目标”“思路”下仅作提示。",
      en: "Entries under goals or targets with neither a figure nor a date. Under targets it is a warning, under goals a hint.",
    },
    why: {
      "zh-CN": "无法衡量的目标，期末只能各说各话。",
      en: "Whether a goal without a measure was met is a matter of opinion.",
    },
    remedy: {
      "zh-CN": "写上能核对的结果：多少、比例、哪天完成。",
      en: "Say what can be checked: how many, what share, by which day.",
    },
    fails: { text: "# 工作计划\n\n## 考核指标\n\n1. 全年签单额不低于800万元。\n2. 打造有凝聚力的团队。\n" },
    passes: { text: "# 工作计划\n\n## 考核指标\n\n1. 全年签单额不低于800万元。\n2. 员工流失率不高于5%。\n" },
  },
  check({ sections }, { report, lines }) {
    const placeOf = (item: Item) => positionInRun(item, 0, item.text.length, lines);
    for (const { section } of sections) {
      if (section.kind === undefined || !goalKinds.has(section.kind)) continue;
      const goals = goalsOf(section);
      const missing = goals.filter(({ isMeasured }) => !isMeasured).map(({ item }) => item);
      const [goal] = missing;
      if (goal === undefined) continue;
      const facts = {
        at: missing.length === 1 ? placeOf(goal) : section.title.position,
        about: missing.map(({ text }) => text),
        ...(section.kind !== "targets" && { severity: "info" as const }),
      };
      if (missing.length === 1) report({ ...facts, variant: "one", params: { goal: shorten(goal.text) } });
      else
        report({
          ...facts,
          variant: "section",
          params: { section: section.title.text, count: missing.length, of: goals.length },
          related: missing.map((item) => ({ at: placeOf(item), message: shorten(item.text) })),
        });
    }
  },
});

const goalKinds: ReadonlySet<SectionKind> = new Set(["goals", "targets"]);

interface Goal {
  readonly item: Item;
  readonly isMeasured: boolean;
}

/** The entries of the section's lists; one that only heads those below it goes by them. */
function goalsOf({ children }: Section): readonly Goal[] {
  return children
    .flatMap((node) => (node.type === "list" ? node.children : []))
    .filter(({ text }) => text.trim() !== "")
    .map((item) => ({ item, isMeasured: item.inline.some(isMeasure) || item.children.some(holdsMeasure) }));
}

function holdsMeasure(block: Block): boolean {
  for (const node of inlinesOfBlock(block)) if (isMeasure(node)) return true;
  return false;
}

/** A date says by when one can look; an article (一个) measures nothing. */
function isMeasure(node: Inline): boolean {
  if (node.type !== "quantity") return node.type === "placeholder";
  return node.kind !== "count" || !/^一\p{Script=Han}$/u.test(node.text);
}
