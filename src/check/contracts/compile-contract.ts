import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import type { Outcome } from "../../diagnostics/diagnostic.ts";
import { schemaFault, type SchemaFault } from "../../diagnostics/schema-fault.ts";
import { findNearest } from "../../parse/nearest.ts";
import { checkSchema, plainValue, typeOf, type SchemaError } from "../../parse/schema.ts";
import { parseYaml } from "../../parse/yaml.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../../parse/yaml/tree.ts";
import type { Source } from "../../source/source.ts";
import { spanOf, type Span } from "../../source/span.ts";
import type { Contract, ContractValidator } from "./contract.ts";
import { keywordNames, parseFigure } from "./keywords.ts";
import { vocabulary } from "./vocabulary.ts";

/** Compiles a contract from its YAML or JSON. What is wrong in it is a fault at its place, and then there is no contract. */
export function compileContract(source: Source): Outcome<Contract | undefined> {
  const { value: roots, faults } = parseYaml(source);
  const root = roots[0];
  if (faults.length > 0) return { value: undefined, faults };
  if (root?.type !== "map") return { value: undefined, faults: [notAMap(source, root)] };
  const ajv = createAjv();
  const wrong = [...checkSchema(root, metaValidator(ajv)), ...checkKeywords(root)];
  if (wrong.length > 0) return { value: undefined, faults: wrong };
  const schema = plainValue(root) as AnySchemaObject;
  try {
    const validate = ajv.compile(schema) as ContractValidator;
    return { value: toContract(source, schema, placesOf(root, schema), validate), faults: [] };
  } catch (error) {
    return { value: undefined, faults: [compileFault(root, error)] };
  }
}

/** An ajv that knows the vocabulary, and refuses keywords it does not know: a misspelt clause would hold nobody. */
export function createAjv(options: { readonly source?: boolean } = {}): Ajv2020 {
  return new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allErrors: true,
    messages: false,
    verbose: true, // Errors carry the clause they are about.
    keywords: [...vocabulary()],
    ...(options.source === true && { code: { source: true, esm: true } }),
  });
}

function toContract(
  { file }: Source,
  schema: AnySchemaObject,
  places: ReadonlyMap<object, YamlMap>,
  validate: ContractValidator,
): Contract {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/(?:\.schema)?\.(?:json|ya?ml)$/i, "");
  return {
    name,
    title: typeof schema.title === "string" ? schema.title : name,
    validate,
    spanOf: (clause, keyword) => spanOfKeyword(file, places.get(clause), keyword),
  };
}

function spanOfKeyword(file: string, map: YamlMap | undefined, keyword: string): Span | undefined {
  const entry = map?.entries.find(({ key }) => key.text === keyword);
  if (entry === undefined) return undefined;
  const { key, value } = entry;
  const end = value.type === "scalar" ? value.position.end : key.position.end;
  return spanOf(file, { start: key.position.start, end });
}

/** Every map of the contract by the object that ajv knows it as. */
function placesOf(node: YamlNode, plain: unknown, places = new Map<object, YamlMap>()): Map<object, YamlMap> {
  if (node.type === "list") {
    node.items.forEach((item, index) => placesOf(item, (plain as readonly unknown[])[index], places));
  } else if (node.type === "map") {
    places.set(plain as object, node);
    for (const { key, value } of node.entries) {
      placesOf(value, (plain as Readonly<Record<string, unknown>>)[key.text], places);
    }
  }
  return places;
}

function metaValidator(ajv: Ajv2020): { (value: unknown): boolean; errors?: readonly SchemaError[] | null } {
  const validate = (value: unknown): boolean => {
    const isValid = ajv.validateSchema(value as AnySchemaObject) === true;
    validate.errors = ajv.errors as readonly SchemaError[] | null;
    return isValid;
  };
  validate.errors = null as readonly SchemaError[] | null;
  return validate;
}

const holdsNames: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "dependentSchemas",
]);

/** Figures of the contract must be quantities, said where they are not; under `properties` keys are names of the plan. */
function checkKeywords(node: YamlNode, isNames = false): SchemaFault[] {
  if (node.type === "list") return node.items.flatMap((item) => checkKeywords(item));
  if (node.type !== "map") return [];
  return node.entries.flatMap((entry) => [
    ...(isNames ? [] : checkKeyword(entry)),
    ...checkKeywords(entry.value, !isNames && holdsNames.has(entry.key.text)),
  ]);
}

function checkKeyword({ key, value }: YamlEntry): SchemaFault[] {
  if (key.text === "within") return checkFigure(key.text, value);
  if (key.text !== "shareOf") return [];
  if (value.type !== "map") return [wrongType(key.text, value, "map")];
  const missing = ["of", "within"].filter((name) => !value.entries.some((entry) => entry.key.text === name));
  // The share itself is a `within` and is checked as one.
  return missing.map((name) => schemaFault("missing-key", key.position, { key: name }));
}

function checkFigure(key: string, value: YamlNode): SchemaFault[] {
  if (value.type !== "scalar") return [wrongType(key, value, "quantity")];
  if (parseFigure(value.text) !== undefined) return [];
  return [schemaFault("bad-quantity", value.position, { key, value: value.text })];
}

function wrongType(key: string, value: YamlNode, expected: "map" | "quantity"): SchemaFault {
  return schemaFault("wrong-type", value.position, { key, expected, actual: typeOf(value) });
}

function notAMap(source: Source, root: YamlNode | undefined): SchemaFault {
  const position = root?.position ?? source.lines.positionAt(0, 0);
  const actual = root === undefined ? "nothing" : typeOf(root);
  return schemaFault("wrong-type", position, { key: "", expected: "map", actual }, true);
}

/** What only compiling shows: a keyword nobody knows, a pattern that is no regular expression, a reference to nothing. */
function compileFault(root: YamlMap, error: unknown): SchemaFault {
  const message = error instanceof Error ? error.message : String(error);
  const keyword = /unknown keyword: "([^"]+)"/.exec(message)?.[1];
  const start = root.entries[0]?.key.position ?? root.position;
  if (keyword === undefined) {
    return schemaFault(
      "not-allowed",
      start,
      { key: "contract", value: message, allowed: "JSON Schema 2020-12" },
      true,
    );
  }
  const suggestion = findNearest(keyword, [...keywordNames, ...schemaWords]);
  const position = findKey(root, keyword) ?? start;
  return schemaFault(
    "unknown-key",
    position,
    { key: keyword, ...(suggestion !== undefined && { suggestion }) },
    true,
  );
}

function findKey(node: YamlNode, name: string): Span | YamlNode["position"] | undefined {
  if (node.type === "scalar") return undefined;
  if (node.type === "list") return firstOf(node.items, (item) => findKey(item, name));
  return firstOf(node.entries, ({ key, value }) => (key.text === name ? key.position : findKey(value, name)));
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const schemaWords = [
  "properties",
  "patternProperties",
  "required",
  "items",
  "minItems",
  "maxItems",
  "contains",
  "title",
  "description",
  "type",
  "enum",
  "const",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "pattern",
];
