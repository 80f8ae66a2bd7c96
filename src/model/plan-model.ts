import type { Plan, Section, Statement } from "../ast/nodes.ts";
import type { Relation } from "./relation.ts";

/** What local rules and reports read: one plan's tree with what was derived from it. */
export interface PlanModel {
  readonly file: string;
  readonly plan: Plan;
  readonly sections: readonly { readonly section: Section; readonly above: readonly Section[] }[];
  readonly statements: readonly { readonly statement: Statement; readonly above: readonly Section[] }[];
  readonly relations: readonly Relation[];
}
