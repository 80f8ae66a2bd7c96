import type { Certainty, Locale, Severity } from "../diagnostics/diagnostic.ts";
import type { Verdict } from "../model/relation.ts";
import type { SourceFormat } from "../source/source.ts";
import type { Workspace } from "../model/workspace.ts";
import type { AllocationEntry } from "./allocations.ts";
import type { CoverageEntry } from "./coverage.ts";
import type { Figure } from "./figure.ts";
import type { FindingEntry } from "./findings.ts";
import { severities } from "./findings.ts";
import type { Gap } from "./gaps.ts";
import { countBy } from "./group.ts";
import type { Label } from "./place.ts";
import { labelOf } from "./place.ts";
import type { PlanReader } from "./plan-reader.ts";
import type { Proof } from "./proofs.ts";
import type { QuotaEntry, TargetEntry } from "./targets.ts";

export type VerdictCounts = Readonly<Record<Verdict, number>>;
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The whole report in numbers. */
export interface Overview {
  readonly files: number;
  /** Files that could not be read or compiled; the findings say why. */
  readonly failedFiles: readonly string[];
  readonly plans: number;
  readonly numbers: number;
  readonly tasks: number;
  readonly gaps: number;
  readonly proofs: VerdictCounts;
  readonly findings: SeverityCounts;
}

/** One plan's identity and what there is to know about it at a glance. */
export interface PlanEntry {
  readonly id: string;
  readonly file: string;
  readonly format: SourceFormat;
  readonly title: Label;
  readonly language: Locale;
  readonly period: Label | null;
  readonly owner: Label | null;
  readonly parent: Label | null;
  readonly profile: Label | null;
  readonly tags: readonly string[];
  /** Which of these were not stated but inferred, and from what. */
  readonly inferred: Readonly<Record<string, string>>;
  readonly keyFigures: readonly KeyFigure[];
  readonly tasks: number;
  readonly numbers: number;
  readonly gaps: number;
  readonly proofs: VerdictCounts;
  readonly findings: SeverityCounts;
}

/** A whole that the plan answers for: of a split, of its quotas, of a coverage, or a target. */
export interface KeyFigure {
  readonly kind: "allocation" | "quota" | "coverage" | "target";
  readonly name: Label | null;
  /** Null where words alone say it: `name` of the whole then stands in `words`. */
  readonly figure: Figure | null;
  readonly words: string;
  readonly certainty: Certainty;
}

const verdicts: readonly Verdict[] = ["holds", "rounding", "open", "violated"];

export function overviewOf(
  workspace: Workspace,
  counts: { readonly numbers: number; readonly tasks: number; readonly gaps: number },
  proofs: readonly Proof[],
  findings: readonly FindingEntry[],
): Overview {
  return {
    files: workspace.units.length,
    failedFiles: workspace.units.flatMap((unit) => (unit.isCompiled ? [] : [unit.file])),
    plans: workspace.models.length,
    ...counts,
    proofs: countVerdicts(proofs),
    findings: countSeverities(findings),
  };
}

/** What the parts of the report say of one plan. */
export interface PlanParts {
  readonly allocations: readonly AllocationEntry[];
  readonly quotas: readonly QuotaEntry[];
  readonly coverage: readonly CoverageEntry[];
  readonly targets: readonly TargetEntry[];
  readonly tasks: number;
  readonly numbers: number;
  readonly gaps: readonly Gap[];
  readonly proofs: readonly Proof[];
  readonly findings: readonly FindingEntry[];
}

export function planEntry({ model }: PlanReader, format: SourceFormat, parts: PlanParts): PlanEntry {
  const { plan, file } = model;
  const optionalLabel = (name: typeof plan.owner) => (name === undefined ? null : labelOf(file, name));
  return {
    id: plan.id,
    file,
    format,
    title: labelOf(file, plan.title),
    language: plan.language,
    period: optionalLabel(plan.period),
    owner: optionalLabel(plan.owner),
    parent: optionalLabel(plan.parent),
    profile: optionalLabel(plan.profile),
    tags: plan.tags,
    inferred: plan.inferred,
    keyFigures: keyFiguresOf(parts),
    tasks: parts.tasks,
    numbers: parts.numbers,
    gaps: parts.gaps.length,
    proofs: countVerdicts(parts.proofs),
    findings: countSeverities(parts.findings),
  };
}

/** Each place once: a yearly target that is also the total of its quotas is one figure. */
function keyFiguresOf({ allocations, quotas, coverage, targets }: PlanParts): readonly KeyFigure[] {
  const all: readonly KeyFigure[] = [
    ...allocations.map((entry) => keyFigure("allocation", entry.metric, entry.total, entry.certainty)),
    ...quotas.map((entry) => keyFigure("quota", entry.metric, entry.total, entry.certainty)),
    ...coverage.map((entry): KeyFigure => ({
      kind: "coverage",
      name: entry.population,
      figure: entry.total,
      words: entry.whole.text,
      certainty: entry.certainty,
    })),
    ...targets.map((entry) => keyFigure("target", entry.metric, entry.value, entry.certainty)),
  ];
  const seen = new Set<string>();
  return all.filter(({ figure }) => {
    if (figure === null) return true;
    const key = `${figure.line}:${figure.column}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

function keyFigure(
  kind: KeyFigure["kind"],
  name: Label | null,
  figure: Figure,
  certainty: Certainty,
): KeyFigure {
  return { kind, name, figure, words: figure.text, certainty };
}

function countVerdicts(proofs: readonly Proof[]): VerdictCounts {
  return countBy(proofs, verdicts, ({ verdict }) => verdict);
}

function countSeverities(findings: readonly FindingEntry[]): SeverityCounts {
  return countBy(findings, severities, ({ severity }) => severity);
}
