import type { TextRange } from "../../quantities/quantity.ts";

/** Money, shares, counts and the rest: what can stand in a header's brackets, or behind its slash, as a unit. */
export const unitWords =
  /^(?:人民币|港币|美元|欧元|日元)?(?:[百千万亿]{0,2}(?:元|美元|港元|欧元|日元|英镑|人次|人|名|个|家|户|场|次|台|套|辆|件|项|篇|门|条|份|吨|公斤|千克|克|公里|千米|米|km|kWh|kg|t|m²|m2|m³|㎥|立方米|平方公里|平方米|平米|㎡|亩|公顷|天|日|工作日|周|月|个月|季度|年|小时|分钟|股|张|本|部|只|间|支|分|岁|度|千瓦时|升|百分点|个百分点|点|倍|成)|[百千万亿]{1,2}|[%％‰]|[¥￥$€£]|(?:RMB|CNY|USD|EUR|GBP|JPY|HKD)|[kKmMbB]|[kKmM]?(?:¥|\$|€|£|RMB|CNY|USD)|(?:¥|￥|\$|€|£|RMB ?|CNY ?|USD ?)(?:[kKmM]|[0-9]+[kKmM]?)|people|persons|heads|FTEs?|days|weeks|months|hours|pcs|units|percent)(?:\/(?:人|月|年|天|日|次|个|台|套|㎡|平方米|人月))?$/u;

export function isMoneyUnit(unit: string): boolean {
  return /元|[¥￥$€£万亿]|RMB|CNY|USD|[%％]/u.test(unit);
}

/** What heads a column and is a unit itself: of money, of work. */
const unitAlone = /^(?:[百千万亿]{0,2}元|人[天日月]|工日)$/u;

/** The unit a label names: `金额（万元）`, `占比%`, `金额/万元`. */
export function unitInHeader(header: string): string | undefined {
  const text = header.trim();
  if (unitAlone.test(text)) return text;
  const enclosed = /[（(【[]\s*(?:单位\s*[：:]?\s*)?([^（()）【】[\]]{1,12}?)\s*[）)】\]]\s*$/u.exec(
    text,
  )?.[1];
  if (enclosed !== undefined) return unitWords.test(enclosed) ? enclosed : undefined;
  const behindMark = /[/／：:，,]\s*([^/／：:，,\s]{1,8})$/u.exec(text)?.[1];
  if (behindMark !== undefined && unitWords.test(behindMark)) return behindMark;
  // A rate in a head (Contingency 10%) is what its amounts were computed by, not what they are told in.
  return /(?<![\d.]\s?)[%％‰]$/u.exec(text)?.[0];
}

export interface LeadIn extends TextRange {
  readonly unit: string;
}

/** The unit that a line such as `单位：万元` gives for the table below it. */
export function findLeadInUnit(text: string): LeadIn | undefined {
  const match =
    /(?:金额单位|计量单位|货币单位|单位|(?<![a-z])units?|amounts in)\s*[：:为]?\s*(?:人民币)?\s*([^\s（()）【】，,。；;]{1,12})/iu.exec(
      text,
    );
  const unit = match?.[1];
  if (match === null || unit === undefined || !unitWords.test(unit)) return findMeasureUnit(text);
  return { unit, start: match.index, end: match.index + match[0].length };
}

/** `填报单位：运营部  金额：万元`, `（产量：吨）`: what is measured, and the unit alone behind its colon. */
function findMeasureUnit(text: string): LeadIn | undefined {
  for (const match of text.matchAll(
    /(?:金额|产量|产值|投资|资金|面积|里程|重量|数量|人数|销量|销售额|收入|支出|费用|价格|规模|amounts?|figures)[:：]\s{0,3}([^\s（()）【】，,。；;]{1,12})(?=$|[\s）)】，,。；;])/giu,
  )) {
    const unit = match[1] ?? "";
    if (unitWords.test(unit)) return { unit, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
