import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { findRootCauses } from "../../src/model/root-causes/root-causes.ts";
import { readRelations } from "./relation-lines.ts";

const table = (rows: readonly string[]) => rows.map((row) => `| ${row.split(" ").join(" | ")} |`).join("\n");
const quarters = (cells: string) =>
  table(["部门 一季度 二季度 合计", "--- --- --- ---", ...cells.split("；")]);

/** `figure → what it has to be: how many relations fail for it`, and what follows it. */
function causesOf(text: string): readonly string[] {
  return findRootCauses(readRelations(text)).map(({ figure, value, failures, follows }) =>
    [
      `${figure.text} → ${value.toString()}: ${failures.length}`,
      ...follows.map((each) => `${each.figure.text} → ${each.value.toString()}`),
    ].join(", "),
  );
}

const cases: readonly (readonly [title: string, text: string, ...causes: string[]])[] = [
  [
    "a cell that fails its row and its column",
    quarters("华东 300 280 580；华南 250 240 490；华北 180 156 330；合计 730 670 1400"),
    "156 → 150: 2",
  ],
  [
    "a row's total, with the grand total",
    quarters("华东 300 280 580；华南 250 240 495；华北 180 150 330；合计 730 670 1400"),
    "495 → 490: 2",
  ],
  [
    "a total that its parts and a text contradict",
    `本次下达资金76万元，具体如下：\n\n${table(["单位 金额（万元）", "--- ---", "东镇 40", "西镇 26", "南镇 10", "合计 78"])}`,
    "78 → 760000: 2",
  ],
  [
    "a figure of the text, which its total follows",
    `总学时64，其中理论40学时，实验20学时，考核4学时。\n\n${table(["内容 理论 实验 考核 小计", "--- --- --- --- ---", "入门 20 10 2 32", "提高 20 12 2 34", "合计 40 22 4 66"])}`,
    "20学时 → 22: 2, 64 → 66",
  ],
  ["one failing relation has no cause beside itself", "总额60万元，其中甲30万元，乙20万元，丙13万元。"],
  [
    "two errors that share no figure",
    "总额60万元，其中甲30万元，乙20万元，丙13万元。\n\n总数40个，其中甲10个，乙20个，丙13个。",
  ],
  [
    "two errors of one total that no single figure mends",
    quarters("华东 300 285 580；华南 250 240 497；华北 180 150 330；合计 730 675 1407"),
  ],
];

it.each(cases)("%s", (_title, text, ...causes) => {
  expect(causesOf(text)).toEqual(causes);
});

it("leaves one finding, which shows the other places and mends them all", () => {
  const text = `# 任务\n\n${quarters("华东 300 280 580；华南 250 240 490；华北 180 156 330；合计 730 670 1400")}\n`;
  const { diagnostics } = compile("plan.md", new TextEncoder().encode(text));
  const found = diagnostics.filter(({ rule }) => rule === "sum-mismatch");
  expect(found.map(({ related = [] }) => related.map(({ message }) => message))).toEqual([
    ["一季度 180", "二季度 156", "同一处错误使这里也对不上：670 = 280 + 240 + 156"],
  ]);
  expect(found[0]?.fix).toMatchObject({
    title: "把 156 改为 150，2 处一并成立",
    edits: [{ newText: "150" }],
  });
});

it("names none where every row is wrong", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => `项${row} ${row} ${row} ${row * 2 + 7}`);
  const text = (count: number) => quarters([...rows(count), `合计 1 2 3`].join("；"));
  expect(causesOf(text(400))).toEqual([]);
});
