import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FormatOptions, Quantity } from "../../src/quantities/index.ts";
import { format, parse } from "../../src/quantities/index.ts";

/** What `parse(format(q))` must give back. */
function meaning(quantity: Quantity | undefined): object | undefined {
  if (quantity === undefined) return undefined;
  const { kind, low, high, inclusive, unit, comparator, per } = quantity;
  return { kind, low, high, inclusive, unit, comparator, per };
}

const digits = fc.oneof(
  fc.integer({ min: 1, max: 9_999_999 }).map((thousandths) => String(thousandths / 1000)),
  fc.integer({ min: 1, max: 999_999 }).map(String),
  fc.bigInt({ min: 1n, max: 10n ** 60n }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 9 }))
    .map(([whole, tenth]) => `${whole}.${tenth}`),
);

const units = fc.constantFrom(
  ["money", "CNY"],
  ["money", "USD"],
  ["money", "EUR"],
  ["money", "JPY"],
  ["percent", "%"],
  ["count", "人"],
  ["count", "家"],
  ["count", "场"],
  ["number", "公里"],
  ["number", "亩"],
  ["duration", "month"],
  ["duration", "workday"],
  ["duration", "hour"],
) as fc.Arbitrary<readonly [Quantity["kind"], string]>;

const rates = fc.constantFrom<readonly string[]>(
  [],
  ["month"],
  ["person", "month"],
  ["year"],
  ["quarter"],
  ["customer"],
);

function quantity(
  [kind, unit]: readonly [Quantity["kind"], string],
  low: string | null,
  high: string | null,
  inclusive: readonly [boolean | null, boolean | null],
  comparator: Quantity["comparator"],
  per: readonly string[],
): Quantity {
  return { kind, unit, low, high, inclusive, comparator, per, text: "", start: 0, end: 0 };
}

const bounded = fc
  .tuple(units, digits, digits, rates, fc.constantFrom("eq", "ge", "gt", "le", "lt", "approx", "range"))
  .map(([unit, one, two, rate, comparator]): Quantity => {
    const per = unit[0] === "duration" ? [] : rate;
    switch (comparator) {
      case "ge":
      case "gt":
        return quantity(unit, one, null, [comparator === "ge", null], comparator, per);
      case "le":
      case "lt":
        return quantity(unit, null, one, [null, comparator === "le"], comparator, per);
      case "range": {
        const isOrdered = Number(one) < Number(two);
        return quantity(unit, isOrdered ? one : two, isOrdered ? two : one, [true, true], "range", per);
      }
      default:
        return quantity(unit, one, one, [true, true], comparator, per);
    }
  })
  .filter(({ low, high, comparator }) => comparator !== "range" || low !== high);

const manners: readonly FormatOptions[] = (["zh-CN", "en"] as const).flatMap((locale) =>
  (["asWritten", "compact", "full"] as const).map((style) => ({ locale, style })),
);

describe("format and parse", () => {
  test.each(manners)("%o prints what is read back equal", (manner) => {
    fc.assert(
      fc.property(bounded, (value) => {
        expect({ printed: format(value, manner), ...meaning(parse(format(value, manner))) }).toEqual({
          printed: format(value, manner),
          ...meaning(value),
        });
      }),
      { numRuns: 400 },
    );
  });

  test("two-sided bounds keep which ends they include", () => {
    const ends = fc.tuple(
      units,
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.boolean(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(ends, fc.constantFrom(...manners), ([unit, low, more, first, last], manner) => {
        fc.pre(!first || !last);
        const value = quantity(unit, String(low), String(low + more), [first, last], "range", []);
        expect(meaning(parse(format(value, manner)))).toEqual(meaning(value));
      }),
    );
  });

  test.each([
    "60万元",
    "2-4人",
    "10-100万元",
    "(1.5-2.5)%",
    "不低于25%",
    "不足10万元",
    "百万元以上",
    "3.5亿元",
    "1亿2000万元",
    "三分之一",
    "八成",
    "七五折",
    "5‰",
    "5bp",
    "3个百分点",
    "15个工作日",
    "两年半",
    "3元5角",
    "$1.2 million",
    "$60k",
    "US$5-10 million",
    "HK$300",
    "€2,500",
    "1,200 people",
    "5公里",
    "300亩",
    "16GB",
    "2倍",
    "每月",
    "每季度",
    "每人每月",
    "每两周",
    "全年",
    "2025年",
    "2025年6月",
    "2025年6月30日",
    "2025年6月30日前",
    "自2025年6月1日起",
    "6月底",
    "2025-2027年",
    "3月至6月",
    "2025年第二季度",
    "上半年",
    "1-3季度",
    "6月中旬",
    "90年代",
    "每月5日",
    "每周一",
    "十四五时期",
    "不低于200万元/季度",
    "5000元/人/月",
    "全年60万元",
    "约5000名",
    "大于5且小于10",
  ])("%s is read, printed and read again the same", (text) => {
    const first = parse(text);
    expect(first).toBeDefined();
    if (first === undefined) return;
    for (const manner of manners)
      expect({ manner, ...meaning(parse(format(first, manner))) }).toEqual({ manner, ...meaning(first) });
  });
});
