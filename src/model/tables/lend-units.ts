import { Decimal } from "../../quantities/decimal.ts";
import type { Value, Vector } from "./sheet.ts";

/**
 * A row that lies below another and does not say in what it is told is told in what that one is:
 *
 *     机构数（个）   66
 *       省级          3      of 个, too
 */
export function inUnitOf(parent: Vector, row: Vector): Vector {
  const dimension = parent.dimension;
  const isBare = row.dimensions.size === 1 && row.dimension === "number";
  if (!isBare || dimension === undefined || dimension === "number" || parent.dimensions.size !== 1)
    return row;
  const scales = new Set(parent.values.flatMap((value) => value?.node.scale?.factor ?? []));
  const scale = Decimal.parse([...scales][0] ?? "1");
  if (scale === undefined || scales.size > 1) return row;
  const values = row.values.map((value) => value && scaled(value, scale, dimension));
  return { ...row, dimension, dimensions: new Set([dimension]), values };
}

function scaled(value: Value, scale: Decimal, dimension: string): Value {
  const exact = value.exact.times(scale);
  const ownPlace = value.ownPlace.times(scale);
  const place = value.place.times(scale);
  return {
    ...value,
    dimension,
    exact,
    ownPlace,
    place,
    rough: exact.toRoughNumber(),
    roughPlace: place.toRoughNumber(),
    roughOwnPlace: ownPlace.toRoughNumber(),
  };
}
