import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

import { runPlan } from "./run-plan.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const plans = ["seeds", "fixtures/spellings"];

function validatorOf(name: string) {
  const schema = JSON.parse(readFileSync(`${root}schemas/${name}.schema.json`, "utf8")) as object;
  return new Ajv2020({ strict: false, allErrors: true }).compile(schema);
}

function errorsOf(name: string, value: unknown) {
  const validate = validatorOf(name);
  return validate(value) ? [] : validate.errors;
}

describe("what programs read is what its schema says", () => {
  it.each([
    ["findings", ["lint", ...plans, "--format", "json"]],
    ["prove", ["prove", ...plans, "--format", "json"]],
    ["gaps", ["gaps", ...plans, "--format", "json"]],
    ["numbers", ["numbers", ...plans, "--all", "--format", "json"]],
    ["ast", ["ast", "seeds/website-operations.md"]],
    ["ast", ["ast", "seeds/carrier-channel.yaml"]],
    ["ast", ["ast", "seeds/decoration-startup.txt"]],
  ])("%s: plan %j", async (schema, args) => {
    const { stdout } = await runPlan(args, { cwd: root });
    expect(errorsOf(schema, JSON.parse(stdout))).toEqual([]);
  });
});

it("prints each number as a line of its own that is one of the document's", async () => {
  const { stdout: document } = await runPlan(["numbers", "seeds", "--format", "json"], { cwd: root });
  const { stdout: lines } = await runPlan(["numbers", "seeds", "--format", "jsonl"], { cwd: root });
  const { numbers } = JSON.parse(document) as { numbers: readonly unknown[] };
  const rows = lines
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  expect(rows.length).toBeGreaterThan(50);
  expect(rows).toEqual(numbers);
});

it("prints the same bytes each time", async () => {
  for (const args of [
    ["lint", "seeds", "--format", "json"],
    ["prove", "seeds"],
    ["gaps", "seeds"],
  ]) {
    const first = await runPlan(args, { cwd: root });
    expect(await runPlan(args, { cwd: root })).toEqual(first);
  }
});
