import type { Unit } from "./data/unit.ts";

/** What follows a numeral, as far as it was read: its scale, its unit and the words that go with them. */
export interface Tail {
  end: number;
  power: number;
  unit: Unit | undefined;
  unitStart: number;
  scaleText: string;
  unitText: string;
  /** Where the noun that is counted ends, when adjectives stand before it: 4 blog posts. */
  nounEnd: number | undefined;
  more: "gt" | "ge" | undefined;
  isApproximate: boolean;
  /** Added to the value in its unit: 年半, 3元5角. */
  extra: string | undefined;
}
