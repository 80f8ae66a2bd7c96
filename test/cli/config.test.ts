import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { readConfig } from "../../src/cli/read-config.ts";
import { runPlan } from "./run-plan.ts";

let cwd = "";

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "plan-config-")));
});

afterEach(() => {
  rmSync(cwd, { recursive: true });
});

/** Lays files out, and answers with `file:line:column severity rule` of what lint says of them. */
async function lint(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const run = await runPlan(["lint", ".", "--format", "json", ...args], { cwd });
  if (run.status === 2) return [run.stderr.replaceAll(cwd, "CWD")];
  const { findings } = JSON.parse(run.stdout) as {
    readonly findings: readonly {
      readonly file: string;
      readonly line: number;
      readonly severity: string;
      readonly rule: string;
      readonly message: string;
    }[];
  };
  return findings.map(
    ({ file, line, severity, rule, message }) => `${file}:${line} ${severity} ${rule}: ${message}`,
  );
}

/** Only some of the rules, without what is said of them. */
function only(found: readonly string[], ...rules: readonly string[]): readonly string[] {
  return found
    .filter((line) => rules.some((rule) => line.includes(` ${rule}: `)))
    .map((line) => line.split(": ")[0] ?? "");
}

const plan = (year = "800", extra = "") =>
  `---\nplan: PLAN\nperiod: 2025\nowner: 业务部\n${extra}---\n\n# 计划\n\n## 目标\n\n全年签单不低于${year}万元。\n\n## 四、活动计划表\n`;
const named = (name: string, year?: string, extra?: string) => plan(year, extra).replace("PLAN", name);
const policy =
  "title: 底线\nproperties: { metrics: { patternProperties: { 签单: { properties: { year: { within: ≥700万元 } } } } } }\n";

describe("the nearest configuration", () => {
  it("is the one that applies; what stands further up does not", async () => {
    const found = await lint({
      "plan.config.yaml": "rules: {empty-section: error}\n",
      "a/plan.md": named("a"),
      "b/plan.config.yaml": "rules: {no-targets: off}\n",
      "b/plan.md": named("b"),
    });
    expect(only(found, "empty-section")).toEqual([
      "a/plan.md:13 error empty-section",
      "b/plan.md:13 warning empty-section",
    ]);
  });

  it("brings its own contracts, wherever the command runs", async () => {
    const files = {
      "a/plan.config.yaml": "contracts: [policy.yaml]\n",
      "a/policy.yaml": policy,
      "a/plan.md": named("a", "600"),
      "b/plan.md": named("b", "600"),
    };
    expect(only(await lint(files), "contract-violation")).toEqual(["a/plan.md:11 error contract-violation"]);
  });

  it("weighs what is found across plans in its own files", async () => {
    const found = await lint({
      "a/plan.config.yaml": "rules: {duplicate-id: off}\n",
      "a/plan.md": named("same"),
      "b/plan.md": named("same"),
    });
    expect(only(found, "duplicate-id").map((line) => line.slice(0, 1))).not.toContain("a");
  });
});

describe("extends", () => {
  const files = {
    "plan.config.yaml":
      "rules: {empty-section: error, vague-wording: {severity: warning, more: [酌情]}}\ncontracts: [policies/policy.yaml]\n",
    "policies/policy.yaml": policy,
  };

  it("begins from another configuration, whose paths are from its own folder", async () => {
    const found = await lint({
      ...files,
      "b/plan.config.yaml": "extends: ../plan.config.yaml\nrules: {vague-wording: error}\n",
      "b/plan.md": `${named("b", "600")}\n## 工作任务\n\n1. 酌情走访客户。\n`,
    });
    expect(only(found, "empty-section", "contract-violation", "vague-wording")).toEqual([
      "b/plan.md:11 error contract-violation",
      "b/plan.md:13 error empty-section",
      "b/plan.md:17 error vague-wording",
    ]);
  });

  it("takes a later one before an earlier one, and its own before both", async () => {
    const found = await lint({
      "one.yaml": "rules: {empty-section: error, no-targets: error}\n",
      "two.yaml": "rules: {empty-section: info}\n",
      "plan.config.yaml": "extends: [./one.yaml, ./two.yaml]\n",
      "plan.md": named("a"),
    });
    expect(only(found, "empty-section")).toEqual(["plan.md:13 info empty-section"]);
  });

  it("reads the plan.config.yaml of a package, whose patterns are from here", async () => {
    const found = await lint({
      "node_modules/@corp/rules/plan.config.yaml":
        "overrides: [{files: drafts/, rules: {empty-section: off}}]\n",
      "node_modules/@corp/rules/package.json": '{"name": "@corp/rules", "version": "1.0.0"}',
      "plan.config.yaml": "extends: '@corp/rules'\nexclude: node_modules/\n",
      "drafts/plan.md": named("a"),
      "plan.md": named("b"),
    });
    expect(only(found, "empty-section")).toEqual(["plan.md:13 warning empty-section"]);
  });

  it("is refused where it leads back, at the line that closes the ring", async () => {
    const [told] = await lint({
      "base.yaml": "locale: en\nextends: ./plan.config.yaml\n",
      "plan.config.yaml": "extends: ./base.yaml\n",
      "plan.md": named("a"),
    });
    expect(told).toContain(
      'base.yaml:2:10 error schema: "extends" is "./plan.config.yaml", which leads back to this file',
    );
  });

  it.each(["./nowhere.yaml", "no-such-package"])("is refused where %s is not there", async (name) => {
    const [told] = await lint({ "plan.config.yaml": `extends: ${name}\n`, "plan.md": named("a") });
    expect(told).toContain(
      `plan.config.yaml:1:10 error schema: "extends" is "${name}", which cannot be read`,
    );
  });
});

