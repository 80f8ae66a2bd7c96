import { contradictedMessages, reportContradicted, type ContradictedParams } from "../computed-figure.ts";
import { defineRule } from "../rule.ts";

/** Compares means and per-head figures with the total and the count they come from. */
export const averageMismatch = defineRule<ContradictedParams>({
  name: "average-mismatch",
  category: "arithmetic",
  severity: "error",
  scope: "plan",
  messages: contradictedMessages,
  docs: {
    summary: {
      "zh-CN": "平均数或人均数与总数除以个数的结果不一致。",
      en: "A mean or per-head figure differs from the total divided by the count.",
    },
    why: {
      "zh-CN": "人均、均价用来定标准和比高低，算错了标准就错了。",
      en: "Means and per-head figures set standards. A wrong one sets a wrong standard.",
    },
    remedy: {
      "zh-CN": "按总数和个数重算，或改正其中一个。",
      en: "Divide again, or correct the total or the count.",
    },
    fails: {
      text: "# 产值计划\n\n| 部门 | 产值（万元） | 人数 | 人均产值（万元） |\n| --- | --- | --- | --- |\n| 一部 | 360 | 12 | 30 |\n| 二部 | 480 | 15 | 32 |\n| 三部 | 310 | 10 | 41 |\n",
    },
    passes: {
      text: "# 产值计划\n\n| 部门 | 产值（万元） | 人数 | 人均产值（万元） |\n| --- | --- | --- | --- |\n| 一部 | 360 | 12 | 30 |\n| 二部 | 480 | 15 | 32 |\n| 三部 | 310 | 10 | 31 |\n",
    },
  },
  check(model, context) {
    reportContradicted(model.relations, "average", context);
  },
});
