import type { Formula } from "./formula.ts";
import type { Sheet, Vector } from "./sheet.ts";
import { totalWord } from "./words.ts";

interface NamedRatio {
  readonly name: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
  /** Nothing else is ever meant by it, neither a mean of two years nor one of several kinds. */
  readonly isDefinition?: true;
}

/** Ratios whose names are agreed on: what is divided by what. Data; of the rows or columns that a word fits, the evidence tells which. */
const ratios: readonly NamedRatio[] = [
  {
    name: /^毛利率|^gross (?:profit )?margin/iu,
    part: /^毛利润?$|^gross profit$/iu,
    whole: revenue(),
    isDefinition: true,
  },
  {
    name: /^(?:净利率|净利润率|销售净利率)|^net (?:profit |income )?margin/iu,
    part: /^净利润?$|^net (?:profit|income)$/iu,
    whole: revenue(),
    isDefinition: true,
  },
  {
    name: /^营业利润率|^operating (?:profit )?margin/iu,
    part: /^营业利润$|^operating (?:profit|income)$|^ebit$/iu,
    whole: revenue(),
    isDefinition: true,
  },
  { name: /^ebitda margin/iu, part: /^ebitda$/iu, whole: revenue(), isDefinition: true },
  {
    name: /^(?:平均)?客单价|^单均(?:金额|价)|^average order value|^aov$/iu,
    part: /销售额|营业额|成交额|流水|gmv|\bsales\b|\brevenue\b/iu,
    whole: /订单|单量|单数|成交单|\borders\b/iu,
    isDefinition: true,
  },
  {
    name: /^(?:人均|单人)(?:成本|费用|花费|投入|预算|开支|支出)|^(?:average )?cost (?:per|\/) ?(?:head|person|attendee|participant|guest)/iu,
    part: /^(?:活动|项目)?(?:总(?:成本|费用|花费|投入|预算|开支|支出)|(?:成本|费用|投入|预算|支出)(?:合计|总计|总额))|^total (?:cost|spend|budget|expense)/iu,
    whole: /人数|\b(?:headcount|attendees|participants|guests|people)\b/iu,
    isDefinition: true,
  },
  {
    name: /^(?:平均)?亩产|^单产/iu,
    part: /总产|产量/iu,
    whole: /面积/iu,
    isDefinition: true,
  },
  {
    name: /^(?:单条|每条)?线索成本|^cost per lead|^cpl$/iu,
    part: /投放|花费|投入|费用|\bspend\b|\bcost\b/iu,
    whole: /^(?:总|有效)?线索|^leads\b/iu,
    isDefinition: true,
  },
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

/** One row only goes by the name of what is divided, and one by that of what it is divided by: there is nothing else to be meant. */
export function isByDefinition({ vectors }: Sheet, { operation, target, operands }: Formula): boolean {
  const [part, whole] = operands.map(({ vector }) => vector);
  if (operation !== "ratio" || part === undefined || whole === undefined) return false;
  const ratio = ratios.find(({ name, isDefinition }) => isDefinition === true && target.says(name));
  if (ratio === undefined) return false;
  const isOnly = (word: RegExp, one: Vector) => {
    const named = vectors.filter(
      (vector) => vector !== target && !isRatio(vector) && vector.says(word) && !vector.says(ofCost),
    );
    const totals = named.filter((vector) => vector.says(totalWord));
    const [only, ...others] = totals.length > 0 ? totals : named;
    return only === one && others.length === 0;
  };
  return isOnly(ratio.part, part) && isOnly(ratio.whole, whole);
}

/** Cost of sales is none of them. */
const ofCost = /^cost of\b|(?:销售|营业|收入)成本/iu;

function isRatio({ dimension }: Vector): boolean {
  return dimension === undefined || dimension === "percent:%";
}
