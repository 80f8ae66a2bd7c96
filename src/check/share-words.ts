/**
 * Words that name a share of a whole, which can never be more than all of it. Rates of growth, return or attainment
 * (增长率, 完成率, 回报率) may exceed 100% and are not among them.
 */
const shareWords: readonly string[] = [
  "占比",
  "比重",
  "份额",
  "覆盖率",
  "覆盖面",
  "合格率",
  "及格率",
  "通过率",
  "出勤率",
  "到课率",
  "参与率",
  "参训率",
  "持证率",
  "回收率",
  "回访率",
  "转化率",
  "留存率",
  "流失率",
  "满意率",
  "好评率",
  "准确率",
  "差错率",
  "良品率",
  "次品率",
  "空置率",
  "入住率",
  "上座率",
  "渗透率",
  "占有率",
  "普及率",
  "知晓率",
  "及时率",
  "整改率",
  "巡检率",
  "抽查率",
  "coverage",
  "attendance rate",
  "pass rate",
  "share of",
  "market share",
  "occupancy",
  "conversion rate",
  "retention rate",
  "churn",
  "accuracy",
  "defect rate",
  "error rate",
  "response rate",
  "uptime",
];

/** Words that turn a share into a change or a comparison of it (覆盖率提高150%, 为去年的120%). */
const changeWords =
  /增长|增幅|提高|提升|上升|下降|降低|同比|环比|增加|减少|翻|相当于|上年|去年|上期|完成|达成|grow|increase|rise|rose|improve|reduc|decreas|fall|of last|of target|of plan/iu;

/** What customers who stay pay may be more than all paid before: 净收入留存率108%. */
const ofMoney =
  /(?:收入|金额|净|营收|续费)[^，。；]{0,4}留存|\b(?:nrr|ndr|grr)\b|\b(?:net|revenue|dollar)\b[^,.;]{0,12} retention/iu;

/** Means set against what they must meet may exceed it: 拨备覆盖率215%, interest coverage of 320%. */
const coverOfDebts =
  /(?:拨备|准备金|利息|本息|债务|偿债|流动性|现金流?|抵押|担保)(?:保障)?覆盖|\b(?:interest|debt(?:[ -]service)?|liquidity|provision|reserve|collateral|asset)[ -]coverage/iu;

/** The share word of a clause that leads up to a figure, when nothing in the clause makes the figure a change. */
export function namesShareOfWhole(clause: string, more: readonly string[] = []): string | undefined {
  if (changeWords.test(clause) || ofMoney.test(clause) || coverOfDebts.test(clause)) return undefined;
  const lower = clause.toLowerCase();
  return (
    shareWords.find((word) => lower.includes(word)) ?? more.find((word) => lower.includes(word.toLowerCase()))
  );
}
