import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { parseText } from "../../src/parse/text.ts";
import { createSource } from "../../src/source/source.ts";

interface ReadTable {
  readonly rows: readonly (readonly string[])[];
  readonly isTorn: boolean;
}

/** The tables of a plain text with the words of their cells, as they are put together. */
function tablesIn(text: string): ReadTable[] {
  const { value: root } = parseText(createSource("plan.txt", text, "text"));
  return root.children.flatMap((node) =>
    node.type === "table"
      ? [
          {
            isTorn: node.data?.isTorn === true,
            rows: node.children.map((row) =>
              row.children.map((cell) =>
                cell.children.map((each) => ("value" in each ? each.value : "")).join(""),
              ),
            ),
          },
        ]
      : [],
  );
}

function rowsIn(text: string): (readonly (readonly string[])[])[] {
  return tablesIn(text).map(({ rows }) => rows);
}

/** What is proved of a text, the figures with their places. */
function proved(text: string): string[] {
  const unit = compile("plan.txt", new TextEncoder().encode(text));
  return unit.models.flatMap(({ relations }) =>
    relations.map(({ stated, statement, verdict }) => {
      const { start, end } = stated.span;
      return `${start.line}:${start.column}-${end.line}:${end.column} ${statement} ${verdict}`;
    }),
  );
}

const lines = (...cells: string[]) => cells.join("\n");

