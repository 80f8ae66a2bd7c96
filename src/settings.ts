import type { SectionKind } from "./ast/nodes.ts";
import type { Contract } from "./check/contracts/contract.ts";
import type { Locale, Severity } from "./diagnostics/diagnostic.ts";
import type { OwnUnits } from "./quantities/context.ts";
import type { FiscalYear } from "./quantities/dates/fiscal-years.ts";

/** What compile and link need to know beside the bytes; the same settings and bytes give the same result. */
export interface Settings {
  /** Language of messages; without it each plan's own language. */
  readonly locale?: Locale;
  /** ISO date that stands for today; without it nothing depends on today. */
  readonly asOf?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Other names that metrics go by, under the one name that stands for all (`{收入: [营收, 运营额度]}`). */
  readonly metrics?: Readonly<Record<string, readonly string[]>>;
  /** Words of headings that announce a section's kind, beside the common ones and before them. */
  readonly sections?: OwnSectionWords;
  /** The year that FY2025 and 2025财年 mean; the calendar's unless given. */
  readonly fiscalYear?: FiscalYear;
  /** Units of the organisation's own: words that things are counted with, or what one of it is (`{百箱: "100箱"}`). */
  readonly units?: OwnUnits;
  /** Everybody who may own something. With such a list, owners who are not on it are told. */
  readonly owners?: readonly string[];
  /** What the plans are held against when they are linked; compiling a file knows nothing of it. */
  readonly contracts?: readonly Contract[];
  /** Profiles by name, beside those that ship and before them. */
  readonly profiles?: Readonly<Record<string, Contract>>;
  /** The profile of plans that state none. */
  readonly profile?: string;
}

export type OwnSectionWords = Readonly<Partial<Record<SectionKind, readonly string[]>>>;

/** What reading a plan depends on. */
export type ReadingSettings = Pick<Settings, "sections" | "fiscalYear" | "units">;

/** The settings of each file, where they differ from file to file. */
export type SettingsOf = (file: string) => Settings;

/** How much a rule's findings weigh, or that together with the rule's own options. */
export type RuleSetting =
  Severity | "off" | (Readonly<Record<string, unknown>> & { readonly severity?: Severity | "off" });
