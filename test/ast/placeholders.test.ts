import { describe, expect, it } from "vitest";
import { readAttributes } from "../../src/ast/attributes.ts";
import { findPlaceholders } from "../../src/ast/document/placeholders.ts";
import { findReferences } from "../../src/ast/document/references.ts";

describe("findPlaceholders", () => {
  it.each([
    ["按照20xx年度目标", "redacted-date 20xx年"],
    ["自20xx年12月1日起", "redacted-date 20xx年12月1日"],
    ["二〇XX年工作计划", "redacted-date 二〇XX年"],
    ["20××年度", "redacted-date 20××年"],
    ["xx年xx月xx日前", "redacted-date xx年xx月xx日"],
    ["于X月X日召开", "redacted-date X月X日"],
    ["待选名称:某某装饰", "redacted-name 某某"],
    ["由某公司承办", "redacted-name 某"],
    ["XX公司计划", "redacted-name XX"],
    ["××部门", "redacted-name ××"],
    ["联系人张×同志", "redacted-name ×"],
    ["×公司承办", "redacted-name ×"],
    ["由×部门牵头", "redacted-name ×"],
    ["拜访×家客户", "redacted-name ×"],
    ["编制:a。b。 c。 d。 e。", "empty-enumeration a。b。 c。 d。 e。"],
    ["负责人：TBD", "to-be-decided TBD"],
    ["时间待定", "to-be-decided 待定"],
    ["预算待补充", "to-be-decided 待补充"],
    ["金额：____元", "template-field ____"],
    ["名称：【】", "template-field 【】"],
    ["尊敬的{{name}}", "template-field {{name}}"],
    ["（此处填写部门）", "template-field （此处填写部门）"],
    ["【请输入金额】", "template-field 【请输入金额】"],
  ])("finds one in %s", (text, found) => {
    expect(findPlaceholders(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(
      [found],
    );
  });

  it.each([
    ...[
      "某些客户",
      "绩效工资=基数×系数×出勤率",
      "12场×每场3000元",
      "人数×单价",
      "每人×每月50元",
      "线上×线下联动",
      "人均产值×人数",
      "面积×区域系数",
      "OEE＝时间稼动率92%×性能稼动率90.4%×良品率98.6%",
      "某种产品",
      "某个门店",
      "XXL码工服",
      "2025年",
      "iPhone XX代",
      "fooXXbar",
      "待办事项",
      "期待定期交流",
    ],
    ...[
      "等待确认收货的客户",
      "a. b. 两项",
      "A、B、C三类客户",
      "A.B.C",
      "如何？",
      "1、2、3月",
      "x轴",
      "X光机",
      "20x30厘米",
      "3×4米",
    ],
    ...["snake_case_name", "5*10*20", "待遇", "TODOS", "招待补贴", "对待补充协议"],
  ])("finds none in %s", (text) => {
    expect(findPlaceholders(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

describe("findReferences", () => {
  it.each([
    ["见[[signing]]。", { text: "signing", label: "signing" }],
    ["见[[web#revenue]]", { text: "web#revenue", plan: "web", label: "revenue" }],
    ["支撑：#signing", { text: "#signing", label: "signing" }],
    ["支撑 web#revenue", { text: "web#revenue", plan: "web", label: "revenue" }],
  ])("finds what %s names", (text, reference) => {
    expect(findReferences(text)).toMatchObject([reference]);
  });

  it.each(["#人事 标签", "[a](b)", "[[]]", "C#语言"])("finds none in %s", (text) => {
    expect(findReferences(text)).toEqual([]);
  });
});

describe("readAttributes", () => {
  it("reads labels and pairs wherever they stand, and where", () => {
    const text = `招聘 {#hiring owner=张三 note="两 人"} #人事 {due=2025-06-30}`;
    const { label, pairs, ranges } = readAttributes(text);
    expect(label).toBe("hiring");
    expect(
      pairs.map(({ name, value, valueStart }) => [
        name,
        value,
        text.slice(valueStart, valueStart + value.length),
      ]),
    ).toEqual([
      ["owner", "张三", "张三"],
      ["note", "两 人", "两 人"],
      ["due", "2025-06-30", "2025-06-30"],
    ]);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual([
      ` {#hiring owner=张三 note="两 人"}`,
      " {due=2025-06-30}",
    ]);
  });

  it.each(["{{field}}", "{集合}", "{}", "a{1,2}", "{a = b}"])("takes %s for text", (text) => {
    expect(readAttributes(text)).toEqual({ pairs: [], ranges: [] });
  });
});
