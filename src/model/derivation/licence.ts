import type { Operation } from "../../ast/nodes.ts";
import type { FlowFigure } from "../flow/flow.ts";

/** What the words around a figure say it is: which operations may have made it. */
export type Licence = ReadonlySet<Operation>;

const change =
  /增长|增加|增幅|增速|增|上升|上涨|上浮|提高|提升|涨|高出|扩大|下降|降低|降幅|降|减少|减幅|减|回落|下浮|缩|同比|环比|较|比[^例重率]|[低高贵](?=\s)|便宜|节省|节约|\b(?:cheaper|dearer|faster|slower|shorter|longer|smaller|larger|sav(?:es?|ed|ings?)|off|up|down|grew|growth|grow|rise|rose|rising|increase[sd]?|fell|fall|drop(?:ped)?|declin\w+|decreas\w+|higher|lower|more|less|over|above|below|on (?:last|the) \w+)\b/iu;
const share =
  /占|比重|比例|份额|率|度|程|达成|完成|相当于|毛利|净利|\b(?:of|share|margin|rate|utili[sz]ation|proportion|percentage|occupancy|makes? up|account\w*|conversion|yield|cover\w*)\b/iu;
const mean =
  /均|平均|每|单价|单店|单产|亩产|\/|\b(?:per|each|average|averag\w+|a (?:head|person|day|week|month|unit|piece|night|seat)|mean|cost of|apiece)\b/iu;
const difference =
  /结余|盈余|盈利|盈亏|亏损|利润|毛利|净|缺口|差|富余|剩|余|尾款|未|待|尚|另需|还需|还要|补|增加|增量|新增|净增|多|少|提高|下降|减少|降|节|超|超出|相抵|损耗|回落|上涨|增长|比|较|可用|盘亏|盘盈|\b(?:net|surplus|deficit|shortfall|profit|loss|remain\w*|left|gap|balance|more|less|fewer|over|under|headroom|spare|up|down|difference|rest|increase\w*|decrease\w*|saving|saves?|outstanding|contribution|margin|free|short|gain\w*|grow\w*|rose|fell|available|unspent|still)\b/iu;
const product =
  /合|共|计|约|即|需|总|为|可|＝|=|约合|折合|收入|产值|销售额|产出|带来|预计|费用|金额|支出|达到|实现|人次|工时|产能|\b(?:total\w*|giving|gives?|makes?|making|is|are|come\w*|about|equals?|worth|cost\w*|costs|revenue|i\.e\.|yield\w*|produc\w+|capacity|roughly|around|or)\b/iu;
const total =
  /合|共|总|计|累计|一共|加起来|＝|=|\b(?:total\w*|in all|altogether|combined|together|sum|overall|come\w* to|makes?|making)\b/iu;

const stock =
  /期末|[年季月周日]末|余额|余|剩|现|目前|结存|存量|在册|\b(?:now|clos\w+|ends?|ending|left|leaving|leaves|remain\w*|finish\w*|balance|stands?|still open|backlog)\b/iu;

/** The words that count stand right before a figure, in its own clause, and right behind it. */
const reachBefore = 18;
const reachBehind = 14;

/** Within one sentence few figures can be meant, and arithmetic speaks for itself. */
export function anyOf(figure: FlowFigure): Licence {
  if (isOfNoAmounts(figure)) return none;
  return figure.quantity.unit === "%" ? ofShares : ofAmounts;
}

/** 3个百分点 lies between two rates, and 年均增长0.57% over several years: no two amounts make them. */
function isOfNoAmounts({ quantity, label }: FlowFigure): boolean {
  return (
    quantity.unit === "%" &&
    (/[点點]$|\bp\.?p\.?$|points?$/iu.test(quantity.text) || /年均|年平均|复合|\bcagr\b/iu.test(label))
  );
}

const none: Licence = new Set<Operation>();
const ofShares: Licence = new Set<Operation>(["share", "growth-rate", "growth-of-change"]);
const ofAmounts: Licence = new Set<Operation>(["sum", "quotient", "difference", "product"]);

export function licenceOf(figure: FlowFigure): Licence {
  const { quantity, label, trail, isBracketed } = figure;
  if (isOfNoAmounts(figure)) return none;
  const words = `${label.slice(-reachBefore)} ${quantity.text} ${trail.slice(0, reachBehind)}`;
  const found = new Set<Operation>();
  if (quantity.unit === "%") {
    const isChange = quantity.change !== undefined || change.test(words);
    if (isChange) found.add("growth-rate").add("growth-of-change");
    // 占总额110亿元的46%: an amount told right before says of what.
    if (share.test(words) || label === "的" || (isBracketed && !isChange)) found.add("share");
    return found;
  }
  if (
    quantity.kind === "duration" ||
    mean.test(words) ||
    quantity.per.length > 0 ||
    /^an? [a-z]/iu.test(trail) ||
    saysRatio(figure)
  )
    found.add("quotient");
  if (difference.test(words) || quantity.change !== undefined) found.add("difference");
  if (product.test(words) || isBracketed || label === "") found.add("product");
  if (total.test(words)) found.add("sum");
  if (stock.test(words)) found.add("balance");
  return found;
}

/** 生师比为16.5, a ratio of 1.8: a number of one thing for each of another. */
export function saysRatio({ quantity, label }: Pick<FlowFigure, "quantity" | "label">): boolean {
  return (
    quantity.unit === null &&
    quantity.kind === "number" &&
    /(?<![对同环相])比(?:例|值)?(?:约|为|是|达到?|[:：\s])*$|\bratio (?:of|is|was|at|to)(?: about| around)?$/iu.test(
      label,
    )
  );
}

export function saysTotal(figure: FlowFigure): boolean {
  return licenceOf(figure).has("sum");
}

const fall =
  /下降|降低|降幅|降|减少|减幅|减|回落|下浮|缩|低(?=\s|$)|便宜|节省|节约|\b(?:cheaper|faster|shorter|smaller|sav(?:es?|ed|ings?)|off|down|fell|fall|drop\w*|declin\w+|decreas\w+|lower|less|cut|below)\b/iu;

export function saysFall({ quantity, label, trail }: FlowFigure): boolean {
  if (quantity.change !== undefined) return quantity.change === "decrease";
  return fall.test(label.slice(-reachBefore)) || fall.test(trail.slice(0, reachBehind));
}
