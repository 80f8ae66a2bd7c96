import type { QuantityNode } from "../../nodes.ts";
import type { Prose, Sentence } from "../text/prose.ts";
import { tellsAims, tellsResults } from "../text/words.ts";

/** What has been reached already, and is no goal. */

/** 完成年度计划的97% tells how far it has come. */
export function isRateOfPlan({ unit }: QuantityNode, label: string): boolean {
  return (
    unit === "%" && /(?:占|完成|为)[^，。；]{0,14}(?:预算|计划|目标|任务|指标)[^，。；]{0,6}的$/u.test(label)
  );
}

/** 完成投资20亿元 may tell of a goal or of a result; 完成任务20亿元, 力争完成20亿元 do not. */
export function onlyReaches(label: string): boolean {
  return /达到|达成|实现|完成/u.test(label) && !tellsAims.test(label) && !/指标|任务|额度/u.test(label);
}

/** 完成投资20亿元，同比增长5%: without a word of aiming, it has been done. */
export function isToldOfResults({ run }: Prose, { start, end }: Sentence): boolean {
  const text = run.text.slice(start, end);
  return tellsResults.test(text) && !tellsAims.test(text);
}
