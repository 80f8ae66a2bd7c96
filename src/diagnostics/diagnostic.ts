import type { Position, Span } from "../source/span.ts";

export type Severity = "error" | "warning" | "info";
export type Locale = "zh-CN" | "en";

/**
 * How a relation came to be believed: `explicit` by a form made for it (a 合计 row, YAML `parts`), `stated` in words
 * (总额…其中…), `inferred` by us. What is only inferred never rises above `info` unless configured.
 */
export type Certainty = "explicit" | "stated" | "inferred";

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

export interface RelatedSpan {
  readonly span: Span;
  readonly message: string;
}

/** One thing found. Exact numbers are decimal strings in the base unit of `unit`. */
export interface Diagnostic {
  /** The rule's name: stable; what users suppress, configure and search for. */
  readonly rule: string;
  readonly severity: Severity;
  /** What was read, what was expected, by how much it is off, in the author's own units. */
  readonly message: string;
  /** The smallest text that is wrong. */
  readonly span: Span;
  /** Id of the plan it is about; absent when the file holds none. */
  readonly plan?: string;
  readonly certainty: Certainty;
  /** Survives moved lines: made of rule, plan, node path and numbers, not of the position. */
  readonly fingerprint: string;
  readonly related?: readonly RelatedSpan[];
  readonly expected?: string;
  readonly actual?: string;
  readonly delta?: string;
  readonly unit?: string;
  /** The likeliest edit that closes the finding. */
  readonly fix?: Fix;
  /** Other edits that would close it as well (correct the total, or the last part). */
  readonly otherFixes?: readonly Fix[];
}

/**
 * What an early stage (source, parse, ast) could not read, before it has words: the rule of the same name in
 * `src/check/rules` turns it into a diagnostic in the reader's language.
 */
export interface Fault {
  readonly rule: "encoding" | "structure" | "schema";
  /** Which message of the rule. */
  readonly code: string;
  readonly position: Position;
  readonly params: Readonly<Record<string, string | number>>;
  /** True when the file, or the plan in it, could not be compiled: exit status 3. */
  readonly fatal?: boolean;
}

/** A stage answers with a value and with what it could not read; it does not throw for what an author wrote. */
export interface Outcome<T> {
  readonly value: T;
  readonly faults: readonly Fault[];
}
