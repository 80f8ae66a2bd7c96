import type { QuantityNode } from "../../nodes.ts";

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

/** Other spellings of one unit: 3公里 and 2 km stand in one sum. Figures are told in the unit itself, never converted. */
const spelledOtherwise: ReadonlyMap<string, string> = new Map(
  [
    "公里 千米 km kilometers kilometres kilometer kilometre",
    "米 公尺 m meters metres meter metre",
    "平方米 平方公尺 平米 平方 平 ㎡ m² m2 sqm",
    "平方公里 平方千米 km² km2 ㎢",
    "立方米 立方公尺 立方 ㎥ m³ m3",
    "公顷 ha hectares hectare",
    "吨 公吨 t tonnes tonne",
    "公斤 千克 kg kgs kilograms kilogram kilos",
    "千瓦时 度电 kWh 千瓦·时",
    "升 公升 L l liters litres liter litre",
  ].flatMap((line) => {
    const [first = "", ...others] = line.split(" ");
    return others.map((other) => [other, first] as const);
  }),
);

/** What a quantity measures; two quantities may stand in one sum only when this is the same for both. */
export function dimensionOf(quantity: QuantityNode): string {
  if (quantity.unit === null) return quantity.kind === "number" ? "number" : quantity.kind;
  if (isHeadcount(quantity)) return "count:person";
  if (quantity.kind === "count" && general.has(quantity.unit)) return "count:general";
  return `${quantity.kind}:${spelledOtherwise.get(quantity.unit) ?? quantity.unit}`;
}

/** True for people counted: `2名`, `3 people`. */
export function isHeadcount(quantity: QuantityNode): boolean {
  return quantity.kind === "count" && quantity.unit !== null && people.has(quantity.unit.toLowerCase());
}

export function sameDimension(a: QuantityNode, b: QuantityNode): boolean {
  return dimensionOf(a) === dimensionOf(b);
}

/** In a column of a table, some cells may say what is counted and others leave it to the head: 126, 99条, 75; 3d above 22人天. */
export function sameInColumn(a: QuantityNode, b: QuantityNode): boolean {
  const [first, second] = [dimensionOf(a), dimensionOf(b)];
  if (daysOfWork.has(first) && daysOfWork.has(second)) return true;
  return first === second || isCountOrBare(first, second) || isCountOrBare(second, first);
}

const daysOfWork: ReadonlySet<string> = new Set([
  "duration:day",
  "duration:workday",
  "count:人天",
  "count:人日",
  "count:工日",
]);

function isCountOrBare(a: string, b: string): boolean {
  return a === "number" && (b === "count" || b.startsWith("count:"));
}

const wholePeriods: ReadonlySet<string> = new Set(["year", "half"]);

/** An amount rather than a rate or a change: what can be a total or a part of one. A year's figure is its total. */
export function isPlainAmount(quantity: QuantityNode): boolean {
  if (quantity.change !== undefined) return false;
  return quantity.isTotal === true || quantity.per.every((unit) => wholePeriods.has(unit));
}
