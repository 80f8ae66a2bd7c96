import { dirname } from "node:path";

import type { Locale } from "../diagnostics/diagnostic.ts";
import { schemaFault, type SchemaFault } from "../diagnostics/schema-fault.ts";
import { checkSchema, plainValue } from "../parse/schema.ts";
import validate from "../parse/validators/config.js";
import { parseYaml } from "../parse/yaml.ts";
import { entryOf, isNothing, type YamlMap, type YamlNode, type YamlScalar } from "../parse/yaml/tree.ts";
import { recognise } from "../quantities/recognise.ts";
import type { RuleSetting, Settings } from "../settings.ts";
import { decode } from "../source/decode.ts";
import type { Config, ConfigPlace, ConfigValues, ContractEntry, Said } from "./config.ts";
import { refuse } from "./refuse.ts";

/**
 * Reads a configuration; whatever is wrong in it is told with its place, and none of it is followed. `name` is what it is
 * called in messages; `locale` is the language asked for, else it is the file's own.
 */
export function readConfig(
  name: string,
  bytes: Uint8Array,
  asked?: Locale,
  place: { readonly file: string; readonly folder: string } = { file: name, folder: dirname(name) },
): Config {
  const { value: source, faults } = decode(name, bytes);
  if (source === undefined) throw refuse(name, faults, undefined, asked ?? "en");
  const { value: roots, faults: broken } = parseYaml(source);
  const root = roots[0];
  const locale = asked ?? localeOf(root, source.text);
  const wrong = root === undefined ? [] : [...checkSchema(root, validate, broken), ...checkUnits(root)];
  if (broken.length + wrong.length > 0) throw refuse(name, [...broken, ...wrong], source, locale);
  const whole = { ...place, source, locale };
  return root?.type === "map" ? toConfig(whole, root) : { ...whole, extends: [], values: {}, overrides: [] };
}

/** The language it sets, however wrong the rest of it is; else that of its words. */
function localeOf(root: YamlNode | undefined, text: string): Locale {
  const said = root?.type === "map" ? textOf(root, "locale") : undefined;
  if (said === "en" || said === "zh-CN") return said;
  return /\p{Script=Han}/u.test(text) ? "zh-CN" : "en";
}

/** What one of a unit is must be a quantity. */
function checkUnits(root: YamlNode): readonly SchemaFault[] {
  const units = root.type === "map" ? entryOf(root, "units")?.value : undefined;
  if (units?.type !== "map") return [];
  return units.entries.flatMap(({ key, value }) =>
    value.type !== "scalar" || recognise(value.text).quantities.length === 1
      ? []
      : [schemaFault("bad-quantity", value.position, { key: key.text, value: value.text })],
  );
}

/** What the schema has found in order. */
function toConfig(place: ConfigPlace, root: YamlMap): Config {
  const include = textsOf(root, "include");
  const exclude = textsOf(root, "exclude");
  const overrides = entryOf(root, "overrides")?.value;
  const report = entryOf(root, "report")?.value;
  return {
    ...place,
    extends: scalarsOf(root, "extends").map((scalar) => said(scalar, place)),
    ...(include !== undefined && { include }),
    ...(exclude !== undefined && { exclude }),
    values: valuesOf(root, place),
    overrides: (overrides?.type === "list" ? overrides.items : []).flatMap((map) =>
      map.type === "map" ? [{ files: textsOf(map, "files") ?? [], values: valuesOf(map, place) }] : [],
    ),
    ...(report?.type === "map" && { report }),
  };
}

