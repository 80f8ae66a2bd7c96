import type { Sum } from "../flow/claim.ts";

/** What the words around a figure say it follows from, before its arithmetic is looked at. */
export interface Candidate {
  readonly sum: Sum;
  /** How far off it may be and still be meant, as one part in so many; what words say outright may be off by more. */
  readonly oneIn: number;
  /** Nothing but this can be meant, however far off it is. */
  readonly isPlain?: boolean;
  /** How many digits have to agree where words say little. */
  readonly digits?: number;
  /** Words name all of its figures, and no others go by them: what is a little off is wrong as well. */
  readonly isSaid?: boolean;
}
