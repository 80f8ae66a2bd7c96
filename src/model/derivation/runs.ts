import { Decimal } from "../../quantities/decimal.ts";
import { comesOut } from "../../ast/statements/calculations/arithmetic.ts";
import { isOfBefore } from "../../ast/statements/calculations/growth-words.ts";
import { exactSum, isAlike, significantDigits } from "../flow/amounts.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import type { FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { isBare, isMoney } from "./comparable.ts";
import { isWhole } from "./fits.ts";
import { runningWord } from "../flow/words.ts";
import { saysTotal } from "./licence.ts";
import type { Reach } from "./reach.ts";
import { isNearly, roughly } from "./roughly.ts";
import type { Trial } from "./trial.ts";

/** 上缴17,812万元，其中14,196万元，3,616万元 make twice the first of them and nothing else. */
export function holdsOwnTotal(parts: readonly Measure[], { exact }: Measure): boolean {
  return parts.length > 2 && parts.some((part) => part.exact.plus(part.exact).equals(exact));
}

/** Figures of one kind in a row, right before the result or right behind it: `12万、5万，剩下3万` make the 20万 before them. */
export function tryRuns(result: FlowFigure, { texts }: Reach): Trial {
  const alike = texts
    .filter((other) => isAlike(other, result) && other.isAmount && (!other.isBracketed || result.isBracketed))
    .filter((other) => !isOfBefore(other))
    .sort((a, b) => a.at - b.at);
  const before = alike.filter(({ at }) => at < result.at).reverse();
  const behind = alike.filter(({ at }) => at > result.at);
  let tried = 0;
  let rounded: Sum | undefined;
  for (const side of [before, behind]) {
    let made = side[0] === undefined ? 0 : roughly(side[0]);
    for (let length = 2; length <= side.length; length++) {
      tried++;
      made += roughly(side[length - 1] ?? result);
      if (!isNearly(made, result)) continue;
      const operands = side.slice(0, length);
      if (holdsOwnTotal(operands, result)) continue;
      if (operands.some(({ label }) => runningWord.test(label)) && !areAllRunning([result, ...operands]))
        continue;
      // A run that its own sentence goes on with is a sum only where words say so.
      const next = side[length];
      if (next !== undefined && next.sentence === operands.at(-1)?.sentence && !saysTotal(result)) continue;
      const sum: Sum = { operation: "sum", result, operands: inOrderOfText(operands) };
      if (!exactSum(operands).equals(result.exact)) {
        if (isRoundedSum(sum)) rounded ??= sum;
        continue;
      }
      // All there are of its sentence, three or more, are hardly so by chance.
      const isComplete =
        length >= 3 && length === side.filter(({ sentence }) => sentence === result.sentence).length;
      return { sum, tried: () => tried, isSure: isComplete };
    }
  }
  // Three figures meet a sum that was rounded, where one meets it exactly.
  return rounded === undefined ? { tried: () => tried } : { sum: rounded, tried: () => tried * 3 };
}

/** 累计完成投资 of the whole and of every part are told at one time: none holds another. */
function areAllRunning(figures: readonly FlowFigure[]): boolean {
  return figures.every(({ label }) => runningWord.test(label));
}

/** 28899.24 of 15299.29 and 13599.96: off by what rounding may take. */
function isRoundedSum(sum: Sum): boolean {
  return (
    significantDigits(sum.result.exact) >= 4 &&
    comesOut(calculationOf({ ...sum, certainty: "inferred", because: "" }))
  );
}

/** `240 delegates: 165 members, 50 non-members and 25 speakers`: all that is counted behind a number of a sentence, whatever it is called. */
export function tryKinds(result: FlowFigure, { texts }: Reach): Trial {
  const tried = () => 1;
  const behind = texts
    .filter(({ at, sentence }) => at > result.at && sentence === result.sentence)
    .sort((a, b) => a.at - b.at);
  if (!isCounted(result) || behind.length < 2 || !behind.every(isCounted)) return { tried };
  if (!exactSum(behind).equals(result.exact)) return { tried };
  return { sum: { operation: "sum", result, operands: behind }, tried, isSure: behind.length >= 3 };
}

function isCounted(figure: FlowFigure): boolean {
  const { isAmount, isBracketed, quantity } = figure;
  return isAmount && !isBracketed && (quantity.kind === "count" || isBare(figure));
}

/** `需148万元，股东投入60万元，贷款70万元，余下18万元自筹`: what a run of figures leaves of one told before them. */
export function tryRest(result: FlowFigure, { texts }: Reach): Trial {
  const before = texts
    .filter((other) => other.at < result.at && isAlike(other, result) && other.isAmount && !other.isBracketed)
    .sort((a, b) => b.at - a.at);
  let tried = 0;
  for (let length = 2; length <= Math.min(longestRun, before.length - 1); length++) {
    const taken = before.slice(0, length);
    const whole = before[length];
    if (whole === undefined) break;
    tried++;
    if (exactSum([...taken, result]).equals(whole.exact))
      return {
        sum: { operation: "difference", result, operands: [whole, ...inOrderOfText(taken)] },
        tried: () => tried,
      };
  }
  return { tried: () => tried };
}

const longestRun = 5;

/** `14 a week, 9 seats, $38 per seat, 46 weeks`: what three or four figures of a text make together. */
export function tryFactors(result: FlowFigure, { texts }: Reach): Trial {
  const factors = texts
    .filter(({ at, quantity }) => at < result.at && quantity.unit !== "%")
    .filter((other) => !isWhole(other) && other.exact.sign() > 0)
    .slice(0, mostFactors);
  const money = isMoney(result) ? 1 : 0;
  let tried = 0;
  let sum: Sum | undefined;
  const extend = (chosen: readonly FlowFigure[], from: number, product: number): void => {
    if (chosen.length >= 3) {
      tried++;
      if (sum === undefined && isNearly(product, result) && chosen.filter(isMoney).length === money) {
        const exact = chosen.reduce((made, factor) => made.times(factor.exact), Decimal.one);
        if (exact.equals(result.exact))
          sum = { operation: "product", result, operands: inOrderOfText(chosen) };
      }
    }
    if (chosen.length === 4) return;
    for (let at = from; at < factors.length; at++) {
      const factor = factors[at];
      if (factor !== undefined) extend([...chosen, factor], at + 1, product * roughly(factor));
    }
  };
  extend([], 0, 1);
  return { ...(sum === undefined ? {} : { sum }), tried: () => tried };
}

const mostFactors = 7;

function inOrderOfText(figures: readonly FlowFigure[]): readonly FlowFigure[] {
  return [...figures].sort((a, b) => a.at - b.at);
}
