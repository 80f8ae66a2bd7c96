import type { Formula } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { isAlike } from "../flow/amounts.ts";
import type { Sum } from "../flow/claim.ts";
import type { FlowFigure } from "../flow/flow.ts";
import { licenceOf } from "./licence.ts";
import { isMet } from "./met.ts";
import { nearTo, roughly } from "./roughly.ts";
import type { Reach } from "./reach.ts";
import type { Trial } from "./trial.ts";

/**
 * Shares of which either side is told in parts:
 *
 *     项目386个。在建223个，竣工60个，开工率73.3%       what was begun is what goes on and what is done
 *     逮捕25人，不捕24人，不捕率49.0%                   of all that was decided
 *
 * The parts stand side by side before the share.
 */
export function trySharesOfSums(result: FlowFigure, { texts }: Reach): Trial {
  if (!licenceOf(result).has("share") || /^[-−–+＋]/u.test(result.quantity.text)) return { tried: () => 0 };
  // Some are read in the unit of others as well as in none.
  const once = [...new Map([...texts].reverse().map((figure) => [figure.at, figure])).values()];
  const before = once
    .filter(
      ({ at, isAmount, isBracketed, exact }) =>
        at < result.at && isAmount && (!isBracketed || result.isBracketed) && exact.sign() > 0,
    )
    .filter((figure) => !isNumberOfNamed(figure))
    .sort((a, b) => b.at - a.at);
  let tried = 0;
  // 三镇合计占: how many there are stands between the amounts and their share.
  const kinds = new Map(before.slice(0, longestRun).map((figure) => [figure.dimension, figure]));
  for (const kind of kinds.values()) {
    const alike = before.filter((figure) => isAlike(figure, kind));
    const trial = trySumsOf(result, alike);
    tried += trial.tried(Infinity);
    if (trial.sum === undefined) continue;
    return { sum: trial.sum, tried: () => tried, isSure: numberOfParts(result) !== undefined };
  }
  return { tried: () => tried };
}

function trySumsOf(result: FlowFigure, alike: readonly FlowFigure[]): Trial {
  const isNear = nearTo(result);
  let tried = 0;
  const number = numberOfParts(result);
  for (let length = 2; length <= Math.min(longestRun, alike.length); length++) {
    if (number !== undefined && length !== number) continue;
    const parts = alike.slice(0, length).reverse();
    const sum = parts.reduce((made, part) => made + roughly(part), 0);
    for (const [at, part] of parts.entries()) {
      tried++;
      if (!isNear((roughly(part) / sum) * 100)) continue;
      const found = sumOf(result, parts, { sign: "÷", left: at, right: added(length) });
      if (isMet(found)) return { sum: found, tried: () => tried };
    }
    const found = shareOfWholes(result, parts, alike.slice(length), isNear);
    tried += found.tried(Infinity);
    if (found.sum !== undefined) return { sum: found.sum, tried: () => tried };
    // 共占总额100亿元的50%: the whole stands right before the share.
    const [whole, ...others] = alike;
    const behind = others.slice(0, length).reverse();
    if (whole === undefined || behind.length < length) continue;
    const ofLast = shareOfWholes(result, behind, [whole], isNear);
    tried += ofLast.tried(Infinity);
    if (ofLast.sum !== undefined) return { sum: ofLast.sum, tried: () => tried };
  }
  return { tried: () => tried };
}

function shareOfWholes(
  result: FlowFigure,
  parts: readonly FlowFigure[],
  wholes: readonly FlowFigure[],
  isNear: (made: number) => boolean,
): Trial {
  const sum = parts.reduce((made, part) => made + roughly(part), 0);
  let tried = 0;
  for (const whole of wholes) {
    if (roughly(whole) <= sum) continue;
    tried++;
    if (!isNear((sum / roughly(whole)) * 100)) continue;
    const right = parts.length;
    const found = sumOf(result, [...parts, whole], { sign: "÷", left: added(right), right });
    if (isMet(found)) return { sum: found, tried: () => tried };
  }
  return { tried: () => tried };
}

const longestRun = 4;

/** 三个项目投资占: so many parts, told in words. */
function numberOfParts({ line, quantity }: FlowFigure): number | undefined {
  const before = line.text.slice(Math.max(0, quantity.start - longestLead), quantity.start);
  const word = ofSoMany.exec(before)?.[1];
  return word === undefined ? undefined : Math.max(2, " 一二三四".indexOf(word));
}

const longestLead = 40;
const ofSoMany = /([两二三四])[个者项家类大市县镇乡区村种][^，。；,;\d]{0,12}占[^，。；,;]{0,24}$/u;

/** 两项合计占: how many there are of what was listed. */
function isNumberOfNamed({ trail, label, exact }: FlowFigure): boolean {
  return label === "" && /^(?:合计|共计|共|加起来)/u.test(trail) && exact.compare(ten) <= 0;
}

const ten = Decimal.of(10);

function sumOf(result: FlowFigure, operands: readonly FlowFigure[], formula: Formula): Sum {
  return { operation: "formula", result, operands, formula };
}

/** The first operands, so many of them. */
export function added(count: number): Formula {
  let sum: Formula = 0;
  for (let at = 1; at < count; at++) sum = { sign: "+", left: sum, right: at };
  return sum;
}
