import type { QuantityNode } from "../nodes.ts";

const people: ReadonlySet<string> = new Set([
  "人",
  "名",
  "位",
  "员",
  "人员",
  "人次",
  "person",
  "people",
  "persons",
  "staff",
  "employees",
  "headcount",
]);

/** Measure words that count whatever is counted, so that 40个 may be split into 22项 and 18项. */
const general: ReadonlySet<string> = new Set(["个", "项", "件", "宗"]);

/** What a quantity measures; two quantities may stand in one sum only when this is the same for both. */
export function dimensionOf(quantity: QuantityNode): string {
  if (quantity.unit === null) return quantity.kind === "number" ? "number" : quantity.kind;
  if (isHeadcount(quantity)) return "count:person";
  if (quantity.kind === "count" && general.has(quantity.unit)) return "count:general";
  return `${quantity.kind}:${quantity.unit}`;
}

/** True for people counted: `2名`, `3 people`. */
export function isHeadcount(quantity: QuantityNode): boolean {
  return quantity.kind === "count" && quantity.unit !== null && people.has(quantity.unit.toLowerCase());
}

export function sameDimension(a: QuantityNode, b: QuantityNode): boolean {
  return dimensionOf(a) === dimensionOf(b);
}

const wholePeriods: ReadonlySet<string> = new Set(["year", "half"]);

/** An amount rather than a rate or a change: what can be a total or a part of one. A year's figure is its total. */
export function isPlainAmount(quantity: QuantityNode): boolean {
  if (quantity.change !== undefined) return false;
  return quantity.isTotal === true || quantity.per.every((unit) => wholePeriods.has(unit));
}
