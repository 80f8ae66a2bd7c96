import {
  fallOf,
  isChanged,
  isPoints,
  isRate,
  otherRate,
  saysChange,
} from "../../ast/statements/calculations/growth-words.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Candidate } from "./candidate.ts";
import type { ToldYears } from "./told-years.ts";

/**
 * By how much a target is above what was told of the year before under the same name, wherever that stands:
 *
 *     ## 一、2026年完成情况 … 营业收入18600万元        ## 二、2027年目标 … 营业收入22000万元，同比增长18.3%
 *     FY2026 revenue was $18.4M …                     Revenue of $21.2M, up 15.2% on FY2026
 *
 * Targets are reckoned from what the plan tells; what came of a year may have been reckoned from other figures than those.
 */
export function changesByName(change: FlowFigure, { figures }: Flow, years: ToldYears): readonly Candidate[] {
  if (isPoints(change) || !saysChange(change) || change.isBracketed) return [];
  const now = figures[change.at - 1];
  if (now?.stretch !== change.stretch || !now.isAmount || now.isBracketed || isChanged(now)) return [];
  if (now.quantity.isApproximate === true || otherRate.test(`${now.label}${change.label}${change.trail}`))
    return [];
  if (!isRate(change) && !(ofBefore.test(change.label) && change.dimension === now.dimension)) return [];
  if (isOwn(change) || !years.isAim(now)) return [];
  const told = /\b(?:on|over|from|vs\.?) (?:fy ?)?(20\d\d)\b/iu.exec(change.trail)?.[1];
  const year = told === undefined ? years.yearOf(now) : Number(told) + 1;
  if (year === undefined) return [];
  const bases = years
    .namesakesOf(now)
    .filter((base) => years.yearOf(base) === year - 1 && !isChanged(base) && !years.isAim(base));
  const [base, ...others] = bases;
  if (base === undefined || others.some(({ exact }) => !exact.equals(base.exact))) return [];
  const isDecrease = fallOf(change, base, now);
  const sum: Sum = isRate(change)
    ? { operation: "growth-rate", result: change, operands: [base, now], isDecrease }
    : { operation: "difference", result: change, operands: isDecrease ? [base, now] : [now, base] };
  return [{ sum, oneIn: 1, digits: 1 }];
}

const ofBefore = /[比较較](?:上年|去年|20\d\d年)/u;

/** `利润率提高…`: its clause names something of its own. */
function isOwn({ label }: FlowFigure): boolean {
  const clause = label.slice(Math.max(label.lastIndexOf("，"), label.lastIndexOf(",")) + 1);
  return /率|占|人均|户均|单/u.test(clause);
}
