import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { runPlan } from "../cli/run-plan.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const plans = ["seeds", "fixtures/seeds-clean", "fixtures/spellings"];

/** Everything a program reads, held against the schema that tells it what to expect. */
async function expectValid(schema: string, args: readonly string[]): Promise<void> {
  const { stdout } = await runPlan(args, { cwd: root });
  const output: unknown = JSON.parse(stdout);
  const validate = new Ajv2020({ strict: false }).compile(read(schema));
  expect(validate(output), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
}

function read(schema: string): object {
  return JSON.parse(readFileSync(`${root}schemas/${schema}.schema.json`, "utf8")) as object;
}

test.each(["zh-CN", "en"])("findings in %s", async (locale) => {
  await expectValid("findings", ["lint", ...plans, "--format", "json", "--locale", locale]);
});

test("proofs", async () => {
  await expectValid("prove", ["prove", ...plans, "--format", "json"]);
});

test("numbers", async () => {
  await expectValid("numbers", ["numbers", ...plans, "--all", "--format", "json"]);
});

describe("the tree", () => {
  const files = plans.flatMap((folder) => readdirSync(root + folder).map((file) => `${folder}/${file}`));

  test.each(files)("%s", async (file) => {
    await expectValid("ast", ["ast", file]);
  });

  test("knows no node or field that its types do not have", async () => {
    const { stdout } = await runPlan(["ast", "seeds/carrier-channel.yaml"], { cwd: root });
    const tree = JSON.parse(stdout) as { plans: { children: object[] }[] };
    const validate = new Ajv2020({ strict: false }).compile(read("ast"));
    tree.plans[0]?.children.push({ type: "chapter" });
    expect(validate(tree)).toBe(false);
  });
});
