import { comesNear, comesOut } from "../../ast/statements/calculations/arithmetic.ts";
import { periodOfFigure, timesIn } from "../../ast/statements/periods/figure-period.ts";
import type { FigurePeriod } from "../../ast/statements/periods/figure-period.ts";
import { isComparable } from "../derivation/comparable.ts";
import { calculationOf } from "../flow/claim.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Candidate } from "./candidate.ts";

/**
 * An amount told again for another period, right beside the first:
 *
 *     水电费18.6万元（月均1.55万元）        £84,000 a year (£7,000 a month)
 *     $2,400 per month, or $28,800 per year
 *
 * A figure that comes out for another number of periods is of those: 房租12万元，每月1.5万元 is of eight months.
 */
export function naturalPeriods(result: FlowFigure, { figures }: Flow): readonly Candidate[] {
  const other = figures
    .slice(Math.max(0, result.at - 2), result.at)
    .findLast(({ quantity }) => quantity.unit !== "%");
  if (other?.sentence !== result.sentence || !isComparable(other, result)) return [];
  if (other.quantity.kind !== result.quantity.kind || other.quantity.unit !== result.quantity.unit) return [];
  if (!isToldAgain(result)) return [];
  const [own, told] = [periodOf(result), periodOf(other)];
  if (own === undefined) return [];
  if (told?.isEach === true && !own.isEach) {
    const times = timesIn(told.unit, own.unit);
    if (times === undefined || bearsMore(result, other)) return [];
    return [{ sum: { operation: "product", result, operands: [other], times }, oneIn: 2, digits: 1 }];
  }
  const times = own.isEach && told?.isEach !== true ? timesIn(own.unit, told?.unit ?? "year") : undefined;
  if (times === undefined || other.exact.compare(result.exact) <= 0) return [];
  // $180,500 a year may have been rounded before $15,047 a month was worked out.
  const divided = (often: number): Sum => ({
    operation: "quotient",
    result,
    operands: [other],
    times: often,
  });
  for (let often = 2; often <= mostPeriods; often++)
    if (often !== times && comesOutOf(divided(often))) return [];
  return isNearly(divided(times)) ? [] : [{ sum: divided(times), oneIn: 3, digits: 1 }];
}

const mostPeriods = 24;

/** In brackets, or after words that say it is the same. */
function isToldAgain({ isBracketed, label }: FlowFigure): boolean {
  return isBracketed || again.test(label);
}

const again =
  /^[，,]?\s*(?:即|合|折合|相当于|约合|平均)?\s*(?:(?:每[月季周]度?|月均|季均|周均|全年|一年|年)(?:平均|共|合计|共计|需|约|为)?)\s*$|^(?:or|i\.e\.,?|that is|which is|=|so|about|or about)\s*$/iu;

/** 每人每月 and 全年 are of one person and of all. */
function bearsMore(result: FlowFigure, other: FlowFigure): boolean {
  return other.quantity.per.length > result.quantity.per.length + 1;
}

function periodOf({ quantity, label, trail }: FlowFigure): FigurePeriod | undefined {
  return periodOfFigure(quantity, `${label.slice(-16)} ${trail.slice(0, 10)}`);
}

function isNearly(sum: Sum): boolean {
  return comesNear(calculationOf({ ...sum, certainty: "stated", because: "" }), 20);
}

function comesOutOf(sum: Sum): boolean {
  return comesOut(calculationOf({ ...sum, certainty: "stated", because: "" }));
}
