import { Decimal } from "../../quantities/decimal.ts";
import { slipDigits } from "../../quantities/slip-digits.ts";
import { shareWords } from "../shared-words.ts";
import { isAlike } from "./amounts.ts";
import { madeOf } from "./claim.ts";
import type { Claim, Sum } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";

/**
 * How much something changed, below lines that tell it before and after:
 *
 *     改造前 恢复时间：45分钟        Before: 480 s
 *     改造后 恢复时间：8分钟         After: 312 s
 *     恢复时间降低：82%              Faster by 35%
 */
export function findBeforeAndAfter(flow: Flow): readonly Claim[] {
  return flow.figures.flatMap((figure) => {
    if (!isChange(figure)) return [];
    const pair = pairBefore(figure, flow);
    return pair === undefined ? [] : (claimOf(figure, pair) ?? []);
  });
}

const falls =
  /降低|下降|减少|缩短|节省|节约|降幅|减幅|\b(?:reduc\w+|cut|lower|faster|shorter|sav(?:es?|ed|ings?)|less|fewer|down|drop\w*|decrease\w*)\b/iu;
const rises =
  /提升|提高|增长|增加|增幅|扩大|\b(?:increase\w*|more|higher|up|growth|grew|gain\w*|improve\w*)\b/iu;
const before =
  /(?:改造|优化|升级|实施|调整|改进|上线|整改|培训|改版|搬迁|自动化)(?:之)?前|(?:^|[^以之])前[:：]|\b(?:before|previously|old)\b/iu;
const after =
  /(?:改造|优化|升级|实施|调整|改进|上线|整改|培训|改版|搬迁|自动化)(?:之)?后|(?:^|[^以之])后[:：]|\b(?:after|now|new)\b/iu;

const mostLines = 12;
const mostFigures = 24;

function isChange({ quantity, label, exact }: FlowFigure): boolean {
  return quantity.unit === "%" && exact.sign() > 0 && (falls.test(label) || rises.test(label));
}

interface Pair {
  readonly base: FlowFigure;
  readonly now: FlowFigure;
}

/** The one figure that opens a line called before, and the one that opens the line called after. */
function pairBefore(change: FlowFigure, { figures }: Flow): Pair | undefined {
  const near = figures
    .slice(Math.max(0, change.at - mostFigures), change.at)
    .filter(({ line, quantity }) => change.line.at - line.at <= mostLines && quantity.unit !== "%")
    .filter((figure) => figure.line.figures[0] === figure);
  const [base, ...bases] = near.filter(({ label }) => before.test(label) && !after.test(label));
  const [now, ...others] = near.filter(({ label }) => after.test(label) && !before.test(label));
  if (base === undefined || now === undefined || bases.length > 0 || others.length > 0) return undefined;
  return isAlike(base, now) && base.exact.sign() > 0 && base.at < now.at ? { base, now } : undefined;
}

function claimOf(change: FlowFigure, { base, now }: Pair): Claim | undefined {
  const isDecrease = now.exact.compare(base.exact) < 0;
  // Halved times are told as twice the speed, too.
  if (!(isDecrease ? falls : rises).test(change.label)) return undefined;
  const sum: Sum = {
    operation: "growth-rate",
    result: change,
    operands: [base, now],
    ...(isDecrease ? { isDecrease } : {}),
  };
  const made = madeOf(sum);
  const place = Decimal.parse(change.quantity.resolution ?? "1");
  const rounded = place === undefined ? undefined : made?.dividedBy(place)?.round(0).times(place);
  if (place === undefined || rounded === undefined) return undefined;
  if (!rounded.equals(change.exact) && !isSlip(change, base, slipDigits(change.exact, place, rounded)))
    return undefined;
  return { ...sum, certainty: "stated", because: "before-and-after" };
}

/** One digit is off, or two changed places; of two digits that says something where one name is told in both lines. */
function isSlip({ quantity, label }: FlowFigure, base: FlowFigure, digits: number): boolean {
  if (quantity.isApproximate === true || digits === 0) return false;
  return digits >= 2 || shareWords(label, base.label.replace(before, ""));
}
