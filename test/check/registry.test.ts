import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/registry.ts";
import { explain, findAll, findingsOf, explainRule } from "../../src/explain-rule.ts";
import { renderRulePages } from "../../src/rule-pages.ts";
import { compile } from "../../src/compile.ts";
import type { Diagnostic, Fix, Locale } from "../../src/diagnostics/diagnostic.ts";

const locales: readonly Locale[] = ["zh-CN", "en"];

describe("the registry", () => {
  it("lists the files of the folder, each with its rule of the same name", () => {
    const files = readdirSync(new URL("../../src/check/rules/", import.meta.url));
    expect(rules.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
  });

  it("has a message in both languages for every fault that a stage can report", () => {
    const faults = readFaultCodes();
    expect(faults.length).toBeGreaterThan(4);
    for (const { rule, code } of faults) {
      const message = rules.find(({ name }) => name === rule)?.messages[code];
      expect(Object.keys(message ?? {}), `${rule}/${code}`).toEqual(["zh-CN", "en"]);
    }
  });
});

describe.each(rules.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
  it("is found in its failing example, and nothing else is", () => {
    const found = findAll(rule.docs.fails);
    expect(found.map((each) => each.rule)).toContain(name);
    // Gaps that any short example has are no part of what it shows.
    const others = found.filter((each) => each.rule !== name && each.severity !== "info");
    expect(others.map((each) => `${each.rule}: ${each.message}`)).toEqual([]);
  });

  it("is silent on its passing example", () => {
    expect(findingsOf(rule, rule.docs.passes, "zh-CN")).toEqual([]);
  });

  it.each(locales)("explains itself in %s", (locale) => {
    const text = explainRule(name, locale) ?? "";
    expect(text).toContain(rule.docs.summary[locale]);
    expect(text).toContain(findingsOf(rule, rule.docs.fails, locale)[0]?.message);
    expect(explain(rule, locale, 2)).not.toMatch(/undefined|NaN|\[object/u);
  });

  it("proposes only edits that close the finding", () => {
    for (const finding of findingsOf(rule, rule.docs.fails, "zh-CN"))
      for (const fix of [finding.fix, ...(finding.otherFixes ?? [])])
        if (fix !== undefined)
          expect(fingerprintsAfter(rule.docs.fails.text, fix)).not.toContain(finding.fingerprint);
  });
});

it("knows no rule by another name", () => {
  expect(explainRule("no-such-rule", "en")).toBeUndefined();
});

describe("docs/rules", () => {
  it("holds the pages as they are made now (npm run generate)", () => {
    const folder = new URL("../../docs/rules/", import.meta.url);
    const pages = new Map(
      readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), "utf8")] as const),
    );
    expect([...pages.keys()].sort()).toEqual([...renderRulePages().keys()].sort());
    for (const [file, page] of renderRulePages()) expect(pages.get(file), file).toBe(page);
  });
});

function fingerprintsAfter(text: string, fix: Fix): readonly string[] {
  const edited = [...fix.edits]
    .sort((a, b) => b.span.start.offset - a.span.start.offset)
    .reduce(
      (old, { span, newText }) => old.slice(0, span.start.offset) + newText + old.slice(span.end.offset),
      text,
    );
  const found: readonly Diagnostic[] = compile("plan.md", new TextEncoder().encode(edited)).diagnostics;
  return found.map(({ fingerprint }) => fingerprint);
}

/** The codes that stages before `check` write down, read from their sources. */
function readFaultCodes(): readonly { rule: string; code: string }[] {
  return ["source", "parse", "ast", "model", "import"].flatMap((stage) =>
    readSources(new URL(`../../src/${stage}/`, import.meta.url)).flatMap((text) =>
      [...text.matchAll(/rule: "(encoding|structure|schema)",\s*code: "([\w-]+)"/gu)].map(
        ([, rule = "", code = ""]) => ({ rule, code }),
      ),
    ),
  );
}

function readSources(folder: URL): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(new URL(file, folder), "utf8"));
  } catch {
    return []; // A stage that has no folder yet reports nothing.
  }
}
