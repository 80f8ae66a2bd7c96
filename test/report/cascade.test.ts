import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { link } from "../../src/link.ts";
import { renderHtml } from "../../src/report/html/render-html.ts";
import { buildReport } from "../../src/report/model.ts";
import { sectionsOf } from "../../src/report/tables/sections.ts";

const folder = new URL("../../fixtures/workspace/headquarters-short/", import.meta.url);
const files = readdirSync(folder).filter((file) => file !== "findings.txt");
const report = buildReport(link(files.map((file) => compile(file, readFileSync(new URL(file, folder))))));
const [company] = report.cascades;

describe("what headquarters hands down", () => {
  it("is a row for each metric, with what is left or too much", () => {
    expect(
      company?.rows.map(({ metric, mode, target, allocated, unallocated, overAllocated, verdict }) => [
        metric.text,
        mode,
        target.text,
        allocated?.text ?? "",
        unallocated?.text ?? "",
        overAllocated?.text ?? "",
        verdict,
      ]),
    ).toEqual([
      ["签单总额", "sum", "3000万元", "≥2900万元", "100万元", "", "open"],
      ["客户走访覆盖率", "each", "25%", "", "", "", "violated"],
      ["市场费用预算", "sum", "200万元", "230万元", "", "30万元", "violated"],
    ]);
  });

  it("names what each branch takes on, under whatever name, and where it stands", () => {
    expect(
      company?.rows[0]?.cells.map(({ plan, metric, figure }) => [
        plan,
        metric?.text,
        figure?.file,
        figure?.line,
      ]),
    ).toEqual([
      ["east-2025", "签单额", "east.md", 12],
      ["north-2025", "签单额", "north.yaml", 7],
      ["south-2025", "签单额", "south.md", 14],
    ]);
  });

  it("names the lines to change", () => {
    const remedies = company?.rows[2]?.remedies.map(({ kind, changes }) => [
      kind,
      ...changes.map(({ from, to }) => `${from.file}:${from.line} ${from.text} → ${to.text}`),
    ]);
    expect(remedies).toEqual([
      ["largest", "east.md:16 90万元 → 60万元"],
      ["scale", "east.md:16 90万元 → 78万元", "north.yaml:9 60万元 → 52万元", "south.md:16 80万元 → 70万元"],
      ["parent", "company.md:15 200万元 → 230万元"],
    ]);
  });

  it("is as the schema of the report says", () => {
    const text = readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8");
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(text) as AnySchema,
    );
    expect(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors)).toBe(true);
  });

  it("shows in the page and in tables", () => {
    const page = renderHtml(report);
    expect(page).toContain("上下级分解");
    expect(page).toContain("差额由最大的一份承担");
    const section = sectionsOf(report).find(({ name }) => name === "cascades");
    expect(section?.tables[0]?.rows).toHaveLength(12);
  });
});

describe("a part for a branch without a plan", () => {
  const place = new URL("../../fixtures/workspace/branch-without-plan/", import.meta.url);
  const files = ["hq.md", "east.md", "south.md"];
  const split = buildReport(link(files.map((file) => compile(file, readFileSync(new URL(file, place))))));
  const rows = split.cascades[0]?.rows ?? [];

  it("counts beside what the plans below take on", () => {
    expect(
      rows.map(({ metric, allocated, unallocated, overAllocated, kept }) => [
        metric.text,
        allocated?.text,
        unallocated?.text ?? "",
        overAllocated?.text ?? "",
        ...kept.map(({ name, figure, share }) => `${name.text} ${figure.text} ${share ?? ""}`),
      ]),
    ).toEqual([
      ["签约额", "2100万元", "100万元", "", expect.stringMatching(/^西南分部 800万元 26\.6/u)],
      ["新增客户", "220户", "80户", ""],
      ["市场费用", "205万元", "", "5万元", expect.stringMatching(/^总部预留 40万元 16\.6/u)],
    ]);
  });

  it("is as the schema of the report says, and shows in the page and in tables", () => {
    const text = readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8");
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(text) as AnySchema,
    );
    expect(validate(JSON.parse(JSON.stringify(split))), JSON.stringify(validate.errors)).toBe(true);
    expect(renderHtml(split)).toContain("西南分部（没有下级计划）");
    const table = sectionsOf(split).find(({ name }) => name === "cascades")?.tables[0];
    expect(JSON.stringify(table?.rows)).toContain("西南分部（没有下级计划）");
  });
});

describe("a target that no plan below speaks of", () => {
  const parent =
    "---\nplan: company\nperiod: 2025\n---\n\n# Company\n\n## Targets\n\n| Metric | Period | Target |\n| --- | --- | ---: |\n| Revenue | full year | $1,200,000 |\n| New customers | full year | 300 customers |\n";
  const child =
    "---\nplan: leeds\nparent: company\nperiod: 2025\n---\n\n# Leeds\n\n## Targets\n\n| Metric | Period | Target |\n| --- | --- | ---: |\n| Revenue | full year | $900,000 |\n";
  const told = buildReport(
    link([compile("company.md", Buffer.from(parent)), compile("leeds.md", Buffer.from(child))]),
  );

  it("is named in a sentence, and has no empty rows", () => {
    const table = sectionsOf(told).find(({ name }) => name === "cascades")?.tables[0];
    expect(table?.rows).toHaveLength(2);
    expect(table?.notes).toEqual(["No plan below speaks of: New customers (2025)."]);
    const page = renderHtml(told);
    expect(page).toContain("No plan below speaks of: New customers (2025).");
  });

  it("leaves what is missing in the currency that its author wrote", () => {
    expect(told.cascades[0]?.rows[0]).toMatchObject({
      allocated: { text: "$900,000" },
      unallocated: { text: "$300,000" },
    });
  });
});
