import { _, Name, stringify, type CodeKeywordDefinition, type KeywordCxt } from "ajv/dist/2020.js";
import { keywordNames, keywords, type KeywordName } from "./keywords.ts";

/** The vocabulary as keywords of ajv. Only what compiles contracts loads this: those that ship are compiled ahead. */
export function vocabulary(): readonly CodeKeywordDefinition[] {
  return keywordNames.map((name) => ({
    keyword: name,
    schemaType: schemaTypes[name],
    errors: true,
    error: {
      message: name,
      params: ({ params }) => _`{found: ${params.found}}`,
    },
    code: (cxt) => {
      generate(name, cxt);
    },
  }));
}

const schemaTypes: Readonly<Record<KeywordName, "string" | "object" | ("string" | "array")[]>> = {
  within: "string",
  shareOf: "object",
  sumsTo: "string",
  rollsUpTo: "string",
  coveredBy: "string",
  states: ["string", "array"],
};

/** Writes a call of the keyword's function; in code made ahead it stands for the same export of `keywords.ts`. */
function generate(name: KeywordName, cxt: KeywordCxt): void {
  const { gen, data, it } = cxt;
  const schema: unknown = cxt.schema;
  const keyword = gen.scopeValue("func", { ref: keywords[name], code: _`keywords.${new Name(name)}` });
  const found = gen.const("found", _`${keyword}(${stringify(schema)}, ${data}, ${it.parentData})`);
  cxt.setParams({ found });
  cxt.pass(_`${found}.length === 0`);
}
