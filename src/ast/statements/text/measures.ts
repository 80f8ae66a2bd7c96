import { Decimal } from "../../../quantities/decimal.ts";
import type { QuantityNode } from "../../nodes.ts";
import { dimensionOf } from "./dimension.ts";

/**
 * Units that are a fixed number of each other: how many of the smallest of its family each is. Days and weeks are left
 * out: a day may be of 24 hours or of 8, a week of 7 days or of 5, and a month has no number of either.
 */
const families: readonly string[] = [
  "millisecond 1 second 1000 minute 60000 hour 3600000",
  "month 1 quarter 3 half-year 6 year 12",
  "毫米 1 mm 1 厘米 10 cm 10 分米 100 米 1000 公里 1000000 kilometre 1000000",
  // A third of a square metre: 15亩 are a hectare.
  "平方米 3 ㎡ 3 亩 2000 公顷 30000 hectare 30000 平方公里 3000000",
  "毫升 1 ml 1 升 1000 litre 1000 立方米 1000000 m³ 1000000",
  "毫克 1 mg 1 克 1000 g 1000 斤 500000 市斤 500000 公斤 1000000 kilogram 1000000 吨 1000000000 ton 1000000000",
  "千瓦时 1 kwh 1 兆瓦时 1000 MWh 1000 GWh 1000000",
  "字节 1 bytes 1 kb 1000 MB 1000000 megabytes 1000000 GB 1000000000 gigabytes 1000000000 tb 1000000000000 terabytes 1000000000000 pb 1000000000000000",
];

interface Place {
  readonly family: number;
  readonly size: Decimal;
}

const places: ReadonlyMap<string, Place> = new Map(
  families.flatMap((line, family) => {
    const words = line.split(" ");
    return words.flatMap((word, index): [string, Place][] =>
      index % 2 === 0 ? [[word, { family, size: Decimal.of(words[index + 1] ?? "1") }]] : [],
    );
  }),
);

/** How many of `to` one of `from` is: 1/60 for seconds in minutes. Undefined for units of other things, and for the same one. */
export function unitsIn(from: QuantityNode, to: QuantityNode): Decimal | undefined {
  return ratioOf(placeOf(from), placeOf(to));
}

/** Sizes of data are a thousand of each other, or 1,024. */
export function isSizeOfData(quantity: QuantityNode): boolean {
  return placeOf(quantity)?.family === families.length - 1;
}

/** How many of what a rate is for each of one of `from` is: 1/1000 for grams at so much a kilogram. */
export function unitsPer(from: QuantityNode, { per, text }: QuantityNode): Decimal | undefined {
  const own = placeOf(from);
  // 元/斤 is per half a kilogram.
  if (/(?<!公)斤/u.test(text)) return undefined;
  for (const unit of per) {
    const ratio = ratioOf(own, places.get(unit));
    if (ratio !== undefined) return ratio;
  }
  return undefined;
}

function placeOf(quantity: QuantityNode): Place | undefined {
  const dimension = dimensionOf(quantity);
  return places.get(dimension.slice(dimension.indexOf(":") + 1));
}

function ratioOf(from: Place | undefined, to: Place | undefined): Decimal | undefined {
  if (from === undefined || from.family !== to?.family || from.size.equals(to.size)) return undefined;
  return from.size.dividedBy(to.size);
}
