import { schemaFault, type SchemaFault, type ValueType } from "../diagnostics/schema-fault.ts";
import type { Fault } from "../diagnostics/diagnostic.ts";
import type { Position } from "../source/span.ts";
import { findNearest } from "./nearest.ts";
import {
  isNothing,
  isNumber,
  truthOf,
  type YamlEntry,
  type YamlList,
  type YamlMap,
  type YamlNode,
} from "./yaml/tree.ts";

/** A schema compiled ahead by `scripts/generate-validators.mjs`. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** What ajv says of one failure; `parentSchema` is the schema that the failed keyword is of. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: { readonly title?: unknown; readonly properties?: object };
}

/**
 * Holds a tree against its schema: one fault for each thing wrong, at the smallest text that is. Of a text that breaks off
 * (`earlier` says where), nothing is missing from a map that was still being written.
 */
export function checkSchema(
  root: YamlNode,
  validate: SchemaValidator,
  earlier: readonly Fault[] = [],
): SchemaFault[] {
  if (validate(plainValue(root))) return [];
  const errors = validate.errors ?? [];
  const finder = new NodeFinder(root);
  const broken = earlier.find(({ code }) => code === "truncated")?.position.start.offset;
  const isOpen = ({ node: { position } }: Place) =>
    broken !== undefined && position.start.offset <= broken && broken <= position.end.offset;
  return errors.flatMap((error) => {
    const place = finder.find(error.instancePath);
    const fault = place === undefined ? undefined : faultOf(error, errors, place);
    const isMissing = fault?.code === "missing-key";
    return fault === undefined || place === undefined || (isMissing && isOpen(place)) ? [] : [fault];
  });
}

