// Writes schemas/ast.schema.json, what `plan ast` prints, from the types in src/ast/nodes.ts and its folder, and their comments: the
// types are the one place where the tree is described.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const nodes = `${root}src/ast/nodes.ts`;

const program = ts.createProgram([nodes], {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
});
const checker = program.getTypeChecker();
const definitions = {};

const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:plan-compiler:ast:1",
  title: "The typed tree of a file, as `plan ast` prints it",
  type: "object",
  properties: {
    version: { const: exportedValue("astVersion"), description: "The shape of the tree." },
    file: { type: "string", description: "The file as it was named." },
    plans: { type: "array", items: refTo(exportedType("Plan")) },
    preamble: {
      type: "array",
      items: refTo(exportedType("Block")),
      description: "Text around the plans that belongs to none.",
    },
  },
  required: ["version", "file", "plans", "preamble"],
  additionalProperties: false,
  $defs: definitions,
};
writeFileSync(`${root}schemas/ast.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);

function exportedSymbol(name) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(nodes));
  const found = checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
  if (found === undefined) throw new Error(`believed that nodes.ts exports ${name}`);
  return found;
}

function exportedType(name) {
  return checker.getDeclaredTypeOfSymbol(exportedSymbol(name));
}

function exportedValue(name) {
  return checker.getTypeOfSymbol(exportedSymbol(name)).value;
}

/** A named type stands once in `$defs`, and may refer to itself. */
function refTo(type) {
  const symbol = type.aliasSymbol ?? type.getSymbol();
  const { name } = symbol;
  if (!(name in definitions)) {
    definitions[name] = {}; // Taken, before what is inside refers to it.
    definitions[name] = { ...describe(symbol), ...structureOf(type) };
  }
  return { $ref: `#/$defs/${name}` };
}

function schemaOf(type) {
  return isNamed(type) ? refTo(type) : structureOf(type);
}

function isNamed(type) {
  if (type.aliasSymbol !== undefined)
    return type.aliasSymbol.name !== "Readonly" && type.aliasSymbol.name !== "Record";
  return type.isClassOrInterface() && !checker.isArrayType(type) && !checker.isTupleType(type);
}

function structureOf(type) {
  if (type.isUnion()) return unionOf(type);
  if (type.isLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: type.intrinsicName === "true" };
  if (type.flags & ts.TypeFlags.String) return { type: "string" };
  if (type.flags & ts.TypeFlags.Number) return { type: "number" };
  if (type.flags & ts.TypeFlags.Null) return { type: "null" };
  if (checker.isTupleType(type)) {
    const items = checker.getTypeArguments(type).map(schemaOf);
    return { type: "array", prefixItems: items, minItems: items.length, items: false };
  }
  if (checker.isArrayType(type)) return { type: "array", items: schemaOf(checker.getTypeArguments(type)[0]) };
  if (type.flags & ts.TypeFlags.Object) return objectOf(type);
  throw new Error(`believed that the tree has no ${checker.typeToString(type)}`);
}

function unionOf(type) {
  const members = type.types.filter((member) => !(member.flags & ts.TypeFlags.Undefined));
  if (members.length === 1) return schemaOf(members[0]);
  if (members.every((member) => member.flags & ts.TypeFlags.BooleanLiteral)) return { type: "boolean" };
  if (members.every((member) => member.isStringLiteral())) return { enum: members.map(({ value }) => value) };
  if (members.some((member) => member.flags & ts.TypeFlags.BooleanLiteral)) {
    const others = members.filter((member) => !(member.flags & ts.TypeFlags.BooleanLiteral));
    return { anyOf: [{ type: "boolean" }, ...others.map(schemaOf)] };
  }
  return { anyOf: members.map(schemaOf) };
}

function objectOf(type) {
  const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
  if (index !== undefined) return { type: "object", additionalProperties: schemaOf(index.type) };
  const members = checker.getPropertiesOfType(type);
  return {
    type: "object",
    properties: Object.fromEntries(
      members.map((member) => [
        member.name,
        { ...describe(member), ...schemaOf(checker.getTypeOfSymbol(member)) },
      ]),
    ),
    required: members.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name),
    additionalProperties: false,
  };
}

function describe(symbol) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, " ").trim();
  return text === "" ? {} : { description: text };
}