describe("cells on lines of their own", () => {
  const quarters = lines(
    "Fiscal 2031",
    "First Quarter",
    "Second Quarter",
    "Full Year",
    "(restated)",
    ...["Wholesale", "$", "4,120", "$", "3,905", "$", "8,025"],
    ...["Retail", "610", "702", "1,312"],
    ...["Eliminations", "(45", ")", "(52", ")", "(97", ")"],
    ...["Total net sales", "$", "4,685", "$", "4,555", "$", "9,240"],
  );

  it("have their signs and brackets given back, and a head that fits", () => {
    expect(rowsIn(quarters)).toEqual([
      [
        ["(restated)", "First Quarter", "Second Quarter", "Full Year"],
        ["Wholesale", "4,120", "3,905", "8,025"],
        ["Retail", "610", "702", "1,312"],
        ["Eliminations", "(45)", "(52)", "(97)"],
        ["Total net sales", "4,685", "4,555", "9,240"],
      ],
    ]);
  });

  it("are reckoned with, and stand where their digits do", () => {
    const statements = proved(quarters);
    expect(statements).toContain("22:1-22:4 (97) = (45) + (52) holds");
    expect(statements).toContain("26:1-26:6 4,685 = 4,120 + 610 + (45) holds");
    expect(statements).toContain("30:1-30:6 9,240 = 4,685 + 4,555 holds");
  });

  it("keep signs of percent below their figures", () => {
    const text = lines(
      ...["Revenue", "820.5", "100.0", "%", "760.0", "100.0", "%"],
      ...["Cost of revenue", "(492.3", ")", "(60.0", ")%", "(450.0", ")", "(59.2", ")%"],
      ...["Gross profit", "328.2", "40.0", "%", "310.0", "40.8", "%"],
    );
    expect(rowsIn(text)[0]).toEqual([
      ["Revenue", "820.5", "100.0%", "760.0", "100.0%"],
      ["Cost of revenue", "(492.3)", "(60.0)%", "(450.0)", "(59.2)%"],
      ["Gross profit", "328.2", "40.0%", "310.0", "40.8%"],
    ]);
  });

  it("leave letters of notes out, and numbers in brackets where brackets are broken off figures", () => {
    const text = lines(
      ...["Operating income", "$", "1,240", "(a)", "$", "1,190"],
      ...["Other loss", "(1)", "(35", ")", "(61", ")", "(b)"],
      ...["Income before tax", "$", "1,205", "$", "1,129"],
    );
    expect(rowsIn(text)[0]).toEqual([
      ["Operating income", "1,240", "1,190"],
      ["Other loss", "(35)", "(61)"],
      ["Income before tax", "1,205", "1,129"],
    ]);
  });

  it("have heads broken over lines: years below dates, the same word below each", () => {
    const body = ["Sales", "$", "12.5", "$", "13.1", "Costs", "9.5", "9.9", "Profit", "$", "3.0", "$", "3.2"];
    expect(rowsIn(lines("March 31,", "2031", "June 30,", "2031", ...body))[0]?.[0]).toEqual([
      "",
      "March 31, 2031",
      "June 30, 2031",
    ]);
    expect(rowsIn(lines("First", "Quarter", "Second", "Quarter", ...body))[0]?.[0]).toEqual([
      "",
      "First Quarter",
      "Second Quarter",
    ]);
    expect(rowsIn(lines("March 31,", "June 30,", "2031", "2031", ...body))[0]?.slice(0, 2)).toEqual([
      ["", "March 31,", "June 30,"],
      ["", "2031", "2031"],
    ]);
  });

  it("have a year for the name of a group", () => {
    const text = lines(
      ...["Third", "Fourth", "2030"],
      ...["Sales", "$", "210.4", "$", "220.6", "Costs", "180.0", "190.1", "Profit", "30.4", "30.5"],
      ...["2031", "Sales", "$", "230.0", "$", "240.5", "Costs", "200.0", "201.5", "Profit", "30.0", "39.0"],
    );
    expect(rowsIn(text)[0]?.map(([name]) => name)).toEqual([
      ...["", "2030", "Sales", "Costs", "Profit"],
      ...["2031", "Sales", "Costs", "Profit"],
    ]);
  });

  it("have no head where one line more than fits may belong to it", () => {
    const text = lines(
      ...["Budget", "Year", "Actual", "Change", "Running costs:"],
      ...[
        "Rent",
        "1,200.0",
        "1,180.0",
        "Power",
        "300.0",
        "310.5",
        "Water",
        "80.0",
        "78.5",
        "Total",
        "1,580.0",
        "1,569.0",
      ],
    );
    expect(rowsIn(text)[0]?.[0]).toEqual(["Rent", "1,200.0", "1,180.0"]);
  });

  it("have a head below the words that lead into it, and one more line where it heads names", () => {
    const cells = [
      "岗位",
      "基本工资",
      "津贴",
      "合计",
      "店长",
      "5200",
      "800",
      "6000",
      "收银",
      "3600",
      "400",
      "4000",
    ];
    const more = ["保洁", "2900", "300", "3200"];
    const text = ["岗位工资标准如下：", "单位：元/月", ...cells, ...more, "自明年起执行。"].join("\n\n");
    expect(rowsIn(text)).toEqual([
      [
        ["岗位", "基本工资", "津贴", "合计"],
        ["店长", "5200", "800", "6000"],
        ["收银", "3600", "400", "4000"],
        ["保洁", "2900", "300", "3200"],
      ],
    ]);
    expect(proved(text.replace("4000", "4300"))).toContainEqual(expect.stringContaining("violated"));
  });

  it("have names that go on in small letters", () => {
    const text = lines(
      ...["Income from continuing operations", "before income taxes", "412.5", "388.1"],
      ...["Income taxes", "(103.1", ")", "(97.0", ")"],
      ...["Income from continuing operations", "309.4", "291.1"],
    );
    expect(rowsIn(text)[0]?.map(([name]) => name)).toEqual([
      "Income from continuing operations before income taxes",
      "Income taxes",
      "Income from continuing operations",
    ]);
  });

  it("stand between lines of nothing but a bar, which keep the words of one cell together", () => {
    const cell = (...words: string[]) => [...words, "|"];
    const row = (...cells: string[]) => ["|", ...cells.flatMap((words) => cell(words))];
    const text = lines(
      ...["|", ...cell("项 目"), ...cell("合计"), ...cell("一般公共", "预算"), ...cell("专户", "资金")],
      ...row("人员经费", "86.40", "80.00", "6.40"),
      ...row("公用经费", "21.30", "21.30", "0.00"),
      ...row("项目支出", "40.00", "35.50", "4.50"),
    );
    expect(rowsIn(text)).toEqual([
      [
        ["项 目", "合计", "一般公共预算", "专户资金"],
        ["人员经费", "86.40", "80.00", "6.40"],
        ["公用经费", "21.30", "21.30", "0.00"],
        ["项目支出", "40.00", "35.50", "4.50"],
      ],
    ]);
  });

  it("have names without a figure in a ledger of one column, and blank lines for what is not told", () => {
    const text = lines(
      ...[
        "一、收入",
        "",
        "（一）餐费",
        "52,310.00",
        "   1、学生餐费",
        "48,110.00",
        "   2、教工餐费",
        "4,200.00",
      ],
      ...[
        "（二）其他",
        "",
        "   1、利息",
        "",
        "   2、补贴",
        "1,500.00",
        "收入合计",
        "53,810.00",
        "二、支出",
        "50,020.50",
      ],
    );
    expect(rowsIn(text)[0]).toEqual([
      ["（一）餐费", "52,310.00"],
      ["1、学生餐费", "48,110.00"],
      ["2、教工餐费", "4,200.00"],
      ["（二）其他", ""],
      ["1、利息", ""],
      ["2、补贴", "1,500.00"],
      ["收入合计", "53,810.00"],
      ["二、支出", "50,020.50"],
    ]);
  });

  it("are torn where figures stand above or below that fit no column", () => {
    const text = lines(
      ...["East", "1,200.5", "310.0", "West", "900.5", "120.0", "North", "85.0", "South", "700.0", "90.5"],
      ...["Abroad", "60.5", "10.0", "Online", "44.0", "9.5", "Total", "2,990.0", "540.0"],
    );
    expect(tablesIn(text)).toEqual([
      {
        rows: [
          ["South", "700.0", "90.5"],
          ["Abroad", "60.5", "10.0"],
          ["Online", "44.0", "9.5"],
          ["Total", "2,990.0", "540.0"],
        ],
        isTorn: true,
      },
    ]);
    expect(proved(text).filter((each) => each.endsWith("violated"))).toEqual([]);
  });

  it.each([
    [
      "pages of a contents",
      lines("Aims", "3", "Method", "7", "Results", "12", "Outlook", "31", "Annex", "40", "Index", "44"),
    ],
    [
      "telephone numbers",
      lines("Front desk", "5550101", "Night desk", "5550102", "Office", "5550103", "Kitchen", "5550104"),
    ],
    ["scores", lines("Oslo", "3", "1", "Bergen", "2", "2", "Tromso", "0", "4", "Bodo", "1", "1")],
    ["an address", lines("Mill Lane", "14", "Ashford", "2201", "Kent", "United Kingdom")],
    [
      "verses",
      lines(
        "1",
        "In the morning the boats went out",
        "2",
        "and in the evening came home",
        "3",
        "with little",
      ),
    ],
    ["steps", lines("Mix", "2", "Stir", "5", "Bake", "40", "Cool", "20", "Cut", "12", "Serve", "6")],
  ])("are none of a table: %s", (_, text) => {
    expect(tablesIn(text)).toEqual([]);
  });

  it("claim no sum of figures above the total of something else", () => {
    const text = lines(
      "Visitors",
      "3,410",
      "Members",
      "1,220",
      "Pages read",
      "18,904",
      "Total orders",
      "612.5",
    );
    expect(proved(text).filter((each) => each.endsWith("violated"))).toEqual([]);
  });
});
