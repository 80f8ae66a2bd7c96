import { amongIt } from "../../ast/statements/text/words.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { endsInOwnTotal, exactSum, isAlike, significantDigits } from "./amounts.ts";
import type { Claim, Sum } from "./claim.ts";
import { totalWord } from "./words.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import type { Group } from "./groups.ts";
import { canBeProduct, heldTogether } from "./held-together.ts";
import { rowSumsOf } from "./row-sums.ts";

/**
 * What the rows of a group show together: columns that add up to a total told elsewhere, shares of one whole, products of
 * their own figures. What most rows obey, the others are held to.
 */
export function claimsOfGroup(group: Group, flow: Flow): readonly Claim[] {
  const sums = sumsOf(group, flow);
  return [...sums, ...sharesOf(group, sums, flow), ...productsOf(group), ...rowSumsOf(group)];
}

// ----------------------------------------------------------------------------------------------- sums

function sumsOf(group: Group, flow: Flow): readonly Claim[] {
  const columns = Array.from({ length: group.width }, (_, index) => columnOf(group, index)).flatMap(
    (column) => (column === undefined ? [] : [column]),
  );
  const made = columns.flatMap((parts) => {
    const total = totalOf(parts, group, flow);
    return total === undefined ? [] : [{ parts, total }];
  });
  const sentences = new Set(made.map(({ total }) => total.sentence));
  const strong = made.filter(
    ({ parts, total }) =>
      // Three small round numbers make a fourth somewhere in any text.
      (parts.length >= 3 && (significantDigits(total.exact) >= 2 || isCalledLike(total, parts))) ||
      totalWord.test(total.label) ||
      significantDigits(total.exact) >= 3 ||
      (made.length > 1 && sentences.size === 1),
  );
  const claims = strong.map(({ parts, total }) => sumClaim(parts, total, "inferred"));
  const [head] = made;
  const isOneSentence =
    sentences.size === 1 && (strong.length >= 2 || (strong.length === 1 && group.rows.length >= 3));
  const isOneLine = strong.length >= 3 && made.every(({ total }) => total.line === head?.total.line);
  const isLone = sentences.size === 1 && strong.length === 1;
  if (!(isOneSentence || isOneLine || isLone) || head === undefined) return claims;
  const { line, sentence } = head.total;
  const beside =
    sentences.size === 1 ? line.figures.filter((other) => other.sentence === sentence) : line.figures;
  const off = columns
    .filter((parts) => !made.some((one) => one.parts === parts))
    .flatMap((parts) => {
      const total = totalBeside(parts, columns, beside);
      if (total === undefined) return [];
      // One measure of two lines that comes out vouches for another that is a digit off, and for no more.
      const isVouched = isOneSentence || isOneLine || slipDigits(total, parts) >= 2;
      return isVouched ? [sumClaim(parts, total, "stated")] : [];
    });
  return [...claims, ...off];
}

function sumClaim(parts: readonly FlowFigure[], total: FlowFigure, certainty: Claim["certainty"]): Claim {
  return {
    operation: "sum",
    result: total,
    operands: parts,
    certainty,
    because: "same-figures-in-every-line",
  };
}

/** One column, where it holds amounts of one dimension. */
function columnOf({ rows }: Group, index: number): readonly FlowFigure[] | undefined {
  const figures = rows.flatMap((row) => row[index] ?? []);
  const [first] = figures;
  if (first === undefined || figures.length < rows.length) return undefined;
  return figures.every((figure) => figure.isAmount && figure.dimension === first.dimension)
    ? figures
    : undefined;
}

const farBefore = 80;
const farBehind = 12;

function totalOf(parts: readonly FlowFigure[], group: Group, flow: Flow): FlowFigure | undefined {
  if (endsInOwnTotal(parts)) return undefined;
  const sum = exactSum(parts);
  const fits = (figure: FlowFigure) =>
    figure.isAmount && figure.exact.equals(sum) && parts.every((part) => isAlike(figure, part));
  const before = flow.figures.slice(Math.max(0, group.from - farBefore), group.from).findLast(fits);
  return before ?? flow.figures.slice(group.to + 1, group.to + 1 + farBehind).find(fits);
}

