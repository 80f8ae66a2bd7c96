import { Decimal } from "../../quantities/decimal.ts";
import { showQuantity } from "../relations/term.ts";
import { isOfPairs } from "./pools.ts";
import type { PlacedFigure } from "./placed-figures.ts";

/** What a whole column may be multiplied by: a figure that stands elsewhere, or a number that everybody knows. */
export interface Multiplier {
  readonly exact: Decimal;
  readonly rough: number;
  /** As it stands behind the figures of a row: `× 12`, `÷ $876,000`. */
  readonly text: string;
  readonly isDivided: boolean;
  /** 1 where it brings money in, −1 where it takes it out. */
  readonly money: number;
  readonly figure?: PlacedFigure;
}

const known: readonly Multiplier[] = [
  ...[12, 52, 365, 30, 4, 24, 60, 160, 1000, 1024, 10_000, 1_000_000].flatMap((number) => [
    knownBy(Decimal.of(number), `× ${String(number)}`, false),
    knownBy(Decimal.fraction(1n, BigInt(number)), `÷ ${String(number)}`, true),
  ]),
];

function knownBy(exact: Decimal, text: string, isDivided: boolean): Multiplier {
  return { exact, rough: exact.toRoughNumber(), text, isDivided, money: 0 };
}

/** The known ones, then figures beside the table, each as it is, divided by, and as a share put on or taken off. */
export function multipliersOf(figures: readonly PlacedFigure[]): readonly Multiplier[] {
  return [...known, ...figures.flatMap(waysOf)];
}

function waysOf(figure: PlacedFigure): readonly Multiplier[] {
  const { quantity } = figure;
  const isShare = quantity.unit === "%";
  const exact = isShare ? figure.exact.times(hundredth) : figure.exact;
  const money = quantity.kind === "money" ? 1 : 0;
  const text = showQuantity(quantity);
  const make = (value: Decimal | undefined, shown: string, isDivided: boolean): readonly Multiplier[] =>
    value === undefined
      ? []
      : [
          {
            exact: value,
            rough: value.toRoughNumber(),
            text: shown,
            isDivided,
            money: isDivided ? -money : money,
            figure,
          },
        ];
  return [
    ...make(exact, `× ${text}`, false),
    ...make(Decimal.one.dividedBy(exact), `÷ ${text}`, true),
    ...(isShare ? make(Decimal.one.minus(exact), `× (1 − ${text})`, false) : []),
    ...(isShare ? make(Decimal.one.plus(exact), `× (1 + ${text})`, false) : []),
  ];
}

const hundredth = Decimal.fraction(1n, 100n);

const mostBeside = 24;
const farBefore = 30;
const farBehind = 12;

/** Figures of heads, headings and lines around a table, and of what the plan assumes; no cells but single ones. */
export function figuresBeside(
  first: PlacedFigure,
  last: PlacedFigure,
  figures: readonly PlacedFigure[],
  givens: readonly PlacedFigure[],
): readonly PlacedFigure[] {
  const own = figures.slice(first.at, last.at + 1).filter(({ role }) => role === "head");
  const before = figures.slice(Math.max(0, first.at - farBefore), first.at).toReversed();
  const behind = figures.slice(last.at + 1, last.at + 1 + farBehind);
  const around = [...before, ...behind].filter(
    (figure) => figure.role !== "cell" || figure.isTotal || isOfPairs(figure),
  );
  const candidates = [...own, ...first.under, ...around, ...givens];
  const seen = new Set<string>();
  const kept: PlacedFigure[] = [];
  for (const figure of candidates) {
    const { exact, quantity } = figure;
    const key = `${exact.toString()} ${quantity.unit ?? ""}`;
    if (kept.length >= mostBeside || seen.has(key) || exact.sign() <= 0) continue;
    if (exact.equals(Decimal.one) || (quantity.unit === "%" && exact.toString() === "100")) continue;
    seen.add(key);
    kept.push(figure);
  }
  return kept;
}
