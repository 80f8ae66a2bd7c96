import { spanOf } from "../../source/span.ts";
import { defineRule } from "../rule.ts";

/** Finds plans that are their own parents, directly or over others. */
export const parentCycle = defineRule<{
  self: { id: string };
  ring: { ring: string };
}>({
  name: "parent-cycle",
  category: "consistency",
  severity: "error",
  scope: "workspace",
  messages: {
    self: {
      "zh-CN": ({ id }) => `计划“${id}”把自己写成了上级计划`,
      en: ({ id }) => `the plan "${id}" names itself as its parent`,
    },
    ring: {
      "zh-CN": ({ ring }) => `上级计划互相循环：${ring}`,
      en: ({ ring }) => `these plans are each other's parents in a ring: ${ring}`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "沿着上级计划一路往上，又回到了自己。",
      en: "Going up from parent to parent leads back to the same plan.",
    },
    why: {
      "zh-CN": "循环里没有哪一份是总的计划，目标无从分解，汇总也没有终点。",
      en: "In a ring no plan is the whole: targets cannot be handed down, and totals never end.",
    },
    remedy: {
      "zh-CN": "改正其中一份计划的 parent；总计划不写 parent。",
      en: "Correct the `parent` of one of them; the plan at the top has none.",
    },
    fails: {
      format: "yaml",
      text: "plan: north\nparent: south\ntitle: 华北销售计划\ntargets:\n  - { metric: 签单额, value: 300万元 }\n---\nplan: south\nparent: north\ntitle: 华南销售计划\ntargets:\n  - { metric: 签单额, value: 300万元 }\n",
    },
    passes: {
      format: "yaml",
      text: "plan: north\nparent: company\ntitle: 华北销售计划\ntargets:\n  - { metric: 签单额, value: 300万元 }\n---\nplan: company\ntitle: 公司销售计划\ntargets:\n  - { metric: 签单额, value: 300万元 }\n",
    },
  },
  check({ links }, { report }) {
    for (const cycle of links.cycles) {
      const [first, ...others] = cycle;
      const at = first?.plan.parent;
      if (first === undefined || at === undefined) continue;
      const ids = cycle.map(({ plan }) => plan.id);
      const facts = {
        at: spanOf(first.file, at.position),
        about: ids,
        certainty: "explicit" as const,
        plan: first.plan.id,
        related: others.flatMap(({ file, plan }) =>
          plan.parent === undefined
            ? []
            : [{ at: spanOf(file, plan.parent.position), message: `${plan.id} → ${plan.parent.text}` }],
        ),
      };
      if (others.length === 0) report({ ...facts, variant: "self", params: { id: first.plan.id } });
      else report({ ...facts, variant: "ring", params: { ring: [...ids, first.plan.id].join(" → ") } });
    }
  },
});
