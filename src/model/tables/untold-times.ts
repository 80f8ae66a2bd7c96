import type { Formula } from "./formula.ts";
import type { Terms } from "./result.ts";
import { measureOf } from "./rate-units.ts";

/**
 * `1台 | 2000元/月 | 4000元`: for how many months, the row does not tell. Where its amount is no one month's (月费), what it
 * comes to is left to a remark.
 */
export function lacksTimes({ operation, target }: Formula, terms: Terms): boolean {
  if (operation !== "product") return false;
  return terms.some(({ value: { each } }) => {
    const word = each?.unit === undefined ? undefined : times.get(each.unit);
    if (word === undefined || word.test(target.heading)) return false;
    return !terms.some(({ value, operand: { vector } }) => {
      const unit = measureOf(value.node, vector.heading);
      return unit !== undefined && times.has(unit);
    });
  });
}

const times: ReadonlyMap<string, RegExp> = new Map([
  ["year", /年|year|annual/iu],
  ["quarter", /季|quarter/iu],
  ["month", /月|month/iu],
  ["week", /周|week/iu],
  ["day", /[日天]|day|daily/iu],
  ["hour", /时|hour/iu],
]);
