import type { Locale } from "../../diagnostics/diagnostic.ts";
import type { YamlReader } from "./reader.ts";

/** What the readers of one plan's statements share. */
export interface YamlContext {
  readonly reader: YamlReader;
  readonly language: Locale;
  /** Months of the plan's own period, where it has one made of whole months. */
  readonly planMonths: number | undefined;
}

/** Everything in YAML is said by a form made for it; `because` names the key. */
export function stated<Key extends string>(
  key: Key,
): { readonly certainty: "explicit"; readonly because: `yaml-${Key}` } {
  return { certainty: "explicit", because: `yaml-${key}` };
}

/** `{[key]: value}` where there is a value, nothing where there is none. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
