import { describe, expect, it } from "vitest";
import { readStatementsOf } from "../model/relation-lines.ts";

function totalsSplitIn(text: string): readonly string[] {
  return readStatementsOf(`# 计划\n\n${text}\n`).flatMap((statement) =>
    statement.type === "allocation" ? [statement.total.text] : [],
  );
}

describe("figures in brackets right after another one", () => {
  it.each<[string, string]>([
    ["全年培训20场（线上12场，线下8场）。", "20场"],
    ["全年培训30场（线上12场，线下8场）。", "30场"],
    ["全年培训200场（线上12场，线下8场）。", "200场"],
    ["缺陷共 24（高 10，中 9，低 3）。", "24"],
    ["样本 6172（训练 4164，验证 1008）。", "6172"],
    ["A budget of $90,000 (rent $60,000, food $40,000).", "$90,000"],
  ])("split it: %s", (text, total) => {
    expect(totalsSplitIn(text)).toEqual([total]);
  });

  it.each([
    "辖内企业4300家（上市31家，挂牌52家）。",
    "第二步的偏移在字节 3120（段 48，位移 24）报错。",
    "The runtime moves to version 58.2 (Unicode 12, locales 34.1).",
    "We now ship engine 7.4 (7.2 with 12 patches in the other branch).",
  ])("tell of something else: %s", (text) => {
    expect(totalsSplitIn(text)).toEqual([]);
  });
});
