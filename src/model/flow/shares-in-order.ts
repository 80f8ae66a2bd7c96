import { comesOut } from "../../ast/statements/calculations/arithmetic.ts";
import { exactSum, isAlike } from "./amounts.ts";
import { calculationOf, isMade } from "./claim.ts";
import type { Claim, Sum } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import { heldTogether } from "./held-together.ts";
import type { Measure } from "./measure.ts";
import { amountsBefore, partsBefore, rowsAbove, rowsBefore } from "./parts-in-order.ts";

/**
 * Shares told one after the other, of amounts that stand farther back, each with figures of its own:
 *
 *     快递服务151.4亿元，增长15.2%；仓储47.2亿元，增长26.6%；配送22.1亿元，下降12.4%。三类分别占总量的68.6%、21.4%和10.0%。
 *     干线570.2亿元、支线197亿元，分别占目标（470亿元、106.5亿元）的121.3%、185.0%
 *     事故281起，亡90人，损失36亿元。 … 其中公路258起，亡81人，损失31亿元，分别占总数的91.8%、90.0%和86.1%
 */
export function findSharesInOrder(flow: Flow): readonly Claim[] {
  const runs = runsOfShares(flow);
  const claims = runs.map((shares) => claimsOf(shares, flow));
  const vouched = wholesVouchedFor(claims.flat());
  return runs.flatMap((shares, index) => {
    const own = claims[index] ?? [];
    return own.length === shares.length ? own : [...own, ...ofVouchedWhole(shares, own, vouched, flow)];
  });
}

function claimsOf(shares: readonly FlowFigure[], flow: Flow): readonly Claim[] {
  const before = amountsBefore(shares, flow);
  const measures = before.slice(-shares.length);
  if (measures.length === shares.length && measures.every(({ isBracketed }) => isBracketed)) {
    const parts = before.filter(({ isBracketed }) => !isBracketed).slice(-shares.length);
    return held(shares, parts, (index) => measures[index], 2);
  }
  for (const parts of partsBefore(shares.length, before)) {
    const claims = ofOneWhole(shares, parts, flow);
    if (claims.length > 0) return claims;
  }
  for (const parts of rowsBefore(shares.length, before)) {
    const claims = ofRowAbove(shares, parts, flow);
    if (claims.length > 0) return claims;
  }
  return [];
}

/** Each of a whole of its own, which are told above in the same order: 起, 人, 元. */
function ofRowAbove(
  shares: readonly FlowFigure[],
  parts: readonly FlowFigure[],
  flow: Flow,
): readonly Claim[] {
  for (const wholes of rowsAbove(parts, flow)) {
    const rows = rowsOf(shares, parts, (index) => wholes[index]);
    if (rows.length < shares.length) continue;
    const made = rows.filter(isMade).length;
    // 12.5 ÷ 28.1 is 44.3% as well, rounded as they are.
    const near = rows.filter((row) =>
      comesOut(calculationOf({ ...row, certainty: "inferred", because: "" })),
    );
    if (made === 0 || near.length < 2) continue;
    const isSure = near.length >= enoughElsewhere;
    return (isSure ? rows : near).map((row) => ({
      ...row,
      certainty: isSure ? "stated" : "inferred",
      because: "share-in-order",
    }));
  }
  return [];
}

/** This many shares of one whole, told in other rows, leave no doubt of what a row beside them tells shares of. */
const enoughElsewhere = 3;

function wholesVouchedFor(claims: readonly Claim[]): readonly Measure[] {
  const told = new Map<Measure, number>();
  for (const { operands } of claims) {
    const whole = operands[1];
    if (whole !== undefined) told.set(whole, (told.get(whole) ?? 0) + 1);
  }
  return [...told].flatMap(([whole, count]) => (count >= enoughElsewhere ? [whole] : []));
}

/** 博士431人、硕士559人，各占36.93%、49.70%, between rows of shares of the same 1167人: what is off is off. */
function ofVouchedWhole(
  shares: readonly FlowFigure[],
  own: readonly Claim[],
  wholes: readonly Measure[],
  flow: Flow,
): readonly Claim[] {
  const before = amountsBefore(shares, flow);
  for (const whole of wholes) {
    for (const parts of partsBefore(shares.length, before)) {
      const rows = rowsOf(shares, parts, () => whole);
      const made = rows.filter(isMade).length;
      if (rows.length === shares.length && made > 0 && made >= rows.length - 1)
        return rows
          .filter(({ result }) => own.every((claim) => claim.result !== result))
          .map((row) => ({ ...row, certainty: "stated", because: "share-in-order" }));
    }
  }
  return [];
}

const opening =
  /(?:分别|依次)[^，。；]{0,4}占|占[^，。；]{0,16}$|(?:比重|占比|比例)[^，。；]{0,4}(?:分别|依次)|(?:分别|依次)为|\b(?:account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|ma(?:kes?|de|king) up|contribut(?:es?|ed|ing)|compris(?:es?|ed|ing))\s*$/iu;
const longestRun = 12;

/** Percentages that stand side by side behind 占: one such percentage could only be of one amount. */
function runsOfShares({ figures }: Flow): readonly (readonly FlowFigure[])[] {
  return figures.flatMap((first): (readonly FlowFigure[])[] => {
    if (!isShare(first) || !opening.test(first.label) || /增|降|升|减/u.test(first.label)) return [];
    let end = first.at + 1;
    while (end - first.at < longestRun && isNext(figures[end], first)) end++;
    const run = figures.slice(first.at, end);
    return run.length >= 2 ? [run] : [];
  });
}

function isShare({ quantity }: FlowFigure): boolean {
  return quantity.unit === "%" && quantity.change === undefined && !quantity.text.endsWith("点");
}

function isNext(figure: FlowFigure | undefined, first: FlowFigure): boolean {
  return (
    figure?.sentence === first.sentence &&
    isShare(figure) &&
    /^(?:和|及|与|以及|、|,|,? ?(?:and|&))?\s*$/iu.test(figure.label)
  );
}

const farBack = 72;

function ofOneWhole(
  shares: readonly FlowFigure[],
  parts: readonly FlowFigure[],
  { figures }: Flow,
): readonly Claim[] {
  const [first] = parts;
  if (first === undefined) return [];
  const sum = exactSum(parts);
  const larger = figures
    .slice(Math.max(0, first.at - farBack), shares[0]?.at)
    .filter((whole) => whole.isAmount && isAlike(whole, first))
    .filter((whole) => parts.every(({ exact }) => exact.compare(whole.exact) < 0))
    .reverse();
  const made = larger.find(({ exact }) => exact.equals(sum));
  for (const whole of made === undefined ? larger : [made, ...larger]) {
    const claims = held(shares, parts, () => whole, whole === made ? 2 : 3);
    if (claims.length > 0) return claims;
  }
  return [];
}

function held(
  shares: readonly FlowFigure[],
  parts: readonly FlowFigure[],
  wholeOf: (index: number) => FlowFigure | undefined,
  enough: number,
): readonly Claim[] {
  const rows = rowsOf(shares, parts, wholeOf);
  return rows.length < shares.length ? [] : heldTogether(rows, "share-in-order", enough);
}

function rowsOf(
  shares: readonly FlowFigure[],
  parts: readonly FlowFigure[],
  wholeOf: (index: number) => Measure | undefined,
): readonly Sum[] {
  return shares.flatMap((result, index): Sum[] => {
    const [part, whole] = [parts[index], wholeOf(index)];
    return part === undefined || whole === undefined || !isAlike(part, whole)
      ? []
      : [{ operation: "share", result, operands: [part, whole] }];
  });
}