describe("overrides", () => {
  it("hold for the files they name, the last first", async () => {
    const found = await lint({
      "plan.config.yaml":
        "rules: {empty-section: error}\noverrides:\n  - {files: drafts/, rules: {empty-section: info}}\n  - {files: ['**/quiet.md'], rules: {empty-section: off}}\n",
      "plan.md": named("a"),
      "drafts/plan.md": named("b"),
      "drafts/quiet.md": named("c"),
    });
    expect(only(found, "empty-section")).toEqual([
      "drafts/plan.md:13 info empty-section",
      "plan.md:13 error empty-section",
    ]);
  });

  it("may bring a locale, a profile, words for sections, and contracts", async () => {
    const found = await lint({
      "plan.config.yaml":
        "overrides: [{files: b/, locale: en, profile: project, sections: {risks: [活动计划表]}, contracts: policy.yaml}]\n",
      "policy.yaml": policy,
      "a/plan.md": named("a", "600"),
      "b/plan.md": named("b", "600"),
    });
    expect(only(found, "contract-violation", "missing-section")).toEqual([
      "b/plan.md:7 warning missing-section",
      "b/plan.md:7 warning missing-section",
      "b/plan.md:7 warning missing-section",
      "b/plan.md:11 error contract-violation",
    ]);
    expect(found.join("\n")).toContain('asks for a section "Schedule" (or Tasks)');
    expect(found.join("\n")).not.toContain("Risks");
  });
});

describe("contracts are for", () => {
  const files = (entry: string) => ({
    "plan.config.yaml": `contracts: [{contract: policy.yaml, ${entry}}]\n`,
    "policy.yaml": policy,
    "company.md": named("company", "600", "tags: [top]\n"),
    "branches/east.md": named("branch-east", "600", "tags: [branch]\n"),
    "branches/north.md": named("branch-north", "600", "tags: [branch, pilot]\nprofile: sales\n"),
  });

  it.each([
    ["files: branches/", ["branches/east.md", "branches/north.md"]],
    ["files: ['*.md', '!east.md']", ["branches/north.md", "company.md"]],
    ["ids: branch-*", ["branches/east.md", "branches/north.md"]],
    ["ids: [company, branch-east]", ["branches/east.md", "company.md"]],
    ["tags: branch", ["branches/east.md", "branches/north.md"]],
    ["tags: [pilot, top]", ["branches/north.md", "company.md"]],
    ["profiles: sales", ["branches/north.md"]],
    ["tags: branch, ids: '*-east'", ["branches/east.md"]],
    ["ids: east", []],
  ])("%s", async (entry, expected) => {
    const found = only(await lint(files(entry)), "contract-violation");
    expect(found.map((line) => line.split(":")[0])).toEqual(expected);
  });

  it("those that the contract itself says", async () => {
    const found = await lint(
      { ...files("ids: '*'"), "policy.yaml": `appliesTo: {tags: branch}\n${policy}` },
      "--contract",
      "revenue-split",
    );
    expect(only(found, "contract-violation").map((line) => line.split(":")[0])).toEqual([
      "branches/east.md",
      "branches/north.md",
    ]);
  });
});

