import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const sums = (text: string) => linesOf(text).filter((line) => /^(?:sum|rollup)/u.test(line));

describe("rows that head those below them and tell what they come to", () => {
  it("are told by bold type", () => {
    const text = table(
      "Item ; Cost",
      "**Hall** ; **900**",
      "Rent ; 640",
      "Chairs ; 260",
      "**Catering** ; **385**",
      "Lunch ; 385",
      "**Press** ; **170**",
      "Flyers ; 95",
      "Radio ; 75",
    );
    expect(sums(text)).toEqual([
      "sum holds 900 = 640 + 260",
      "sum holds 385 = 385",
      "sum holds 170 = 95 + 75",
    ]);
  });

  it("are told by columns of words in which they say nothing", () => {
    const text = table(
      "阶段 ; 任务 ; 工时 ; 负责人",
      "第一阶段 ;  ; 9.5h ; ",
      "1.3 ; 导航修复 ; 0.5h ; 甲",
      "1.1 ; 数据采集 ; 4h ; 乙",
      "1.2 ; 内容过滤 ; 5h ; 甲",
      "第二阶段 ;  ; 7h ; ",
      "2.1 ; 监控 ; 3h ; 丙",
      "2.2 ; 面板 ; 4h ; 丙",
    );
    expect(sums(text)).toEqual(
      expect.arrayContaining(["sum holds 9.5h = 0.5h + 4h + 5h", "sum holds 7h = 3h + 4h"]),
    );
  });

  it("are held to their parts where most of them come out", () => {
    const text = table(
      "项目 ; 金额（万元）",
      "**人员** ; **36**",
      "工资 ; 30",
      "社保 ; 6",
      "**设备** ; **27**",
      "主机 ; 18",
      "终端 ; 9",
      "**差旅** ; **15**",
      "交通 ; 8",
      "住宿 ; 6",
    );
    expect(sums(text)).toContain("sum violated 15万元 = 8万元 + 6万元");
  });

  it("are held to them where another has a single row that is all of it", () => {
    const text = table(
      "Item ; Cost",
      "**Hall** ; **990**",
      "Rent ; 640",
      "Chairs ; 260",
      "**Catering** ; **385**",
      "Lunch ; 385",
      "**Press** ; **170**",
      "Flyers ; 95",
      "Radio ; 75",
    );
    expect(sums(text)).toContain("sum violated 990 = 640 + 260");
  });

  it("are no parts of the total beside them twice", () => {
    const text = table(
      "Item ; Hours",
      "**Design** ; **40**",
      "Sketches ; 16",
      "Screens ; 24",
      "**Build** ; **130**",
      "Server ; 70",
      "Client ; 60",
      "**Total** ; **170**",
    );
    expect(sums(text)).toContain("sum holds 170 = 40 + 130");
  });

  it.each([
    [
      "bold for what is best",
      table("Shop ; Sales", "**North** ; **120**", "South ; 70", "**East** ; **95**", "West ; 60"),
    ],
    [
      "a first row in bold above others of its kind",
      table("Shop ; Sales", "**North** ; **120**", "South ; 70", "East ; 60"),
    ],
    [
      "no words told of some rows",
      table(
        "名称 ; 说明 ; 数量",
        "甲 ;  ; 12",
        "乙 ; 新购 ; 7",
        "丙 ; 旧有 ; 6",
        "丁 ;  ; 20",
        "戊 ; 新购 ; 5",
      ),
    ],
  ])("are not seen in %s", (_, text) => {
    expect(sums(text)).toEqual([]);
  });
});

describe("rows that codes and numbers put below others", () => {
  it("make the row whose code theirs begin with", () => {
    const text = table(
      "ID ; Story ; Points",
      "E1 ; Sign in ; 13",
      "E1-S1 ; Form ; 5",
      "E1-S2 ; Reset ; 8",
      "E2 ; Search ; 34",
      "E2-S1 ; Index ; 21",
      "E2-S2 ; Page ; 13",
    );
    expect(sums(text)).toEqual(["sum holds 13 = 5 + 8", "sum holds 34 = 21 + 13"]);
  });

  it("make it under a head that says nothing of numbers", () => {
    const text = table(
      "WBS ; Task ; Cost",
      "1 ; Design ; $4,000",
      "1.1 ; Plans ; $1,500",
      "1.2 ; Review ; $2,500",
      "2 ; Build ; $9,800",
      "2.1 ; Walls ; $6,000",
      "2.2 ; Roof ; $3,900",
      "3 ; Paint ; $1,000",
      " ; Total ; $14,800",
    );
    expect(sums(text)).toEqual([
      "sum holds $4,000 = $1,500 + $2,500",
      "sum violated $9,800 = $6,000 + $3,900",
      "sum holds $14,800 = $4,000 + $9,800 + $1,000",
    ]);
  });

  it.each([
    ["codes in one row", table("ID ; Points", "T1 ; 13", "T2 ; 5", "T12 ; 8", "T3 ; 34")],
    [
      "decimals that count nothing",
      table(
        "Length ; Weight ; Price",
        "1.5 ; 4.1 ; 12.3",
        "2.7 ; 6.2 ; 30.1",
        "1.2 ; 2.1 ; 17.8",
        "2.2 ; 3 ; 12.3",
      ),
    ],
  ])("are not seen in %s", (_, text) => {
    expect(sums(text)).toEqual([]);
  });
});

describe("a part that 其中 leads", () => {
  it.each(["#", "其中："])("lies below the row before it, and not in the sum (%s)", (mark) => {
    const text = table(
      "指标 ; 2020 ; 2021 ; 2022",
      "总收入 ; 142.05 ; 428.15 ; 449.35",
      "门票 ; 50.57 ; 93.72 ; 105.65",
      `${mark}团体 ; 31.64 ; 61.05 ; 72.18`,
      "餐饮 ; 8.20 ; 30.31 ; 35.26",
      "住宿 ; 83.28 ; 304.12 ; 308.44",
      "总支出 ; 41.30 ; 121.30 ; 124.93",
      "人工 ; 27.38 ; 52.26 ; 59.40",
      `${mark}临时 ; 14.26 ; 36.92 ; 43.17`,
      "物料 ; 13.92 ; 69.04 ; 65.53",
    );
    expect(sums(text)).toEqual(
      expect.arrayContaining([
        "sum holds 142.05 = 50.57 + 8.20 + 83.28",
        "sum holds 449.35 = 105.65 + 35.26 + 308.44",
        "sum holds 41.30 = 27.38 + 13.92",
      ]),
    );
  });
});
