import { isAlike } from "../flow/amounts.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Candidate } from "./candidate.ts";

/**
 * What is left once something is said to be taken off:
 *
 *     募集资金33,731.10万元，扣除承销费2,600.00万元后为31,131.10万元        after deducting costs of £120, a profit of £1,223
 *
 * It is taken off what was told last; what nothing but an earlier figure explains is of that one.
 */
export function naturalDeductions(rest: FlowFigure, { figures }: Flow): readonly Candidate[] {
  const taken = figures[rest.at - 1];
  if (
    !rest.isAmount ||
    rest.isBracketed ||
    taken === undefined ||
    !isTakenOff(taken, rest, figures[rest.at - 2])
  )
    return [];
  // 销售额100万元，退货率5%，扣除佣金10万元后: more may have been taken off.
  const before = figures.slice(Math.max(0, taken.at - around), taken.at);
  const from = before.findLastIndex(({ quantity }) => quantity.unit === "%") + 1;
  const wholes = before
    .slice(from)
    .filter(
      (whole) =>
        whole.line === rest.line &&
        whole.isAmount &&
        !whole.isBracketed &&
        isAlike(whole, rest) &&
        whole.exact.compare(taken.exact) > 0,
    );
  return wholes.toReversed().map((whole, index) => ({
    sum: { operation: "difference", result: rest, operands: [whole, taken] },
    oneIn: 3,
    digits: index === 0 ? fewestDigits : Infinity,
    isSaid: true,
  }));
}

const around = 12;
/** Of all that is told before, the last is meant unless the digits say otherwise. */
const fewestDigits = 3;

function isTakenOff(taken: FlowFigure, rest: FlowFigure, before: FlowFigure | undefined): boolean {
  if (taken.sentence !== rest.sentence || !taken.isAmount || !isAlike(taken, rest)) return false;
  const from = before?.line === taken.line ? before.quantity.end : 0;
  const words = taken.line.text.slice(Math.max(from, taken.quantity.start - longest), taken.quantity.start);
  return (takenBefore.test(words) && /^\s?[之以]?后/u.test(taken.trail)) || takenOff.test(words);
}

/** 另减除律师费、审计费及评估费等新增外部费用1,068.03万元后. */
const longest = 90;
const takenBefore = /(?:扣[除减去]?|减[除去]|抵[扣减])[^。；]*$/u;
const takenOff = /\b(?:after (?:deducting|paying|subtracting)|less|net of)\b[^.;]{0,40}$/iu;
