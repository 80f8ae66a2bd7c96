import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

const folder = new URL("../../schemas/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".schema.json"));

interface SchemaNode {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly [key: string]: unknown;
}

function read(file: string): SchemaNode {
  return JSON.parse(readFileSync(new URL(file, folder), "utf8")) as SchemaNode;
}

/** Every schema within a schema, with its path. */
function* schemasIn(node: unknown, path = "#"): Generator<readonly [string, SchemaNode]> {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield [path, node as SchemaNode];
  for (const [key, value] of Object.entries(node)) yield* schemasIn(value, `${path}/${key}`);
}

describe.each(files)("%s", (file) => {
  const schema = read(file);

  test("is a JSON Schema of draft 2020-12 with an id of its own", () => {
    const ajv = new Ajv2020({ strict: false });
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    expect(typeof schema.$id).toBe("string");
    expect(files.filter((other) => read(other).$id === schema.$id)).toEqual([file]);
  });

  test("gives only examples that it accepts", () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schema);
    for (const [path, { examples }] of schemasIn(schema)) {
      if (!Array.isArray(examples)) continue;
      const validate = ajv.getSchema(`${String(schema.$id)}${path}`);
      for (const example of examples) expect(validate?.(example), `${path}: ${JSON.stringify(example)}`).toBe(true);
    }
  });
});

describe.each(["plan.schema.json", "front-matter.schema.json", "config.schema.json"])("%s", (file) => {
  test("describes every key in English and in Chinese, for the editor that completes it", () => {
    const mute = [...schemasIn(read(file))].filter(([path, node]) => {
      const isProperty = /\/properties\/[^/]+$/.test(path) && !path.includes("/rules/");
      const described = node.description ?? "";
      return isProperty && node.$ref === undefined && !(/[A-Za-z]{3}/.test(described) && /\p{Script=Han}/u.test(described));
    });
    expect(mute.map(([path]) => path)).toEqual([]);
  });
});

test("the configuration knows every rule", () => {
  const rules = readdirSync(new URL("../../src/check/rules/", import.meta.url)).map((name) => name.replace(/\.ts$/, ""));
  const { $defs } = read("config.schema.json") as unknown as {
    readonly $defs: { readonly rules: { readonly properties: object } };
  };
  expect(Object.keys($defs.rules.properties)).toEqual(rules.sort());
});

test("every contract that ships is a contract, and one with a figure that is none is not", () => {
  const validate = new Ajv2020({ strict: false }).compile(read("contract.schema.json"));
  const contracts = files.filter((file) => /^(?:contracts|profiles)\//.test(file)).map(read);
  expect(contracts).toHaveLength(11);
  for (const contract of contracts) expect(validate(contract), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ properties: { metrics: { within: 25 } } })).toBe(false);
  expect(validate({ items: { shareOf: { of: "year" } } })).toBe(false);
});
