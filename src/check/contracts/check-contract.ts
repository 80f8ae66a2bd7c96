import type { PlanModel } from "../../model/plan-model.ts";
import type { Position } from "../../source/span.ts";
import { clauseOf, type Clause, type Contract, type ContractError } from "./contract.ts";
import { stepsOf, type KeywordFault, type WantedSection } from "./keyword.ts";
import type { PlanView } from "./view.ts";

/** Where a plan departs from a contract: a figure that breaks a clause, or something asked for and not stated. */
export type ContractFinding = ContractViolation | ContractGap | SectionGap | UnknownProfile;

interface FindingBase {
  readonly contract: string;
  readonly clause: Clause;
  readonly position: Position;
}

export interface ContractViolation extends FindingBase {
  readonly type: "violation";
  /** Absent where plain JSON Schema found it: the clause says what it is. */
  readonly fault?: KeywordFault;
  /** A figure with the nearest value that the clause allows. */
  readonly correction?: { readonly position: Position; readonly text: string };
  /** The figures that took part. */
  readonly terms: readonly { readonly position: Position; readonly text: string }[];
}

export interface ContractGap extends FindingBase {
  readonly type: "gap";
  /** The keys of the view that are missing (`quarter`), of which one would do, or the metric. */
  readonly missing: readonly string[];
  readonly isMetric: boolean;
  /** What it is missing of: a metric's name, a list of the view; empty for the plan as a whole. */
  readonly of: string;
}

export interface SectionGap extends FindingBase {
  readonly type: "section";
  readonly wanted: WantedSection;
  readonly model: PlanModel;
}

/** A plan that asks to be held against a profile that nobody knows. */
export interface UnknownProfile {
  readonly type: "profile";
  readonly position: Position;
  readonly profile: string;
  readonly suggestion?: string;
}

/** Holds one plan's view against a contract. */
export function checkContract(
  model: PlanModel,
  view: PlanView,
  contract: Contract,
): readonly ContractFinding[] {
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
/** Failures inside these are told once, by the keyword itself. */
const insideChoice = /\/(?:(?:anyOf|oneOf)\/\d+|contains|not)\//;

function findingsOf(
  error: ContractError,
  model: PlanModel,
  view: PlanView,
  contract: Contract,
): readonly ContractFinding[] {
  const { keyword, schemaPath, instancePath, params } = error;
  if (wrappers.has(keyword) || insideChoice.test(schemaPath)) return [];
  const steps = stepsOf(instancePath);
  const { title } = model.plan;
  const position = positionAt(view, steps) ?? title.position;
  const shared = { contract: contract.title, clause: clauseOf(contract, error) };
  if (params.found !== undefined)
    return params.found.map((fault): ContractFinding => {
      switch (fault.keyword) {
        case "states":
          return {
            type: "gap",
            ...shared,
            position: title.position,
            missing: [fault.missing],
            isMetric: true,
            of: "",
          };
        case "hasSections":
          return { type: "section", ...shared, position: title.position, wanted: fault.wanted, model };
        default:
          return violationOf(fault, shared, view, position);
      }
    });
  const missing = missingIn(error, steps);
  if (missing === undefined) return [{ type: "violation", ...shared, position, terms: [] }];
  return [{ type: "gap", ...shared, position, missing, isMetric: false, of: ownerOf(error, steps) }];
}

/** What a failure says is not there; undefined where it says something else. */
function missingIn(
  { keyword, params, schema }: ContractError,
  steps: readonly string[],
): readonly string[] | undefined {
  const { missingProperty } = params;
  if (typeof missingProperty === "string") return [missingProperty];
  if (keyword === "contains") return requiredBy(schema) ?? [steps.at(-1) ?? keyword];
  if (keyword === "anyOf" || keyword === "oneOf") {
    const branches = (schema as readonly unknown[]).map((branch) => requiredBy(branch)?.[0]);
    return branches.every((name) => name !== undefined) ? branches : undefined;
  }
  return gapKeywords.has(keyword) ? [steps.at(-1) ?? keyword] : undefined;
}

function requiredBy(schema: unknown): readonly string[] | undefined {
  const { required } = (typeof schema === "object" && schema !== null ? schema : {}) as {
    readonly required?: readonly string[];
  };
  return required === undefined || required.length === 0 ? undefined : required;
}

/** A metric by its name; a list of which no entry has what is asked for. */
function ownerOf({ keyword, schema }: ContractError, steps: readonly string[]): string {
  if (steps[0] === "metrics") return steps[1] ?? "";
  return keyword === "contains" && requiredBy(schema) !== undefined ? (steps.at(-1) ?? "") : "";
}

function violationOf(
  fault: KeywordFault,
  shared: { readonly contract: string; readonly clause: Clause },
  view: PlanView,
  fallback: Position,
): ContractViolation {
  const position = ("at" in fault ? view.positionOf(fault.at) : undefined) ?? fallback;
  const correction = correctionOf(fault, position, view);
  return {
    type: "violation",
    ...shared,
    fault,
    terms: termsOf(fault).flatMap(({ at, text }) => {
      const place = view.positionOf(at);
      return place === undefined ? [] : [{ position: place, text }];
    }),
    ...(correction !== undefined && { correction }),
    position,
  };
}

function correctionOf(
  fault: KeywordFault,
  position: Position,
  view: PlanView,
): ContractViolation["correction"] {
  if ("corrected" in fault) return { position, text: fault.corrected };
  const correction = "correction" in fault ? fault.correction : undefined;
  const place = correction === undefined ? undefined : view.positionOf(correction.at);
  return correction === undefined || place === undefined
    ? undefined
    : { position: place, text: correction.text };
}

function termsOf(fault: KeywordFault): readonly { readonly at: object; readonly text: string }[] {
  if (fault.keyword === "shareOf") return [{ at: fault.of, text: fault.whole }];
  return "terms" in fault ? fault.terms : [];
}

/** The place of the text or object at the end of the way, else of the innermost object on it that has one. */
function positionAt({ root, positionOf }: PlanView, steps: readonly string[]): Position | undefined {
  let node: unknown = root;
  let position: Position | undefined;
  for (const step of steps) {
    if (typeof node !== "object" || node === null) break;
    const child = (node as Readonly<Record<string, unknown>>)[step];
    const own = Array.isArray(child) ? (child as readonly unknown[])[0] : child; // A list is where it begins.
    const place = typeof own === "object" && own !== null ? positionOf(own) : positionOf(node, step);
    position = place ?? position;
    node = child;
  }
  return position;
}
