import { describe, expect, it } from "vitest";
import { readRelations } from "./relation-lines.ts";

function wrongIn(text: string): readonly string[] {
  return readRelations(`# 公报\n\n${text}\n`)
    .filter(({ verdict, certainty }) => verdict === "violated" && certainty !== "inferred")
    .map(({ stated }) => stated.text);
}

describe("what two opposites are told of", () => {
  it.each([
    [
      "进出口6.17万亿元，下降6.4%。出口3.33万亿元，下降11.4%；进口3.24万亿元，下降0.7%；顺差983.3亿元。",
      "6.17万亿元",
    ],
    ["年内投资20973亿元，增长28.6%。城镇部分21745亿元，增长31%；农村部分4228亿元，增长17.3%。", "20973亿元"],
    ["年末总人口1,284,560人，男性632,110人，女性651,450人。", "1,284,560人"],
    ["总建筑面积48,260平方米，其中地上35,120平方米，地下13,240平方米。", "48,260平方米"],
    [
      "Trade came to $1,342.5 million. Exports were $702.2 million; imports were $630.3 million.",
      "$1,342.5 million",
    ],
  ])("is the whole of them: %s", (text, wrong) => {
    expect(wrongIn(text)).toEqual([wrong]);
  });

  it.each([
    ["it comes out", "进出口6.57万亿元，下降6.4%。出口3.33万亿元，下降11.4%；进口3.24万亿元，下降0.7%。"],
    ["rounded", "Trade came to $1,332.6 million. Exports were $702.2 million; imports were $630.3 million."],
    ["of another time", "一季度进出口57.7亿美元，当月出口18亿美元，当月进口6.7亿美元。"],
    ["not a digit off", "一季度进出口57.7亿美元，出口18亿美元，进口6.7亿美元。"],
    [
      "an increase between",
      "年末总人口1,284,560人，比上年增加12,310人，城镇人口增加8,110人，农村人口增加4,200人。",
    ],
    ["no opposites", "年末总人口1,284,560人。男性632,110人，农村651,450人。"],
    ["of two things", "进出口57.7亿美元，服务出口38亿美元，货物进口16.7亿美元。"],
  ])("is left alone where it need not be: %s", (_, text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
