import { Decimal } from "../../quantities/decimal.ts";
import { showQuantity } from "../relations/term.ts";
import { roughly } from "../derivation/roughly.ts";
import { factorsBetween } from "./known-factors.ts";
import type { Factor } from "./known-factors.ts";
import type { PlacedFigure } from "./placed-figures.ts";

/** What an expression multiplies or divides by: a figure, or what a share leaves of something or puts on it. */
export interface Atom {
  readonly figures: readonly PlacedFigure[];
  readonly exact: Decimal;
  readonly rough: number;
  /** 1 where it is money. */
  readonly money: number;
  /** A share: of some whole, and of no dimension. */
  readonly isShare: boolean;
  readonly text: string;
  /** What may lie between it and the result by their units. */
  readonly factors: readonly Factor[];
}

export function atomOf(figure: PlacedFigure, result: PlacedFigure): Atom {
  const { exact, quantity } = figure;
  const isShare = quantity.unit === "%";
  return {
    figures: [figure],
    exact: isShare ? exact.times(hundredth) : exact,
    rough: isShare ? roughly(figure) / 100 : roughly(figure),
    money: quantity.kind === "money" ? 1 : 0,
    isShare,
    text: showQuantity(quantity),
    factors: factorsBetween(result, figure),
  };
}

/** What 5% leave of something, and what it comes to with 5% on it. */
export function turnedShares(atom: Atom): readonly Atom[] {
  if (!atom.isShare || atom.rough <= 0 || atom.rough >= 1) return [];
  const { exact, text, figures } = atom;
  const name = figures.map((figure) => figure.name).join(" ");
  const make = (turned: Decimal, shown: string): Atom => ({
    ...atom,
    exact: turned,
    rough: turned.toRoughNumber(),
    text: shown,
  });
  return [
    ...(takenOff.test(name) ? [make(Decimal.one.minus(exact), `(1 − ${text})`)] : []),
    ...(putOn.test(name) ? [make(Decimal.one.plus(exact), `(1 + ${text})`)] : []),
  ];
}

const takenOff =
  /折|优惠|让利|降|减|损耗|流失|税|费率|抽成|佣金|成本率|discount|off\b|reduc|saving|loss|churn|attrition|drop|declin|fee|commission|margin|毛利|tax|waste/iu;
const putOn =
  /增|涨|税|上浮|加成|管理费|预备|利润|社保|公积金|福利|不可预见|利率|growth|increase|escalat|inflation|tax|vat|contingency|buffer|overhead|fringe|benefit|mark-?up|surcharge|burden|load|interest|raise|COLA|indirect/iu;

const hundredth = Decimal.fraction(1n, 100n);
