import { pairsOf } from "../shared-words.ts";

/** What goes by a name. */
export interface Named {
  readonly name: string;
}

/**
 * Whether names say that two figures go together: by a word that both have (hours saved, hours saved per engineer), or since one
 * is reckoned from the other by its definition (lifetime value from margin and churn).
 */
export function areKin(a: Named, b: Named): boolean {
  const [first, second] = [stemsOf(a.name), stemsOf(b.name)];
  for (const stem of second) if (first.has(stem)) return true;
  return false;
}

/** The result is reckoned from what is named so. */
export function isReckonedFrom(result: Named, figure: Named): boolean {
  const made = wordsOf(result.name).made;
  return made.length > 0 && wordsOf(figure.name).from.some((each) => made.includes(each));
}

/** Which of the definitions a name is of, as what is reckoned and as what that is reckoned from. */
interface Defined {
  readonly made: readonly number[];
  readonly from: readonly number[];
}

function wordsOf(name: string): Defined {
  const known = definedBy.get(name);
  if (known !== undefined) return known;
  if (definedBy.size >= mostKnown) definedBy.clear();
  const indexesOf = (side: 0 | 1) =>
    definitions.flatMap((definition, index) => (definition[side].test(name) ? [index] : []));
  const defined = { made: indexesOf(0), from: indexesOf(1) };
  definedBy.set(name, defined);
  return defined;
}

const definedBy = new Map<string, Defined>();

const definitions: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:LTV|CLV|lifetime value)\b|生命周期价值|终身价值/iu,
    /\b(?:ARP[UA]|AOV|price|revenue|margin|churn|lifetime|retention|CAC|orders?|purchases?|profit|LTV|CLV)\b|客单价|毛利|流失|复购|获客|收入|留存/iu,
  ],
  [
    /\bpay-?back\b|回本|回收期|回收年限/iu,
    /\b(?:CAC|cost|invest\w*|capex|ARP[UA]|margin|profit|saving\w*|benefit\w*|contribution|net|price)\b|投资|投入|成本|利润|毛利|收益|现金流|节省|节约/iu,
  ],
  [
    /\bbreak-?even\b|盈亏平衡|保本/iu,
    /\b(?:fixed|overhead|cost\w*|burn|price|ARP[UA]|margin|contribution|profit|variable|rent|expense\w*)\b|固定|成本|费用|毛利|边际|单价|客单价|贡献/iu,
  ],
  [
    /\b(?:ROI|ROAS|return on)\b|投资回报|回报率|投入产出/iu,
    /\b(?:cost\w*|invest\w*|net|profit|benefit\w*|saving\w*|value|revenue|gain|spend)\b|投资|投入|成本|利润|收益|节省|净|产出/iu,
  ],
  [
    /\brunway\b|资金可?支撑|可支撑/iu,
    /\b(?:burn|cash|raise\w*|funding|spend|cost\w*|expense\w*|balance)\b|资金|支出|现金|余额|融资/iu,
  ],
  [/\bARR\b/iu, /\b(?:MRR|customer\w*|user\w*|ACV|ARP[UA]|price|subscri\w*)\b/iu],
  [/\bMRR\b/iu, /\b(?:customer\w*|user\w*|price|ARP[UA]|subscri\w*|seats?|plan)\b/iu],
  [
    /\bCAC\b|获客成本/iu,
    /\b(?:marketing|spend|budget|customer\w*|sign-?ups?|acquired|conversions?|ads?)\b|营销|推广|新增|客户|用户/iu,
  ],
  [
    /\b(?:revenue|sales|income|turnover|GMV)\b|收入|营业额|销售额|营收|流水|产值/iu,
    /\b(?:price|customer\w*|user\w*|units?|orders?|ARP[UA]|AOV|conversion|tickets?|rate|subscri\w*|seats?|visitors?|members?|clients?|take)\b|单价|客单|均价|单量|客流|订单|用户|客户|销量|人次|转化|电价|数量|产量|电量|会员/iu,
  ],
  [
    /\b(?:profit|margin|contribution)\b|毛利|利润/iu,
    /\b(?:revenue|sales|price|cost\w*|COGS|margin)\b|收入|营业额|售价|单价|成本|毛利率|利润率|销售额/iu,
  ],
  [
    /\b(?:cost|costs|spend|budget|fee|fees|expense\w*|total|payroll|salar(?:y|ies)|wages|value|savings?|price|amount)\b|成本|费|预算|支出|金额|总价|工资|薪|投入|造价|节省|节约|价值/iu,
    /\b(?:rate|price|per|hours?|days?|weeks?|months?|years?|FTE|headcount|team|people|staff|seats?|licen[cs]es?|users?|engineers?|developers?|requests?|calls?|tokens?|GB|TB|quantity|qty|units?|volume|salary|salaries|wage|hourly|daily|share|fringe|overhead|contingency|duration|period|effort|discount|tax|VAT|exchange)\b|单价|均价|人均|月薪|日薪|时薪|人数|人员|团队|周期|工期|人[天日月]|工时|天数|月数|数量|用量|面积|费率|比例|税率|汇率|折扣|标准|次数|户数|系数/iu,
  ],
  [
    /\b(?:hours?|effort|days?|person|man|workload|capacity|QPS|TPS|RPS|throughput|requests?|storage|bandwidth|traffic|tokens?|memory)\b|工时|人[天日月]|工作量|产能|发电量|产量|流量|存储|容量|带宽|次数|请求/iu,
    /\b(?:per|hours?|days?|weeks?|months?|years?|FTE|team|people|users?|DAU|MAU|requests?|size|records?|bytes?|rate|velocity|points?|engineers?|developers?|average|peak|factor|replica\w*|retention|capacity)\b|每|人均|日均|人数|天数|时长|小时|装机|容量|利用|系数|倍|用户|日活|大小|平均|峰值|单产|面积/iu,
  ],
];

/** Words without their endings, and pairs of Chinese characters; what says only how something is told is none. */
function stemsOf(name: string): ReadonlySet<string> {
  const found = known.get(name);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const stems = new Set<string>();
  for (const pair of pairsOf(name)) if (!/[a-z]/u.test(pair)) stems.add(pair);
  for (const [word] of name.toLowerCase().matchAll(/[a-z]{3,}/gu)) {
    const stem = word.replace(/(?:ies|y)$/u, "i").replace(/(?<=..)e?s$/u, "");
    if (!empty.has(stem)) stems.add(stem);
  }
  known.set(name, stems);
  return stems;
}

const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 1024;

const empty: ReadonlySet<string> = new Set(
  "the and for per with from total year month annual monthli yearli amount value cost metric item number rate usd est estimated about each all not are was than this that approx avg average".split(
    " ",
  ),
);
