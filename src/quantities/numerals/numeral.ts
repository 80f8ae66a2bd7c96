/** A number as the text spells it: `low × 10^power`, where `high` differs from `low` for 十几 or 三五. */
export interface Numeral {
  readonly start: number;
  /** After the scale word, when there is one. */
  readonly end: number;
  /** Canonical decimal text, before the scale. */
  readonly low: string;
  readonly high: string;
  /** What the scale word multiplies by, as a power of ten: 4 for 万. */
  readonly power: number;
  /** Where the scale word begins; `end` when there is none. */
  readonly scaleStart: number;
  /** Digits written after the point; negative when the last ones are round by the spelling. For rounding. */
  readonly decimals: number;
  readonly spelling: "digits" | "han" | "words";
  /** 十几, 数百, 三五: the two ends are what the words allow, not what is stated. */
  readonly isVague?: boolean;
  /** Several numerals and scales: 1亿2000万. Its scale belongs to it alone. */
  readonly isCompound?: boolean;
  /** Had a group separator: such a number is no year and no id. */
  readonly isGrouped?: boolean;
  /** A fraction as spelled: 三分之一, 1/3, two thirds. `percent` for 百分之. */
  readonly fraction?: "ratio" | "percent";
  readonly malformed?: string;
}

/** Which marks group digits and which one begins the decimals, where a document shows its habit. */
export interface NumberStyle {
  readonly decimal: "." | ",";
  readonly group: "," | "." | " " | "'";
}
