// Compiles the schemas that `plan` checks input against into plain functions, so that none is compiled at start-up.
// Beside each it writes which keys every object of the schema knows: the errors alone do not say.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const validated = ["plan", "front-matter", "config"];

nameRules();
for (const name of validated) {
  const schema = JSON.parse(readFileSync(`${root}schemas/${name}.schema.json`, "utf8"));
  writeFileSync(`${root}src/parse/validators/${name}.js`, await compile(name, schema));
}

/** The configuration knows each rule by the name of its file. */
function nameRules() {
  const file = `${root}schemas/config.schema.json`;
  const schema = JSON.parse(readFileSync(file, "utf8"));
  const names = readdirSync(`${root}src/check/rules`).map((name) => name.replace(/\.ts$/, ""));
  schema.properties.rules.properties = Object.fromEntries(
    names.sort().map((name) => [name, { $ref: "#/$defs/severity" }]),
  );
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}

async function compile(name, schema) {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false, // It cannot see that `anyOf` asks for properties of the object around it.
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    inlineRefs: false, // Half the code.

    code: { source: true, esm: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  const { outputFiles } = await build({
    // Bundled, because the code asks for parts of ajv's runtime by `require`.
    stdin: { contents: code, resolveDir: root, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    minify: true,
    legalComments: "none",
  });
  return [
    `// Generated from schemas/${name}.schema.json by scripts/generate-validators.mjs.`,
    "/* eslint-disable */",
    outputFiles[0].text.trim(),
    `export const knownKeys = ${JSON.stringify(Object.fromEntries(knownKeysOf(schema, "#")))};`,
    "",
  ].join("\n");
}

/** Every closed object of a schema by the path that an `additionalProperties` error names, with its keys. */
function* knownKeysOf(schema, path) {
  if (typeof schema !== "object" || schema === null) return;
  if (schema.additionalProperties === false && schema.properties !== undefined) {
    yield [`${path}/additionalProperties`, Object.keys(schema.properties)];
  }
  for (const [key, value] of Object.entries(schema)) {
    yield* knownKeysOf(value, `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}
