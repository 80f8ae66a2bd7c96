import type { NumberStyle } from "../numerals/numeral.ts";

/** What the readers need to know while scanning one text. */
export interface Scan {
  readonly text: string;
  readonly style: NumberStyle | undefined;
  readonly year: number | undefined;
  readonly isCell: boolean;
  /** What a bare $ is: the US dollar unless the document counts in another. */
  readonly dollar: string;
}
