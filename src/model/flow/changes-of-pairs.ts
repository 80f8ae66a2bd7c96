import { inUnitOf } from "../derivation/lend-units.ts";
import { isAlike, significantDigits } from "./amounts.ts";
import { isMade } from "./claim.ts";
import type { Claim, Sum } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";

/**
 * What has changed between an amount and that of before, which is told right behind it:
 *
 *     总资产 本期末 64,039,331.17 上年末 65,347,776.12 增减(%) -2.00          as a rate without its sign
 *     Fund balance £3,560.16 (£3,578.89) … expenditure exceeded income by £18.73     as an amount, farther on
 */
export function findChangesOfPairs(flow: Flow): readonly Claim[] {
  return [...ratesBehind(flow), ...amountsElsewhere(flow)];
}

const fewestDigits = 4;

function isLong({ isAmount, exact }: FlowFigure): boolean {
  return isAmount && exact.sign() > 0 && significantDigits(exact) >= fewestDigits;
}

/** A bare number of decimals behind two amounts of its line. */
function ratesBehind({ figures }: Flow): readonly Claim[] {
  return figures.flatMap((rate): Claim[] => {
    const [now, before] = [figures[rate.at - 2], figures[rate.at - 1]];
    if (now?.line !== rate.line || before?.line !== rate.line || !isBareRate(rate)) return [];
    // The first may tell the unit of both.
    const base = inUnitOf(before, now) ?? before;
    if (!isLong(now) || !isLong(base) || !isAlike(now, base)) return [];
    const isDecrease = rate.exact.sign() > 0 && now.exact.compare(base.exact) < 0;
    const sum: Sum = { operation: "growth-rate", result: rate, operands: [base, now], isDecrease };
    return isMade(sum) ? [{ ...sum, certainty: "inferred", because: "growth-beside" }] : [];
  });
}

function isBareRate({ quantity, exact }: FlowFigure): boolean {
  const hasDecimals = (quantity.resolution ?? "1").startsWith("0.");
  return quantity.kind === "number" && quantity.unit === null && hasDecimals && exact.sign() !== 0;
}

/** By how much a balance differs from the one in brackets behind it. */
function amountsElsewhere({ figures }: Flow): readonly Claim[] {
  const pairs = new Map<string, readonly [FlowFigure, FlowFigure]>();
  for (const before of figures) {
    const now = figures[before.at - 1];
    if (!before.isBracketed || now?.isBracketed !== false || now.sentence !== before.sentence) continue;
    if (!isLong(now) || !isLong(before) || !isAlike(now, before)) continue;
    const change = now.exact.minus(before.exact).abs().toString();
    if (!pairs.has(change)) pairs.set(change, [now, before]);
  }
  if (pairs.size === 0) return [];
  return figures.flatMap((result): Claim[] => {
    const [now, before] = pairs.get(result.exact.toString()) ?? [];
    if (now === undefined || before === undefined || !isLong(result) || !isAlike(result, now)) return [];
    if (result === now || result === before) return [];
    const operands = now.exact.compare(before.exact) > 0 ? [now, before] : [before, now];
    return [
      { operation: "difference", result, operands, certainty: "inferred", because: "change-of-a-pair" },
    ];
  });
}
