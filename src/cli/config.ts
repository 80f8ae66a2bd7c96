import type { Locale } from "../diagnostics/diagnostic.ts";
import type { YamlMap } from "../parse/yaml/tree.ts";
import type { OwnSectionWords, RuleSetting, Settings } from "../settings.ts";
import type { Source } from "../source/source.ts";
import type { Position } from "../source/span.ts";

export const configName = "plan.config.yaml";

/** A configuration's file. Paths in it are from the file's own folder. */
export interface ConfigPlace {
  readonly file: string;
  /** The folder its patterns are from: its own, or that of the file which extends it by a package's name. */
  readonly folder: string;
  readonly source: Source;
  /** The language in which its mistakes are told. */
  readonly locale: Locale;
}

/** What one `plan.config.yaml` says. */
export interface Config extends ConfigPlace {
  readonly extends: readonly Said[];
  /** Of the files in folders, only these are read; patterns are those of `.gitignore`. */
  readonly include?: readonly string[];
  /** Nor these. A file named on the command line is read in any case. */
  readonly exclude?: readonly string[];
  readonly values: ConfigValues;
  /** What holds for some files only, later ones before earlier ones. */
  readonly overrides: readonly { readonly files: readonly string[]; readonly values: ConfigValues }[];
  /** How reports look, as written; only a report reads it. */
  readonly report?: YamlMap;
}

/** A text of a configuration, and where it says so. */
export interface Said {
  readonly text: string;
  readonly position: Position;
  readonly by: ConfigPlace;
}

/** What can be set for all files, or for some. */
export interface ConfigValues {
  readonly locale?: Locale;
  readonly profile?: Said;
  readonly fiscalYear?: Settings["fiscalYear"];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly metrics?: Readonly<Record<string, readonly string[]>>;
  readonly sections?: OwnSectionWords;
  readonly units?: Settings["units"];
  readonly owners?: readonly string[];
  readonly contracts?: readonly ContractEntry[];
  readonly profiles?: Readonly<Record<string, Said>>;
}

/** A contract by the name of one that ships or by its file, and which plans it is for. */
export interface ContractEntry {
  readonly contract: Said;
  readonly files?: readonly string[];
  readonly ids?: readonly string[];
  readonly tags?: readonly string[];
  readonly profiles?: readonly string[];
}

/** What a later configuration says comes before what an earlier one says; lists of words and of contracts are joined. */
export function mergeValues(a: ConfigValues, b: ConfigValues): ConfigValues {
  return {
    ...a,
    ...b,
    ...joined("rules", a.rules, b.rules, mergeSettings),
    ...joined("metrics", a.metrics, b.metrics, (x, y) => ({ ...x, ...y })),
    ...joined("profiles", a.profiles, b.profiles, (x, y) => ({ ...x, ...y })),
    ...joined("units", a.units, b.units, (x, y) => ({ ...x, ...y })),
    ...joined("sections", a.sections, b.sections, mergeWords),
    ...joined("owners", a.owners, b.owners, (x, y) => [...x, ...y]),
    ...joined("contracts", a.contracts, b.contracts, (x, y) => [...x, ...y]),
  };
}

function joined<Key extends keyof ConfigValues, Value extends ConfigValues[Key] & object>(
  key: Key,
  a: Value | undefined,
  b: Value | undefined,
  join: (a: Value, b: Value) => ConfigValues[Key],
): Partial<Record<Key, ConfigValues[Key]>> {
  const value = a === undefined || b === undefined ? (b ?? a) : join(a, b);
  return value === undefined ? {} : ({ [key]: value } as Record<Key, ConfigValues[Key]>);
}

type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A severity given alone leaves the options of the rule as they were set before. */
function mergeSettings(a: RuleSettings, b: RuleSettings): RuleSettings {
  const merged: Record<string, RuleSetting> = { ...a };
  for (const [rule, setting] of Object.entries(b)) {
    const before = merged[rule];
    const map = typeof setting === "object" ? setting : { severity: setting };
    merged[rule] = typeof before === "object" ? { ...before, ...map } : setting;
  }
  return merged;
}

function mergeWords(a: OwnSectionWords, b: OwnSectionWords): OwnSectionWords {
  const merged: Record<string, readonly string[]> = { ...a };
  for (const [kind, words] of Object.entries(b)) merged[kind] = [...(merged[kind] ?? []), ...words];
  return merged;
}
