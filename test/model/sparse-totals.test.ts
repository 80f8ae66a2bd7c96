import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const sums = (text: string) => linesOf(text).filter((line) => /^(?:sum|share)/u.test(line));

describe("a column of totals over rows that are mostly blank", () => {
  it("has all of a row where only one of its cells is filled", () => {
    const text = table(
      "Item ; Grant ; Cash ; In kind ; Total",
      "Coordinator ; 3,150 ; 2,050 ;  ; 5,200",
      "Office ;  ;  ; 1,800 ; 1,800",
      "Printing ; 420 ;  ;  ; 420",
      "Totals ; 3,570 ; 2,050 ; 1,800 ; 7,420",
    );
    expect(sums(text)).toEqual([
      "sum holds 5,200 = 3,150 + 2,050",
      "sum holds 1,800 = 1,800",
      "sum holds 420 = 420",
      "sum holds 3,570 = 3,150 + 420",
      "sum holds 2,050 = 2,050",
      "sum holds 1,800 = 1,800",
      "sum holds 7,420 = 5,200 + 1,800 + 420",
      "sum holds 7,420 = 3,570 + 2,050 + 1,800",
    ]);
  });

  it("lends its unit to cells that go without", () => {
    const text = table(
      "Item ; Grant ; Cash ; Total",
      "Coordinator ; 3,150 ; 2,050 ; 5,200",
      "Printing ; 420 ;  ; 420",
      "Totals ; 3,570 ; $ 2,050 ; $ 5,620",
    );
    expect(sums(text)).toContain("sum holds $5,200 = 3,150 + $2,050");
  });

  it("is read in Chinese as well, row by row where it has no total itself", () => {
    const text = table(
      "项目 ; 财政 ; 自筹 ; 捐赠 ; 合计",
      "场地 ; 3,000 ;  ; 500 ; 3,500",
      "设备 ;  ; 1,250 ;  ; 1,250",
      "人员 ; 2,400 ; 600 ;  ; 3,000",
      "小计 ; 5,400 ; 1,850 ; 500 ; ",
    );
    expect(sums(text)).toEqual(
      expect.arrayContaining(["sum holds 3,500 = 3,000 + 500", "sum holds 3,000 = 2,400 + 600"]),
    );
  });

  it("says nothing of a row whose one cell is not all of it", () => {
    const text = table(
      "Item ; Grant ; Cash ; Total",
      "Coordinator ; 3,150 ; 2,050 ; 5,200",
      "Printing ; 420 ;  ; 700",
      "Postage ; 90 ; 15 ; 105",
    );
    expect(sums(text).filter((line) => line.includes("700 ="))).toEqual([]);
    expect(sums(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
});

describe("a column that is called % and nothing else", () => {
  it.each(["%", "百分比", "Percent"])("makes 100 where its total row says so (%s)", (head) => {
    const rows = ["Done ; 186 ; 65%", "Begun ; 23 ; 8%", "Open ; 10 ; 3%", "Lost ; 68 ; 24%"];
    const text = table(`State ; Count ; ${head}`, ...rows, "Total ; 287 ; 100%");
    expect(sums(text)).toContain("share holds 100% = 65% + 8% + 3% + 24%");
  });

  it("is held to it", () => {
    const text = table(
      "State ; Count ; %",
      "Done ; 93 ; 65%",
      "Begun ; 38 ; 36%",
      "Lost ; 11 ; 8%",
      "Total ; 142 ; 100%",
    );
    expect(sums(text)).toContain("share violated 100% = 65% + 36% + 8%");
  });

  it("is held to it where its parts make 100 and the total row does not say so", () => {
    const text = table(
      "State ; Count ; %",
      "Done ; 93 ; 65%",
      "Begun ; 38 ; 27%",
      "Lost ; 11 ; 8%",
      "Total ; 142 ; 160%",
    );
    expect(sums(text).some((line) => line.includes("violated 160% = 65% + 27% + 8%"))).toBe(true);
  });

  it.each([
    table("Team ; Tasks ; %", "A ; 12 ; 100%", "B ; 9 ; 100%", "Total ; 21 ; 100%"),
    table("Team ; Tasks ; %", "A ; 12 ; 60%", "B ; 9 ; 84%", "Total ; 21 ; 70%"),
    table("Team ; Tasks ; Done %", "A ; 12 ; 120%", "B ; 9 ; 73%", "Total ; 21 ; 100%"),
  ])("may tell how much is done", (text) => {
    expect(sums(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
});

describe("a grand total that is no figure", () => {
  it("leaves the subtotal above it to its own rows", () => {
    const text = table(
      "Criterion ; Points",
      "Speed ; 19",
      "Cost ; 16",
      "Care ; 12",
      "Subtotal ; 47",
      "Penalty ; −3",
      "Total ; 44 of 60",
    );
    expect(sums(text)).toContain("sum holds 47 = 19 + 16 + 12");
  });
});

describe("a total of something in the first row", () => {
  it("is what the rows below make, rates among them left out", () => {
    const text = table(
      "Metric ; Hours",
      "Total hours ; 126",
      "Hours done ; 107",
      "Hours left ; 19",
      "Done ; 84.9%",
    );
    expect(sums(text)).toContain("sum holds 126 = 107 + 19");
  });

  it("is held to nothing, where they do not", () => {
    const text = table("Metric ; Hours", "Total hours ; 126", "Hours planned ; 140", "Hours billed ; 97");
    expect(sums(text)).toEqual([]);
  });
});
