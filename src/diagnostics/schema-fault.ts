import type { Position } from "../source/span.ts";
import type { Fault } from "./diagnostic.ts";

/** What a value can be, in the words of JSON Schema; `quantity` and `period` are strings in the plan's own grammar. */
export type ValueType =
  | "text"
  | "number"
  | "true-or-false"
  | "list"
  | "map"
  | "nothing"
  | "quantity"
  | "period"
  | "reference"
  | "label"
  | "currency"
  | "month"
  | "color"
  | "colors"
  | "link"
  | "font";

/**
 * Everything that can be wrong with YAML or front matter against its schema. The producers (parse, ast) make these
 * faults and the rule `schema` words them, so that the compiler checks both sides.
 */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an alias fits the open record a fault carries
export type SchemaFaultParams = {
  /** A key the schema does not know; `suggestion` is the nearest one it does. */
  readonly "unknown-key": { readonly key: string; readonly suggestion?: string };
  /** A key the schema asks for; `key` names it, or names several joined by `|` of which any would do. */
  readonly "missing-key": { readonly key: string };
  /** `expected` and `actual` are value types; `expected` joins several by `|`. */
  readonly "wrong-type": { readonly key: string; readonly expected: string; readonly actual: ValueType };
  /** A value outside the list of those allowed; `allowed` joins them by `|`. */
  readonly "not-allowed": {
    readonly key: string;
    readonly value: string;
    readonly allowed: string;
    readonly suggestion?: string;
  };
  /** YAML that does not parse; `detail` is a `SyntaxDetail`. */
  readonly syntax: { readonly detail: SyntaxDetail };
  readonly "duplicate-key": { readonly key: string };
  /** The text ends inside a value: a quote, bracket or key is still open. */
  readonly truncated: { readonly detail: SyntaxDetail };
  /** A text where a quantity belongs, in which none is understood. */
  readonly "bad-quantity": { readonly key: string; readonly value: string };
  /** A text where a regular expression belongs, and that is none. */
  readonly "bad-pattern": { readonly key: string; readonly value: string };
  /** A text where a day belongs, and that is none. */
  readonly "bad-day": { readonly key: string; readonly value: string };
  /** A file that a setting names, and that cannot be used for it. */
  readonly "unusable-file": {
    readonly key: string;
    readonly file: string;
    readonly problem: FileProblem;
    readonly suggestion?: string;
  };
  /** Collections nested deeper than anyone writes; the document is not read. */
  readonly "too-deep": { readonly limit: number };
  /** Aliases that would multiply the document beyond measure, or that contain themselves. */
  readonly "too-many-aliases": { readonly alias: string };
};

export type SchemaFaultCode = keyof SchemaFaultParams;

export type SchemaFault = {
  [Code in SchemaFaultCode]: Fault & {
    readonly rule: "schema";
    readonly code: Code;
    readonly params: SchemaFaultParams[Code];
  };
}[SchemaFaultCode];

/** Why a file cannot be used: it cannot be read, is far away, is no picture of a known kind, is too large, or begins from itself. */
export type FileProblem = "unreadable" | "remote" | "no-picture" | "too-large" | "cycle";

/** What the YAML parser stumbled on, one name for each thing an author can do about it. */
export type SyntaxDetail =
  | "indent"
  | "tab-indent"
  | "unclosed-quote"
  | "unclosed-bracket"
  | "missing-colon"
  | "missing-comma"
  | "escape"
  | "reserved-character"
  | "nested-mapping"
  | "unknown-alias"
  | "directive"
  | "key"
  | "unexpected";

export function schemaFault<Code extends SchemaFaultCode>(
  code: Code,
  position: Position,
  params: SchemaFaultParams[Code],
  isFatal = false,
): SchemaFault {
  // Code and params were matched by the signature; the union cannot be rebuilt from a generic by the compiler.
  return { rule: "schema", code, position, params, ...(isFatal && { fatal: true }) } as SchemaFault;
}
