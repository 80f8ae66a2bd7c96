import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

describe("differences that are told the other way about", () => {
  it("takes what is saved on expenses for good, and what is not earned for bad", () => {
    const lines = linesOf(
      table(
        " ;Budget;Actual;Variance;Var %".replaceAll(";", "|"),
        "Tickets|8,400|7,935|(465)|(5.5)%",
        "Bar|2,150|2,385|235|10.9%",
        "Total revenue|10,550|10,320|(230)|(2.2)%",
        "Staff|4,600|4,312|288|6.3%",
        "Venue|2,900|3,045|(145)|(5.0)%",
        "Total expenses|7,500|7,357|143|1.9%",
        "Net|3,050|2,963|(87)|(2.9)%",
      ),
    );
    expect(lines.filter((line) => line.includes("violated"))).toEqual([]);
    expect(lines).toEqual(
      expect.arrayContaining([
        "difference holds (465) = 7,935 − 8,400",
        "difference holds 288 = 4,600 − 4,312",
        "growth rounding 6.3% = (4,600 − 4,312) ÷ 4,600",
        "sum holds (87) = (230) + 143",
      ]),
    );
  });

  it("still tells a figure that is off either way", () => {
    const lines = linesOf(
      table(
        "Item|Budget|Actual|Variance",
        "Grants|52,300|49,850|(2,450)",
        "Fees|18,700|19,420|720",
        "Salaries|31,600|30,975|652",
        "Rent|12,400|12,900|(500)",
      ),
    );
    expect(lines.filter((line) => line.includes("violated"))).toEqual([
      "difference violated 652 = 30,975 − 31,600",
    ]);
  });

  it("tells a sign that one of many of a kind has lost", () => {
    const lines = linesOf(
      table(
        "区|计划|实际|差额",
        "东区|640|612|-28",
        "西区|580|571|9",
        "南区|705|731|26",
        "北区|490|477|-13",
        "城区|820|846|26",
      ),
    );
    expect(lines.filter((line) => line.includes("violated"))).toEqual(["difference violated 9 = 571 − 580"]);
  });

  it("takes gaps without a sign for what lies between", () => {
    const lines = linesOf(
      table("项目|目标|现状|差距", "床位|420|365|55", "医师|96|118|22", "护士|180|143|37"),
    );
    expect(lines).toEqual([
      "difference holds 55 = 420 − 365",
      "difference holds 22 = 118 − 96",
      "difference holds 37 = 180 − 143",
    ]);
  });

  it("holds what is left to its sign", () => {
    const lines = linesOf(
      table("月份|收入|支出|结余", "4月|126|131|-5", "5月|188|163|25", "6月|154|172|18", "7月|140|125|15"),
    );
    expect(lines.filter((line) => line.includes("violated"))).toEqual(["difference violated 18 = 154 − 172"]);
  });
});

describe("growth from losses", () => {
  it("is told by the size of the loss, or as it comes out", () => {
    const lines = linesOf(
      table(
        "公司|2022年利润|2023年利润|增长率",
        "甲|-40|-25|37.5%",
        "乙|-16|8|150%",
        "丙|64|-12|-118.75%",
        "丁|-20|-26|30%",
      ),
    );
    expect(lines).toEqual([
      "growth holds 37.5% = (-25 − -40) ÷ |-40|",
      "growth holds 150% = (8 − -16) ÷ |-16|",
      "growth holds -118.75% = (-12 − 64) ÷ 64",
      "growth holds 30% = (-26 − -20) ÷ -20",
    ]);
  });

  it("is held to nothing where it is neither", () => {
    const lines = linesOf(
      table("公司|2022年利润|2023年利润|增长率", "甲|-40|-25|88%", "乙|16|24|50%", "丙|64|80|25%"),
    );
    expect(lines.filter((line) => line.includes("violated"))).toEqual([]);
  });
});

describe("blanks for nothing", () => {
  const stock = (closing: string) =>
    table(
      "Item|Opening|Received|Issued|Closing",
      "Bolts|1,240|600|835|1,005",
      "Nuts|385||210|175",
      `Pins|72|40|112|${closing}`,
      "Caps|518|250|433|335",
      "Rods|96||41|55",
    );

  it("tells what went out where nothing is left", () => {
    expect(linesOf(stock(""))).toEqual([
      "balance holds 1,005 = 1,240 + 600 − 835",
      "balance holds? 175 = 385 − 210",
      "balance holds? 112 = 72 + 40",
      "balance holds 335 = 518 + 250 − 433",
      "balance holds? 55 = 96 − 41",
    ]);
  });

  it("says nothing where something is left that nobody told", () => {
    const text = stock("").replace("|72|", "|75|");
    expect(linesOf(text).filter((line) => line.includes("112"))).toEqual([]);
  });
});

describe("signs of money on some lines of a column", () => {
  it("lends them to costs amid results", () => {
    const lines = linesOf(
      table(
        " |Retail|Wholesale",
        "Sales|$3,428|$1,185",
        "Cost of sales|2,317|902",
        "Gross profit|$1,111|$283",
      ),
    );
    expect(lines).toEqual([
      "difference holds $1,111 = $3,428 − $2,317",
      "difference holds $283 = $1,185 − $902",
    ]);
  });

  it("leaves heads among amounts alone", () => {
    const lines = linesOf(table("Metric|Value", "Revenue|$8,400", "Visitors|9,350", "Profit|$2,180"));
    expect(lines.join()).not.toContain("$9,350");
  });
});

describe("accounts with some of their parts behind 其中", () => {
  const account = (closing: string) =>
    table(
      "项目|金额",
      "期初余额|3,218.60元",
      "本月收入|5,400.00元",
      "其中：会费|4,800.00元",
      "赞助|600.00元",
      "本月支出|4,127.35元",
      "其中：活动费|2,960.00元",
      "物料费|867.35元",
      "交通费|300.00元",
      `期末余额|${closing}元`,
    );

  it("close with what came in and went out, round as it may be", () => {
    expect(linesOf(account("4,491.25"))).toEqual([
      "sum holds 5,400.00元 = 4,800.00元 + 600.00元",
      "sum holds 4,127.35元 = 2,960.00元 + 867.35元 + 300.00元",
      "balance holds 4,491.25元 = 3,218.60元 + 5,400.00元 − 4,127.35元",
    ]);
    expect(linesOf(account("4,419.25"))).toContain(
      "balance violated 4,419.25元 = 3,218.60元 + 5,400.00元 − 4,127.35元",
    );
  });
});
