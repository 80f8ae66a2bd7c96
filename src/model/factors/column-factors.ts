import type { Relation } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { digitsOf } from "../tables/evidence.ts";
import type { Sheet, Value, Vector } from "../tables/sheet.ts";
import type { Multiplier } from "./multipliers.ts";
import { ladderOf, likelyRungs } from "./rungs.ts";
import type { Range, Rung } from "./rungs.ts";
import { relationOf, slipOf } from "./column-ways.ts";
import type { KnownFigures, Way } from "./column-ways.ts";

/**
 * A column that is another, or the product of two or three, by one number that stands in no column: in the head, a heading or a
 * line beside the table, or nowhere since everybody knows it.
 *
 *     Personnel: $876,000                        | 2.0 | 9 months | $160K/year | $240,000 |
 *     | Designer | $150,000 | 17.1% |            | 0.5 | 2 months | $110K/year |   $9,167 |
 *
 * Rows that obey show it together: of many numbers tried some fit one row, hardly any fit several.
 */
export function relateColumnFactors(
  sheet: Sheet,
  multipliers: readonly Multiplier[],
  known: KnownFigures,
  context: RelationContext,
): readonly Relation[] {
  if (sheet.lines.length < 2 || sheet.vectors.length > mostVectors) return [];
  const found: Relation[] = [];
  const ladder = ladderOf(multipliers);
  const related = new Set<string>();
  for (const target of inOrder(sheet)) {
    const isOpen = target.values.some((value) => value !== undefined && !known.isTold(value));
    if (!isOpen || target.values.filter((value) => value !== undefined).length < 2) continue;
    const way = findWay(sheet, target, ladder, related);
    if (way === undefined) continue;
    for (const base of way.bases) related.add(keyOf(target, base));
    for (const line of way.lines) {
      const stated = target.values[line];
      const values = way.bases.flatMap((base) => base.values[line] ?? []);
      if (stated === undefined || known.isTold(stated) || known.isTurned(stated, values)) continue;
      const relation = relationOf(stated, values, way, context);
      if (relation !== undefined) found.push(relation);
    }
    const slip = slipOf(target, way, known, context);
    if (slip !== undefined) found.push(slip);
  }
  return found;
}

const mostVectors = 60;

/**
 * Shares and columns whose heads tell a number first, then the last ones: what is reckoned stands behind what it is reckoned
 * from.
 */
function inOrder({ vectors }: Sheet): readonly Vector[] {
  const isFirst = ({ dimension, heading }: Vector) => dimension === percent || /\d/u.test(heading);
  return [...vectors.filter(isFirst), ...vectors.filter((vector) => !isFirst(vector)).toReversed()];
}

const percent = "percent:%";

function findWay(
  sheet: Sheet,
  target: Vector,
  ladder: readonly Rung[],
  related: ReadonlySet<string>,
): Way | undefined {
  let tried = 0;
  for (const { bases, isRatio } of basesFor(sheet, target)) {
    if (bases.some((base) => related.has(keyOf(target, base)))) continue;
    const made = sheet.lines.map((_, line) => roughlyMade(bases, isRatio, line));
    const isOfItems = bases.length > 1;
    for (const { multiplier, at } of likelyRungs(ladder, needed(sheet, target, made, isOfItems))) {
      if (!fitsMoney(target, bases, isRatio, multiplier)) continue;
      const obeying = obeyingLines(sheet, target, made, multiplier, isOfItems);
      if (obeying === undefined) continue;
      const way = { bases, isRatio, multiplier, ...obeying };
      if (isShown(way, target, tried + at + 1)) return way;
    }
    tried += ladder.length;
  }
  return undefined;
}

/** What a number has to be so that the first lines obey; of two, one must. */
function needed(
  { lines }: Sheet,
  target: Vector,
  made: readonly number[],
  isOfItems: boolean,
): readonly Range[] {
  const ranges: Range[] = [];
  for (let line = 0; line < lines.length && ranges.length <= mostMissing; line++) {
    const stated = target.values[line];
    const base = made[line];
    if (stated === undefined || base === undefined || !mayObey(lines[line], base, isOfItems)) continue;
    const unit = Math.abs(base) * scaleOf(stated);
    const [middle, off] = [stated.rough / (base * scaleOf(stated)), leastOff(stated) / unit];
    ranges.push([middle - off, middle + off]);
  }
  return ranges;
}

function keyOf(a: Vector, b: Vector): string {
  return a.index < b.index ? `${a.index} ${b.index}` : `${b.index} ${a.index}`;
}

const reach = 7;

