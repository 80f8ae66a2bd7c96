import type { Claim } from "./claim.ts";
import { madeOf } from "./claim.ts";
import { Decimal } from "../../quantities/decimal.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import { keyOfName, nameBefore } from "./names.ts";

/**
 * Growth over the year before, told of a metric whose figure of that year stands under the same name elsewhere:
 *
 *     2023年实现营业收入6300万元。
 *     …
 *     2024年…营业收入力争达到7875万元，同比增长28%
 */
export function findGrowthOverYears(flow: Flow): readonly Claim[] {
  const known = indexByMetric(flow.figures);
  return flow.figures.flatMap((rate): Claim[] => {
    if (!isOverYear(rate)) return [];
    const now = flow.figures[rate.at - 1];
    if (now?.stretch !== rate.stretch || !isTold(now)) return [];
    const year = yearOf(now);
    if (year === undefined || onlyOne(known.get(keyOf(now, year)) ?? []) === undefined) return [];
    const base = onlyOne(known.get(keyOf(now, year - 1)) ?? []);
    if (base === undefined || base.line === now.line || planned.test(base.label)) return [];
    const isDecrease = rate.quantity.change === "decrease";
    const claim: Claim = {
      operation: "growth-rate",
      result: rate,
      operands: [base, now],
      ...(isDecrease ? { isDecrease } : {}),
      certainty: "stated",
      because: "year-before",
    };
    return isLikely(claim) ? [claim] : [];
  });
}

const overYear =
  /同比|(?:比|较)(?:上年|去年|上一年)|\byear[- ]on[- ]year\b|\byoy\b|\b(?:on|over) (?:last|the previous) year\b/iu;
/** Growth is told over what came of a year, not over what was meant to. */
const planned = /计划|目标|任务|预算|预计|年初|\bplan|\btarget|\bbudget|\bforecast/iu;
/** Rates of another kind are not told from two amounts. */
const otherRate = /年均|复合|可比|不变价|名义|实际增|CAGR|compound|real terms|like[- ]for[- ]like/iu;

function isOverYear({ quantity, label, trail }: FlowFigure): boolean {
  const words = `${label} ${trail}`;
  return (
    quantity.unit === "%" && quantity.change !== undefined && overYear.test(words) && !otherRate.test(words)
  );
}

function isTold({ isAmount, isBracketed, quantity }: FlowFigure): boolean {
  return isAmount && !isBracketed && quantity.isApproximate !== true;
}

function indexByMetric(figures: readonly FlowFigure[]): ReadonlyMap<string, readonly FlowFigure[]> {
  const index = new Map<string, FlowFigure[]>();
  for (const figure of figures) {
    const year = isTold(figure) ? yearOf(figure) : undefined;
    if (year === undefined) continue;
    const key = keyOf(figure, year);
    const there = index.get(key);
    if (there === undefined) index.set(key, [figure]);
    else there.push(figure);
  }
  return index;
}

function keyOf({ label, dimension }: FlowFigure, year: number): string {
  const name = nameBefore(label);
  return name.length < 2 ? "" : `${year} ${dimension} ${keyOfName(name)}`;
}

/** The year said last before a figure, in its text. */
function yearOf({ line, quantity }: FlowFigure): number | undefined {
  const before = line.text.slice(Math.max(0, quantity.start - farthest), quantity.start);
  const year = [...before.matchAll(/(?<!\d)20\d\d(?=年|\b)/gu)].at(-1);
  const isOfYear = year === undefined || !/月|季|半年|\bQ[1-4]\b|\bH[12]\b/u.test(before.slice(year.index));
  return year === undefined || !isOfYear ? undefined : Number(year[0]);
}

const farthest = 160;

/** The figure that all tell, where they agree. */
function onlyOne(figures: readonly FlowFigure[]): FlowFigure | undefined {
  const [first, ...others] = figures;
  return first !== undefined && others.every(({ exact }) => exact.equals(first.exact)) ? first : undefined;
}

const ten = Decimal.of(10);
const half = Decimal.fraction(1n, 2n);

/** What is far off was never meant of these two. */
function isLikely(claim: Claim): boolean {
  const computed = madeOf(claim);
  if (computed === undefined) return false;
  const off = claim.result.exact.minus(computed).abs();
  const reach = claim.result.exact.abs().times(half);
  return off.compare(reach.compare(ten) > 0 ? reach : ten) <= 0;
}
