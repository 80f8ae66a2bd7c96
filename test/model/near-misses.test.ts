import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** Nothing says outright what these follow from, and one digit sets them apart from what they could: hints, only inferred. */
const hints: readonly (readonly [text: string, ...lines: string[]])[] = [
  [
    "The club sold 1,864 tickets for £23,300, an average of £15.50.",
    "average violated? £23,300 ÷ 1,864 tickets = £15.50 @1:56",
  ],
  [
    "设备86,350元，材料42,650元，其余工作由门店承担，128,000元由结余解决。",
    "sum violated? 86,350元 + 42,650元 = 128,000元 @1:31",
  ],
];

/** A digit away from what was not meant. */
const silent: readonly string[] = [
  // Too few digits, or too many figures that could make it.
  "甲班12人，乙班15人，平均28人。",
  "上半年出口2.1万亿元，增长12.8%；进口1.4万亿元，增长24.2%。",
  // What is taken away is nothing beside the rest.
  "利润总额4.51亿元，净利润4.41亿元，每股收益0.25元。",
  // Of what is called so.
  "新建项目完成投资124.06亿元，占年度计划的64%；建成项目完成投资40.48亿元，占年度计划的73%。",
  // A part is no level of before.
  "新开工项目78个，完成年度目标任务132个的59.09%，同比增长16.42%。其中，投资1亿元以上项目63个，完成年度目标任务81个的77.78%。",
  // It follows from something else.
  "教学班26个，在校生1,222人，平均班额47.0人。",
];

describe("figures a digit away from what they could follow from", () => {
  it.each(hints)("%s", (text, ...lines) => {
    expect(nearMisses(text)).toEqual(lines);
  });
  it.each(silent)("nothing: %s", (text) => {
    expect(nearMisses(text)).toEqual([]);
  });
});

function nearMisses(text: string): readonly string[] {
  return relationLines(text).filter((line) => line.includes("violated?"));
}
