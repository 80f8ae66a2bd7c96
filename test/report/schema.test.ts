import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchema, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { buildGaps } from "../../src/report/gaps.ts";
import { buildReport } from "../../src/report/model.ts";
import { readPlans } from "../seeds/read-plans.ts";
import { sampleWorkspace } from "./sample-workspace.ts";

function validatorOf(name: string): ValidateFunction {
  const text = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8");
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(text) as AnySchema);
}

/** As a reader of the file gets it. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("schemas of the report", () => {
  it("describe the report model", () => {
    const validate = validatorOf("report");
    const isValid = validate(asJson(buildReport(sampleWorkspace(), { asOf: "2025-06-30" })));
    expect(isValid, JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(["seeds", "fixtures/seeds-clean", "fixtures/spellings"])(
    "describe the report over %s",
    (folder) => {
      const validate = validatorOf("report");
      const isValid = validate(asJson(buildReport(readPlans(folder).workspace)));
      expect(isValid, JSON.stringify(validate.errors)).toBe(true);
    },
  );

  it("turn down a model with a field too many or too few", () => {
    const validate = validatorOf("report");
    const model = buildReport(sampleWorkspace());
    expect(validate(asJson({ ...model, extra: 1 }))).toBe(false);
    expect(validate(asJson({ ...model, gaps: undefined }))).toBe(false);
  });

  it("describe the list of gaps", () => {
    const validate = validatorOf("gaps");
    const gaps = buildGaps(sampleWorkspace());
    expect(gaps).not.toHaveLength(0);
    const isValid = validate(asJson({ version: 1, gaps, summary: { gaps: gaps.length } }));
    expect(isValid, JSON.stringify(validate.errors)).toBe(true);
  });
});
