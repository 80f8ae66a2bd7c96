import type { Sum } from "../flow/claim.ts";

/** What came of trying to make a figure: the first sum that comes out, and how many may be tried to find it. */
export interface Trial {
  readonly sum?: Sum;
  /** Only asked where something came out. */
  readonly tried: () => number;
  /** Chance need not be asked. */
  readonly isSure?: boolean;
}
