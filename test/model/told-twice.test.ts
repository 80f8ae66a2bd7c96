import { describe, expect, it } from "vitest";
import { buildModel } from "../../src/model/build-model.ts";
import { readPlans, testFile } from "./relation-lines.ts";

/** `12.34亿元 / 12.43亿元`: what a text tells once more with a slip. */
function toldTwiceIn(...texts: readonly string[]): readonly string[] {
  return readPlans(`# 计划\n\n${texts.join("\n\n")}\n`)
    .flatMap((plan) => buildModel(testFile, plan).toldTwice)
    .map(({ first, again }) => `${first.text} / ${again.text}`);
}

describe("a total told twice", () => {
  it.each([
    [["项目计划总投资12.34亿元，建设期2年。", "本项目计划总投资为12.43亿元。"], "12.34亿元 / 12.43亿元"],
    [["厂区总建筑面积48,260平方米。", "按总建筑面积48,360平方米配置车位。"], "48,260平方米 / 48,360平方米"],
    [
      ["全年总支出1,862.5万元。", "全年总支出1,862.5万元。", "总支出1,862.8万元。"],
      "1,862.5万元 / 1,862.8万元",
    ],
    [["The total project cost is $1,284,500.", "Total project cost: $1,234,500."], "$1,284,500 / $1,234,500"],
  ])("has one value: %j", (texts, told) => {
    expect(toldTwiceIn(...texts)).toEqual([told]);
  });

  it.each([
    ["the same", ["项目计划总投资12.34亿元。", "本项目计划总投资为12.34亿元。"]],
    ["rounded", ["项目总投资12.34亿元。", "项目总投资12.3亿元。"]],
    ["more than a digit off", ["项目总投资12.34亿元。", "项目总投资13.45亿元。"]],
    ["few digits", ["项目总投资340万元。", "项目总投资350万元。"]],
    ["of two years", ["2023年总收入1,862.5万元。", "2024年总收入1,882.5万元。"]],
    ["of last year", ["总收入1,862.5万元，上年总收入1,882.5万元。", "去年总收入1,882.5万元。"]],
    ["budgeted and spent", ["项目预算总投资12.34亿元。", "实际完成总投资12.43亿元。"]],
    ["of two phases", ["一期总投资12.34亿元。", "二期总投资12.43亿元。"]],
    ["of two projects", ["甲项目总投资12.34亿元。", "乙项目总投资12.43亿元。"]],
    ["a part", ["总投资12.34亿元。", "其中总投资12.43亿元。"]],
    ["one of several", ["总投资12.34亿元。", "总投资12.43亿元。", "总投资15.20亿元。"]],
    ["no total", ["办公费用1,234.5万元。", "办公费用1,234.6万元。"]],
    ["about", ["总投资约12.34亿元。", "总投资约12.43亿元。"]],
    ["two options", ["Total cost of option A: $1,284,500.", "Total cost of option B: $1,234,500."]],
  ])("is another one: %s", (_, texts) => {
    expect(toldTwiceIn(...texts)).toEqual([]);
  });

  it("is told where its parts miss it, and not again", () => {
    expect(
      toldTwiceIn(
        "项目计划总投资12.34亿元。",
        "本项目计划总投资为12.43亿元，其中工程费用8.2亿元，其他费用4.14亿元。",
      ),
    ).toEqual([]);
  });
});
