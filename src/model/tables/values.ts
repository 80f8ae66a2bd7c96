import { isCounted } from "../../ast/statements/text/written-precision.ts";
import type { QuantityNode } from "../../ast/nodes.ts";
import { exactValue } from "../../ast/statements/allocations/parts.ts";
import { dimensionOf } from "../../ast/statements/text/dimension.ts";
import type { GridCell } from "../../ast/tables/grid.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { eachOf } from "./rate-units.ts";
import type { Each } from "./rate-units.ts";

/** One figure of a table. A decrease of 3% counts as −3. */
export interface Value {
  readonly node: QuantityNode;
  readonly exact: Decimal;
  readonly dimension: string;
  /** The last place that it is written to itself, in base units. */
  readonly ownPlace: Decimal;
  /** The finest place that it, and the figures of its scale beside it, are written to, in base units. */
  readonly place: Decimal;
  /** Some of these figures are written with decimals, and so are rounded. */
  readonly isRounded: boolean;
  /** A remark beside it says that it is not simply made of others. */
  readonly isAdjusted: boolean;
  /** What it says that it is told for each of. */
  readonly each?: Each;
  /** The figure and the places it is written to as floats, for a first look only. */
  readonly rough: number;
  readonly roughPlace: number;
  readonly roughOwnPlace: number;
}

/** The figures of a column or row, as exactly as they are written. */
export function valuesOf(cells: readonly (GridCell | undefined)[]): (Value | undefined)[] {
  return valuesOfFigures(cells.map(figureOf));
}

/** A figure and the text that it stands in. */
export interface WrittenFigure {
  readonly node: QuantityNode;
  readonly text: string;
  readonly isAdjusted?: boolean;
  /** What words say besides its own: 减产 before another figure. */
  readonly isDecrease?: boolean;
  /** What it measures, where others say so. */
  readonly dimension?: string;
}

/** The same of figures that stand anywhere, one below another. */
export function valuesOfFigures(figures: readonly (WrittenFigure | undefined)[]): (Value | undefined)[] {
  return withPlaces(withZeros(figures.map((figure) => figure && valueOf(figure))));
}

function figureOf(cell: GridCell | undefined): WrittenFigure | undefined {
  const node = cell?.figure;
  if (node === undefined || cell?.cell?.isDeleted === true) return undefined;
  return { node, text: cell?.cell?.text ?? "", isAdjusted: cell?.isAdjusted === true };
}

type Unplaced = Pick<Value, "node" | "exact" | "dimension" | "ownPlace" | "isAdjusted" | "each">;

function valueOf({
  node,
  text,
  isAdjusted,
  isDecrease: isSaid,
  dimension,
}: WrittenFigure): Unplaced | undefined {
  const exact = exactValue(node);
  if (exact === undefined) return undefined;
  const isDecrease = (isSaid ?? node.change === "decrease") && exact.sign() > 0;
  const each = eachOf(node, text);
  return {
    node,
    exact: isDecrease ? exact.negated() : exact,
    dimension: dimension ?? dimensionOf(node),
    ownPlace: placeOfRatio(node) ?? Decimal.parse(node.resolution ?? "") ?? Decimal.one,
    isAdjusted: isAdjusted === true,
    ...(each !== undefined && { each }),
  };
}

/** A bare 0 among amounts is none of them: it measures what they do. */
function withZeros(values: readonly (Unplaced | undefined)[]): readonly (Unplaced | undefined)[] {
  const isZero = ({ exact, dimension }: Unplaced) => exact.sign() === 0 && dimension === "number";
  const usual = usualDimension(values.filter((value) => value !== undefined && !isZero(value)));
  if (usual === undefined || usual === "number") return values;
  return values.map((value) =>
    value !== undefined && isZero(value) ? { ...value, dimension: usual } : value,
  );
}

