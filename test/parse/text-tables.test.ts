import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { parseText } from "../../src/parse/text.ts";
import { createSource } from "../../src/source/source.ts";

/** The cells of each table of a plain text or of Markdown, as they stand in the source. */
function tablesIn(text: string, format: "text" | "markdown" = "text"): string[][][] {
  const source = createSource(format === "text" ? "plan.txt" : "plan.md", text, format);
  const { value: root } = format === "text" ? parseText(source) : parseMarkdown(source);
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

describe("tables of plain text", () => {
  it("have cells between tabs, and empty ones", () => {
    expect(tablesIn("项目\t金额\t备注\n房租\t30\t\n合计\t\t含税")).toEqual([
      [
        ["项目", "金额", "备注"],
        ["房租", "30", ""],
        ["合计", "", "含税"],
      ],
    ]);
  });

  it("have cells under their heads, where blanks leave gaps", () => {
    const text =
      "日期      收入      支出      余额\n1月5日    1,200               1,200\n1月9日               300        900";
    expect(tablesIn(text)[0]?.slice(1)).toEqual([
      ["1月5日", "1,200", "", "1,200"],
      ["1月9日", "", "300", "900"],
    ]);
  });

  it("have a head set in over names whose lengths move the figures", () => {
    const text =
      "                     本期          上年同期         同比(%)\n营业收入  6,367,254.60  8,526,044.45  -25.32\n所得税前\n的利润  1,391,147.59  929,280.26  49.70\n每股收益  0.52  0.38  36.84";
    expect(tablesIn(text)[0]).toEqual([
      ["", "本期", "上年同期", "同比(%)"],
      ["营业收入", "6,367,254.60", "8,526,044.45", "-25.32"],
      ["所得税前", "", "", ""],
      ["的利润", "1,391,147.59", "929,280.26", "49.70"],
      ["每股收益", "0.52", "0.38", "36.84"],
    ]);
  });

  it("go on behind a blank line with the name of a group", () => {
    const text = "Item     Jan   Feb\nSales    120   130\n\nCosts\nRent      30    30\n";
    expect(tablesIn(text)[0]).toHaveLength(4);
  });

  it("have bars, or boxes drawn of them", () => {
    const cells = [
      ["部门", "人数"],
      ["一部", "3"],
    ];
    expect(tablesIn("| 部门 | 人数 |\n|---|---|\n| 一部 | 3 |")).toEqual([cells]);
    expect(tablesIn("┌────┬────┐\n│部门│人数│\n├────┼────┤\n│一部│3   │\n└────┴────┘")).toEqual([cells]);
  });

  it("have commas, and quotes around cells that hold some", () => {
    expect(tablesIn('Item,Qty,Cost\n"Chairs, oak",10,"2,000"\nDesks,5,900\nTotal,,"2,900"')[0]).toEqual([
      ["Item", "Qty", "Cost"],
      ["Chairs, oak", "10", "2,000"],
      ["Desks", "5", "900"],
      ["Total", "", "2,900"],
    ]);
    expect(tablesIn("部门，编制，现有\n一部，12，10\n二部，9，9")[0]).toHaveLength(3);
  });

  it("have dots that lead to a figure", () => {
    expect(tablesIn("房租 ........ 3,000\n水电………… 500\n合计 ........ 3,500")[0]).toEqual([
      ["房租", "3,000"],
      ["水电", "500"],
      ["合计", "3,500"],
    ]);
  });

  it("have single spaces, and a last row that leaves prices out", () => {
    const text = "序号 名称 数量 单价 金额\n1 桌子 10 200 2000\n2 椅子 20 100 2000\n合计 30 4000";
    expect(tablesIn(text)[0]?.at(-1)).toEqual(["合计", "", "30", "", "4000"]);
  });

  it("have words that are set apart to the width of others", () => {
    const text = "项　　目        一月    二月\n房租            30      30\n小　　计        30      30";
    expect(tablesIn(text)[0]?.map(([first]) => first)).toEqual(["项　　目", "房租", "小　　计"]);
  });

  it("have runs of tabs that only keep columns in line", () => {
    const text = "Rent\t\t6,400\nClay, glaze\t2,150\nInsurance etc.\t620\n\t\t------\n\t\t9,170";
    expect(tablesIn(text)[0]).toEqual([
      ["Rent", "6,400"],
      ["Clay, glaze", "2,150"],
      ["Insurance etc.", "620"],
      ["", "9,170"],
    ]);
  });

  it("have digits of full width", () => {
    expect(
      tablesIn("项目　　　数量　　　金额\n桌子　　　１０　　　２００\n椅子　　　２０　　　３００")[0],
    ).toHaveLength(3);
  });

  it("stand in paragraphs of Markdown as they were pasted there", () => {
    const rows = [
      ["部门", "编制", "现有"],
      ["**一部**", "12", "10"],
      ["二部", "9", ""],
    ];
    for (const join of ["\t", " | ", "   "]) {
      const body = rows.map((row) => row.join(join)).join("\n");
      const text = `# 编制\n\n各部门如下：\n${body}\n\n其余*不变*。\n`;
      expect(tablesIn(text, "markdown"), join).toEqual([rows]);
    }
  });

  it("leave the lines around them paragraphs of Markdown", () => {
    const text = "前一行，*说明*。\n部门\t人数\n一部\t3\n二部\t4\n后一行。";
    const { value: root } = parseMarkdown(createSource("plan.md", text, "markdown"));
    expect(
      root.children.map(({ type, position }) => [type, position?.start.line, position?.end.line]),
    ).toEqual([
      ["paragraph", 1, 1],
      ["table", 2, 4],
      ["paragraph", 5, 5],
    ]);
  });

  it.each([
    "The team shipped, tested, and closed\nfour, five, six\ntwo, 3, 4",
    "We hired in May, June, July.\nThey left in 3, 4, 5.",
    "目标，任务，措施\n第一，第二，第三\n其一，其二，其三",
    "He waited… and waited…\nThen came 3 of them.",
    "Review | plan\nor not",
    "line one  with two spaces\nline two  with two more",
  ])("are not made of prose in Markdown: %s", (text) => {
    expect(tablesIn(text, "markdown")).toEqual([]);
    expect(tablesIn(text)).toEqual([]);
  });

  it.each([
    "一、总体要求  二、主要任务\n三、保障措施  四、附则",
    "姓名：张三  电话：13800000000\n姓名：李四  电话：13900000000",
    "今年的工作有两项。  一是招商。\n明年再定。  二是服务。",
    "\t全年完成投资30亿元。\n\t力争开工10个项目。",
    "The first  point is cost.\nThe second  point is time.",
  ])("are not made of prose: %s", (text) => {
    expect(tablesIn(text)).toEqual([]);
  });
});

describe("a table whose rows do not line up", () => {
  const text = `Trip to Japan 2025

flights  SYD-HND return     2 x 1,240      2,480
rail     regional passes    2 x 310        620
   Tokyo      5 nights @ 210     1,050
   Kyoto      4 nights @ 195     780
entries, onsen, day trips         540
insurance                         185
gifts + buffer                    600
total                            6,255
`;

  it("has no total that its other rows may make", () => {
    const { diagnostics } = compile("plan.txt", new TextEncoder().encode(text));
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
