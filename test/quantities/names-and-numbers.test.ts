import { expect, test } from "vitest";
import { recognise } from "../../src/quantities/index.ts";

/** Words and numbers that are easily taken for one another. */
test.each([
  ["商超78万公斤、电商52万公斤", ["78万公斤 780000..780000", "52万公斤 520000..520000"]],
  ["产值超78万元", ["78万元 780000.."]],
  ["业务分两块，两块市场", ["两块 2..2", "两块 2..2"]],
  ["综合ICU16张、EICU8张", ["16张 16..16", "8张 8..8"]],
  ["投放占GMV10%", ["10% 10..10"]],
  ["TOP10家、A4纸、KPI3个、GB50016张", []],
  ["满意度4.2分（5分制）", ["4.2分 4.2..4.2"]],
  ["10-20～10-31", []],
  ["Copyright 2015-20 others", ["2015-20 2015..2020"]],
  ["goes from $306k to $857k", ["$306k 306000..306000", "$857k 857000..857000"]],
  ["tripled from $10m to $30m", ["$10m 10000000..10000000", "$30m 30000000..30000000"]],
  ["fees from $10m to $30m", ["$10m to $30m 10000000..30000000"]],
])("%s", (text, expected) => {
  expect(
    recognise(text).quantities.map(({ text: own, low, high }) => `${own} ${low ?? ""}..${high ?? ""}`),
  ).toEqual(expected);
});

test("a few 块 are money, or parts of a thing", () => {
  expect(recognise("业务分两块").quantities[0]?.kind).toBe("count");
  expect(recognise("只要两块").quantities[0]?.kind).toBe("money");
});

test("plans of a year are counted, and years are a time", () => {
  const kindOf = (text: string) => recognise(text).quantities[0]?.kind;
  expect(kindOf("176个年度计划项目")).toBe("count");
  expect(kindOf("完成12个年度重点任务")).toBe("count");
  expect(kindOf("制定12个月度计划")).toBe("count");
  expect(kindOf("提交3个季度报告")).toBe("count");
  expect(kindOf("产花2,425万枝")).toBe("count");
  expect(kindOf("8个季度目标")).toBe("count");
  expect(kindOf("分3个年度实施")).toBe("duration");
  expect(kindOf("连续3个季度增长")).toBe("duration");
  expect(kindOf("工期12个月")).toBe("duration");
  expect(kindOf("连续3个年度考核优秀")).toBe("duration");
  expect(kindOf("历时2个季度")).toBe("duration");
});
