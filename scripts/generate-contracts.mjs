// Compiles the contracts and profiles that ship into plain functions over the vocabulary of src/check/contracts/keywords.ts.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { importSource } from "./import-source.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { compileAhead } = await importSource("scripts/compile-contract-ahead.ts");

const types = `import type { ContractValidator } from "../contract.ts";

declare const validate: ContractValidator;
export default validate;
export declare const title: string;
`;

for (const folder of ["contracts", "profiles"])
  for (const file of readdirSync(`${root}schemas/${folder}`).sort()) {
    const schema = JSON.parse(readFileSync(`${root}schemas/${folder}/${file}`, "utf8"));
    const code = compileAhead(schema);
    if (code.includes("require(")) throw new Error(`believed that ${file} needs nothing of ajv's runtime`);
    const text = [
      `// Generated from schemas/${folder}/${file} by scripts/generate-contracts.mjs.`,
      'import * as keywords from "../keywords.ts";',
      code,
      `export const title = ${JSON.stringify(schema.title)};`,
      "",
    ].join("\n");
    const name = file.replace(".schema.json", "");
    const target = `${root}src/check/contracts/shipped/${folder === "profiles" ? "profile-" : ""}${name}`;
    writeFileSync(`${target}.js`, text);
    writeFileSync(`${target}.d.ts`, types);
  }
