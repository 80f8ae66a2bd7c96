import { describe, expect, it } from "vitest";
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

describe("a table with each cell on a line of its own", () => {
  it("has bars behind them", () => {
    const text = "单位：万元\n项目 |\n预算数 |\n合计 |\n90 |\n1.办公费 |\n30 |\n2.差旅费 |\n60 |\n说明如下。";
    expect(tablesIn(text)).toEqual([
      [
        ["项目", "预算数"],
        ["合计", "90"],
        ["1.办公费", "30"],
        ["2.差旅费", "60"],
      ],
    ]);
  });

  it("has a bar alone where a cell is blank", () => {
    const text =
      "部门 |\n基本支出 |\n项目支出 |\n办公室 |\n100 |\n20 |\n财务科 |\n40 |\n|\n合计 |\n140 |\n20 |\n|\n|\n|\n备注：无。";
    expect(tablesIn(text)[0]?.slice(2)).toEqual([
      ["财务科", "40", ""],
      ["合计", "140", "20"],
      ["", "", ""],
    ]);
  });

  it("has none, and a number before each row", () => {
    const text =
      "No.\nItem\nOwner\nCost\n1\nBooth\nAnna\n3,000\n2\nPrint\nBen\n400\n3\nTravel\nCho\n1,100\n\nApproved.";
    expect(tablesIn(text)[0]).toEqual([
      ["No.", "Item", "Owner", "Cost"],
      ["1", "Booth", "Anna", "3,000"],
      ["2", "Print", "Ben", "400"],
      ["3", "Travel", "Cho", "1,100"],
    ]);
  });

  it.each([
    "项目 |\n预算数 |\n合计 |\n90 |\n办公费 |\n30 |\n差旅费 |\n培训费 |\n60 |", // a cell is missing
    "项目\n预算数\n合计\n90\n办公费\n30\n差旅费\n60\n其他",
    "目标\n措施\n30\n50\n60\n80",
    "会议安排\n一楼会议室\n14\n二楼会议室\n各部门参加。",
    "Team\nOslo\nBergen\nTromso\nWe meet in May.",
  ])("is not told from lines that do not come out even: %s", (text) => {
    expect(tablesIn(text)).toEqual([]);
  });
});

describe("a table with each cell on a line of its own, below a torn head", () => {
  const head = "截至下列日期止三个月\n二零二五\n年\n同比变动\n上季\n环比变动\n(百万元)\n";
  const rows = [
    ["收入", "1,200", "1,000", "20%"],
    ["成本", "700*", "640", "9%"],
    ["毛利", "500", "360", "39%"],
    ["每股(元)", "", "", ""],
    ["-基本", "4.50", "—", "—"],
  ];
  const body = rows.flatMap((row) => row.filter((cell) => cell !== "")).join("\n");

  it("has a name and as many figures in each row, rates in one column", () => {
    expect(tablesIn(`${head}${body}\n以上数字未经审核。`.replace("—\n—", "4.00\n13%"))).toEqual([
      [...rows.slice(0, 4), ["-基本", "4.50", "4.00", "13%"]],
    ]);
  });

  it("has currency signs on lines of their own, and heads that end in a colon", () => {
    const lines = [
      ["Sales", "$", "5,336", "$", "3,158"],
      ["Cost of sales", "3,252", "2,168"],
      ["Expenses:"],
      ["Selling", "1,054", "511"],
      ["Research", "487", "397"],
      ["Profit", "$", "543", "$", "82"],
    ];
    expect(tablesIn(lines.flat().join("\n"))).toEqual([
      [
        ["Sales", "5,336", "3,158"],
        ["Cost of sales", "3,252", "2,168"],
        ["Expenses:", "", ""],
        ["Selling", "1,054", "511"],
        ["Research", "487", "397"],
        ["Profit", "543", "82"],
      ],
    ]);
  });

  it("is none where rows differ in their figures", () => {
    expect(
      tablesIn(`${head}收入\n1,200\n1,000\n成本\n700.5\n毛利\n500\n360\n费用\n10.5\n20\n税\n1.5\n2\n`),
    ).toEqual([]);
  });

  it("has names with one figure each, where there are many", () => {
    const pairs = ["收入|900.5", "1.门店|300.2", "2.网店|600.3", "支出|700", "1.进货|450.5", "2.其他|249.5"];
    const lines = pairs.flatMap((pair) => pair.split("|"));
    expect(tablesIn(`（单位：万元）\n${lines.join("\n")}\n注：未经审计。`)).toEqual([
      pairs.map((pair) => pair.split("|")),
    ]);
    expect(tablesIn(lines.slice(0, 8).join("\n"))).toEqual([]);
  });

  it("is none of names and numbers of pages", () => {
    const text = "目录\n总则\n1\n3\n分则\n4\n9\n附则\n10\n12\n附件\n13\n20\n";
    expect(tablesIn(text)).toEqual([]);
  });
});

