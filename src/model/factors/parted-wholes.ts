import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { slipDigits } from "../../quantities/slip-digits.ts";
import type { Relation } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { makeTerm, showQuantity } from "../relations/term.ts";
import type { Sheet, Value, Vector } from "../tables/sheet.ts";
import type { PlacedFigure } from "./placed-figures.ts";

/**
 * A whole that stands in another table or in the text, parted in percent and in amounts:
 *
 *     Contract value: $80,000
 *     | Signing  | 30% | $24,000 |
 *     | Delivery | 50% | $40,000 |      40,000 = 50% × 80,000
 *     | Support  | 20% | $16,000 |
 *
 * The percents make 100, or the amounts make the whole: so all of it is here, and where the other lines say of what, one that
 * is a digit off is wrong.
 */
export function relatePartedWholes(
  sheet: Sheet,
  wholes: ReadonlyMap<string, readonly PlacedFigure[]>,
  known: { readonly isTold: (value: Value) => boolean; readonly isWrong: (value: Value) => boolean },
  context: RelationContext,
): readonly Relation[] {
  const shares = sheet.vectors.filter(({ dimension }) => dimension === percent);
  return shares.flatMap((share) => {
    const near = sheet.vectors.filter((amount) => isAmountOf(share, amount));
    const parting = near.map((amount) => findParting(sheet, share, amount, wholes)).find((found) => found);
    return parting === undefined
      ? []
      : parting.parts
          .filter(({ amount, share: own }) => !known.isTold(amount) && !known.isWrong(own))
          .map((part) => relationOf(part, parting, context));
  });
}

const percent = "percent:%";
const reach = 3;

function isAmountOf(share: Vector, { dimension, index }: Vector): boolean {
  const isAmount = dimension !== undefined && dimension !== percent && !dimension.startsWith("ratio");
  return isAmount && Math.abs(index - share.index) <= reach;
}

interface Part {
  readonly share: Value;
  readonly amount: Value;
}

interface Parting {
  readonly whole: PlacedFigure;
  readonly parts: readonly Part[];
  /** The amount that is wrong, or the percent where the amounts make the whole. */
  readonly isOfAmounts: boolean;
}

function findParting(
  { lines }: Sheet,
  share: Vector,
  amount: Vector,
  wholes: ReadonlyMap<string, readonly PlacedFigure[]>,
): Parting | undefined {
  const parts = lines.flatMap(({ role }, line): Part[] => {
    const [own, of] = [share.values[line], amount.values[line]];
    return role !== "item" || own === undefined || of === undefined ? [] : [{ share: own, amount: of }];
  });
  if (parts.length < 2 || parts.length > mostParts) return undefined;
  const sum = parts.reduce((all, part) => all.plus(part.amount.exact), Decimal.zero);
  const isAll = parts.reduce((all, part) => all.plus(part.share.exact), Decimal.zero).equals(hundred);
  for (const candidate of new Set([sum, ...parts.slice(0, mostTried).flatMap(wholeOf)].map(String))) {
    const exact = Decimal.parse(candidate);
    const whole = exact === undefined ? undefined : nearest(wholes.get(candidate), parts);
    if (exact === undefined || whole === undefined) continue;
    const isWhole = sum.equals(exact);
    const missing = parts.filter((part) => !isMade(part, exact));
    if (!isAll && !isWhole) continue;
    if (missing.length === 0 || (missing.length === 1 && isWrong(missing, parts, isAll, isWhole, exact)))
      return { whole, parts, isOfAmounts: isAll || missing.length === 0 };
  }
  return undefined;
}

const mostParts = 24;
const mostTried = 3;

function wholeOf({ share, amount }: Part): readonly Decimal[] {
  const whole = amount.exact.times(hundred).dividedBy(share.exact);
  return whole === undefined ? [] : [whole];
}

function isMade({ share, amount }: Part, whole: Decimal): boolean {
  const off = madeOf(share, whole).minus(amount.exact).abs();
  return off.plus(off).compare(amount.ownPlace) <= 0;
}

function madeOf(share: Value, whole: Decimal): Decimal {
  return share.exact.times(whole).times(hundredth);
}

/** Two others at least obey, and the one that does not differs by a digit from what it should be. */
function isWrong(
  [part]: readonly Part[],
  parts: readonly Part[],
  isAll: boolean,
  isWhole: boolean,
  whole: Decimal,
): boolean {
  if (part === undefined || parts.length < 3 || isAll === isWhole) return false;
  const made = isAll ? madeOf(part.share, whole) : part.amount.exact.times(hundred).dividedBy(whole);
  const { exact, ownPlace } = isAll ? part.amount : part.share;
  return made !== undefined && slipDigits(exact, ownPlace, made) > 0;
}

/** Told in what the amounts are, the last one before them. */
function nearest(
  figures: readonly PlacedFigure[] | undefined,
  [part]: readonly Part[],
): PlacedFigure | undefined {
  if (figures === undefined || part === undefined) return undefined;
  const { node, dimension } = part.amount;
  const alike = figures.filter((figure) => figure.dimension === dimension || figure.dimension === "number");
  const before = alike.filter(({ offset }) => offset < node.position.start.offset);
  return before.at(-1) ?? alike[0];
}

function relationOf(
  { share, amount }: Part,
  { whole, isOfAmounts }: Parting,
  context: RelationContext,
): Relation {
  const { file, plan } = context;
  const [stated, term] = isOfAmounts ? [amount, share] : [share, amount];
  const quotient = amount.exact.times(hundred).dividedBy(whole.exact) ?? Decimal.zero;
  const computed = isOfAmounts ? madeOf(share, whole.exact) : quotient;
  const delta = stated.exact.minus(computed);
  const isRounded = delta.plus(delta).abs().compare(stated.ownPlace) <= 0;
  const [shown, of] = [showQuantity(term.node), showQuantity(whole.quantity)];
  return {
    kind: isOfAmounts ? "product" : "share",
    plan,
    certainty: "stated",
    because: "parted-whole",
    stated: makeTerm(file, stated.node),
    terms: [makeTerm(file, term.node), makeTerm(file, whole.quantity)],
    computed: Interval.point(computed).toJSON(),
    delta: delta.toString(),
    verdict: delta.sign() === 0 ? "holds" : isRounded ? "rounding" : "violated",
    statement: `${showQuantity(stated.node)} = ${shown} ${isOfAmounts ? "×" : "÷"} ${of}`,
  };
}

const hundred = Decimal.of(100);
const hundredth = Decimal.fraction(1n, 100n);
