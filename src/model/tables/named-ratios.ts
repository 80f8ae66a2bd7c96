import type { Vector } from "./sheet.ts";

/** Ratios whose names are agreed on: what is divided by what. Data; of the rows or columns that a word fits, the evidence tells which. */
const ratios: readonly { readonly name: RegExp; readonly part: RegExp; readonly whole: RegExp }[] = [
  {
    name: /净资产收益率|\broe\b|return on (?:average )?equity/iu,
    part: profit(),
    whole: /净资产|权益|equity/iu,
  },
  {
    name: /总资产(?:收益|报酬|净利)率|\broa\b|return on (?:average )?(?:total )?assets/iu,
    part: profit(),
    whole: /资产|assets/iu,
  },
  { name: /资产周转|\bassets? turn(?:over|s)/iu, part: revenue(), whole: /资产|assets/iu },
  {
    name: /存货周转|\b(?:inventory|stock) turn(?:over|s)/iu,
    part: /成本|cost|cogs|收入|sales/iu,
    whole: /存货|inventor|stock/iu,
  },
  { name: /应收(?:账款)?周转|\breceivables? turn(?:over|s)/iu, part: revenue(), whole: /应收|receivable/iu },
  {
    name: /资产负债率|\bdebt(?:[- ]to[- ]assets?)? ratio|liabilit\w+ ratio/iu,
    part: /负债|liabilit|debt/iu,
    whole: /总资产|资产(?:总[计额]|合计)|assets/iu,
  },
  {
    name: /产权比率|debt[- ](?:to[- ])?equity|\bgearing\b|\bd\/e\b/iu,
    part: /负债|liabilit|debt/iu,
    whole: /权益|净资产|equity/iu,
  },
  {
    name: /权益比率|equity ratio/iu,
    part: /权益|净资产|equity/iu,
    whole: /总资产|资产(?:总[计额]|合计)|assets/iu,
  },
  {
    name: /流动比率|\bcurrent ratio/iu,
    part: /流动资产|current assets/iu,
    whole: /流动负债|current liabilit/iu,
  },
  {
    name: /利息保障|\binterest cover/iu,
    part: /利润|ebit|operating (?:profit|income)/iu,
    whole: /利息|interest/iu,
  },
  { name: /每股收益|\beps\b|earnings per share/iu, part: profit(), whole: /股[本数]|shares/iu },
];

function profit(): RegExp {
  return /净利润|利润|\bprofit|\bnet income|\bearnings|\bnet result/iu;
}

function revenue(): RegExp {
  return /收入|营收|revenue|turnover|\b(?:net )?sales/iu;
}

export function isNamedRatio(target: Vector, part: Vector, whole: Vector): boolean {
  return ratios.some((ratio) => target.says(ratio.name) && part.says(ratio.part) && whole.says(ratio.whole));
}