describe("a table with single spaces and names of several words", () => {
  it("has several figures in each row, and totals that close the groups", () => {
    const text =
      "收入 成本\n按产品\n通道 管理 1,900.50 1,600.00\n园区 2,100.00 1,700.00\n合计 4,000.50 3,300.00\n按地区\n内销 4,000.50 3,300.00\n外销\n合计 4,000.50 3,300.00\n以下无正文。";
    expect(tablesIn(text)[0]).toEqual([
      ["通道 管理", "1,900.50", "1,600.00"],
      ["园区", "2,100.00", "1,700.00"],
      ["合计", "4,000.50", "3,300.00"],
      ["按地区", "", ""],
      ["内销", "4,000.50", "3,300.00"],
      ["外销", "", ""],
      ["合计", "4,000.50", "3,300.00"],
    ]);
  });

  it("is none where no total closes the rows, or one lacks a figure", () => {
    expect(tablesIn("通道 1,900.50 1,600.00\n园区 2,100.00 1,700.00\n停车 20.00 10.00\n完。")).toEqual([]);
    expect(tablesIn("通道 1,900.50 1,600.00\n园区 2,100.00\n合计 4,000.50 1,600.00\n完。")).toEqual([]);
  });

  it("has as many figures behind each name, and dates above them", () => {
    const text =
      "项目 2024 年 12 月 31 日 2024 年 1 月 1 日 变动\n货币资金 1,200.50 1,000.00 20.05%\n应收 账款 300.00 400.00 -25.00%";
    expect(tablesIn(text)[0]).toEqual([
      ["项目", "2024 年 12 月 31 日", "2024 年 1 月 1 日", "变动"],
      ["货币资金", "1,200.50", "1,000.00", "20.05%"],
      ["应收 账款", "300.00", "400.00", "-25.00%"],
    ]);
  });

  it("has no head, but a total for each of its groups", () => {
    const text =
      "INCOME\nSpring fair 8,000\nShirts (at cost, $5 each) 2,500\nTotal income 10,500\nSPENDING\nHall, two days 4,000\nShirts 2,500\nTotal spending 6,500\nSee you there.";
    expect(tablesIn(text)[0]?.map((row) => row.filter((cell) => cell !== ""))).toEqual([
      ["Spring fair", "8,000"],
      ["Shirts (at cost, $5 each)", "2,500"],
      ["Total income", "10,500"],
      ["SPENDING"],
      ["Hall, two days", "4,000"],
      ["Shirts", "2,500"],
      ["Total spending", "6,500"],
    ]);
  });

  it.each([
    "Room 12\nRoom 14\nTotal rooms 2",
    "Spring fair 8,000\nAutumn fair 9,000\nThanks to all.",
    "Stands: 10 x $40 = $400\n8 corner x $50 = $400\nDoor $900\nTotal $1,700",
    "We sold 1,200\nand then 1,300\nso in the end, all of it.",
    "第一 批 1,200\n第二 批 1,300",
  ])("is not made of other lines: %s", (text) => {
    expect(tablesIn(text)).toEqual([]);
  });
});

