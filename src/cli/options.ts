import type { Locale, Severity } from "../diagnostics/diagnostic.ts";
import type { FormatName, PdfStandard } from "../report/formats.ts";

/** What every command that reads plans understands. */
export interface ReadOptions {
  readonly locale?: Locale;
  readonly asOf?: string;
  readonly config?: string;
  readonly stdinName?: string;
  readonly contract?: readonly string[];
}

export interface LintOptions {
  readonly format: "text" | "json";
  readonly failOn: Severity;
  readonly ambiguousWide?: boolean;
}

export interface NumbersOptions {
  readonly format: "text" | "json" | "jsonl";
  readonly all?: boolean;
}

export interface GapsOptions {
  readonly format: "md" | "json";
  readonly output?: string;
  readonly force?: boolean;
  readonly strict?: boolean;
}

/** Our own typesetter, or a browser of the machine that prints the page. */
export const pdfEngines = ["typst", "chromium"] as const;
export type PdfEngine = (typeof pdfEngines)[number];

/** Addresses only: a pattern of another scheme could run something where it is clicked. */
export const linkPattern = /^https?:\/\/[^\s"'<>\\]*\{path\}[^\s"'<>\\]*$/u;

export interface ReportOptions {
  readonly format: readonly FormatName[];
  readonly pdfEngine: PdfEngine;
  readonly pdfStandard?: PdfStandard;
  readonly reference?: string;
  readonly split?: boolean;
  readonly serve?: boolean;
  readonly port?: number;
  readonly template?: string;
  readonly link?: string;
  readonly eject?: string;
  readonly output: string;
  readonly force?: boolean;
  readonly strict?: boolean;
}
