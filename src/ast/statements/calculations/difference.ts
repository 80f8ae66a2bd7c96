import type { Calculation } from "../../nodes.ts";
import { slipDigitsOfSum } from "../../../quantities/slip-digits.ts";
import { exactValue } from "../allocations/parts.ts";
import { comesOut } from "./arithmetic.ts";
import { isPoint, makeCalculation, makeOperand } from "./calculation.ts";
import type { Evidence, StatementContext } from "../context.ts";
import { dimensionOf, isPlainAmount } from "../text/dimension.ts";
import { sentencesOf } from "../text/prose.ts";
import type { Prose } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { leavesOpen, notOfThis } from "../text/role-words.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { comparison, untold } from "../text/words.ts";

/**
 * What is left when something is taken away:
 *
 *     收入500万元，成本320万元，利润180万元            words of accounting for all three
 *     共40个项目，已开工28个，剩余12个                 a whole, what is done, and the rest
 *     年初余额100万元，收入50万元，支出30万元，年末余额120万元   a balance carried on
 */
export function readProseDifferences(prose: Prose, { context }: BlockPlace): Calculation[] {
  const found: Calculation[] = [];
  for (const sentence of sentencesOf(prose.sentences)) {
    if (sentence.figures.length < 3) continue;
    for (const figures of byDimension(spokenFigures(prose, sentence))) {
      const calculation =
        readBalance(prose, figures, context) ??
        readProfit(prose, figures, context) ??
        readRest(prose, figures, context);
      if (calculation !== undefined) found.push(calculation);
    }
  }
  return found;
}

/** Amounts of one dimension, those in brackets left out: they are remarks to the others. */
function byDimension(figures: readonly SpokenFigure[]): readonly (readonly SpokenFigure[])[] {
  const groups = new Map<string, SpokenFigure[]>();
  for (const figure of figures) {
    const { quantity } = figure;
    if (figure.isBracketed || !isPoint(quantity) || quantity.unit === "%") continue;
    if (quantity.kind === "duration" || !isPlainAmount(quantity)) continue;
    const key = dimensionOf(quantity);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()].filter((group) => group.length >= 3 && group.length <= mostOfBalance);
}

const opening =
  /(?:期初|年初|月初|季初|上年|上期|上月)(?:末|底)?[^，。；]{0,6}(?:余额|结余|结存|库存|存量|资金|现金)[^，。；]{0,4}$|\bopening (?:balance|cash|stock)[^,.;]{0,12}$/iu;
const closing =
  /(?:期末|年末|年底|月末|季末)[^，。；]{0,6}(?:余额|结余|结存|库存|存量|资金|现金)[^，。；]{0,4}$|\bclosing (?:balance|cash|stock)[^,.;]{0,12}$/iu;
const coming =
  /(?:收入|流入|入库|购入|新增|增加|进货|拨入|到账|\breceipts?\b|\binflows?\b|\bincome\b|\bcash in\b|\badded\b)[^，。；,;]{0,6}$/iu;
const going =
  /(?:支出|流出|出库|使用|消耗|减少|付出|发放|\bpayments?\b|\boutflows?\b|\bspend(?:ing)?\b|\bcash out\b|\bused\b)[^，。；,;]{0,6}$/iu;

function readBalance(
  prose: Prose,
  figures: readonly SpokenFigure[],
  context: StatementContext,
): Calculation | undefined {
  const first = figures.find(({ label }) => opening.test(label));
  const last = figures.find(({ label }) => closing.test(label));
  if (first === undefined || last === undefined) return undefined;
  const others = figures.filter((figure) => figure !== first && figure !== last);
  const ins = others.filter(({ label }) => coming.test(label));
  const outs = others.filter(({ label }) => going.test(label) && !coming.test(label));
  if (others.length === 0 || ins.length + outs.length < others.length) return undefined;
  if (untold.test(prose.run.text.slice(first.figure.start, last.figure.start))) return undefined;
  return makeCalculation(
    prose,
    {
      operation: "balance",
      result: last,
      operands: [first, ...ins, ...outs],
      taken: outs.length,
      certainty: "stated",
      because: "opening-and-closing",
    },
    context,
  );
}

/** More figures than this in one sentence are no balance that somebody tells. */
const mostOfBalance = 12;

const income =
  /(?:收入|营收|销售额|销售收入|总收入|营业额|\brevenues?|\bsales|\bincome)(?:为|达|达到|约|实现|完成|合计|of|is|was|at)?\s*$/iu;
