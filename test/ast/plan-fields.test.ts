import { describe, expect, it } from "vitest";
import { findPeriod, findStatedPeriod, isPeriodRedacted } from "../../src/ast/document/period.ts";
import {
  findLabelledOwner,
  findTitleOwner,
  idOfFile,
  languageOf,
} from "../../src/ast/document/plan-fields.ts";
import { kindOfHeading } from "../../src/ast/document/section-kinds.ts";

describe("the period of a plan", () => {
  it.each([
    ["2025年度运营计划", "2025"],
    ["二〇二五年工作计划", "2025"],
    ["2025年上半年计划", "2025-H1"],
    ["2025年第三季度计划", "2025-Q3"],
    ["2025年6月工作计划", "2025-06"],
    ["2025年十一月计划", "2025-11"],
    ["2025-2027年发展规划", "2025-01-01/2027-12-31"],
    ["Q2 2025 plan", "2025-Q2"],
    ["FY2025 Operating Plan", "2025"],
    ["Plan 2025 H2", "2025-H2"],
  ])("is read from the title %s", (title, iso) => {
    expect(findPeriod(title)?.iso).toBe(iso);
  });

  it.each(["工作计划", "20xx年度计划", "第2025号文件", "1.2025", "五年规划"])(
    "is not read from %s",
    (title) => {
      expect(findPeriod(title)).toBeUndefined();
    },
  );

  it("is in other text only where the text says so", () => {
    expect(findStatedPeriod("一、2025年度目标")?.iso).toBe("2025");
    expect(findStatedPeriod("公司成立于2008年")).toBeUndefined();
  });

  it.each([
    ["20xx年度计划", true],
    ["二〇XX年", true],
    ["2025年度计划", false],
  ])("is redacted in %s: %s", (title, isRedacted) => {
    expect(isPeriodRedacted(title)).toBe(isRedacted);
  });
});

describe("the owner of a plan", () => {
  it.each([
    ["项目运营部年度运营计划", "项目运营部"],
    ["2025年度市场部工作计划", "市场部"],
    ["白云支行运营工作计划", "白云支行"],
  ])("stands in the title %s", (title, owner) => {
    const range = findTitleOwner(title);
    expect(range && title.slice(range.start, range.end)).toBe(owner);
  });

  it.each(["运营工作计划", "内部培训计划", "全部工作计划", "2025年计划"])("does not stand in %s", (title) => {
    expect(findTitleOwner(title)).toBeUndefined();
  });

  it.each([
    ["编制部门：运营部", "运营部"],
    ["负责人: 张三 日期：6月", "张三"],
    ["Owner: Jane Doe", "Jane Doe"],
  ])("is labelled in %s", (line, owner) => {
    const range = findLabelledOwner(line);
    expect(range && line.slice(range.start, range.end)).toBe(owner);
  });
});

it.each([
  ["全年收入60万元", "zh-CN"],
  ["使用 OKR 和 KPI 管理 Q3 的 roadmap", "zh-CN"],
  ["Grow revenue to $1.2M", "en"],
  ["Meet the 北京 office in May", "en"],
  ["60 / 20", "zh-CN"],
])("takes %s for %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

it.each([
  ["plans/website-operations.md", "website-operations"],
  ["C:\\plans\\市场 计划.txt", "市场-计划"],
  ["-", "plan"],
  ["plans/.md", "plan"],
])("names a plan after its file %s", (file, id) => {
  expect(idOfFile(file)).toBe(id);
});

it.each([
  ["项目运营部全年工作目标", "goals"],
  ["定岗定编及岗位职责", "duties"],
  ["部门人员计划编制", "staffing"],
  ["人员投入(概算)", "staffing"],
  ["年度活动计划表", "schedule"],
  ["业务收入年度总计划", "revenue"],
  ["存在问题:", "problems"],
  ["需要总部支持", "support-needed"],
  ["《薪资标准》", "pay"],
  ["预算编制", "budget"],
  ["Risks and mitigation", "risks"],
  ["Key Results Targets", "targets"],
  ["抓内控风险管理,严密运营操作风险", undefined],
  ["内控风险管理：守住运营操作风险", undefined],
  ["经营", undefined],
])("takes the heading %s for a section of %s", (heading, kind) => {
  expect(kindOfHeading(heading)).toBe(kind);
});
