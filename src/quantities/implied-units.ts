import { foldAt, isClauseBreak } from "./chars.ts";
import type { Figure, Token } from "./token.ts";
import { Trie } from "./trie.ts";

/** Words that say the number after or before them is an amount of money. */
const MONEY_WORDS = new Trie<true>(
  "均价 总价 房价 楼价 底价 呎价 票价 客单价 限价 额 投资 收入 收益 营收 费用 经费 预算 资金 成本 利润 产值 薪 工资 底薪 奖金 补贴 补助 提成 签单 单价 价格 售价 造价 报价 房租 租金 税 贷款 存款 借款 欠款 货款 拨款 融资 募集 注资 注册资本 资产 负债 市值 工程 工装 罚款 押金 定金 保费 学费 广告 业绩 回款 利息 花费 支出 开支 薪酬 报酬 年薪 月薪 销售 营业 revenue sales profit budget cost income salary spend spending capex opex arr mrr ebitda"
    .split(" ")
    .map((word) => [word, true]),
);

/** Words that say it counts something. */
const COUNT_WORDS = new Trie<true>(
  "粉丝 用户 人口 人数 阅读 播放 会员 下载 浏览 点击 点赞 访问 流量 观众 游客 人次 客流 户数 数量 销量 产量 订单 读者 注册量 装机 注册用户 日活 月活 dau mau uv pv 关注 涨粉 样本 词 字数 就业 职工 员工 行人 党员 学生 居民"
    .split(" ")
    .map((word) => [word, true]),
);

/** People by their posts: a 销售经理 or a sales director is no amount, and what stands behind may be one (经理底薪5000). */
const POSTS = new Trie<true>(
  "代表 专员 经理 主管 总监 人员 助理 顾问 业务员 工程师 工程部 工程队 director directors manager managers rep reps representative representatives executive executives engineer engineers assistant assistants agent agents analyst analysts specialist specialists lead leads team staff"
    .split(" ")
    .map((word) => [word, true]),
);

/** Work as well as what it brings in: of these a number of one or two digits says how many do it. */
const WORK_WORDS = new Trie<true>("销售 营业 工程 广告 sales".split(" ").map((word) => [word, true]));

/**
 * Lends a unit of money to a bare 10万: because the words of its clause speak of money, or because other figures of its
 * sentence are amounts. What the words count (粉丝10万) is left a number.
 */
export function lendUnits(
  text: string,
  tokens: readonly Token[],
  surroundings: string | undefined,
  currency: string | undefined,
): void {
  const figures = tokens.filter((token) => token.type === "figure");
  const waiting: Figure[] = [];
  const near = currenciesAround(text, figures);
  let previousEnd = 0;
  for (const [index, figure] of figures.entries()) {
    const from = previousEnd;
    previousEnd = figure.end;
    if (figure.kind !== "number" || figure.unit !== undefined) continue;
    const evidence = weighClause(text, figure, from);
    if (evidence === "money") lend(figure, near[index] ?? surroundings ?? currency ?? "CNY");
    else if (evidence === undefined && figure.scalePower >= 4) waiting.push(figure);
  }
  if (waiting.length === 0) return;
  const lent = new Map(currenciesAround(text, figures).map((unit, index) => [figures[index], unit]));
  for (const figure of waiting) {
    const unit = lent.get(figure) ?? surroundings;
    if (unit !== undefined) lend(figure, unit);
  }
}

function lend(figure: Figure, unit: string): void {
  figure.kind = "money";
  figure.unit = { unit, kind: "money" };
  figure.unitFrom = "surroundings";
}

/** For each figure the currency of the amount before it in its sentence, or else of the next one after it. */
function currenciesAround(text: string, figures: readonly Figure[]): (string | undefined)[] {
  const around: (string | undefined)[] = [];
  let currency: string | undefined;
  for (const [index, figure] of figures.entries()) {
    const previous = figures[index - 1];
    if (previous !== undefined && hasSentenceBreak(text, previous.end, figure.start)) currency = undefined;
    around.push(currency);
    if (figure.kind === "money") currency = figure.unit?.unit;
  }
  currency = undefined;
  for (let index = figures.length - 1; index >= 0; index--) {
    const figure = figures[index];
    const next = figures[index + 1];
    if (figure === undefined) continue;
    if (next !== undefined && hasSentenceBreak(text, figure.end, next.start)) currency = undefined;
    around[index] ??= currency;
    if (figure.kind === "money") currency = figure.unit?.unit;
  }
  return around;
}

function hasSentenceBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3002 || code === 0x0a || code === 0xff1b || code === 0xff01 || code === 0xff1f)
      return true; // 。；！？
  }
  return false;
}

function weighClause(text: string, figure: Figure, from: number): "money" | "count" | undefined {
  let start = figure.start;
  while (
    start > from &&
    figure.start - start < 24 &&
    !isClauseBreak(
      text.charCodeAt(start - 1) === 0x3a || text.charCodeAt(start - 1) === 0xff1a
        ? 0
        : foldAt(text, start - 1),
    )
  )
    start--;
  let found: "money" | "count" | undefined;
  const stop = Math.min(text.length, figure.end + (figure.scalePower >= 4 ? 6 : 0));
  for (let at = start; at < stop; at++) {
    if (at >= figure.start && at < figure.end) continue;
    if (at >= figure.end && isClauseBreak(foldAt(text, at))) break;
    if (COUNT_WORDS.longest(text, at) !== undefined) return "count";
    if (POSTS.longest(text, at) !== undefined) found = undefined;
    else if (WORK_WORDS.longest(text, at) !== undefined) found = isHandful(figure) ? found : "money";
    else if (MONEY_WORDS.longest(text, at) !== undefined) found = "money";
  }
  return found;
}

function isHandful({ numeral, rightNumeral, scalePower }: Figure): boolean {
  return scalePower < 4 && [numeral, rightNumeral ?? numeral].every(({ start, end }) => end - start <= 2);
}
