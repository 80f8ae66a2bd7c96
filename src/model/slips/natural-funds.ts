import { isAlike } from "../flow/amounts.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Candidate } from "./candidate.ts";

/**
 * Where the money for an investment comes from makes all of it, though the text tells that later and by another name:
 *
 *     项目总投资1400万元，其中…。7、资金筹措由企业自筹900万元，银行贷款资金500万元。
 *
 * Every amount of the sentence is called by a source of money. Where the uses make the total, its sources are held to it sooner.
 */
export function naturalFunds(total: FlowFigure, flow: Flow, isMade: boolean): readonly Candidate[] {
  if (!total.isAmount || total.quantity.kind !== "money" || !investment.test(total.label)) return [];
  const behind = flow.figures
    .slice(total.at + 1, total.at + reach)
    .filter((figure) => figure.line.at - total.line.at <= mostLines && isAlike(figure, total));
  const first = behind.find(({ label }) => source.test(label));
  if (first === undefined) return [];
  // Another whole between the two is what the sources are of.
  if (behind.some((figure) => figure.at < first.at && investment.test(figure.label))) return [];
  const parts = behind.filter(({ sentence, isBracketed }) => sentence === first.sentence && !isBracketed);
  const own = parts.filter(({ at }) => at >= first.at);
  if (own.length < 2 || !own.every(({ label }) => source.test(label) && !soFar.test(label))) return [];
  const digits = isMade ? 2 : 3;
  return [{ sum: { operation: "sum", result: total, operands: own }, oneIn: 4, digits, isSaid: true }];
}

const reach = 40;
const mostLines = 8;
const investment =
  /(?:总投资|投资总额|总概算|概算总投资|投资估算|资金总额|总资金)(?:额)?(?:为|约|达|共|[:：\s])*$/u;
/** What has come of it by now is not all of it. */
const soFar = /已|到位|落实|完成|累计|拟|其中/u;
const source =
  /(?:自筹|贷款|财政|拨款|补助|融资|专项资金|自有资金|配套|债券|捐赠|筹集|社会资本|上级资金|股东投入|资本金)[^，。；\d]{0,8}$/u;
