import { pathTo } from "../check/section-path.ts";
import type { Diagnostic, Locale, Severity } from "../diagnostics/diagnostic.ts";
import type { PlanModel } from "../model/plan-model.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Position } from "../source/span.ts";
import type { Path } from "./plan-reader.ts";
import type { Place } from "./place.ts";
import { placeOf } from "./place.ts";
import { ruleOf } from "./rules.ts";

/** Something a plan lacks or falls short of: what, where, for whom, and what to write. */
export interface Gap extends Place {
  /** Survives moved lines; what a tick in a checklist is kept by. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Null when the file holds no plan. */
  readonly plan: string | null;
  readonly planTitle: string | null;
  /** The headings it stands under, outermost first. */
  readonly section: Path;
  /** Who answers for it: of the task or target it is about, else of the plan. */
  readonly owner: string | null;
  readonly what: string;
  readonly suggestion: string;
}

/** All gaps of a workspace in the order of their places: findings of completeness, and figures that fall short. */
export function buildGaps(workspace: Workspace, locale?: Locale): readonly Gap[] {
  const byId = new Map(workspace.models.map((model) => [model.plan.id, model]));
  return workspace.diagnostics.filter(isGap).map((diagnostic) => {
    const model = diagnostic.plan === undefined ? undefined : byId.get(diagnostic.plan);
    return gapOf(diagnostic, model, locale);
  });
}

/** Rules outside completeness whose findings say that something is short rather than wrong. */
const shortfalls: ReadonlySet<string> = new Set(["unallocated", "contract-unmet"]);

export function isGap({ rule }: Diagnostic): boolean {
  return ruleOf(rule).category === "completeness" || rule.endsWith("-shortfall") || shortfalls.has(rule);
}

function gapOf(diagnostic: Diagnostic, model: PlanModel | undefined, locale?: Locale): Gap {
  const { span, rule, severity, message, fingerprint, fix } = diagnostic;
  const language = locale ?? model?.plan.language ?? "en";
  return {
    fingerprint,
    rule,
    severity,
    plan: diagnostic.plan ?? null,
    planTitle: model?.plan.title.text ?? null,
    section: model === undefined ? [] : pathTo(model, span),
    owner: model === undefined ? null : ownerAt(model, span),
    what: message,
    suggestion: fix?.title ?? quoteCode(ruleOf(rule).docs.remedy[language]),
    ...placeOf(span.file, span),
  };
}

/** Who answers for what stands at a place: the owner that the statement around it names, else the plan's. */
function ownerAt({ plan, statements }: PlanModel, { start }: Position): string | null {
  const statement = statements[countUntil(statements, start.offset) - 1]?.statement;
  const isAround = statement !== undefined && start.offset < statement.position.end.offset;
  const owner = isAround && "owner" in statement ? statement.owner : undefined;
  return owner?.text ?? plan.owner?.text ?? null;
}

/** How many statements start at or before an offset; they stand in document order. */
function countUntil(statements: PlanModel["statements"], offset: number): number {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = statements[middle]?.statement.position.start.offset ?? Infinity;
    if (start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What explanations set as code stands in quotation marks here: a checklist is words alone. */
function quoteCode(text: string): string {
  return text.replace(/`([^`]*)`/gu, "“$1”");
}
