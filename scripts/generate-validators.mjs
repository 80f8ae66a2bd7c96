// Compiles the schemas that `plan` checks input against into plain functions, so that none is compiled at start-up.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

import { importSource } from "./import-source.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const validated = ["plan", "front-matter", "config"];

await nameRules();
for (const name of validated) {
  const schema = JSON.parse(readFileSync(`${root}schemas/${name}.schema.json`, "utf8"));
  writeFileSync(`${root}src/parse/validators/${name}.js`, await compile(name, schema));
}

/** The configuration knows each rule of the registry: its severity, or a map of that and the rule's own options. */
async function nameRules() {
  const { rules } = await importSource("src/check/registry.ts");
  const file = `${root}schemas/config.schema.json`;
  const schema = JSON.parse(readFileSync(file, "utf8"));
  schema.$defs.rules.properties = Object.fromEntries(
    rules.map(({ name, options }) => [
      name,
      options === undefined ? { $ref: "#/$defs/setting" } : settingWith(options),
    ]),
  );
  schema.$defs.setting = settingWith({});
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}

function settingWith(options) {
  const properties = Object.entries(options).map(([name, { description, schema, initial }]) => [
    name,
    { ...schema, default: initial, description: `${description.en} ${description["zh-CN"]}` },
  ]);
  return {
    if: { type: "object" },
    then: {
      type: "object",
      properties: { severity: { $ref: "#/$defs/severity" }, ...Object.fromEntries(properties) },
      additionalProperties: false,
    },
    else: { $ref: "#/$defs/severity" },
  };
}

async function compile(name, schema) {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false, // It cannot see that `anyOf` asks for properties of the object around it.
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    verbose: true, // Errors carry the schema they are about: what keys it knows, what it is called.
    inlineRefs: false, // Half the code.
    code: { source: true, esm: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(withoutProse(schema)));
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
    outputFiles[0].text.trim(),
    "",
  ].join("\n");
}

/** What a validator needs of a schema: not what it tells people. */
function withoutProse(schema) {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !isProse(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value)]));
}

/** A property may be called `description`: then its value is a schema. */
function isProse(key, value) {
  return (
    (key === "description" && typeof value === "string") ||
    (key === "examples" && Array.isArray(value)) ||
    (key === "default" && (typeof value !== "object" || Array.isArray(value)))
  );
}