/** 1:2.5 is told to a tenth of its second figure. */
function placeOfRatio({ kind, text }: QuantityNode): Decimal | undefined {
  if (kind !== "ratio") return undefined;
  const [, first = "", whole = "", decimals = ""] =
    /^(\d+(?:\.\d+)?)\s?[:：]\s?(\d+)(\.\d+)?$/u.exec(text) ?? [];
  const [over, under] = [Decimal.parse(first), Decimal.parse(whole + decimals)];
  if (over === undefined || under === undefined) return undefined;
  const place = Decimal.fraction(1n, 10n ** BigInt(Math.max(0, decimals.length - 1)));
  return over.times(place).dividedBy(under.times(under));
}

/** 12 in a column with 12.5 stands for 12.0, unless all are told by as many digits; 145元 beside 2.6万元 stands for itself. */
function withPlaces(values: readonly (Unplaced | undefined)[]): (Value | undefined)[] {
  if (areToldByDigits(values))
    return values.map((value) => value && placed(value, { place: value.ownPlace, isRounded: true }));
  const scales = new Map<string, { place: Decimal; isRounded: boolean }>();
  for (const value of values) {
    if (value === undefined) continue;
    const scale = scales.get(scaleOf(value));
    if (scale === undefined)
      scales.set(scaleOf(value), { place: value.ownPlace, isRounded: hasDecimals(value) });
    else {
      if (value.ownPlace.compare(scale.place) < 0) scale.place = value.ownPlace;
      scale.isRounded ||= hasDecimals(value);
    }
  }
  const told = values.filter((value) => value !== undefined);
  for (const [scale, places] of scales)
    if (scale !== "1" && !places.isRounded)
      places.isRounded = areCounted(told.filter((value) => scaleOf(value) === scale));
  return values.map((value) => {
    if (value === undefined) return undefined;
    return placed(value, scales.get(scaleOf(value)) ?? { place: value.ownPlace, isRounded: false });
  });
}

/** 4,438, 5,155, 391 and 6,477万元 were counted out in 元, and rounded when they were told. */
function areCounted(values: readonly Unplaced[]): boolean {
  return values.length >= 4 && isCounted(values.map(({ node }) => node));
}

function placed(value: Unplaced, { place, isRounded }: Pick<Value, "place" | "isRounded">): Value {
  const { node, exact, dimension, ownPlace, isAdjusted, each } = value;
  return {
    node,
    exact,
    dimension,
    ownPlace,
    place,
    isRounded,
    isAdjusted,
    ...(each !== undefined && { each }),
    rough: exact.toRoughNumber(),
    roughPlace: place.toRoughNumber(),
    roughOwnPlace: ownPlace.toRoughNumber(),
  };
}

/** 7.2, 0.35, 2.0 and 10: as many digits each, so that the 10 may be 10.4. */
function areToldByDigits(values: readonly (Unplaced | undefined)[]): boolean {
  const texts = values.flatMap(
    (value) => value?.node.text.replace(/[^\d.]/gu, "").replace(/^[0.]+/u, "") ?? [],
  );
  const lengths = new Set(texts.map((text) => text.replace(".", "").length));
  const isWhole = (text: string) => !text.includes(".");
  return (
    texts.length >= 4 &&
    lengths.size === 1 &&
    texts.some((text) => text.endsWith("0") && !isWhole(text)) &&
    texts.some(isWhole)
  );
}

function scaleOf({ node }: Unplaced): string {
  return node.scale?.factor ?? "1";
}

function hasDecimals({ node }: Unplaced): boolean {
  return /[.．]\d/u.test(node.text);
}

/** What most of them measure; undefined where there are none. */
export function usualDimension(
  values: readonly (Pick<Value, "dimension"> | undefined)[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values)
    if (value !== undefined) counts.set(value.dimension, (counts.get(value.dimension) ?? 0) + 1);
  let usual: string | undefined;
  for (const [dimension, count] of counts) if (count > (counts.get(usual ?? "") ?? 0)) usual = dimension;
  return usual;
}
