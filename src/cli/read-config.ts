import type { Locale } from "../diagnostics/diagnostic.ts";
import { checkSchema, plainValue } from "../parse/schema.ts";
import validate from "../parse/validators/config.js";
import { parseYaml } from "../parse/yaml.ts";
import { entryOf, isNothing, type YamlMap } from "../parse/yaml/tree.ts";
import type { RuleSetting } from "../settings.ts";
import { decode } from "../source/decode.ts";
import { refuse } from "./refuse.ts";
import type { Config } from "./settings.ts";

/** Reads a configuration; whatever is wrong in it is told with its place, and none of it is followed. */
export function readConfig(file: string, bytes: Uint8Array, locale: Locale): Config {
  const { value: source, faults } = decode(file, bytes);
  if (source === undefined) throw refuse(file, faults, undefined, locale);
  const { value: roots, faults: broken } = parseYaml(source);
  const root = roots[0];
  const wrong = root === undefined ? [] : checkSchema(root, validate);
  if (broken.length + wrong.length > 0) throw refuse(file, [...broken, ...wrong], source, locale);
  return root?.type === "map" ? toConfig(file, root) : { file };
}

/** What the schema has found in order. */
function toConfig(file: string, root: YamlMap): Config {
  const locale = textOf(root, "locale");
  const include = textsOf(root, "include");
  const exclude = textsOf(root, "exclude");
  const contracts = textsOf(root, "contracts");
  const rules = entryOf(root, "rules")?.value;
  const metrics = entryOf(root, "metrics")?.value;
  const report = entryOf(root, "report")?.value;
  return {
    file,
    ...(locale !== undefined && { locale: locale as Locale }),
    ...(include !== undefined && { include }),
    ...(exclude !== undefined && { exclude }),
    ...(contracts !== undefined && { contracts }),
    ...(rules?.type === "map" && { rules: ruleSettingsOf(rules) }),
    ...(metrics?.type === "map" && { metrics: aliasesOf(metrics) }),
    ...(report?.type === "map" && { report }),
  };
}

/** A severity, or a map of it and the rule's own options. */
function ruleSettingsOf(rules: YamlMap): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(rules.entries.map(({ key, value }) => [key.text, plainValue(value)])) as Readonly<
    Record<string, RuleSetting>
  >;
}

function aliasesOf(metrics: YamlMap): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(metrics.entries.map(({ key }) => [key.text, textsOf(metrics, key.text) ?? []]));
}

function textOf(map: YamlMap, key: string): string | undefined {
  const value = entryOf(map, key)?.value;
  return value?.type === "scalar" ? value.text : undefined;
}

function textsOf(map: YamlMap, key: string): readonly string[] | undefined {
  const value = entryOf(map, key)?.value;
  if (value === undefined || isNothing(value)) return undefined;
  if (value.type === "scalar") return [value.text];
  if (value.type !== "list") return undefined;
  return value.items.flatMap((item) => (item.type === "scalar" ? [item.text] : []));
}
