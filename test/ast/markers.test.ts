import { describe, expect, it } from "vitest";
import { readMarkers } from "../../src/ast/document/markers.ts";

/** Marker, style and ordinal of each reading, and the text behind it. */
function read(line: string, isHeading = false) {
  return readMarkers(line, isHeading).map(
    ({ start, end, textStart, style, ordinal }) =>
      `${line.slice(start, end)} ${style} ${ordinal} ${line.slice(textStart)}`,
  );
}

describe("readMarkers", () => {
  it.each([
    ["一、目标", "一、 cjk-comma 1 目标"],
    ["二.目标", "二. cjk-dot 2 目标"],
    ["十二、目标", "十二、 cjk-comma 12 目标"],
    ["（三）目标", "（三） paren-cjk 3 目标"],
    ["(4)目标", "(4) paren-digit 4 目标"],
    ["5、是继续", "5、 digit-comma 5 是继续"],
    ["3 、是加强", "3 、 digit-comma 3 是加强"],
    ["６．目标", "６． digit-dot 6 目标"],
    ["7) 目标", "7) close-digit 7 目标"],
    ["八）目标", "八） close-cjk 8 目标"],
    ["③目标", "③ circled 3 目标"],
    ["⑴ 目标", "⑴ paren-digit 1 目标"],
    ["㈡目标", "㈡ paren-cjk 2 目标"],
    ["第一章、总则", "第一章、 chapter-章 1 总则"],
    ["第2节 范围", "第2节 chapter-节 2 范围"],
    ["第三部分：预算", "第三部分： chapter-部分 3 预算"],
    ["Chapter 4: Budget", "Chapter 4: chapter-chapter 4 Budget"],
    ["1.1 目标", "1.1 decimal-2 1 目标"],
    ["1.1.2目标", "1.1.2 decimal-3 2 目标"],
    ["1.2025年目标", "1. digit-dot 1 2025年目标"],
    ["　　一、目标", "一、 cjk-comma 1 目标"],
    ["A、目标", "A、 upper-comma 1 目标"],
    ["b. 目标", "b. lower-dot 2 目标"],
    ["II. Goals", "II. roman-upper-dot 2 Goals"],
  ])("reads %s", (line, reading) => {
    expect(read(line)).toEqual([reading]);
  });

  it("reads a letter that could be a Roman number both ways", () => {
    expect(read("I.企业")).toEqual(["I. upper-dot 9 企业", "I. roman-upper-dot 1 企业"]);
  });

  it.each([
    ...[
      "2.0版本上线",
      "1.5万元",
      "1.5 万元",
      "2025.3.1起",
      "2025年",
      "8:30开会",
      "10-20人",
      "60万元",
      "1.%",
      "12.5%",
    ],
    ...[
      "1、2月份完成",
      "3、4季度",
      "一、二线城市",
      "二三线城市",
      "第一节课",
      "第一，",
      "一是",
      "e.g. x",
      "a.m.",
      "A.I. x",
    ],
    ...["(3人)", "（2025）", "(含税)", "1+1", "3D打印", "5G网络", "零售", "", "、", "0、无"],
  ])("takes %j for text", (line) => {
    expect(read(line)).toEqual([]);
  });

  it.each(["1 总则", "二 范围", "1.1 目标"])("admits %j as a heading", (line) => {
    expect(read(line, true)).toHaveLength(1);
  });

  it.each(["2025 年计划", "3 %"])("keeps the heading %j as it is", (line) => {
    expect(read(line, true)).toEqual([]);
  });
});
