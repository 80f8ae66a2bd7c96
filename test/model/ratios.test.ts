import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

const told: readonly (readonly [text: string, ...lines: string[]])[] = [
  [
    "现有专任教师1,443人、外聘教师681人，外聘教师与专任教师人数之比为0.47:1。",
    "average rounding 681人 ÷ 1,443人 = 0.47",
  ],
  [
    "现有专任教师1,443人、外聘教师681人，外聘教师与专任教师人数之比为0.57:1。",
    "average violated 681人 ÷ 1,443人 = 0.57",
  ],
  ["本院有护士2,916人,医生1,443人,医生和护士的比例为1:2.02。", "average rounding 2,916人 ÷ 1,443人 = 2.02"],
  [
    "年末男性57,753人，女性54,882人，性别比为105.23:100（女性为100）。",
    "share rounding? 57,753人 ÷ 54,882人 = 105.23",
  ],
  // A paragraph before, with parts of parts between, and a caption.
  [
    "2015年实现产值244,394万元。其中：农业62,857万元；工业65,585万元，其中制造业40,653万元；采矿业24,932万元。服务业115,952万元。\n\n图1：产值\n\n2015年产业结构为25.72:26.84:47.44。",
    "share rounding 62,857万元 ÷ 244,394万元 = 25.72",
    "share rounding 65,585万元 ÷ 244,394万元 = 26.84",
    "share rounding 115,952万元 ÷ 244,394万元 = 47.44",
  ],
];

const silent: readonly string[] = [
  // No amounts go by these names, or none make so short a number.
  "水泥和黄砂按1:3拌和，购入石子20吨、石灰70吨。",
  "甲队20人，乙队10人，比分2:1。",
  "男生320人，女生310人，按照2:1的比例分组。",
  // Of another year, and of other amounts.
  "2015年实现产值500万元，其中：农业30万元；工业270万元；服务业200万元。\n\n2014年产业结构为7.0:52.0:41.0。",
  "实现产值500万元，其中：农业30万元；工业270万元；服务业200万元。\n\n就业人口的产业结构为22.5:31.5:46.0。",
];

describe("proportions told as numbers with a colon", () => {
  it.each(told)("%s", (text, ...lines) => {
    const found = relationLines(text).map((line) => line.replace(/ @[\d:]+$/u, ""));
    expect(found).toEqual(expect.arrayContaining(lines));
  });
  it.each(silent)("are left alone: %s", (text) => {
    expect(relationLines(text).filter((line) => /violated|^average|^share/u.test(line))).toEqual([]);
  });
});
