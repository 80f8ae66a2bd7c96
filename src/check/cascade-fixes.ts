import type { PlanFigure } from "../model/workspace/plan-figures.ts";
import type { Remedy } from "../model/workspace/remedies.ts";
import { Decimal } from "../quantities/decimal.ts";
import { spanOf } from "../source/span.ts";
import { rewriteNumber } from "./amount.ts";
import { type Localized, type ProposedFix } from "./rule.ts";

/** Changes one figure to what it should be, written as its author wrote it. */
export function raiseTo(figure: PlanFigure, value: Decimal | null): ProposedFix | undefined {
  const newText = value === null ? undefined : rewriteNumber(figure.value.text, value, figure.value);
  if (newText === undefined) return undefined;
  return {
    title: { "zh-CN": `改为 ${newText}`, en: `Change it to ${newText}` },
    edits: [{ at: spanOf(figure.model.file, figure.value.position), newText }],
  };
}

const remedyTitles: Readonly<Record<Remedy["kind"], (plan: string, text: string) => Localized>> = {
  parent: (_, text) => ({
    "zh-CN": `按下级合计把上级目标改为 ${text}`,
    en: `Change the target above to the sum, ${text}`,
  }),
  largest: (plan, text) => ({
    "zh-CN": `差额由“${plan}”承担，改为 ${text}`,
    en: `Let ${plan} take the difference: ${text}`,
  }),
  scale: () => ({ "zh-CN": "各下级计划按比例调整", en: "Scale the plans below in proportion" }),
};

/** Edits where every number can be written as the author wrote it. */
export function proposeRemedy({ kind, changes }: Remedy): ProposedFix | undefined {
  const edits = changes.flatMap(({ figure, to }) => {
    const newText = rewriteNumber(figure.value.text, Decimal.of(to), figure.value);
    return newText === undefined ? [] : [{ at: spanOf(figure.model.file, figure.value.position), newText }];
  });
  const [first] = changes;
  if (first === undefined || edits.length < changes.length) return undefined;
  return { title: remedyTitles[kind](first.figure.model.plan.id, edits[0]?.newText ?? ""), edits };
}
