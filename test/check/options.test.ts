import { describe, expect, it } from "vitest";
import { findRule, rules } from "../../src/check/registry.ts";
import { readConfig } from "../../src/cli/read-config.ts";
import { compile } from "../../src/compile.ts";
import type { RuleSetting } from "../../src/settings.ts";

const text = "# 工作计划\n\n## 日常管理\n\n1. 不定期走访网点。\n2. 召开例会，酌情通报。\n";

function vagueWords(setting: RuleSetting | undefined): readonly string[] {
  const settings = setting === undefined ? {} : { rules: { "vague-wording": setting } };
  return compile("plan.md", new TextEncoder().encode(text), settings)
    .diagnostics.filter(({ rule }) => rule === "vague-wording")
    .map(({ span, severity }) => `${severity} ${text.slice(span.start.offset, span.end.offset)}`);
}

describe("options of a rule", () => {
  it.each<[RuleSetting | undefined, readonly string[]]>([
    [undefined, ["info 不定期"]],
    ["warning", ["warning 不定期"]],
    ["off", []],
    [{ severity: "off" }, []],
    [{ severity: "warning" }, ["warning 不定期"]],
    [{ words: ["酌情"] }, ["info 酌情"]],
    [{ more: ["酌情"] }, ["info 不定期", "info 酌情"]],
    [{ severity: "error", words: [] }, []],
  ])("%j", (setting, found) => {
    expect(vagueWords(setting)).toEqual(found);
  });

  it.each<[string, RuleSetting, string]>([
    ["placeholder", { allow: ["待定"] }, "# 计划\n\n## 安排\n\n负责人待定。\n"],
    ["name-drift", { distinct: ["汽车板块", "汽车汽配板块"] }, findRule("name-drift")?.docs.fails.text ?? ""],
  ])("of %s silence what %j allows", (rule, setting, plan) => {
    const found = (rules: Readonly<Record<string, RuleSetting>>) =>
      compile("plan.md", new TextEncoder().encode(plan), { rules }).diagnostics.filter(
        (each) => each.rule === rule,
      );
    expect(found({})).toHaveLength(1);
    expect(found({ [rule]: setting })).toEqual([]);
  });

  it("of percent-range name further shares of a whole", () => {
    const plan = new TextEncoder().encode("# 计划\n\n## 目标\n\n全年双录率达到120%。\n");
    const found = (rules: Readonly<Record<string, RuleSetting>>) =>
      compile("plan.md", plan, { rules }).diagnostics.filter(({ rule }) => rule === "percent-range");
    expect(found({})).toEqual([]);
    expect(found({ "percent-range": { more: ["双录率"] } })).toHaveLength(1);
  });

  it("are read from the configuration, beside the severity", () => {
    const config = read(
      "rules:\n  vague-wording: {severity: warning, words: [酌情, 尽快]}\n  numbering: off\n",
    );
    expect(config.values.rules).toEqual({
      "vague-wording": { severity: "warning", words: ["酌情", "尽快"] },
      numbering: "off",
    });
  });

  it.each([
    ["rules: {vague-wording: {wrods: [x]}}", "wrods"],
    ["rules: {vague-wording: {words: 3}}", "words"],
    ["rules: {numbering: {severity: loud}}", "loud"],
    ["rules: {numbering: loud}", "loud"],
  ])("are refused where they are wrong: %s", (yaml, about) => {
    expect(() => read(yaml)).toThrow(about);
  });

  it("have an initial value and a description in both languages", () => {
    for (const { options = {} } of rules)
      for (const [name, { description, initial }] of Object.entries(options)) {
        expect(initial, name).toBeDefined();
        expect(Object.keys(description).sort(), name).toEqual(["en", "zh-CN"]);
      }
  });
});

function read(yaml: string) {
  return readConfig("plan.config.yaml", new TextEncoder().encode(yaml), "en");
}
