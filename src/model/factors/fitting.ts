import { isBare, isComparable } from "../derivation/comparable.ts";
import type { Atom } from "./atoms.ts";
import type { PlacedFigure } from "./placed-figures.ts";

/** Whether figures may go together so, by what they measure. */
export function mayMake(result: PlacedFigure, over: readonly Atom[], under: readonly Atom[]): boolean {
  return areApart([...over, ...under]) && areOfUse(result, over, under) && fitsMoney(result, over, under);
}

/** A share and what it leaves are one figure. */
function areApart(atoms: readonly Atom[]): boolean {
  const figures = atoms.flatMap((atom) => atom.figures);
  return new Set(figures).size === figures.length;
}

/** Money comes of one amount of money and numbers, or of an amount without a unit; numbers of as much money above as below. */
function fitsMoney(result: PlacedFigure, over: readonly Atom[], under: readonly Atom[]): boolean {
  const money = result.quantity.kind === "money" ? 1 : 0;
  const net = moneyOf(over) - moneyOf(under);
  const isByPrice = isBare(result) && net === 1;
  const isOfBare = money === 1 && net === 0 && over.some(({ figures }) => figures.every(isBare));
  if (net !== money && !isByPrice && !isOfBare) return false;
  const isOfShares = over.every(({ isShare }) => isShare);
  return result.quantity.unit === "%" ? under.length > 0 || isOfShares : under.length > 0 || !isOfShares;
}

function moneyOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { money }) => sum + money, 0);
}

/** Nothing is squared, no share is of unlike things, and no rule of three is over figures of one kind. */
function areOfUse(result: PlacedFigure, over: readonly Atom[], under: readonly Atom[]): boolean {
  const [above, below] = [plainOf(over), plainOf(under)];
  const figures = [...above, ...below];
  const kinds = new Set(figures.map(kindOf));
  for (const kind of kinds)
    if (kind !== "number" && (countOf(above, kind) > 1 || countOf(below, kind) > 1)) return false;
  if (over.length > 1 && isRuleOfThree(over, under)) return false;
  const isOfNumbers = kinds.size === 1 && kinds.has("number");
  if (isOfNumbers && above.length > 1 && !below.every(isPowerOfTen)) return false;
  if (result.quantity.unit === "%") return isShareOfUse(over, under, above, below);
  if (result.quantity.kind === "money" || isBare(result)) return true;
  const isRate = ({ quantity }: PlacedFigure) => quantity.per.length > 0 || quantity.kind === "money";
  const isOfResult = (figure: PlacedFigure) => isBare(figure) || figure.dimension === result.dimension;
  // Kilowatts over hours make kilowatt-hours.
  const isOverTime =
    kinds.has("duration") && above.some((figure) => kindOf(figure) !== "duration") && below.length === 0;
  return isRate(result) || isOverTime || figures.some((figure) => isRate(figure) || isOfResult(figure));
}

/** 64万元 × 30人 ÷ 35人 supposes that one goes with the other; only a price for a thousand of something does. */
function isRuleOfThree(over: readonly Atom[], under: readonly Atom[]): boolean {
  if (over.some(({ isShare }) => isShare) && under.some(({ isShare }) => isShare)) return true;
  const above = new Set(plainOf(over).map(kindOf));
  return plainOf(under).some(
    (figure) => kindOf(figure) !== "number" && above.has(kindOf(figure)) && !isPowerOfTen(figure),
  );
}

function isShareOfUse(
  over: readonly Atom[],
  under: readonly Atom[],
  above: readonly PlacedFigure[],
  below: readonly PlacedFigure[],
): boolean {
  if (above.length === 0 && below.length === 0) return under.length === 0 && over.length === 2;
  if (over.length > above.length || under.length > below.length) return false;
  return above.length === below.length && above.every((a) => below.some((b) => isComparable(a, b)));
}

/** A price for a thousand or a million of something. */
function isPowerOfTen({ exact }: PlacedFigure): boolean {
  return /^10+$/u.test(exact.toString());
}

function plainOf(atoms: readonly Atom[]): readonly PlacedFigure[] {
  return atoms.filter(({ isShare }) => !isShare).flatMap((atom) => atom.figures);
}

/** Spans of time are of one kind, whatever their unit, but for those that are for each of another. */
function kindOf({ quantity, dimension }: PlacedFigure): string {
  if (quantity.kind === "money") return "money";
  if (quantity.kind === "number" || quantity.per.length > 0) return "number";
  return quantity.kind === "duration" ? "duration" : dimension;
}

function countOf(figures: readonly PlacedFigure[], kind: string): number {
  return figures.filter((figure) => kindOf(figure) === kind).length;
}