describe("a table of tabs with cells that span several columns", () => {
  it("has figures of short rows in the columns of figures", () => {
    const text =
      "序号\t项目\t内容\t金额\n1\t果园\t续建\t20\n2\t菜地\t新建\t30(含补助6万元)\n小计\t50\n3\t贴息\t12\n合计\t62";
    expect(tablesIn(text)[0]?.slice(3)).toEqual([
      ["小计", "", "", "50"],
      ["3", "贴息", "", "12"],
      ["合计", "", "", "62"],
    ]);
  });

  it("keeps a figure where it stands that may belong to several", () => {
    const text = "名称\t数量\t单价\n桌子\t10\t200\n椅子\t20\t100\n合计\t30";
    expect(tablesIn(text)[0]?.at(-1)).toEqual(["合计", "30", ""]);
  });
});

describe("a table whose rows are broken over lines, each cell closed by a bar", () => {
  it("has its names on lines of their own", () => {
    const text =
      "Half year 2024 |\nHalf year 2023 |\nChange |\n|\n|\nSales |\n£36.2m |\n£31.0m |\n+16.8% |\nProfit |\n£5.5m |\n£5.0m |\n+10.0% |\nDividend |\n14.2p |\n13.8p |\n+2.9% |\nA good half year.";
    expect(tablesIn(text)).toEqual([
      [
        ["", "Half year 2024", "Half year 2023", "Change"],
        ["Sales", "£36.2m", "£31.0m", "+16.8%"],
        ["Profit", "£5.5m", "£5.0m", "+10.0%"],
        ["Dividend", "14.2p", "13.8p", "+2.9%"],
      ],
    ]);
  });

  it("has the rest of a row below its name, and blanks of lines", () => {
    const text =
      "Item | Note | 2024 | 2023 |\nSales | 2 | 57.2 | 55.3 |\nOperating costs before impairment |\n2 | (50.1) | (50.3) |\nImpairment |\n|\n(1.1) | (2.1) |\nProfit |\n2 | 6.0 | 2.9 |";
    expect(tablesIn(text)).toEqual([
      [
        ["Item", "Note", "2024", "2023"],
        ["Sales", "2", "57.2", "55.3"],
        ["Operating costs before impairment", "2", "(50.1)", "(50.3)"],
        ["Impairment", "", "(1.1)", "(2.1)"],
        ["Profit", "2", "6.0", "2.9"],
      ],
    ]);
  });

  it("has heads of its parts, and cells over several columns", () => {
    const text =
      "支出 |\n|||\n项目 |\n单价 |\n数量 |\n小计 |\n彩纸 |\n12 |\n10 |\n120 |\n气球 |\n3 |\n20 |\n60 |\n租车 |\n300 |\n||\n结余 |\n900-480元=420元 |";
    expect(tablesIn(text)).toEqual([
      [
        ["支出", "", "", ""],
        ["项目", "单价", "数量", "小计"],
        ["彩纸", "12", "10", "120"],
        ["气球", "3", "20", "60"],
        ["租车", "300", "", ""],
        ["结余", "900-480元=420元", "", ""],
      ],
    ]);
  });

  it.each([
    "Sales |\n36 |\n31 |\nCosts |\n30 |\nProfit |\n6 |\n5 |\n4 |", // no two rows alike
    "Name |\nAnna |\nBerta |\nCarl |\nDora |\nEmil |", // words alone
    "见表 |\n12 |\n13 |\n下一项 |\n",
    "Sales |\n36 |\nCosts |\n30 |\nTax |\nProfit |\n6 |", // of two columns, one cell is missing
  ])("is not told from lines that do not come to as many cells: %s", (text) => {
    expect(tablesIn(text)).toEqual([]);
  });
});
