import type { Claim } from "./claim.ts";
import { isMade, madeOf } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import type { Measure } from "./measure.ts";
import { isNearTo } from "./near-figures.ts";
import { totalRowOf } from "./flow-table.ts";
import { totalWord } from "./words.ts";

/**
 * How long an outlay takes to come back: what was put in, over what it brings each year or month.
 *
 *     投资合计4,965万元 … 年节约费用1161万元，静态投资回收期约4.8年
 */
export function findPaybacks(flow: Flow): readonly Claim[] {
  return flow.figures.flatMap((figure): Claim[] => {
    const unit = periodOf(figure);
    if (unit === undefined) return [];
    const before = flow.figures.slice(Math.max(0, figure.at - far), figure.at).reverse();
    const gains = before.filter((other) => isGain(other, unit));
    const [gain] = gains;
    if (gain === undefined) return [];
    const outlays = outlaysBefore(figure, before).filter(
      ({ exact, quantity }) => quantity !== gain.quantity && exact.compare(gain.exact) > 0,
    );
    const claims = outlays.map((outlay) => ({
      operation: "quotient" as const,
      result: asWritten(figure),
      operands: [outlay, gain],
    }));
    const made = claims.find(isMade);
    if (made !== undefined) return [{ ...made, certainty: "inferred", because: "payback" }];
    const [only, ...others] = claims.filter((claim) => {
      const computed = madeOf(claim);
      return computed !== undefined && isNearTo(figure, computed);
    });
    const isSure = others.length === 0 && outlays.length === 1 && !hasRivals(gain, gains);
    return only === undefined || !isSure || !isPlain(figure, gain)
      ? []
      : [{ ...only, certainty: "stated", because: "payback" }];
  });
}

/** Money that is discounted, or earned before it was written off, comes back in another time than the division says. */
function isPlain({ label, line, quantity }: FlowFigure, gain: FlowFigure): boolean {
  const before = line.text.slice(Math.max(0, quantity.start - 24), quantity.start);
  if (/动态|折现|贴现|建设期|税后|内部|\bdiscounted\b|\bNPV\b/iu.test(`${before} ${label}`)) return false;
  const isProfit = /利润|净利|profit|surplus/iu.test(sayingOf(gain));
  return !isProfit || quantity.unit === "month" || /静态|按|简单|\bsimple\b/iu.test(before);
}

const far = 40;
const paybackWord =
  /回收期|回本|收回(?:全部)?(?:投资|成本)|\bpay(?:s|ing)?[- ]?back\b|\bpays? for (?:itself|themselves)\b/iu;
const gainWord =
  /节约|节省|节支|利润|净利|收益|净现金|现金流|净收入|净流入|盈余|增收|\bsav(?:es?|ings?)\b|\bprofit\b|\bgain|\bcash flow\b|\bsurplus\b|\bnet (?:income|benefit)/iu;
const outlayWord = /投资|投入|造价|\binvest|\boutlay\b|\bcapex\b|\bup[- ]?front\b/iu;
const yearly = /年|\bannual|\byear/iu;
const monthly = /月|\bmonth/iu;

function periodOf({ quantity, label, trail }: FlowFigure): "year" | "month" | undefined {
  if (quantity.kind !== "duration" || !paybackWord.test(`${label} ${trail}`)) return undefined;
  return quantity.unit === "year" || quantity.unit === "month" ? quantity.unit : undefined;
}

/** 约4.8年 is rounded to a tenth of a year; only 约5年 leaves more room. */
function asWritten(figure: FlowFigure): Measure {
  if (!/[.．]\d/u.test(figure.quantity.text)) return figure;
  return { ...figure, quantity: { ...figure.quantity, isApproximate: false } };
}

/** So much money each year, where years are told. */
function isGain(figure: FlowFigure, unit: "year" | "month"): boolean {
  if (figure.quantity.kind !== "money" || figure.exact.sign() <= 0) return false;
  if (/^[-−–+＋×÷*/]/u.test(figure.trail)) return false;
  const words = `${sayingOf(figure)} ${figure.trail.slice(0, 12)}`;
  if (!gainWord.test(words)) return false;
  const isMonthly = monthly.test(words) || figure.quantity.per.includes("month");
  return unit === "month"
    ? isMonthly
    : !isMonthly && (yearly.test(words) || figure.quantity.per.includes("year"));
}

/** 月利润 = 102,060 − 76,542 = 25,518元: a result goes by the words before the first of its figures. */
function sayingOf({ label, line, stretch, at }: FlowFigure): string {
  if (!/^[=＝\s]*$/u.test(label)) return label;
  const first = line.figures.find((other) => other.stretch === stretch && other.at < at);
  return first?.label ?? label;
}

function outlaysBefore({ line }: FlowFigure, before: readonly FlowFigure[]): readonly Measure[] {
  const spoken = before.filter(
    (figure) =>
      figure.isAmount &&
      figure.quantity.kind === "money" &&
      (outlayWord.test(figure.label) || (line.at - figure.line.at <= near && totalWord.test(figure.label))),
  );
  const table = line.tableBefore;
  const total = table === undefined ? undefined : totalRowOf(table);
  const cells =
    table === undefined || total === undefined
      ? []
      : table.columns.flatMap(({ name, figures }) => {
          const cell = figures[total];
          return cell?.quantity.kind === "money" && outlayWord.test(name) ? [cell] : [];
        });
  const all = [...cells, ...spoken];
  return all.filter(({ exact }, index) => all.findIndex((other) => other.exact.equals(exact)) === index);
}

/** How many lines back a total without other words is what was put in. */
const near = 2;

function hasRivals({ exact }: FlowFigure, gains: readonly FlowFigure[]): boolean {
  return gains.some((other) => !other.exact.equals(exact));
}
