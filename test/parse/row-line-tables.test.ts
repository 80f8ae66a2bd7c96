import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { parseText } from "../../src/parse/text.ts";
import { createSource } from "../../src/source/source.ts";

/** The cells of each table of a plain text, as they stand in the source. */
function tablesIn(text: string): string[][][] {
  const { value: root } = parseText(createSource("plan.txt", text, "text"));
  return root.children.flatMap((node) =>
    node.type === "table"
      ? [
          node.children.map((row) =>
            row.children.map(({ position }) =>
              text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0),
            ),
          ),
        ]
      : [],
  );
}

function findingsIn(text: string): string[] {
  return compile("plan.txt", new TextEncoder().encode(text)).diagnostics.flatMap(({ rule, severity }) =>
    severity === "error" ? [rule] : [],
  );
}

const lines = (...rows: string[]) => rows.join("\n");

describe("rows of a name and several amounts", () => {
  const market = [
    "Spring market £812.40 £104.10 £708.30",
    "Book fair £455.00 £61.20 £393.80",
    "Quiz night £390.50 £45.00 £345.50",
    "Raffle £1,204.00 £310.25 £893.75",
  ];

  it("are a table without a head or a total where there are four of them", () => {
    expect(tablesIn(lines(...market))).toEqual([
      market.map((row) => /^(.*) (\S+) (\S+) (\S+)$/u.exec(row)?.slice(1)),
    ]);
    expect(tablesIn(lines(...market.slice(0, 3)))).toEqual([]);
  });

  it("show the one that is wrong", () => {
    expect(findingsIn(lines(...market))).toEqual([]);
    expect(findingsIn(lines(...market).replace("345.50", "354.50"))).not.toEqual([]);
  });

  it("may have a blank line behind each, and dashes or NA for nothing", () => {
    const rows = [
      "Roads 41,200 39,800",
      "Parks NA 12,500",
      "Library 8,150 8,300",
      "Pool 15,000 -",
      "Total 64,350 60,600",
    ];
    expect(tablesIn(rows.join("\n\n"))[0]?.slice(1, 4)).toEqual([
      ["Parks", "NA", "12,500"],
      ["Library", "8,150", "8,300"],
      ["Pool", "15,000", "-"],
    ]);
  });

  it("have the words of their scale with them, and a head that is cut where a word comes again", () => {
    const text = lines(
      "Line Fiscal Q2 2030 Fiscal Q2 2031 Change",
      "Net sales $6.20 billion $7.75 billion 25%",
      "Operating income $0.80 billion $1.00 billion 25%",
      "Earnings per share $1.20 $1.50 25%",
    );
    expect(tablesIn(text)[0]?.slice(0, 2)).toEqual([
      ["Line", "Fiscal Q2 2030", "Fiscal Q2 2031", "Change"],
      ["Net sales", "$6.20 billion", "$7.75 billion", "25%"],
    ]);
  });

  it("are none where lines above or below have other figures", () => {
    const text = lines(
      "Night shift pay $88,000",
      "Heating $9,000 4.5%",
      "Power $12,000 3%",
      "Water $2,100 2%",
      "Waste $1,900 1%",
    );
    expect(tablesIn(`${text}\nTOTAL $120,500`)).toEqual([]);
  });

  it.each([
    ["scores", lines("Oslo 3 1 12", "Bergen 2 2 9", "Tromso 0 4 7", "Bodo 1 1 4")],
    [
      "telephones",
      lines("Ann Berg 555 0101", "Carl Dahl 555 0102", "Eva Falk 555 0103", "Gro Holm 555 0104"),
    ],
    ["contents", lines("Aims and scope 1 3", "Methods in use 4 9", "What we found 10 22", "Outlook 23 30")],
    [
      "verses",
      lines("1 In those days went out 2", "3 And there was none 4", "5 They came home 6", "7 And rested 8"),
    ],
    ["code", lines("x = add 1.50 2.50;", "y = add 2.50 3.50;", "z = add 4.50 5.50;", "w = add 1.25 2.25;")],
  ])("are not told from %s", (_, text) => {
    expect(tablesIn(text)).toEqual([]);
  });
});

describe("rows of a name and one amount", () => {
  it("are a table below a head that tells of amounts", () => {
    const text = lines(
      "项目 金额(元)",
      "期初余额 12,000.00",
      "加:本期拨入 5,500.00",
      "减:本期支出 4,250.00",
      "期末余额 13,250.00",
    );
    expect(tablesIn(text)[0]?.slice(0, 2)).toEqual([
      ["项目", "金额(元)"],
      ["期初余额", "12,000.00"],
    ]);
  });

  it("are a table above their total, whose name may end in a colon", () => {
    const text = lines(
      "Fees £2,400",
      "Grants for 2030/31 £1,150",
      "Sales £310",
      "TOTAL INCOME: £3,860",
      "See overleaf.",
    );
    expect(tablesIn(text)).toEqual([
      [
        ["Fees", "£2,400"],
        ["Grants for 2030/31", "£1,150"],
        ["Sales", "£310"],
        ["TOTAL INCOME", "£3,860"],
      ],
    ]);
    expect(findingsIn(text)).toEqual([]);
    expect(findingsIn(text.replace("3,860", "3,680"))).toEqual(["sum-mismatch"]);
  });

  it("claim no sum where the parts above were told in sentences", () => {
    const text = lines(
      "油费 每公里0.6元,约1500公里,共计900元",
      "门票 400元",
      "杂费 300元",
      "停车 100元",
      "总计 1700元",
    );
    expect(findingsIn(text)).toEqual([]);
  });

  it("are none below words of no amount", () => {
    expect(tablesIn(lines("Name Room", "Anna 12", "Berta 14", "Carl 15", "Dora 17"))).toEqual([]);
  });
});
