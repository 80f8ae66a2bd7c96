import { Decimal } from "../decimal.ts";
import type { Numeral } from "./numeral.ts";

/** One literal with the power of ten its scale words give it: 2000万 is {2000, 4}. */
export interface Term {
  readonly low: string;
  readonly high: string;
  power: number;
}

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly scaleStart: number;
  readonly decimals: number;
  readonly isVague: boolean;
  readonly isGrouped: boolean;
  readonly usesHan: boolean;
  readonly malformed: string | undefined;
}

export function compose(terms: readonly Term[], reading: Reading): Numeral {
  const { start, end, malformed } = reading;
  const [first] = terms;
  if (first === undefined) throw new Error("believed that a numeral has a term");
  const isSpelledOut = reading.usesHan;
  const isSingle = terms.length === 1;
  const sum = isSingle ? undefined : sumOf(terms);
  return {
    start,
    end,
    low: isSingle ? first.low : (sum?.low ?? "0"),
    high: isSingle ? first.high : (sum?.high ?? "0"),
    power: isSingle ? first.power : 0,
    scaleStart: isSingle && reading.scaleStart >= 0 ? reading.scaleStart : end,
    decimals: isSingle ? reading.decimals : -Math.min(...terms.map((term) => term.power)),
    spelling: isSpelledOut ? "han" : "digits",
    ...(reading.isVague ? { isVague: true } : {}),
    ...(isSingle ? {} : { isCompound: true }),
    ...(reading.isGrouped ? { isGrouped: true } : {}),
    ...(malformed === undefined ? {} : { malformed }),
  };
}

function sumOf(terms: readonly Term[]): { low: string; high: string } {
  return { low: addUp(terms, "low"), high: addUp(terms, "high") };
}

function addUp(terms: readonly Term[], end: "low" | "high"): string {
  if (terms.every((term) => term.power + term[end].length <= 15 && !term[end].includes("."))) {
    let sum = 0; // whole numbers of at most fifteen digits are exact in a double
    for (const term of terms) sum += Number(term[end]) * 10 ** term.power;
    return String(sum);
  }
  let sum = Decimal.zero;
  for (const term of terms) sum = sum.plus(Decimal.of(`${term[end]}e${term.power}`));
  return sum.toString();
}
