// Texts of any length, one construct each: what takes four times as long when there is four times as much of it.

const repeat = (count, line) => Array.from({ length: count }, (_, at) => line(at)).join("");
const title = "# 分公司2025年度工作计划\n\n";

/** Documents by name: what a number of entries makes. A document has the ending of its name. */
export const documents = {
  "a table of rows.md": (count) =>
    `${title}| 项目 | 数量 | 单价（元） | 金额（元） |\n| --- | --- | --- | --- |\n${repeat(
      count,
      (at) => `| 物品${at} | ${(at % 7) + 1} | ${at % 90} | ${((at % 7) + 1) * (at % 90)} |\n`,
    )}`,
  "a table of columns.md": (count) => {
    const row = (cell) => `|${Array.from({ length: count / 4 }, (_, at) => ` ${cell(at)} `).join("|")}|\n`;
    return `${title}${row((at) => `第${at}列`)}${row(() => "---")}${row((at) => at)}${row((at) => at * 2)}${row((at) => at * 3)}`;
  },
  "a table of plain text.txt": (count) =>
    `2025年度费用计划\n\n项目\t数量\t单价\t金额\n${repeat(count, (at) => `物品${at}\t${(at % 7) + 1}\t${at % 90}\t${((at % 7) + 1) * (at % 90)}\n`)}`,
  "tables.md": (count) =>
    title +
    repeat(
      count / 4,
      (at) =>
        `\n| 项目${at} | 金额（万元） |\n| --- | --- |\n| 甲 | ${at} |\n| 乙 | 5 |\n| 合计 | ${at + 5} |\n`,
    ),
  "texts beside tables.md": (count) =>
    title +
    repeat(
      count / 8,
      (at) =>
        `\n下达资金${at + 70}万元，具体如下：\n\n| 部门 | 一季度 | 二季度 | 合计 |\n| --- | --- | --- | --- |\n| 华东 | ${at} | 30 | ${at + 30} |\n| 华南 | 20 | 20 | 40 |\n| 合计 | ${at + 20} | 50 | ${at + 70} |\n\n一季度华东占${at % 50}%，华南占${at % 9}%，合计${at + 71}万元。\n`,
    ),
  "a table of wrong rows.md": (count) =>
    `${title}| 部门 | 一季度 | 二季度 | 合计 |\n| --- | --- | --- | --- |\n${repeat(count, (at) => `| 部门${at}号 | ${at} | 30 | ${at + 31} |\n`)}| 合计 | 7 | 8 | 15 |\n`,
  "sections.md": (count) =>
    title + repeat(count, (at) => `\n## 第${at}部分\n\n全年${at + 3}万元，其中广告${at}万元，活动3万元。\n`),
  "one paragraph.md": (count) =>
    title + repeat(count, (at) => `项目${at}投入${at + 3}万元，其中广告${at}万元，活动3万元；`),
  "paragraphs.txt": (count) =>
    `2025年度工作计划\n\n${repeat(count, (at) => `${at}、门店${at}全年销售${at + 3}万元，同比增长${at % 90}%，每季度不低于${at % 70}万元。\n`)}`,
  "a list.md": (count) => title + repeat(count, (at) => `- 门店${at}：销售${at}万元，${at % 9}人\n`),
  "a list of totals.md": (count) =>
    title + repeat(count, (at) => `- 项目${at}：共${at + 3}万元\n  - 广告${at}万元\n  - 活动3万元\n`),
  "tasks.md": (count) =>
    title + repeat(count, (at) => `- [ ] 拜访客户${at}家（负责人：张三，完成时限：${(at % 12) + 1}月底）\n`),
  "one sentence.txt": (count) => `2025年度工作计划\n\n${repeat(count, (at) => `门店${at}销售${at}万元，`)}`,
  "brackets.md": (count) =>
    title + repeat(count, (at) => `（项目${at}，${at}万元`) + repeat(count, () => "）"),
  "backticks.md": (count) => title + repeat(count, (at) => `${"`".repeat((at % 3) + 1)}${at} `),
  "targets.yaml": (count) =>
    `plan: branch\ntitle: 分公司计划\nperiod: 2025\ntargets:\n${repeat(count, (at) => `  - { metric: 指标${at}, value: ${at}万元, period: 全年 }\n`)}`,
};
