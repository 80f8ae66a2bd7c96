/**
 * The library: what the command line is built on.
 *
 *     import { compile, link } from "plan-compiler";
 *
 *     const unit = compile("plan.md", new TextEncoder().encode("总额60万元，其中广告30万元，其他31万元。"));
 *     for (const { message, span } of link([unit]).diagnostics) console.log(span.start.line, message);
 */
export { compile, compileSource } from "./compile.ts";
export { link } from "./link.ts";
export { explainRule } from "./explain-rule.ts";
export { rules } from "./check/registry.ts";
export type { AnyRule, Category } from "./check/rule.ts";
export type {
  Certainty,
  Diagnostic,
  Fix,
  Locale,
  RelatedSpan,
  Severity,
  TextEdit,
} from "./diagnostics/diagnostic.ts";
export type { Suppression } from "./diagnostics/suppression.ts";
export type { PlanModel } from "./model/plan-model.ts";
export type { Relation, RelationKind, Term, Verdict } from "./model/relation.ts";
export type { Unit, Workspace } from "./model/workspace.ts";
export type * from "./ast/nodes.ts";
export { inlinesOf, runsOf, sectionsOf, statementsOf } from "./ast/visit.ts";
export { Decimal } from "./quantities/decimal.ts";
export { Interval } from "./quantities/interval.ts";
export type { Quantity } from "./quantities/quantity.ts";
export type { Settings, SettingsOf } from "./settings.ts";
export type { Encoding, Source, SourceFormat } from "./source/source.ts";
export { createSource } from "./source/source.ts";
export type { Point, Position, Span } from "./source/span.ts";
