import type { Position, Span } from "../../source/span.ts";
import type { Diagnostic, Fix } from "../diagnostic.ts";
import type { Summary } from "./summary.ts";

/** The shape of `plan lint --format json`; raised when a reader of it would have to change. */
export const findingsVersion = 1;

/** A position as programs read it: lines and columns from 1, columns in UTF-16 units, ends exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf({ start, end }: Position): Place {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

export function placeInFile(span: Span): Place & { readonly file: string } {
  return { file: span.file, ...placeOf(span) };
}

/** All findings as one JSON document, a finding a line, so that two runs can be compared line by line. */
export function* printFindings(diagnostics: readonly Diagnostic[], summary: Summary): Generator<string> {
  yield `{"version": ${findingsVersion},\n "findings": [`;
  let separator = "\n  ";
  for (const diagnostic of diagnostics) {
    yield separator + JSON.stringify(findingOf(diagnostic));
    separator = ",\n  ";
  }
  yield `],\n "summary": ${JSON.stringify(summary)}}\n`;
}

/** One finding as programs read it. Absent fields are left out. */
export function findingOf(diagnostic: Diagnostic): Readonly<Record<string, unknown>> {
  const { rule, severity, message, span, plan, certainty, fingerprint, related, fix } = diagnostic;
  const { expected, actual, delta, unit } = diagnostic;
  return {
    rule,
    severity,
    message,
    ...placeInFile(span),
    plan,
    certainty,
    fingerprint,
    related: related?.map((one) => ({ ...placeInFile(one.span), message: one.message })),
    expected,
    actual,
    delta,
    unit,
    fix: fix && describeFix(fix),
  };
}

function describeFix(fix: Fix): Readonly<Record<string, unknown>> {
  return {
    title: fix.title,
    edits: fix.edits.map((edit) => ({ ...placeInFile(edit.span), newText: edit.newText })),
  };
}