describe("profiles", () => {
  it("of one's own go by their name", async () => {
    const found = await lint({
      "plan.config.yaml": "profiles: {branch: policies/branch.yaml}\n",
      "policies/branch.yaml":
        "title: 支行计划\nhasSections: [{title: 安全, name: 安全生产}]\nrequired: [parent]\n",
      "a.md": named("a", "800", "profile: branch\n"),
      "b.md": named("b"),
    });
    expect(only(found, "missing-section", "contract-unmet")).toEqual([
      "a.md:8 warning contract-unmet",
      "a.md:8 warning missing-section",
    ]);
    expect(found.join("\n")).toContain("“支行计划”要求有“安全生产”一节，计划里没有");
  });

  it("that nobody knows are told where the plan names them", async () => {
    const found = await lint({ "a.md": named("a", "800", "profile: opertions\n") });
    expect(found.filter((line) => line.includes("contract-unmet"))).toEqual([
      "a.md:5 warning contract-unmet: 没有名为“opertions”的模板（profile），无从核对；是不是“operations”？",
    ]);
  });
});

describe("the page about the configuration", () => {
  const page = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");
  const [shown = ""] = /(?<=```yaml\n)[^`]+/u.exec(page) ?? [];

  it("shows one that is in order", () => {
    const {
      values,
      overrides,
      extends: bases,
    } = readConfig("plan.config.yaml", new TextEncoder().encode(shown));
    expect(bases.map(({ text }) => text)).toEqual(["../plan.config.yaml"]);
    expect(overrides).toHaveLength(1);
    expect(values.contracts?.map(({ contract }) => contract.text)).toEqual([
      "revenue-split",
      "policies/headquarters.yaml",
    ]);
  });

  it("shows everything that can be said, and speaks of it", () => {
    const { properties } = JSON.parse(
      readFileSync(new URL("../../schemas/config.schema.json", import.meta.url), "utf8"),
    ) as { readonly properties: object };
    for (const key of Object.keys(properties)) expect(shown).toMatch(new RegExp(`^${key}:`, "mu"));
  });
});

describe("a mistake is told at its place, with the nearest word", () => {
  it.each([
    ["contarcts: [a]", '1:1 error schema: there is no field "contarcts"; did you mean "contracts"?'],
    [
      "rules: {empty-secton: off}",
      '1:9 error schema: there is no field "empty-secton"; did you mean "empty-section"?',
    ],
    ["sections: {tagets: [x]}", '1:12 error schema: there is no field "tagets"; did you mean "targets"?'],
    [
      "contracts: [{contract: coverage, file: x}]",
      '1:34 error schema: there is no field "file"; did you mean "files"?',
    ],
    ["contracts: [{files: x}]", '1:14 error schema: the field "contract" is missing'],
    ["overrides: [{rules: {}}]", '1:14 error schema: the field "files" is missing'],
    ["overrides: [{files: x, fiscalYear: 4}]", '1:24 error schema: there is no field "fiscalYear"'],
    ["fiscalYear: 13", '1:13 error schema: "fiscalYear" should be a month from 1 to 12, and is a number'],
    ["fiscalYear: April", '1:13 error schema: "fiscalYear" should be a month from 1 to 12, and is text'],
    ["fiscalYear: {startMonth: 4, namedAfter: finish}", '1:41 error schema: "namedAfter" cannot be "finish"'],
    ["profile: oprations", '1:10 error schema: "profile" cannot be "oprations"'],
    [
      "contracts: [revenue-spilt]",
      '"contracts" is "revenue-spilt", which cannot be read; did you mean "revenue-split"?',
    ],
    [
      "profiles: {branch: nowhere.yaml}",
      '1:20 error schema: "profiles" is "nowhere.yaml", which cannot be read',
    ],
    ["units: {百箱: 很多}", '1:13 error schema: no quantity can be read from "很多" in "百箱"'],
    ["locale: zh", '1:9 error schema: "locale" cannot be "zh", only "zh-CN" or "en"'],
  ])("%s", async (config, expected) => {
    const [told] = await lint({ "plan.config.yaml": `${config}\n`, "plan.md": named("a") }, "--locale", "en");
    expect(told).toContain(expected.replace('"contracts" is', '"contract" is'));
  });

  it("in the configuration's own language", async () => {
    const [told] = await lint({ "plan.config.yaml": "locale: zh-CN\nrulse: {}\n", "plan.md": named("a") });
    expect(told).toContain("plan.config.yaml 无法采用");
    expect(told).toContain("没有“rulse”这个字段；是不是“rules”？");
  });
});
