import { describe, expect, test } from "vitest";
import type { RecogniseContext } from "../../src/quantities/index.ts";
import { findNumberStyle, recognise } from "../../src/quantities/index.ts";

function read(text: string, context: RecogniseContext) {
  const [quantity] = recognise(text, context).quantities;
  return quantity === undefined ? undefined : [quantity.kind, quantity.low, quantity.high, quantity.unit];
}

describe("a header's unit holds for bare numbers", () => {
  test.each([
    ["1,200", "万元", ["money", "12000000", "12000000", "CNY"]],
    ["(1,200)", "万元", ["money", "-12000000", "-12000000", "CNY"]],
    ["(1,200 )", "万元", ["money", "-12000000", "-12000000", "CNY"]],
    ["( 1,200 )", "USD thousand", ["money", "-1200000", "-1200000", "USD"]],
    ["12.5", "亿元", ["money", "1250000000", "1250000000", "CNY"]],
    ["7", "人民币万元", ["money", "70000", "70000", "CNY"]],
    ["100", "USD million", ["money", "100000000", "100000000", "USD"]],
    ["7", "千美元", ["money", "7000", "7000", "USD"]],
    ["≥200", "万元", ["money", "2000000", null, "CNY"]],
    ["3-5", "人", ["count", "3", "5", "人"]],
    ["45.6", "百分比", ["percent", "45.6", "45.6", "%"]],
    ["7.5", "万㎡", ["number", "75000", "75000", "㎡"]],
    ["30", "天", ["duration", "30", "30", "day"]],
    ["2025", "万元", ["money", "20250000", "20250000", "CNY"]],
  ])("%s under %s", (text, unit, expected) => {
    expect(read(text, { unit, isCell: true })).toEqual(expected);
    expect(recognise(text, { unit, isCell: true }).quantities[0]?.unitFrom).toBe("header");
  });

  test("a rate in the header is a rate of its cells", () => {
    expect(recognise("80", { unit: "元/人/月", isCell: true }).quantities[0]?.per).toEqual([
      "person",
      "month",
    ]);
  });

  test("a unit in the cell itself outweighs it", () => {
    expect(read("35%", { unit: "万元", isCell: true })).toEqual(["percent", "35", "35", "%"]);
  });

  test.each([
    ["$(5,310 )", ["money", "-5310", "-5310", "USD"]],
    ["(61.5 )%", ["percent", "-61.5", "-61.5", "%"]],
    ["(61.5)%", ["percent", "-61.5", "-61.5", "%"]],
    ["(5,310 below plan)", ["number", "5310", "5310", null]],
  ])("brackets around the whole of a cell make %s negative", (text, expected) => {
    expect(read(text, { isCell: true })).toEqual(expected);
  });

  test.each([
    ["27 (69%)", ["percent", "69", "69", "%"]],
    ["9/12 (75%) ✓", ["percent", "75", "75", "%"]],
    ["12（75%）", ["percent", "75", "75", "%"]],
    ["1,409 (12)", ["number", "12", "12", null]],
    ["-5 (12%)", ["percent", "12", "12", "%"]],
  ])("brackets behind another figure of the cell tell more of it: %s", (text, expected) => {
    const { quantities } = recognise(text, { isCell: true });
    const last = quantities.at(-1);
    expect([last?.kind, last?.low, last?.high, last?.unit]).toEqual(expected);
  });

  test("a header that is no unit lends none", () => {
    expect(read("7", { unit: "序号", isCell: true })).toEqual(["number", "7", "7", null]);
  });
});

describe("surroundings", () => {
  test("lend their currency to a bare 10万, and it is said so", () => {
    expect(read("广告10万", { surroundings: "HKD" })).toEqual(["money", "100000", "100000", "HKD"]);
    expect(recognise("10万", { surroundings: "CNY" }).quantities[0]?.unitFrom).toBe("surroundings");
  });

  test("do not make money of what is counted", () => {
    expect(read("粉丝10万", { surroundings: "CNY" })).toEqual(["number", "100000", "100000", null]);
  });
});

describe("the plan's period", () => {
  test.each([
    ["6月底", "2025-06-30", "2025-06-30"],
    ["Q2", "2025-04-01", "2025-06-30"],
    ["下半年", "2025-07-01", "2025-12-31"],
    ["去年12月", "2024-12", "2024-12"],
    ["3月1日至6月30日", "2025-03-01", "2025-06-30"],
  ])("%s falls in it", (text, low, high) => {
    expect(read(text, { period: "2025" })?.slice(1, 3)).toEqual([low, high]);
  });

  test("never completes a year that is blacked out", () => {
    expect(read("20xx年12月1日", { period: "2025" })?.slice(1, 3)).toEqual(["XXXX-12-01", "XXXX-12-01"]);
  });
});

