import type { Category } from "../check/rule.ts";
import type { Certainty, Diagnostic, Fix, Severity } from "../diagnostics/diagnostic.ts";
import type { Label, Place } from "./place.ts";
import { placeOf } from "./place.ts";
import type { Proof } from "./proofs.ts";
import { ruleOf } from "./rules.ts";

/** One finding, with the edits that would close it and the proofs that its figures take part in. */
export interface FindingEntry extends Place {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  /** Null when the file holds no plan. */
  readonly plan: string | null;
  readonly certainty: Certainty;
  readonly fingerprint: string;
  readonly related: readonly (Place & { readonly message: string })[];
  readonly expected: string | null;
  readonly actual: string | null;
  readonly delta: string | null;
  readonly unit: string | null;
  /** The likeliest first. */
  readonly fixes: readonly FixEntry[];
  readonly proofs: readonly string[];
}

export interface FixEntry {
  readonly title: string;
  /** What to write at each place. */
  readonly edits: readonly Label[];
}

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Categories whose findings say that numbers contradict each other or cannot hold. */
const contradictions: ReadonlySet<Category> = new Set([
  "arithmetic",
  "bounds",
  "consistency",
  "malformed",
  "contracts",
]);

export function findingsOf(
  diagnostics: readonly Diagnostic[],
  proofs: readonly Proof[],
): readonly FindingEntry[] {
  const statedAt = new Map<string, string[]>();
  for (const proof of proofs) {
    const key = keyOf(proof.stated.file, proof.stated.line, proof.stated.column);
    statedAt.set(key, [...(statedAt.get(key) ?? []), proof.id]);
  }
  return diagnostics.map((diagnostic) => {
    const places = [diagnostic, ...(diagnostic.related ?? [])];
    const ids = places.flatMap(
      ({ span }) => statedAt.get(keyOf(span.file, span.start.line, span.start.column)) ?? [],
    );
    return findingEntry(diagnostic, [...new Set(ids)]);
  });
}

/** What does not add up: contradictions that a reviewer must act on. What is only worth a look stays among the findings. */
export function isContradiction({ category, severity }: FindingEntry): boolean {
  return severity !== "info" && contradictions.has(category);
}

export function worstFirst(findings: readonly FindingEntry[]): readonly FindingEntry[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function findingEntry(diagnostic: Diagnostic, proofs: readonly string[]): FindingEntry {
  const { fix, otherFixes = [] } = diagnostic;
  return {
    ...placeOf(diagnostic.span.file, diagnostic.span),
    rule: diagnostic.rule,
    category: ruleOf(diagnostic.rule).category,
    severity: diagnostic.severity,
    message: diagnostic.message,
    plan: diagnostic.plan ?? null,
    certainty: diagnostic.certainty,
    fingerprint: diagnostic.fingerprint,
    related: (diagnostic.related ?? []).map(({ span, message }) => ({
      message,
      ...placeOf(span.file, span),
    })),
    expected: diagnostic.expected ?? null,
    actual: diagnostic.actual ?? null,
    delta: diagnostic.delta ?? null,
    unit: diagnostic.unit ?? null,
    fixes: (fix === undefined ? otherFixes : [fix, ...otherFixes]).map(fixEntry),
    proofs,
  };
}

function fixEntry({ title, edits }: Fix): FixEntry {
  return {
    title,
    edits: edits.map(({ span, newText }) => ({ text: newText, ...placeOf(span.file, span) })),
  };
}

function keyOf(file: string, line: number, column: number): string {
  return `${line}:${column}:${file}`;
}
