import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findIn, readCases, rewriteFindings } from "./fixture-cases.ts";

const folder = new URL("../../fixtures/check/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".md"));

// `UPDATE=1 npx vitest run test/check/fixtures.test.ts` writes the findings as they are now; read the difference before committing it.
if (process.env.UPDATE === "1")
  for (const file of files) {
    const url = new URL(file, folder);
    writeFileSync(url, rewriteFindings(readFileSync(url, "utf8")));
  }

describe.each(files)("%s", (file) => {
  const cases = readCases(readFileSync(new URL(file, folder), "utf8"));

  it("gives every case a plan and its findings", () => {
    expect(cases.filter(({ plans, findings }) => plans.length === 0 || findings === undefined)).toEqual([]);
  });

  it.each(cases.map((each) => [each.title, each] as const))("%s", (_, each) => {
    expect(findIn(each)).toBe(each.findings?.text);
  });
});