describe("skipped stretches", () => {
  test("hold no quantities", () => {
    const { quantities } = recognise("3、招聘5名", { skip: [{ start: 0, end: 2 }] });
    expect(quantities.map(({ text }) => text)).toEqual(["5名"]);
  });
});

describe("the document's habit of writing numbers", () => {
  test("is found where a group and a decimal comma show it", () => {
    expect(findNumberStyle("Umsatz 1.234,56 EUR")).toEqual({ decimal: ",", group: "." });
    expect(findNumberStyle("1 234,56 €")).toEqual({ decimal: ",", group: " " });
    expect(findNumberStyle("1,234.56 and 2.500")).toBeUndefined();
  });

  test("decides what a point and a comma mean", () => {
    const numberStyle = { decimal: ",", group: "." } as const;
    expect(read("2.500 EUR", { numberStyle })).toEqual(["money", "2500", "2500", "EUR"]);
    expect(read("3,5%", { numberStyle })).toEqual(["percent", "3.5", "3.5", "%"]);
    expect(read("2.500 EUR", {})).toEqual(["money", "2.5", "2.5", "EUR"]);
  });
});

test("fiscal years fall where the organisation counts them", () => {
  const fiscalYear = { startMonth: 4, namedAfter: "end" } as const;
  const [quantity] = recognise("FY2025 revenue", { fiscalYear }).quantities;
  expect([quantity?.text, quantity?.low, quantity?.high]).toEqual(["FY2025", "2024-04-01", "2025-03-31"]);
  expect(recognise("FY2025 revenue").quantities[0]?.low).toBe("2025");
});

test.each([
  ["start", "Q2末", "2025-09-30"],
  ["start", "2025年一季度", "2025-06-30"],
  ["start", "上半年", "2025-09-30"],
  ["start", "by end of Q4 2025", "2026-03-31"],
  ["end", "2025-Q1", "2024-06-30"],
  ["end", "FY2025", "2025-03-31"],
  // Days, months and calendar years stay where they are.
  ["start", "2025年6月", "2025-06"],
  ["start", "2025年6月30日", "2025-06-30"],
  ["start", "2025年", "2025"],
] as const)("years from April, named after their %s: %s ends %s", (namedAfter, text, high) => {
  const [quantity] = recognise(text, {
    period: "2025",
    fiscalYear: { startMonth: 4, namedAfter },
  }).quantities;
  expect(quantity?.high).toBe(high);
});

describe("a post is no amount", () => {
  test.each([
    ["Sales director: 1", ["number", "1", "1", null]],
    ["Sales managers: 4", ["number", "4", "4", null]],
    ["销售 14", ["number", "14", "14", null]],
    ["销售代表：6", ["number", "6", "6", null]],
    ["工程师 12", ["number", "12", "12", null]],
    ["广告专员3", ["number", "3", "3", null]],
  ])("%s", (text, expected) => {
    expect(read(text, {})).toEqual(expected);
  });

  test.each([
    ["销售1500万", ["money", "15000000", "15000000", "CNY"]],
    ["销售 1200", ["money", "1200", "1200", "CNY"]],
    ["经理底薪5000", ["money", "5000", "5000", "CNY"]],
    ["Sales: 120,000", ["money", "120000", "120000", "CNY"]],
    ["sales director salary: 9000", ["money", "9000", "9000", "CNY"]],
    ["工程投资30", ["money", "30", "30", "CNY"]],
  ])("%s is one", (text, expected) => {
    expect(read(text, {})).toEqual(expected);
  });
});

describe("numbers joined by a hyphen", () => {
  const numbersIn = (text: string) => recognise(text, {}).quantities.map((quantity) => quantity.text);

  test.each([
    ["结余:2548-1974=574", ["2548", "1974", "574"]],
    ["支出:64+25+1885=1974 第一学期", ["64", "25", "1885", "1974"]],
    ["结余 9400-6751元=2649元", ["9400", "6751元", "2649元"]],
  ])("are reckoned with in %s", (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });

  test.each(["电话 2548-1974", "ISBN 978-7-111-5", "编号 2548-1974 已归档", "90-100=优"])(
    "are a name in %s",
    (text) => {
      expect(numbersIn(text)).toEqual([]);
    },
  );
});
