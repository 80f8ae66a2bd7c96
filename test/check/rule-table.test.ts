import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/registry.ts";
import type { AnyRule } from "../../src/check/rule.ts";
import { findingsOf } from "../../src/explain-rule.ts";

// What is checked, in the order in which a controller would name it. Each of these is a rule, whatever else is.
const table = {
  arithmetic:
    "sum-mismatch share-mismatch rollup-mismatch growth-mismatch product-mismatch complement-mismatch count-mismatch unallocated average-mismatch",
  feasibility:
    "percent-range inverted-range capacity-shortfall resource-shortfall coverage-shortfall date-out-of-period impossible-date deadline-order",
  consistency:
    "conflicting-values unit-mismatch name-drift set-mismatch numbering duplicate-id unresolved-reference parent-cycle cascade-mismatch stale-copy",
  completeness:
    "missing-owner missing-deadline missing-measure missing-breakdown empty-section placeholder truncated missing-section missing-baseline unanswered-problem orphan-task unserved-target vague-wording no-targets missing-method",
  malformed: "broken-number ambiguous-number encoding structure schema",
  contracts: "contract-violation contract-unmet unused-suppression suppression-without-reason",
};

/** Rules of which an edit can be named that closes what their example shows. Of the others only the author knows what belongs there. */
const withEdit = new Set(
  [
    "sum-mismatch share-mismatch rollup-mismatch growth-mismatch product-mismatch complement-mismatch count-mismatch",
    "average-mismatch difference-mismatch balance-mismatch capacity-shortfall resource-shortfall inverted-range",
    "date-out-of-period impossible-date deadline-order conflicting-values unit-mismatch name-drift numbering",
    "duplicate-id unresolved-reference cascade-mismatch stale-copy broken-number schema contract-violation",
    "missing-section unused-suppression unknown-owner",
  ]
    .join(" ")
    .split(" "),
);

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

describe.each(Object.entries(table))("%s", (_, names) => {
  it.each(names.split(" "))("%s is a rule", (name) => {
    expect(rules.map((rule) => rule.name)).toContain(name);
  });
});

describe.each(rules.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
  it("speaks both languages, in every message and on its page", () => {
    const found = (locale: "en" | "zh-CN") =>
      findingsOf(rule, rule.docs.fails, locale).map(({ message }) => message);
    expect(found("zh-CN").every(isChinese)).toBe(true);
    expect(found("en").every((message) => /[a-z]{2,} [a-z]+/iu.test(message))).toBe(true);
    for (const message of Object.values(rule.messages))
      expect(Object.keys(message as object).sort()).toEqual(["en", "zh-CN"]);
    for (const text of [rule.docs.summary, rule.docs.why, rule.docs.remedy]) {
      expect(isChinese(text["zh-CN"])).toBe(true);
      expect(/^[A-Z“"`]/u.test(text.en)).toBe(true);
    }
  });

  it("has a page with a plan that fails and one that passes", () => {
    const page = read(`docs/rules/${name}.md`);
    for (const heading of ["### Found", "### Not found", "### 会被指出的写法", "### 不会被指出的写法"])
      expect(page).toContain(heading);
  });

  it("has its severity and every option in the schema of the configuration", () => {
    const known = settingsSchema(name);
    for (const [option, { schema, initial, description }] of Object.entries(rule.options ?? {})) {
      expect(known?.[option]).toMatchObject({ ...schema, default: initial });
      expect(JSON.stringify(known?.[option])).toContain(description.en);
    }
    expect(Object.keys(known ?? { severity: 0 })).toEqual(["severity", ...Object.keys(rule.options ?? {})]);
  });

  it("names the edit where one can be named", () => {
    const edits = findingsOf(rule, rule.docs.fails, "zh-CN").filter(({ fix }) => fix !== undefined);
    if (withEdit.has(name)) expect(edits).not.toEqual([]);
    for (const { fix } of edits) expect(fix?.edits.length).toBeGreaterThan(0);
  });
});

it("every rule that looks at plans has cases beside its own examples", () => {
  const cases = ["fixtures/check", "fixtures/workspace"].flatMap((folder) =>
    readdirSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:md|txt)$/u.test(file))
      .map((file) => read(`${folder}/${file}`)),
  );
  const hasCase = ({ name }: AnyRule) => cases.some((text) => text.includes(` ${name}: `));
  const without = rules.filter(({ scope }) => scope !== "contract").filter((rule) => !hasCase(rule));
  // Bytes that are no UTF-8, and a list of owners, are no part of a case: tests of their own hold them.
  expect(without.map(({ name }) => name)).toEqual(["encoding", "unknown-owner"]);
});

/** What may be set of a rule; undefined where that is its severity alone. */
function settingsSchema(name: string): Readonly<Record<string, object>> | undefined {
  const { $defs } = JSON.parse(read("schemas/config.schema.json")) as {
    readonly $defs: { readonly rules: { readonly properties: Readonly<Record<string, Setting>> } };
  };
  const setting = $defs.rules.properties[name];
  expect(setting).toBeDefined();
  return setting?.then?.properties;
}

interface Setting {
  readonly then?: { readonly properties: Readonly<Record<string, object>> };
}
