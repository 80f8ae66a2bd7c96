import { checkFaults } from "../check/run.ts";
import type { Fault, Locale, Severity } from "../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../diagnostics/printers/text.ts";
import { checkSchema } from "../parse/schema.ts";
import validate from "../parse/validators/config.js";
import { parseYaml } from "../parse/yaml.ts";
import { entryOf, type YamlMap } from "../parse/yaml/tree.ts";
import { decode } from "../source/decode.ts";
import type { Source } from "../source/source.ts";
import { UsageError } from "./exit-status.ts";
import type { Config } from "./settings.ts";
import { talkIn } from "./talk.ts";

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

const excerptWidth = 100;

function refuse(
  file: string,
  faults: readonly Fault[],
  source: Source | undefined,
  locale: Locale,
): UsageError {
  const excerpt = { locale, color: false, width: excerptWidth, sourceOf: () => source };
  const told = checkFaults(file, faults, [], locale, {}).map((found) => formatDiagnostic(found, excerpt));
  return new UsageError(`${talkIn[locale].badConfig(file)}\n\n${told.join("\n").trimEnd()}`);
}

/** What the schema has found in order. */
function toConfig(file: string, root: YamlMap): Config {
  const locale = textOf(root, "locale");
  const include = textsOf(root, "include");
  const exclude = textsOf(root, "exclude");
  const rules = entryOf(root, "rules")?.value;
  return {
    file,
    ...(locale !== undefined && { locale: locale as Locale }),
    ...(include !== undefined && { include }),
    ...(exclude !== undefined && { exclude }),
    ...(rules?.type === "map" && { rules: severitiesOf(rules) }),
  };
}

function severitiesOf(rules: YamlMap): Readonly<Record<string, Severity | "off">> {
  return Object.fromEntries(
    rules.entries.map(({ key, value }) => [key.text, value.type === "scalar" ? value.text : "off"]),
  ) as Readonly<Record<string, Severity | "off">>;
}

function textOf(map: YamlMap, key: string): string | undefined {
  const value = entryOf(map, key)?.value;
  return value?.type === "scalar" ? value.text : undefined;
}

function textsOf(map: YamlMap, key: string): readonly string[] | undefined {
  const value = entryOf(map, key)?.value;
  if (value?.type === "scalar") return [value.text];
  if (value?.type !== "list") return undefined;
  return value.items.flatMap((item) => (item.type === "scalar" ? [item.text] : []));
}
