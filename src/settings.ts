import type { Locale, Severity } from "./diagnostics/diagnostic.ts";

/** What compile and link need to know beside the bytes; the same settings and bytes give the same result. */
export interface Settings {
  /** Language of messages; without it each plan's own language. */
  readonly locale?: Locale;
  /** ISO date that stands for today; without it nothing depends on today. */
  readonly asOf?: string;
  readonly rules?: Readonly<Record<string, Severity | "off">>;
}