function* basesFor(
  { vectors }: Sheet,
  target: Vector,
): Generator<{ readonly bases: readonly Vector[]; readonly isRatio: boolean }> {
  const near = vectors.filter(
    (vector) =>
      vector !== target && Math.abs(vector.index - target.index) <= reach && vector.dimension !== undefined,
  );
  for (const base of near) yield { bases: [base], isRatio: false };
  for (const [at, first] of near.entries())
    for (const second of near.slice(at + 1)) {
      yield { bases: [first, second], isRatio: false };
      yield { bases: [first, second], isRatio: true };
      yield { bases: [second, first], isRatio: true };
    }
  if (near.length > mostForTriples) return;
  for (const [at, first] of near.entries())
    for (const [next, second] of near.slice(at + 1).entries())
      for (const third of near.slice(at + next + 2)) yield { bases: [first, second, third], isRatio: false };
}

const mostForTriples = 6;

function roughlyMade(bases: readonly Vector[], isRatio: boolean, line: number): number {
  let made = 1;
  for (const [index, base] of bases.entries()) {
    const value = base.values[line];
    if (value === undefined) return Number.NaN;
    const rough = value.dimension === percent ? value.rough / 100 : value.rough;
    made = isRatio && index > 0 ? made / rough : made * rough;
  }
  return made;
}

/** The lines that obey, where few of the items that could do not. */
function obeyingLines(
  { lines }: Sheet,
  target: Vector,
  made: readonly number[],
  { rough }: Multiplier,
  isOfItems: boolean,
): Pick<Way, "lines" | "missing"> | undefined {
  const obeying: number[] = [];
  const missing: number[] = [];
  for (const [line, head] of lines.entries()) {
    const stated = target.values[line];
    const base = made[line];
    if (stated === undefined || base === undefined || !mayObey(head, base, isOfItems)) continue;
    if (Math.abs(base * rough * scaleOf(stated) - stated.rough) <= leastOff(stated)) obeying.push(line);
    // A total is that of the rounded lines above it.
    else if (head.role === "item") {
      missing.push(line);
      if (missing.length > mostMissing && missing.length > obeying.length) return undefined;
    }
  }
  if (obeying.length < 2 || obeying.length < missing.length * 3) return undefined;
  const [only, more] = missing;
  return { lines: obeying, ...(only !== undefined && more === undefined && { missing: only }) };
}

const mostMissing = 1;

function mayObey(line: Sheet["lines"][number] | undefined, base: number, isOfItems: boolean): boolean {
  if (line === undefined || Number.isNaN(base) || base === 0) return false;
  return line.role !== "average" && (!isOfItems || line.role === "item");
}

function scaleOf({ dimension }: Value): number {
  return dimension === percent ? 100 : 1;
}

/** Half of the last place, and what plain numbers lose. */
function leastOff({ rough, roughOwnPlace }: Value): number {
  return roughOwnPlace / 2 + Math.abs(rough) * 1e-9;
}

/**
 * Different figures show a way by what they tell: a figure is met by chance the less often, the finer it is told. Where so much
 * is told that one in a hundred of the ways that were tried would come out by chance, it was meant.
 */
function isShown({ bases, lines }: Way, target: Vector, tried: number): boolean {
  const told = new Map<string, number>();
  for (const line of lines) {
    const value = target.values[line];
    const first = bases[0]?.values[line];
    if (value !== undefined && first !== undefined && value.exact.sign() !== 0)
      told.set(`${value.exact.toString()} ${first.exact.toString()}`, finenessOf(value));
  }
  const fineness = [...told.values()].reduce((sum, each) => sum + each, 0);
  return told.size >= 2 && fineness >= Math.log10(tried) + spare;
}

/** In powers of ten: 2 for a figure that is told to a hundredth of itself; zeros at the end tell nothing. */
function finenessOf({ node, rough, roughOwnPlace }: Value): number {
  const parts = roughOwnPlace > 0 ? Math.abs(rough) / roughOwnPlace : 1;
  return Math.max(0, Math.min(digitsOf(node.text), Math.log10(parts), mostFineness));
}

const mostFineness = 4;
const spare = 2;

/** One amount of money more below than above makes no money; a share is of two alike. */
function fitsMoney(
  target: Vector,
  bases: readonly Vector[],
  isRatio: boolean,
  { money }: Multiplier,
): boolean {
  const worth = (vector: Vector | undefined) => (vector?.dimension?.startsWith("money:") === true ? 1 : 0);
  const [first, ...others] = bases;
  const rest = others.reduce((sum, base) => sum + worth(base), 0);
  const net = worth(first) + (isRatio ? -rest : rest) + money;
  const hasBare = [target, ...bases].some(({ dimension }) => dimension === "number");
  return net === worth(target) || (hasBare && Math.abs(net - worth(target)) === 1);
}
