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
  // By how much stands before the comparison: what stands behind it is a level, and no bound.
  [
    "$2.6 million, or 4.7%, lower than the $55.5 million",
    ["$2.6 million 2600000..2600000", "4.7% 4.7..4.7", "$55.5 million 55500000..55500000"],
  ],
  ["12 fewer than the 300 planned", ["12 12..12", "300 300..300"]],
  ["6% more than 500 units", ["6% 6..6", "500 units 500..500"]],
  ["5 points above the 62%", ["5 points 5..5", "62% 62..62"]],
  ["3 shops larger than 500 sqm", ["3 shops 3..3", "500 sqm 500.."]],
  ["4 invoices above $900", ["4 invoices 4..4", "$900 900.."]],
  ["7% more than 30 days late", ["7% 7..7", "30 days 30.."]],
  ["lower than $55.5 million", ["$55.5 million ..55500000"]],
  [
    "$640 -> $745, 12 => 15, 9 –> 8",
    ["$640 640..640", "$745 745..745", "12 12..12", "15 15..15", "9 9..9", "8 8..8"],
  ],
  [">40, a >= 7", ["40 40..", "7 7.."]],
  ["won 25-21", []],
  ["a 5+2 scheme", []],
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

test.each([
  // What stands in brackets alone is less than nothing; behind a figure it tells more of it.
  ["(1,200)", ["(1,200) -1200"]],
  ["(1,200 )", ["(1,200 ) -1200"]],
  ["$(8,429 )", ["$(8,429 ) -8429"]],
  ["(80.4)%", ["(80.4)% -80.4"]],
  ["16 (53.3%)", ["16 16", "53.3% 53.3"]],
  ["16（8）", ["16 16", "8 8"]],
  ["+$4,300 (+9.0%)", ["$4,300 4300", "+9.0% 9"]],
  ["1,196 + 400", ["1,196 1196", "400 400"]],
  ["5+2", []],
])("in a cell, %s", (text, expected) => {
  const { quantities } = recognise(text, { isCell: true });
  expect(quantities.map(({ text: own, low }) => `${own} ${low ?? ""}`)).toEqual(expected);
});
