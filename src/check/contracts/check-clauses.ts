import { isSectionKind, sectionKinds } from "../../ast/document/section-kinds.ts";
import { schemaFault, type SchemaFault } from "../../diagnostics/schema-fault.ts";
import { findNearest } from "../../parse/nearest.ts";
import { typeOf } from "../../parse/schema.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from "../../parse/yaml/tree.ts";
import { PlainDate } from "../../quantities/plain-date.ts";
import { parseFigure } from "./figures.ts";
import { keywordNames, type KeywordName } from "./keywords.ts";

/**
 * Holds the clauses of a contract against what they may say, beyond what JSON Schema's own schema knows: keywords that
 * nobody knows, figures that are none, patterns that are none. A clause that holds nobody would be worse than none.
 */
export function checkClauses(node: YamlNode): readonly SchemaFault[] {
  if (node.type === "list") return node.items.flatMap(checkClauses);
  if (node.type !== "map") return [];
  return node.entries.flatMap(checkClause);
}

function checkClause(entry: YamlEntry): readonly SchemaFault[] {
  const { key, value } = entry;
  const name = key.text;
  if (isKeyword(name)) return own[name](value, name);
  if (name === "appliesTo") return checkSelector(value);
  if (name === "pattern") return checkPattern(name, value);
  if (holdsSchemas.has(name)) return checkClauses(value);
  if (holdsNames.has(name)) return checkNames(name, value);
  if (holdsValues.has(name)) return [];
  const suggestion = findNearest(name, [...keywordNames, "appliesTo", ...schemaWords]);
  return [
    schemaFault("unknown-key", key.position, { key: name, ...(suggestion !== undefined && { suggestion }) }),
  ];
}

function isKeyword(name: string): name is KeywordName {
  return (keywordNames as readonly string[]).includes(name);
}

type Check = (value: YamlNode, key: string) => readonly SchemaFault[];

/** What each keyword of the vocabulary may be given. */
const own: Readonly<Record<KeywordName, Check>> = {
  within: checkFigure,
  shareOf: (value, key) => checkMap(value, key, { of: checkText, within: checkFigure }, ["of", "within"]),
  sumsTo: checkText,
  rollsUpTo: checkText,
  coveredBy: checkText,
  dueBy: checkDay,
  states: (value, key) => eachOf(value, (item) => checkText(item, key)),
  hasSections: (value, key) => eachOf(value, (item) => checkSection(item, key)),
};

/** Keywords of JSON Schema whose value is a schema, or a list of schemas. */
const holdsSchemas: ReadonlySet<string> = new Set([
  "items",
  "prefixItems",
  "contains",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
]);
/** Those whose value is schemas by name. */
const holdsNames: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "dependentSchemas",
]);
/** Those whose value is no schema. */
const holdsValues: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "$ref",
  "$anchor",
  "$dynamicRef",
  "$dynamicAnchor",
  "$comment",
  "$vocabulary",
  "title",
  "description",
  "default",
  "deprecated",
  "examples",
  "type",
  "enum",
  "const",
  "required",
  "dependentRequired",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
]);
const schemaWords = [...holdsSchemas, ...holdsNames, ...holdsValues, "pattern"];

function checkNames(name: string, value: YamlNode): readonly SchemaFault[] {
  if (value.type !== "map") return []; // JSON Schema's own schema says so.
  return value.entries.flatMap((entry) => [
    ...(name === "patternProperties" ? checkPattern(name, entry.key) : []),
    ...checkClauses(entry.value),
  ]);
}

/** A text alone, or a list. */
function eachOf(value: YamlNode, check: (item: YamlNode) => readonly SchemaFault[]): readonly SchemaFault[] {
  return value.type === "list" ? value.items.flatMap(check) : check(value);
}

function checkMap(
  value: YamlNode,
  key: string,
  checks: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
): readonly SchemaFault[] {
  if (value.type !== "map") return [wrongType(key, value, "map")];
  const missing = required.filter((name) => !value.entries.some((entry) => entry.key.text === name));
  return [
    ...missing.map((name) => schemaFault("missing-key", startOf(value), { key: name })),
    ...value.entries.flatMap((entry) => {
      const name = entry.key.text;
      const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
      if (check !== undefined) return check(entry.value, name);
      const suggestion = findNearest(name, Object.keys(checks));
      return [
        schemaFault("unknown-key", entry.key.position, {
          key: name,
          ...(suggestion !== undefined && { suggestion }),
        }),
      ];
    }),
  ];
}

function startOf(map: YamlMap): YamlNode["position"] {
  return map.entries[0]?.key.position ?? map.position;
}

function checkFigure(value: YamlNode, key: string): readonly SchemaFault[] {
  if (value.type !== "scalar") return [wrongType(key, value, "quantity")];
  if (parseFigure(value.text) !== undefined) return [];
  return [schemaFault("bad-quantity", value.position, { key, value: value.text })];
}

function checkText(value: YamlNode, key: string): readonly SchemaFault[] {
  return value.type === "scalar" && value.text !== "" ? [] : [wrongType(key, value, "text")];
}

function checkDay(value: YamlNode, key: string): readonly SchemaFault[] {
  if (value.type !== "scalar") return [wrongType(key, value, "text")];
  const { text } = value;
  const day = /^\d{2}-\d{2}$/.test(text) ? `2024-${text}` : text; // Of a leap year, which has every day.
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && PlainDate.parse(day) !== undefined) return [];
  return [schemaFault("bad-day", value.position, { key, value: text })];
}

function checkPattern(key: string, value: YamlNode): readonly SchemaFault[] {
  if (value.type !== "scalar") return [wrongType(key, value, "text")];
  return isPattern(value) ? [] : [schemaFault("bad-pattern", value.position, { key, value: value.text })];
}

function isPattern({ text }: YamlScalar): boolean {
  try {
    return new RegExp(text, "u").source !== "";
  } catch {
    return false; // The one way in which the platform tells that a text is no regular expression.
  }
}

function checkSection(value: YamlNode, key: string): readonly SchemaFault[] {
  if (value.type === "scalar") return checkKind(value, key);
  const faults = checkMap(value, key, {
    kind: (kind, name) => eachOf(kind, (item) => checkKind(item, name)),
    title: (title, name) => checkPattern(name, title),
    name: checkText,
  });
  const saysWhich = value.type === "map" && value.entries.some(({ key: { text } }) => text !== "name");
  return faults.length > 0 || saysWhich || value.type !== "map"
    ? faults
    : [schemaFault("missing-key", startOf(value), { key: "kind|title" })];
}

function checkKind(value: YamlNode, key: string): readonly SchemaFault[] {
  if (value.type !== "scalar") return [wrongType(key, value, "text")];
  if (isSectionKind(value.text)) return [];
  const suggestion = findNearest(value.text, sectionKinds);
  return [
    schemaFault("not-allowed", value.position, {
      key,
      value: value.text,
      allowed: sectionKinds.join("|"),
      ...(suggestion !== undefined && { suggestion }),
    }),
  ];
}

/** `appliesTo: {tags: [branch]}`. */
function checkSelector(value: YamlNode): readonly SchemaFault[] {
  const checkTexts: Check = (texts, key) => eachOf(texts, (item) => checkText(item, key));
  return checkMap(value, "appliesTo", { ids: checkTexts, tags: checkTexts, profiles: checkTexts });
}

function wrongType(key: string, value: YamlNode, expected: "map" | "quantity" | "text"): SchemaFault {
  return schemaFault("wrong-type", value.position, { key, expected, actual: typeOf(value) });
}