function valuesOf(map: YamlMap, by: ConfigPlace): ConfigValues {
  const locale = textOf(map, "locale");
  const profile = scalarsOf(map, "profile")[0];
  const fiscalYear = fiscalYearOf(map);
  const owners = textsOf(map, "owners");
  const contracts = contractsOf(map, by);
  const units = unitsOf(map);
  const at = (key: string) => {
    const value = entryOf(map, key)?.value;
    return value?.type === "map" ? value : undefined;
  };
  const [rules, metrics, sections, profiles] = [at("rules"), at("metrics"), at("sections"), at("profiles")];
  return {
    ...(locale !== undefined && { locale: locale as Locale }),
    ...(profile !== undefined && { profile: said(profile, by) }),
    ...(fiscalYear !== undefined && { fiscalYear }),
    ...(rules !== undefined && { rules: plainValue(rules) as Readonly<Record<string, RuleSetting>> }),
    ...(metrics !== undefined && { metrics: wordsOf(metrics) }),
    ...(sections !== undefined && { sections: wordsOf(sections) }),
    ...(units !== undefined && { units }),
    ...(owners !== undefined && { owners }),
    ...(contracts !== undefined && { contracts }),
    ...(profiles !== undefined && { profiles: saidBy(profiles, by) }),
  };
}

function fiscalYearOf(map: YamlMap): Settings["fiscalYear"] {
  const value = entryOf(map, "fiscalYear")?.value;
  if (value?.type === "scalar") return { startMonth: Number(value.text), namedAfter: "start" };
  if (value?.type !== "map") return undefined;
  const namedAfter = textOf(value, "namedAfter") === "end" ? "end" : "start";
  return { startMonth: Number(textOf(value, "startMonth")), namedAfter };
}

function unitsOf(map: YamlMap): Settings["units"] {
  const value = entryOf(map, "units")?.value;
  if (value === undefined || isNothing(value)) return undefined;
  if (value.type !== "map")
    return Object.fromEntries((textsOf(map, "units") ?? []).map((word) => [word, null]));
  return Object.fromEntries(
    value.entries.map(({ key, value: one }) => [key.text, one.type === "scalar" ? one.text : null]),
  );
}

function contractsOf(map: YamlMap, by: ConfigPlace): readonly ContractEntry[] | undefined {
  const value = entryOf(map, "contracts")?.value;
  if (value === undefined || isNothing(value)) return undefined;
  return (value.type === "list" ? value.items : [value]).flatMap((item) => {
    if (item.type === "scalar") return [{ contract: said(item, by) }];
    const [contract] = item.type === "map" ? scalarsOf(item, "contract") : [];
    if (item.type !== "map" || contract === undefined) return [];
    const lists = (["files", "ids", "tags", "profiles"] as const).map(
      (key) => [key, textsOf(item, key)] as const,
    );
    return [
      {
        contract: said(contract, by),
        ...Object.fromEntries(lists.filter(([, texts]) => texts !== undefined)),
      },
    ];
  });
}

function saidBy(map: YamlMap, by: ConfigPlace): Readonly<Record<string, Said>> {
  return Object.fromEntries(
    map.entries.flatMap(({ key, value }) =>
      value.type === "scalar" ? [[key.text, said(value, by)] as const] : [],
    ),
  );
}

function said({ text, position }: YamlScalar, by: ConfigPlace): Said {
  return { text, position, by };
}

function wordsOf(map: YamlMap): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(map.entries.map(({ key }) => [key.text, textsOf(map, key.text) ?? []]));
}

function textOf(map: YamlMap, key: string): string | undefined {
  return scalarsOf(map, key)[0]?.text;
}

function textsOf(map: YamlMap, key: string): readonly string[] | undefined {
  const value = entryOf(map, key)?.value;
  return value === undefined || isNothing(value) ? undefined : scalarsOf(map, key).map(({ text }) => text);
}

/** The scalars of a list, or the one that stands where a list may. */
function scalarsOf(map: YamlMap, key: string): readonly YamlScalar[] {
  const value = entryOf(map, key)?.value;
  if (value === undefined || isNothing(value)) return [];
  const nodes = value.type === "list" ? value.items : [value];
  return nodes.filter((node): node is YamlScalar => node.type === "scalar");
}