/** The figure of a sentence, or a line, that stands where a column's total has to: as the first, second … of its dimension. */
function totalBeside(
  parts: readonly FlowFigure[],
  columns: readonly (readonly FlowFigure[])[],
  beside: readonly FlowFigure[],
): FlowFigure | undefined {
  const dimension = parts[0]?.dimension;
  const alike = columns.filter((column) => column[0]?.dimension === dimension);
  const told = beside.filter(
    (figure) => figure.isAmount && figure.dimension === dimension && !figure.isBracketed,
  );
  if (told.length !== alike.length) return undefined;
  const total = told[alike.indexOf(parts)];
  if (total === undefined) return undefined;
  const sum = exactSum(parts);
  const off = total.exact.minus(sum).abs();
  // What is far off was never meant as the sum.
  const isNear = off.times(five).compare(total.exact) <= 0;
  return (isNear || slipDigits(total, parts) >= 3) &&
    isCalledAlike(total, parts) &&
    parts.every(({ exact }) => exact.compare(total.exact) < 0)
    ? total
    : undefined;
}

const five = Decimal.of(5);

function slipDigits(total: FlowFigure, parts: readonly FlowFigure[]): number {
  return slipDigitsOfSum(
    total.exact,
    parts.map(({ exact }) => exact),
  );
}

/** 总投资 and 投资; an amount told without words of its own goes by those of its line. */
function isCalledAlike({ label }: FlowFigure, parts: readonly FlowFigure[]): boolean {
  return parts.every((part) => part.label === "" || label === "" || shareTwoCharacters(part.label, label));
}

/** In words of its own that they share. */
function isCalledLike(total: FlowFigure, parts: readonly FlowFigure[]): boolean {
  return total.label !== "" && parts.some(({ label }) => shareTwoCharacters(label, total.label));
}

function shareTwoCharacters(a: string, b: string): boolean {
  for (let at = 0; at + 2 <= a.length; at++) if (b.includes(a.slice(at, at + 2))) return true;
  return false;
}

// --------------------------------------------------------------------------------------------- shares

function sharesOf(group: Group, sums: readonly Claim[], flow: Flow): readonly Claim[] {
  const claims: Claim[] = [];
  for (let percent = 0; percent < group.width; percent++) {
    const shares = group.rows.map((row) => row[percent]);
    if (!shares.every((figure) => figure?.quantity.unit === "%" && figure.quantity.change === undefined))
      continue;
    for (let index = 0; index < group.width; index++) {
      const parts = columnOf(group, index);
      if (parts === undefined) continue;
      const found = sharesOfColumn(
        shares.flatMap((share) => share ?? []),
        parts,
        group,
        sums,
        flow,
      );
      if (found.length > 0) {
        for (const claim of found) claims.push(claim);
        break;
      }
    }
  }
  return claims;
}

function sharesOfColumn(
  shares: readonly FlowFigure[],
  parts: readonly FlowFigure[],
  group: Group,
  sums: readonly Claim[],
  flow: Flow,
): readonly Claim[] {
  const total = sums.find(({ operands }) => operands === parts)?.result;
  const near = flow.figures.slice(Math.max(0, group.from - farBefore), group.from).reverse();
  const wholes = [
    ...(total === undefined ? [] : [total]),
    ...near.filter((figure) => figure.isAmount && figure.dimension === parts[0]?.dimension),
  ];
  for (const whole of wholes) {
    const rows = shares.flatMap((result, row): Sum[] => {
      const part = parts[row];
      // 54万名书记中，大专以上的占17%: of these, not of the whole of the others.
      const isPart = part !== undefined && !amongIt.test(part.trail);
      return !isPart ? [] : [{ operation: "share", result, operands: [part, whole] }];
    });
    const claims = heldTogether(rows, "share-in-every-line", whole === total ? 2 : 3);
    if (claims.length > 0) return claims;
  }
  return [];
}

// ------------------------------------------------------------------------------------------- products

function productsOf(group: Group): readonly Claim[] {
  const { width } = group;
  for (let result = 0; result < width; result++)
    for (const factors of factorsOf(width, result)) {
      const rows = group.rows.flatMap((row): Sum[] => {
        const [told, operands] = [row[result], factors.flatMap((index) => row[index] ?? [])];
        return told === undefined ? [] : [{ operation: "product", result: told, operands }];
      });
      if (!rows.every(({ result: told, operands }) => canBeProduct(told, operands))) continue;
      const claims = heldTogether(rows, "product-in-every-line", 3);
      if (claims.length > 0) return claims;
    }
  return [];
}

function factorsOf(width: number, result: number): readonly (readonly number[])[] {
  const others = Array.from({ length: width }, (_, index) => index).filter((index) => index !== result);
  const pairs = others.flatMap((a, at) => others.slice(at + 1).map((b) => [a, b]));
  return width >= 4 && width <= 5
    ? [...pairs, ...pairs.flatMap(([a = 0, b = 0]) => others.filter((c) => c > b).map((c) => [a, b, c]))]
    : pairs;
}
