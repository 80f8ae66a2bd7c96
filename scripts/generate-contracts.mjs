// Compiles the contracts that ship into plain functions over the vocabulary of src/check/contracts/keywords.ts.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { importSource } from "./import-source.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { compileAhead } = await importSource("scripts/compile-contract-ahead.ts");

for (const file of readdirSync(`${root}schemas/contracts`).sort()) {
  const schema = JSON.parse(readFileSync(`${root}schemas/contracts/${file}`, "utf8"));
  const code = compileAhead(schema);
  if (code.includes("require(")) throw new Error(`believed that ${file} needs nothing of ajv's runtime`);
  const text = [
    `// Generated from schemas/contracts/${file} by scripts/generate-contracts.mjs.`,
    'import * as keywords from "../keywords.ts";',
    code,
    `export const schema = ${JSON.stringify(schema)};`,
    "",
  ].join("\n");
  writeFileSync(`${root}src/check/contracts/shipped/${file.replace(".schema.json", ".js")}`, text);
}
