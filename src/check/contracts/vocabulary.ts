import {
  _,
  Name,
  stringify,
  type CodeKeywordDefinition,
  type KeywordCxt,
  type KeywordDefinition,
} from "ajv/dist/2020.js";
import { keywordNames, keywords, type KeywordName } from "./keywords.ts";

/** The vocabulary as keywords of ajv. Only what compiles contracts loads this: those that ship are compiled ahead. */
export function vocabulary(): readonly KeywordDefinition[] {
  return [
    ...keywordNames.map((name): CodeKeywordDefinition & { errors: true } => ({
      errors: true,
      keyword: name,
      schemaType: schemaTypes[name],
      error: {
        message: name,
        params: ({ params }) => _`{found: ${params.found}}`,
      },
      code: (cxt) => {
        generate(name, cxt);
      },
    })),
    { keyword: "appliesTo", schemaType: "object" }, // Says which plans the contract is for, and nothing of any of them.
  ];
}

const schemaTypes: Readonly<Record<KeywordName, "string" | "object" | ("string" | "array")[]>> = {
  within: "string",
  shareOf: "object",
  sumsTo: "string",
  rollsUpTo: "string",
  coveredBy: "string",
  dueBy: "string",
  states: ["string", "array"],
  hasSections: ["string", "array"],
};

/** Writes a call of the keyword's function; in code made ahead it stands for the same export of `keywords.ts`. */
function generate(name: KeywordName, cxt: KeywordCxt): void {
  const { gen, data, it } = cxt;
  const schema: unknown = cxt.schema;
  const keyword = gen.scopeValue("func", { ref: keywords[name], code: _`keywords.${new Name(name)}` });
  // The names that ajv gives to its own arguments: the whole, and the way to the value that a function was called for.
  const place = _`{parent: ${it.parentData}, root: rootData, path: instancePath + ${it.errorPath}}`;
  const found = gen.const("found", _`${keyword}(${stringify(schema)}, ${data}, ${place})`);
  cxt.setParams({ found });
  cxt.pass(_`${found}.length === 0`);
}
