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