/** Where an error stands: the value, and the entry or list above it that tells its key. */
interface Place {
  readonly node: YamlNode;
  readonly entry: YamlEntry | undefined;
  readonly isItem: boolean;
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

function faultOf(error: SchemaError, errors: readonly SchemaError[], place: Place): SchemaFault | undefined {
  const { keyword, schemaPath, instancePath, params, parentSchema } = error;
  const key = place.entry?.key.text ?? "";
  const at = placeOfValue(place);
  switch (keyword) {
    case "additionalProperties": {
      const unknown = String(params.additionalProperty);
      const suggestion = findNearest(unknown, Object.keys(parentSchema?.properties ?? {}));
      const position = place.entries.get(unknown)?.key.position ?? at;
      return schemaFault("unknown-key", position, {
        key: unknown,
        ...(suggestion !== undefined && { suggestion }),
      });
    }
    case "required":
      if (schemaPath.includes("/anyOf/")) return undefined; // Told by the `anyOf` around it.
      return schemaFault("missing-key", placeOfMap(place), { key: String(params.missingProperty) });
    case "if":
      return undefined; // Told by what failed of its `then` or `else`.
    case "anyOf":
      return schemaFault("missing-key", placeOfMap(place), { key: alternatives(errors, instancePath) });
    case "enum": {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      const value = describe(place.node);
      const suggestion = findNearest(value, allowed);
      return schemaFault("not-allowed", at, {
        key,
        value,
        allowed: allowed.join("|"),
        ...(suggestion !== undefined && { suggestion }),
      });
    }
    default:
      return schemaFault("wrong-type", at, {
        key,
        expected: expectedBy(error),
        actual: typeOf(place.node),
      });
  }
}

/** The keys of which one would do, from the errors of the branches of the same `anyOf`. */
function alternatives(errors: readonly SchemaError[], instancePath: string): string {
  const keys = errors
    .filter((error) => error.instancePath === instancePath && error.schemaPath.includes("/anyOf/"))
    .map(({ params }) => String(params.missingProperty));
  return [...new Set(keys)].join("|");
}

const namedTypes: ReadonlySet<string> = new Set<ValueType>([
  "quantity",
  "period",
  "label",
  "reference",
  "currency",
  "month",
  "color",
  "colors",
  "font",
  "link",
]);

/** The schema's own name for what it describes (`quantity`, `period`), else the types it takes. */
function expectedBy({ keyword, params, parentSchema }: SchemaError): string {
  const name = parentSchema?.title;
  if (typeof name === "string" && namedTypes.has(name)) return name;
  if (keyword !== "type") return "number"; // `minimum`: a count.
  const types = [params.type].flat().map(String);
  return [...new Set(types.filter((type) => type !== "null").map(typeName))].join("|");
}

function typeName(type: string): ValueType {
  switch (type) {
    case "array":
      return "list";
    case "object":
      return "map";
    case "boolean":
      return "true-or-false";
    case "null":
      return "nothing";
    case "integer":
    case "number":
      return "number";
    default:
      return "text";
  }
}

export function typeOf(node: YamlNode): ValueType {
  if (node.type !== "scalar") return node.type;
  if (isNothing(node)) return "nothing";
  if (isNumber(node)) return "number";
  return truthOf(node) === undefined ? "text" : "true-or-false";
}

function describe(node: YamlNode): string {
  return node.type === "scalar" ? node.text : "";
}

/** The value itself; where nothing is written, the key that has none. */
function placeOfValue({ node, entry }: Place): Position {
  const isEmpty = node.position.start.offset === node.position.end.offset;
  if (isEmpty && entry !== undefined) return entry.key.position;
  return node.type === "scalar" ? node.position : startOf(node);
}

/** What a map lacks is said at its first key, or at the key it belongs to. */
function placeOfMap({ node, entry }: Place): Position {
  return node.type === "map" && node.entries.length > 0
    ? startOf(node)
    : (entry?.key.position ?? node.position);
}

/** A short place for a long collection: its first key, or its first item. */
function startOf(node: YamlMap | YamlList): Position {
  const first = node.type === "map" ? node.entries[0]?.key : node.items[0];
  if (first === undefined) return node.position;
  return first.type === "scalar" ? first.position : startOf(first);
}

/** What ajv sees. Numbers come as JavaScript numbers, for their type alone: nothing is computed with them. */
export function plainValue(node: YamlNode): unknown {
  if (node.type === "list") return node.items.map(plainValue);
  if (node.type === "map") {
    const plain = Object.create(null) as Record<string, unknown>;
    for (const { key, value } of node.entries) plain[key.text] = plainValue(value);
    return plain;
  }
  if (isNothing(node)) return null;
  if (isNumber(node)) return Number(node.text);
  return truthOf(node) ?? node.text;
}

/** Follows JSON pointers into a tree; each map's keys are indexed once. */
class NodeFinder {
  readonly #root: YamlNode;
  readonly #indexes = new Map<YamlNode, ReadonlyMap<string, YamlEntry>>();

  constructor(root: YamlNode) {
    this.#root = root;
  }

  find(pointer: string): Place | undefined {
    let node = this.#root;
    let entry: YamlEntry | undefined;
    let isItem = false;
    for (const step of pointer.split("/").slice(1)) {
      isItem = node.type === "list";
      if (node.type === "map") {
        entry = this.#entriesOf(node).get(step.replaceAll("~1", "/").replaceAll("~0", "~"));
        if (entry === undefined) return undefined;
        node = entry.value;
      } else if (node.type === "list") {
        const item = node.items[Number(step)];
        if (item === undefined) return undefined;
        node = item;
      }
    }
    return { node, entry, isItem, entries: this.#entriesOf(node) };
  }

  #entriesOf(node: YamlNode): ReadonlyMap<string, YamlEntry> {
    const known = this.#indexes.get(node);
    if (known !== undefined) return known;
    const entries = new Map(
      node.type === "map" ? node.entries.map((entry) => [entry.key.text, entry] as const) : [],
    );
    this.#indexes.set(node, entries);
    return entries;
  }
}
