import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { parseText } from "../../src/parse/text.ts";
import { createSource } from "../../src/source/source.ts";

/** The paragraphs and items of a plain text, each with its lines joined as they are read. */
function blocksOf(text: string): string[] {
  const { value: root } = parseText(createSource("plan.txt", text, "text"));
  return root.children.flatMap((node) => {
    const paragraphs = node.type === "list" ? node.children.flatMap(({ children }) => children) : [node];
    return paragraphs.map((paragraph) =>
      paragraph.type === "paragraph"
        ? paragraph.children.map((child) => (child.type === "text" ? child.value : "")).join("")
        : "",
    );
  });
}

const chinese = `一、预算安排
1.基本支出预算2476万元，其中人员支出预算为2016万元，
比上年增加33万元，增长1.7%。公用支出预算445万元，占
基本支出预算的18%，与上年相比减少36万元。对个人补助预
算15万元。
2.项目支出预算470万元，比上年增加70万元。全部用于年初
确定的重点项目。
二、其他说明
`;

test("lines that the edge of a page broke are one paragraph", () => {
  expect(blocksOf(chinese)).toEqual([
    "一、预算安排",
    "1.基本支出预算2476万元，其中人员支出预算为2016万元，比上年增加33万元，增长1.7%。公用支出预算445万元，占基本支出预算的18%，与上年相比减少36万元。对个人补助预算15万元。",
    "2.项目支出预算470万元，比上年增加70万元。全部用于年初确定的重点项目。",
    "二、其他说明",
  ]);
});

test("between words a broken line is a space, and an item goes on", () => {
  const text = `The budget for next year is 120,000 dollars. Of this we will
spend 70,000 on rent. The remaining sum is left for salaries
and for travel.
- The first quarter takes 30,000 dollars. It pays for the new
shop in Lund and its stock of spare parts.
- Advertising takes 5,000.
`;
  expect(blocksOf(text)).toEqual([
    "The budget for next year is 120,000 dollars. Of this we will spend 70,000 on rent. The remaining sum is left for salaries and for travel.",
    "The first quarter takes 30,000 dollars. It pays for the new shop in Lund and its stock of spare parts.",
    "Advertising takes 5,000.",
  ]);
});

test("a finding in a broken line stands where it does in the source", () => {
  const text = chinese.replace("算15万元", "算25万元");
  const { diagnostics } = compile("plan.txt", new TextEncoder().encode(text));
  for (const { span } of diagnostics)
    expect(text.slice(span.start.offset, span.end.offset)).not.toContain("\n");
});

test.each([
  "新建学校3所，全年计划投资200万元\n新建医院2所，全年计划投资300万元\n新建道路5条，全年计划投资400万元\n改建水厂1座，全年计划投资500万元",
  "一季度完成投资200万元，开工3个项目。\n二季度完成投资300万元，开工4个项目。\n三季度完成投资400万元，开工5个项目。",
  "招商引资工作组负责人王某某电话见通讯录\n项目建设工作组负责人李某某电话见通讯录\n资金保障工作组负责人张某某电话见通讯录\n会议于五月召开。各组参加。\n六月总结。全年完成。",
  "Rent for the shop in the old town 1,200\nSalaries of the two new colleagues 7,300\nA fund for repairs of all kinds 500 a year\nTogether with taxes we need 9,000.",
])("lines that their author ended stand for themselves: %s", (text) => {
  expect(blocksOf(text)).toEqual(text.split("\n"));
});
