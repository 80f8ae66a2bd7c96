import { Decimal } from "../../quantities/decimal.ts";
import type { Term } from "./formula.ts";
import { measureOf } from "./rate-units.ts";
import type { Each } from "./rate-units.ts";

/**
 * What a product of rates and measures is multiplied by because one is told in another unit than the other is told for:
 *
 *     2.0 FTE × 9 months × $160K a year      1/12
 *     5 TB × $0.023/GB                       1,000 or 1,024
 *     100M × $0.0075/10K                     1/10,000
 *     120克 × 68元/公斤                       1/1,000
 *     1 × $4.99/month = $59.88/year          12: the result is told for longer than the rate
 *
 * Empty where the units ask for nothing of the kind; of several, people use one here and another there.
 */
export function unitSteps(terms: readonly Term[], stated?: Each): readonly Decimal[] {
  if (!mayStep(terms)) return none;
  const measures: string[] = [];
  const rates: string[] = [];
  let steps: readonly Decimal[] = [Decimal.one];
  for (const { operand, value } of terms) {
    const each = value.each ?? (value.dimension.startsWith("duration") ? undefined : operand.vector.each);
    if (each?.unit !== undefined) rates.push(each.unit);
    if (each !== undefined && !each.count.equals(Decimal.one))
      steps = [Decimal.one.dividedBy(each.count) ?? Decimal.one];
    const unit = measureOf(value.node, operand.vector.heading);
    if (unit !== undefined) measures.push(unit);
  }
  for (const rate of [...rates]) {
    const same = measures.indexOf(rate);
    if (same === -1) continue;
    measures.splice(same, 1);
    rates.splice(rates.indexOf(rate), 1);
  }
  // What a result is told for is so much of what its rate is, where no time stands among its factors.
  if (stated?.unit !== undefined && measures.length === 0 && !rates.includes(stated.unit))
    measures.push(stated.unit);
  for (const rate of rates) {
    const at = measures.findIndex((unit) => stepsFrom(unit, rate).length > 0);
    const [unit] = at === -1 ? [] : measures.splice(at, 1);
    if (unit === undefined) continue;
    const more = stepsFrom(unit, rate);
    steps = steps.flatMap((step) => more.map((each) => step.times(each)));
  }
  return steps.length === 1 && steps[0]?.equals(Decimal.one) === true ? none : steps;
}

const none: readonly Decimal[] = [];

/** Whether some figure is told for each of something at all: asked of every product. */
export function mayStep(terms: readonly Term[]): boolean {
  return terms.some(({ operand, value }) => value.each !== undefined || operand.vector.each !== undefined);
}

/** How many of the shorter (or smaller) unit make one of the longer; what is usual first. */
const parts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  year: {
    "half-year": ["2"],
    quarter: ["4"],
    month: ["12"],
    week: ["52"],
    day: ["365", "360", "260", "250"],
    hour: ["8760", "2080", "2000"],
  },
  quarter: { month: ["3"], week: ["13", "12"], day: ["90"] },
  month: {
    week: ["4", "4.33"],
    day: ["30", "22", "20", "21", "21.75"],
    hour: ["730", "720", "160", "168", "176", "173.33"],
  },
  week: { day: ["7", "5"], hour: ["40", "168"] },
  day: { hour: ["24", "8"] },
  hour: { minute: ["60"], second: ["3600"] },
  minute: { second: ["60"] },
  pb: { tb: ["1000", "1024"], gb: ["1000000", "1048576"] },
  tb: { gb: ["1000", "1024"], mb: ["1000000", "1048576"] },
  gb: { mb: ["1000", "1024"], kb: ["1000000", "1048576"] },
  mb: { kb: ["1000", "1024"] },
  t: { kg: ["1000"], jin: ["2000"], g: ["1000000"] },
  kg: { g: ["1000"], jin: ["2"], mg: ["1000000"] },
  jin: { g: ["500"] },
  g: { mg: ["1000"] },
  lb: { oz: ["16"] },
  l: { ml: ["1000"] },
};

/** From what is measured to what it is priced by, or is told in when it is multiplied. */
export function stepsFrom(unit: string, rate: string): readonly Decimal[] {
  const [measured, priced] = [workdaysAreDays(unit), workdaysAreDays(rate)];
  const down = parts[measured]?.[priced];
  if (down !== undefined) return down.map((times) => Decimal.of(times));
  return (parts[priced]?.[measured] ?? []).flatMap((times) => Decimal.one.dividedBy(Decimal.of(times)) ?? []);
}

function workdaysAreDays(unit: string): string {
  return unit === "workday" || unit === "night" ? "day" : unit;
}
