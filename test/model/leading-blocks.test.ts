import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const wrong = (text: string) => linesOf(text).filter((line) => /^\w+ violated /u.test(line));

describe("totals that stand above their rows, one list below another", () => {
  const english = (other: string, share: string) =>
    table(
      "Item ; Amount ; %",
      "Total income ; 53,413 ; ",
      "Local ; 16,811 ; 31.47%",
      "State ; 10,121 ; 18.95%",
      `Other ; ${other} ; ${share}`,
      "Total spending ; 57,413 ; ",
      "Staff ; 40,820 ; 71.10%",
      "Books ; 6,263 ; 10.91%",
      "Capital ; 10,330 ; 17.99%",
    );
  const chinese = (other: string) =>
    table(
      "项目 ; 金额",
      "收入合计 ; 8,260",
      "门票 ; 5,140",
      `其他 ; ${other}`,
      "支出合计 ; 6,975",
      "人工 ; 4,320",
      "水电 ; 1,875",
      "维修 ; 780",
    );

  it("are those of the rows below them", () => {
    expect(linesOf(english("26,481", "49.58%"))).toEqual([
      "sum holds 53,413 = 16,811 + 10,121 + 26,481",
      "share rounding 31.47% = 16,811 ÷ 53,413",
      "share rounding 18.95% = 10,121 ÷ 53,413",
      "share rounding 49.58% = 26,481 ÷ 53,413",
      "sum holds 57,413 = 40,820 + 6,263 + 10,330",
      "share rounding 71.10% = 40,820 ÷ 57,413",
      "share rounding 10.91% = 6,263 ÷ 57,413",
      "share rounding 17.99% = 10,330 ÷ 57,413",
    ]);
    expect(wrong(chinese("3,120"))).toEqual([]);
  });

  it("and are held to them", () => {
    expect(wrong(english("26,841", "49.58%"))).toEqual([
      "sum violated 53,413 = 16,811 + 10,121 + 26,841",
      "share violated 49.58% = 26,841 ÷ 53,413",
    ]);
    expect(wrong(english("26,481", "45.98%"))).toEqual(["share violated 45.98% = 26,481 ÷ 53,413"]);
    expect(wrong(chinese("3,210"))).toEqual(["sum violated 8,260 = 5,140 + 3,210"]);
  });

  it("but not where they close the rows above them", () => {
    const closing = table(
      "项目 ; 金额",
      "门票 ; 5,140",
      "其他 ; 3,120",
      "收入合计 ; 8,260",
      "人工 ; 4,320",
      "水电 ; 1,875",
      "支出合计 ; 6,195",
    );
    expect(wrong(closing)).toEqual([]);
  });
});
