import type { QuantityKind } from "../quantity.ts";

export type Dimension =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "energy"
  | "power"
  | "temperature"
  | "data"
  | "speed"
  | "angle"
  | "pressure"
  | "frequency"
  | "electricity"
  | "sound"
  | "light"
  | "concentration"
  | "resolution";

/** What a unit word means. A figure's base value is its numeral × 10^power (or × factor). */
export interface Unit {
  /** The base unit: a currency code, `%`, a measure word, `year`, `km` as written. */
  readonly unit: string;
  readonly kind: QuantityKind;
  readonly power?: number;
  /** For what no power of ten says: 打 is 12. */
  readonly factor?: string;
  readonly dimension?: Dimension;
  /** May only follow digits (`6国` but not 六国): one that often begins another word. */
  readonly digitsOnly?: boolean;
  /** Characters that, coming next, make another word of it: 部 before 分, 天 before 津. */
  readonly notBefore?: string;
}

export type UnitEntry = readonly [word: string, unit: Unit];

/**
 * Entries from a list such as `人 名 位:员 sq_ft`: words apart by spaces, `_` for a space inside one, and after a
 * colon the characters that must not follow. Each word is its own unit unless `rest` names one.
 */
export function unitWords(kind: QuantityKind, list: string, rest: Partial<Unit> = {}): UnitEntry[] {
  return list
    .trim()
    .split(/\s+/)
    .map((item): UnitEntry => {
      const [written = "", notBefore] = item.split(":");
      const word = written.replaceAll("_", " ");
      return [word, { unit: word, kind, ...rest, ...(notBefore === undefined ? {} : { notBefore }) }];
    });
}