const expense =
  /(?:成本|总成本|支出|总支出|费用|总费用|开支|\bcosts?|\bexpenses|\bspending|\bexpenditure)(?:为|达|达到|约|合计|of|is|was|at)?\s*$/iu;
const profit =
  /(?<![净纯税后营业综])(?:利润|利润总额|毛利|毛利润|毛利额|结余|盈余|盈利|(?<!net |operating )\bprofit|\bgross (?:profit|margin)|\bsurplus)(?:为|达|达到|约|实现|of|is|was|at)?\s*$/iu;

/** Exactly three figures, one of each: with taxes, other income or several costs told besides there is no telling. */
function readProfit(
  prose: Prose,
  figures: readonly SpokenFigure[],
  context: StatementContext,
): Calculation | undefined {
  const [a, b, c, ...more] = figures;
  if (a === undefined || b === undefined || c === undefined || more.length > 0) return undefined;
  if (!income.test(a.label) || !expense.test(b.label) || !profit.test(c.label)) return undefined;
  if (/滚存|累计|历年|期末|年末/u.test(c.label)) return undefined;
  if (figures.some(({ label }) => comparison.test(label))) return undefined;
  return makeCalculation(
    prose,
    {
      operation: "difference",
      result: c,
      operands: [a, b],
      certainty: "stated",
      because: "income-less-expense",
    },
    context,
  );
}

const whole =
  /(?:共计?|共有|总计|合计|总额|总数|总量|总投资|总预算|预算|计划|应|目标|全部|\btotal(?: of)?|\bof(?: the| our)?|\bhave|\ball)[^，。；,;]{0,8}$/iu;
const rest =
  /(?:剩余|剩下|尚余|还剩|其余|余下|结余|\bremaining|\bleaving|\bleaves|\bleft with|\bthe rest(?: of)?)(?:的|资金|部分|为|仅|约|\s)*$/iu;
const restBehind = /^(?:left|remain(?:s|ing)?|to go|carried over|outstanding)\b/iu;
const done =
  /(?:已|完成|支出|使用|用于|支付|拨付|执行|开工|竣工|到位|实施|消耗|投入|\bspent|\bused|\bdone|\bcompleted?|\bfinished|\bpaid|\bturn off|\bretire|\bclosed?)[^，。；,;]{0,12}$/iu;

function readRest(
  prose: Prose,
  figures: readonly SpokenFigure[],
  context: StatementContext,
): Calculation | undefined {
  const left = figures.at(-1);
  const [all, ...taken] = figures.slice(0, -1);
  if (left === undefined || all === undefined || taken.length === 0) return undefined;
  if (!rest.test(left.label) && !restBehind.test(left.trail)) return undefined;
  const isTold =
    whole.test(all.label) &&
    taken.every(({ label }) => done.test(label) && !rest.test(label)) &&
    (taken.length === 1 || isSlip(all, [...taken, left]));
  const operands = [all, ...taken].map(({ quantity }) => makeOperand(quantity));
  if (!isTold && !comesOut({ operation: "difference", operands, result: left.quantity })) return undefined;
  const behind = prose.run.text.slice(left.figure.end, left.figure.end + 8);
  const isOfMore = notOfThis.test(left.label) || leavesOpen.test(behind);
  if (isOfMore && !comesOut({ operation: "difference", operands, result: left.quantity })) return undefined;
  const evidence: Evidence = { certainty: "stated", because: "whole-and-rest" };
  return makeCalculation(
    prose,
    // 其余 are the others beside those told; 剩余 is what these leave.
    others.test(left.label)
      ? { operation: "sum", result: all, operands: [...taken, left], ...evidence }
      : { operation: "difference", result: left, operands: [all, ...taken], ...evidence },
    context,
  );
}

const others = /其余(?:的|部分|为|仅|约|\s)*$/u;

/** `共40个项目，开工28个，竣工12个，剩余12个未开工`: of several things done, some may be done to others of them, unless one digit is off. */
function isSlip(all: SpokenFigure, parts: readonly SpokenFigure[]): boolean {
  const total = exactValue(all.quantity);
  const exact = parts.flatMap(({ quantity }) => exactValue(quantity) ?? []);
  return total !== undefined && exact.length === parts.length && slipDigitsOfSum(total, exact) >= 2;
}
