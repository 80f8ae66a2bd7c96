import { isAlike } from "../flow/amounts.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";

/**
 * What two opposites are told of is the whole of them, whatever it is called and whatever follows:
 *
 *     进出口6.57万亿元，下降6.4%。出口3.33万亿元，下降11.4%；进口3.24万亿元，下降0.7%；顺差983.3亿元
 *     投资25973亿元。城镇部分21745亿元，农村部分4228亿元
 */
export function oppositesBehind(total: FlowFigure, { figures }: Flow): readonly FlowFigure[] {
  const behind = figures
    .slice(total.at + 1, total.at + reach)
    .filter(({ line, sentence }) => line === total.line && sentence <= total.sentence + 1)
    .filter((other) => other.isAmount && !other.isBracketed && isAlike(other, total));
  const [first, second] = behind;
  if (first === undefined || second?.sentence !== first.sentence) return [];
  return areOpposite(first.label, second.label) ? [first, second] : [];
}

const reach = 8;

/** The same words but for the poles: 城镇部分, 农村部分. */
function areOpposite(a: string, b: string): boolean {
  const [one, other] = [a, b].map(bare);
  if (one === undefined || other === undefined) return false;
  return opposites.some(
    ([pole, against]) => leaveTheSame(one, pole, other, against) || leaveTheSame(one, against, other, pole),
  );
}

function leaveTheSame(a: string, pole: string, b: string, against: string): boolean {
  return a.includes(pole) && b.includes(against) && a.replace(pole, "") === b.replace(against, "");
}

function bare(label: string): string {
  return label
    .toLowerCase()
    .replace(/^[\s，,、]*(?:其中[，,：:]?|和|及|以及|与|and |of which )?\s*/u, "")
    .replace(/\s*(?:分别)?(?:达到?|约?为|共|计|是|was|were|is|are|of|[:：])?\s*$/u, "");
}

const opposites: readonly (readonly [string, string])[] = [
  ["出口", "进口"],
  ["税收", "非税"],
  ["城镇", "乡村"],
  ["城镇", "农村"],
  ["城市", "农村"],
  ["男", "女"],
  ["国内", "国外"],
  ["国内", "境外"],
  ["境内", "境外"],
  ["省内", "省外"],
  ["市内", "市外"],
  ["校内", "校外"],
  ["线上", "线下"],
  ["地上", "地下"],
  ["内销", "外销"],
  ["公办", "民办"],
  ["中央", "地方"],
  ["直接", "间接"],
  ["固定", "变动"],
  ["专职", "兼职"],
  ["自有", "外部"],
  ["基本支出", "项目支出"],
  ["exports", "imports"],
  ["male", "female"],
  ["men", "women"],
  ["boys", "girls"],
  ["urban", "rural"],
  ["domestic", "international"],
  ["domestic", "foreign"],
  ["online", "offline"],
  ["full-time", "part-time"],
  ["fixed", "variable"],
  ["direct", "indirect"],
];
