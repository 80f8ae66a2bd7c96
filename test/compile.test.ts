import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../src/compile.ts";
import { link } from "../src/link.ts";
import type { Unit } from "../src/model/workspace.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const names = ["plan.md", "plan.txt", "plan.yaml"];

/** What plans are made of, and what breaks them. */
const pieces = [
  "总额60万元，其中广告20万元，活动40万元。",
  "每季度不低于25%，全年覆盖所有机构。",
  "发800%提成，剩余20%",
  "一、",
  "1、",
  "(1)",
  "# ",
  "## 目标",
  "- [ ] 任务 @张三",
  "| a | b |\n| --- | --- |\n| 合计 | 3 |",
  "---\n",
  "plan: x\n",
  "parts:\n  - { name: a, total: 1 }\n",
  "targets: [",
  "1.%",
  "10-5人",
  "20xx年",
  "<!-- plan-disable",
  ": 原因 -->",
  "# plan-disable-line a",
  "\r\n",
  "\n\n",
  "\t",
  "&*!%@`",
  "\u0000",
  "\ufffd",
  "𠮷",
  '"',
];
const planText = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));

describe("compile", () => {
  it.each(names)("makes a unit of anything an author may have typed in %s, and no exception", (name) => {
    fc.assert(
      fc.property(planText, (text) => {
        expectSound(compile(name, encode(text)));
      }),
      { numRuns: 150 },
    );
  });

  it("makes a unit of any bytes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
        expectSound(compile(name, bytes));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["quotes", `${">".repeat(3000)} 总额60万元`],
    ["lists", Array.from({ length: 150 }, (_, i) => `${"  ".repeat(i)}- 任务`).join("\n")],
  ])("says that %s are nested too deep, and reads the rest", (_, text) => {
    const unit = compile("plan.md", encode(`${text}\n\n# 计划\n\n自20xx年起。\n`));
    expect(unit.diagnostics.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["structure", "placeholder"]),
    );
    expect(unit.isCompiled).toBe(false);
  });

  it("gives the same unit for the same bytes", () => {
    const bytes = encode("# 计划\n\n总额60万元，其中广告20万元，活动41万元。\n");
    expect(compile("plan.md", bytes)).toEqual(compile("plan.md", bytes));
  });

  it("keeps a finding's fingerprint when lines move", () => {
    const text = "# 计划\n\n## 预算\n\n总额60万元，其中广告20万元，活动41万元。\n";
    const moved = text.replace("## 预算", "全文如下，供讨论。\n\n## 预算\n\n说明。");
    const prints = (each: string) => fingerprintsOf(compile("plan.md", encode(each)), "sum-mismatch");
    expect(prints(text)).toHaveLength(1);
    expect(prints(moved)).toEqual(prints(text));
  });

  it("is not compiled when it is no text, and says so", () => {
    const unit = compile("plan.md", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    expect(unit.isCompiled).toBe(false);
    expect(unit.models).toEqual([]);
    expect(unit.diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["error encoding"]);
  });

  it("speaks the language asked for, else the plan's own", () => {
    const chinese = encode("# 计划\n\n总额60万元，其中广告20万元，活动41万元。\n");
    const messages = (unit: Unit) => unit.diagnostics.map(({ message }) => message).join();
    expect(messages(compile("plan.md", chinese))).toMatch(/多 1万元/u);
    expect(messages(compile("plan.md", chinese, { locale: "en" }))).toMatch(/1万元 more/u);
  });

  it("follows the severities in the settings", () => {
    const bytes = encode("# 计划\n\n总额60万元，其中广告20万元，活动41万元。\n");
    const severities = (rules: Record<string, "off" | "warning">) =>
      compile("plan.md", bytes, { rules })
        .diagnostics.filter(({ rule }) => rule === "sum-mismatch")
        .map(({ severity }) => severity);
    expect(severities({ "sum-mismatch": "warning" })).toEqual(["warning"]);
    expect(severities({ "sum-mismatch": "off" })).toEqual([]);
  });
});

describe("link", () => {
  const units = ["b", "a"].map((name) => compile(`${name}.yaml`, encode(`plan: same\ntitle: ${name}\n`)));

  it("orders units, models and findings by file, whatever order they come in", () => {
    const workspace = link(units);
    expect(workspace.units.map(({ file }) => file)).toEqual(["a.yaml", "b.yaml"]);
    expect(workspace.models.map(({ file }) => file)).toEqual(["a.yaml", "b.yaml"]);
    expect(workspace).toEqual(link([...units].reverse()));
  });

  it("finds an id taken twice at the later plan", () => {
    const found = link(units).diagnostics.filter(({ rule }) => rule === "duplicate-id");
    expect(found.map(({ span, severity }) => `${span.file} ${severity}`)).toEqual(["b.yaml error"]);
    expect(found[0]?.related?.[0]?.span.file).toBe("a.yaml");
  });
});

/** Plain JSON, with every finding inside the text and in order. */
function expectSound(unit: Unit): void {
  expect(JSON.parse(JSON.stringify(unit))).toEqual(unit);
  for (const { span, message } of unit.diagnostics) {
    expect(span.start.offset).toBeLessThanOrEqual(span.end.offset);
    expect(message).not.toMatch(/undefined|\[object/u);
  }
  expect(link([unit]).units).toHaveLength(1);
}

function fingerprintsOf(unit: Unit, rule: string): readonly string[] {
  return unit.diagnostics.filter((finding) => finding.rule === rule).map(({ fingerprint }) => fingerprint);
}
