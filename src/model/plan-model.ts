import type { Plan, QuantityNode, Section, Statement } from "../ast/nodes.ts";
import type { Relation } from "./relation.ts";

/** One thing with two values: the one told first, and the other. */
export interface Contradiction {
  readonly name: string;
  readonly first: QuantityNode;
  readonly again: QuantityNode;
}

/** What local rules and reports read: one plan's tree with what was derived from it. */
export interface PlanModel {
  readonly file: string;
  readonly plan: Plan;
  readonly sections: readonly { readonly section: Section; readonly above: readonly Section[] }[];
  readonly statements: readonly { readonly statement: Statement; readonly above: readonly Section[] }[];
  readonly relations: readonly Relation[];
  /** Totals that are told once more with a slip. */
  readonly toldTwice: readonly Contradiction[];
}
