import { MetricNames } from "../metric-identity.ts";

const leading =
  /^(?:其中|包括|含|分别为?|预计|全年|今年|本年度?|去年|上年|20\d\d年(?:度|末|底)?|[上下]半年|第?[一二三四]季度|\d{1,2}月份?|的|[、，,\s]|and\b|of which\b|including\b|the\b|our\b|in 20\d\d\b)/iu;
const trailing =
  /(?:[=＝\s]|为|是|达到?|实现|约|共|合计|安排|力争|预计|计划|目标|确保|将|拟|要|突破|完成|\bis\b|\bare\b|\bwas\b|\bwere\b|\bof\b|\bat\b|\bto\b|\bwill\b|\breach(?:e[sd])?\b|\bha[sd]\b|\bhave\b|\bgets?\b|\breceives?\b|\btotals?\b|\bgrows?\b|\brises?\b)$/iu;
const mostWords = 8;

/** What the words before a figure name: 其中理论 → 理论; 2025年营业收入力争达到 → 营业收入. */
export function nameBefore(label: string): string {
  const end = label.replace(/[:：\s]+$/u, "");
  let text = end.slice(Math.max(end.lastIndexOf("："), end.lastIndexOf(":")) + 1).trim();
  for (let turns = 0; turns < mostWords; turns++) {
    const cut = text.replace(leading, "").replace(trailing, "").trim();
    if (cut === text) break;
    text = cut;
  }
  return text;
}

const names = new MetricNames();

/** Equal for names of one metric. */
export function keyOfName(name: string): string {
  return names.identify(name).key;
}
