import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import type { Outcome } from "../../diagnostics/diagnostic.ts";
import { schemaFault, type SchemaFault } from "../../diagnostics/schema-fault.ts";
import { checkSchema, plainValue, typeOf, type SchemaError } from "../../parse/schema.ts";
import { parseYaml } from "../../parse/yaml.ts";
import type { YamlMap, YamlNode } from "../../parse/yaml/tree.ts";
import type { Source } from "../../source/source.ts";
import { spanOf, type Span } from "../../source/span.ts";
import { checkClauses } from "./check-clauses.ts";
import type { Contract, ContractValidator, PlanSelector } from "./contract.ts";
import { vocabulary } from "./vocabulary.ts";

/** Compiles a contract from its YAML or JSON. What is wrong in it is a fault at its place, and then there is no contract. */
export function compileContract(source: Source): Outcome<Contract | undefined> {
  const { value: roots, faults } = parseYaml(source);
  const root = roots[0];
  if (faults.length > 0) return { value: undefined, faults };
  if (root?.type !== "map") return { value: undefined, faults: [notAMap(source, root)] };
  const ajv = createAjv();
  const wrong = [...checkClauses(root), ...checkSchema(root, metaValidator(ajv))];
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
  const appliesTo = selectorOf(schema);
  return {
    name,
    title: typeof schema.title === "string" ? schema.title : name,
    validate,
    ...(appliesTo !== undefined && { appliesTo: [appliesTo] }),
    spanOf: (clause, keyword) => spanOfKeyword(file, places.get(clause), keyword),
  };
}

/** Which plans it says it is for; its form was checked with the clauses. */
export function selectorOf({ appliesTo }: AnySchemaObject): PlanSelector | undefined {
  if (typeof appliesTo !== "object" || appliesTo === null) return undefined;
  const lists = Object.entries(appliesTo as Readonly<Record<string, unknown>>);
  return Object.fromEntries(lists.map(([key, value]) => [key, [value].flat().map(String)]));
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

function notAMap(source: Source, root: YamlNode | undefined): SchemaFault {
  const position = root?.position ?? source.lines.positionAt(0, 0);
  const actual = root === undefined ? "nothing" : typeOf(root);
  return schemaFault("wrong-type", position, { key: "", expected: "map", actual }, true);
}

/** What only compiling shows: a reference to nothing, a pattern that ajv does not take. */
function compileFault(root: YamlMap, error: unknown): SchemaFault {
  const value = error instanceof Error ? error.message : String(error);
  const position = root.entries[0]?.key.position ?? root.position;
  return schemaFault(
    "not-allowed",
    position,
    { key: "contract", value, allowed: "JSON Schema 2020-12" },
    true,
  );
}
