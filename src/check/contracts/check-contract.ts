import type { PlanModel } from "../../model/plan-model.ts";
import type { Position } from "../../source/span.ts";
import { clauseOf, type Clause, type Contract, type ContractError } from "./contract.ts";
import type { KeywordFault } from "./keywords.ts";
import { viewPlan, type PlanView } from "./view.ts";

/** Where a plan departs from a contract: a figure that breaks a clause, or something asked for and not stated. */
export type ContractFinding = ContractViolation | ContractGap;

interface FindingBase {
  readonly contract: string;
  readonly clause: Clause;
  readonly position: Position;
}

export interface ContractViolation extends FindingBase {
  readonly type: "violation";
  /** Absent where plain JSON Schema found it: the clause says what it is. */
  readonly fault?: KeywordFault;
  /** The figures that were added up. */
  readonly terms: readonly { readonly position: Position; readonly text: string }[];
}

export interface ContractGap extends FindingBase {
  readonly type: "gap";
  /** The key of the view that is missing (`quarter`), or the metric. */
  readonly missing: string;
  readonly isMetric: boolean;
  /** What it is missing of: a metric's name; empty for the plan as a whole. */
  readonly of: string;
}

/** Holds one plan's numbers against a contract. */
export function checkContract(model: PlanModel, contract: Contract): readonly ContractFinding[] {
  const view = viewPlan(model);
  if (contract.validate(view.root)) return [];
  const findings = (contract.validate.errors ?? []).flatMap((error) =>
    findingsOf(error, model, view, contract),
  );
  return findings.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** Keywords that ask for something to be there. */
const gapKeywords: ReadonlySet<string> = new Set([
  "required",
  "minItems",
  "minProperties",
  "contains",
  "dependentRequired",
]);
/** Keywords whose failure is told by another: the branch of an `if`, the property that is named. */
const wrappers: ReadonlySet<string> = new Set(["if", "propertyNames"]);

function findingsOf(
  error: ContractError,
  model: PlanModel,
  view: PlanView,
  contract: Contract,
): readonly ContractFinding[] {
  const { keyword, schemaPath, instancePath, params } = error;
  if (wrappers.has(keyword) || /\/(?:anyOf|oneOf|not)\/\d+\//.test(schemaPath)) return [];
  const clause = clauseOf(contract, error);
  const steps = stepsOf(instancePath);
  const position = positionAt(view, steps) ?? model.plan.title.position;
  const shared = { contract: contract.title, clause };
  if (params.found !== undefined) {
    return params.found.map((fault) =>
      fault.keyword === "states"
        ? {
            type: "gap",
            ...shared,
            position: model.plan.title.position,
            missing: fault.missing,
            isMetric: true,
            of: "",
          }
        : violationOf(fault, shared, view, position),
    );
  }
  if (!gapKeywords.has(keyword)) return [{ type: "violation", ...shared, position, terms: [] }];
  const { missingProperty } = params;
  const missing = typeof missingProperty === "string" ? missingProperty : (steps.at(-1) ?? keyword);
  const of = steps[0] === "metrics" ? (steps[1] ?? "") : "";
  return [{ type: "gap", ...shared, position, missing, isMetric: false, of }];
}

function violationOf(
  fault: KeywordFault,
  shared: { readonly contract: string; readonly clause: Clause },
  view: PlanView,
  fallback: Position,
): ContractViolation {
  const terms =
    "terms" in fault
      ? fault.terms.flatMap(({ at, text }) => {
          const position = view.positionOf(at);
          return position === undefined ? [] : [{ position, text }];
        })
      : [];
  return { type: "violation", ...shared, fault, terms, position: view.positionOf(fault.at) ?? fallback };
}

/** The place of the innermost object on the way that has one. */
function positionAt({ root, positionOf }: PlanView, steps: readonly string[]): Position | undefined {
  let node: unknown = root;
  let position: Position | undefined;
  for (const step of steps) {
    node =
      typeof node === "object" && node !== null
        ? (node as Readonly<Record<string, unknown>>)[step]
        : undefined;
    if (typeof node === "object" && node !== null) position = positionOf(node) ?? position;
  }
  return position;
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
