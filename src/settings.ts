import type { Contract } from "./check/contracts/contract.ts";
import type { Locale, Severity } from "./diagnostics/diagnostic.ts";

/** What compile and link need to know beside the bytes; the same settings and bytes give the same result. */
export interface Settings {
  /** Language of messages; without it each plan's own language. */
  readonly locale?: Locale;
  /** ISO date that stands for today; without it nothing depends on today. */
  readonly asOf?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Other names that metrics go by, under the one name that stands for all (`{收入: [营收, 运营额度]}`). */
  readonly metrics?: Readonly<Record<string, readonly string[]>>;
  /** What the plans are held against when they are linked; compiling a file knows nothing of it. */
  readonly contracts?: readonly Contract[];
  /** Profiles by name, beside those that ship and before them. */
  readonly profiles?: Readonly<Record<string, Contract>>;
  /** The profile of plans that state none. */
  readonly profile?: string;
}

/** The settings of each file, where they differ from file to file. */
export type SettingsOf = (file: string) => Settings;

/** How much a rule's findings weigh, or that together with the rule's own options. */
export type RuleSetting =
  Severity | "off" | (Readonly<Record<string, unknown>> & { readonly severity?: Severity | "off" });
