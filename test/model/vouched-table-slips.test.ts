import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const wrong = (text: string) => linesOf(text).filter((line) => /^\w+ violated /u.test(line));

describe("a figure of a table that makes its total look like no sum", () => {
  const costs = (hall: string) =>
    table(
      "类别 ; 明细 ; 费用（元）",
      `场地 ; 会议厅 ; ${hall}`,
      " ; 分会场 ; 12,500",
      " ; 小计 ; 40,500",
      "餐饮 ; 午餐 ; 19,200",
      " ; 茶歇 ; 6,400",
      " ; 小计 ; 25,600",
      "合计 ;  ; 66,100",
    );
  const heads = (year: string, total: string) =>
    table(
      "Team ; Current ; Hires ; Year end",
      `Labs ; 46 ; ${year} ; 58`,
      "Sales ; 28 ; 9 ; 37",
      `Total ; ${total} ; 21 ; 95`,
    );
  const grades = (boys: string) =>
    table(
      "年级 ; 班级数 ; 男生 ; 女生 ; 学生总数",
      `七年级 ; 8 ; ${boys} ; 174 ; 360`,
      "八年级 ; 8 ; 171 ; 182 ; 353",
      "九年级 ; 7 ; 158 ; 149 ; 307",
    );

  it.each([
    ["in a block beside one that comes out", costs("82,000"), "sum violated 40,500元 = 82,000元 + 12,500元"],
    ["in a column beside others that come out", heads("12", "47"), "sum violated 47 = 46 + 28"],
    ["in a row among others that come out", grades("816"), "sum violated 360 = 816 + 174"],
  ])("is wrong %s", (_, text, line) => {
    expect(wrong(text)).toContain(line);
  });

  it("and right ones are left alone", () => {
    expect([costs("28,000"), heads("12", "74"), grades("186")].flatMap(wrong)).toEqual([]);
    // The most there were at a time, and what one costs.
    expect(
      wrong(table("班组 ; 高峰人数 ; 工时", "一班 ; 24 ; 310", "二班 ; 31 ; 265", "合计 ; 31 ; 575")),
    ).toEqual([]);
  });
});

describe("a column that another one runs up", () => {
  const sprints = (done: string, run: string) =>
    table(
      "Sprint ; Points ; Burn-up",
      "1 ; 21 ; 21",
      `2 ; ${done} ; ${run}`,
      "3 ; 29 ; 84",
      "4 ; 38 ; 122",
      "5 ; 31 ; 153",
    );

  it("is held to it whatever it is called", () => {
    expect(wrong(sprints("34", "55"))).toEqual([]);
    expect(wrong(sprints("43", "55"))).toEqual(["sum violated 55 = 21 + 43"]);
    expect(wrong(sprints("34", "58"))).toEqual(["sum violated 58 = 21 + 34", "sum violated 84 = 58 + 29"]);
  });

  it("but not where it only begins alike", () => {
    expect(
      wrong(table("Week ; Orders ; Visits", "1 ; 12 ; 12", "2 ; 15 ; 31", "3 ; 11 ; 40", "4 ; 19 ; 66")),
    ).toEqual([]);
  });
});

it("takes one wrong figure of growths in a chain for a slip of two lines", () => {
  const years = (second: string) =>
    table(
      "Year ; Revenue ($k) ; Growth",
      "2020 ; 1,250 ; ",
      `2021 ; ${second} ; 20.0%`,
      "2022 ; 1,740 ; 16.0%",
      "2023 ; 2,175 ; 25.0%",
      "2024 ; 2,349 ; 8.0%",
    );
  expect(wrong(years("1,500"))).toEqual([]);
  expect(wrong(years("1,530"))).toHaveLength(2);
});

describe("products that heads name", () => {
  it.each([
    [
      "Qty, Unit, Amount",
      table(
        "Item ; Qty ; Unit ; Amount",
        "Logo ; 1 ; $1,500.00 ; $1,500.00",
        "Pages ; 12 ; $243.00 ; $2,880.00",
        "Hosting ; 12 ; $35.00 ; $420.00",
      ),
    ],
    [
      "in a smaller unit",
      table(
        "作物 ; 面积（亩） ; 亩产（公斤） ; 总产（吨）",
        "水稻 ; 1,200 ; 580 ; 660",
        "玉米 ; 850 ; 480 ; 408",
      ),
    ],
    [
      "折扣率 as what is left to pay",
      table(
        "商品 ; 原价 ; 折扣率 ; 折后价",
        "羽绒服 ; 1,210 ; 75% ; 960",
        "毛衣 ; 460 ; 80% ; 368",
        "围巾 ; 180 ; 60% ; 108",
      ),
    ],
  ])("%s", (_, text) => {
    expect(wrong(text)).toHaveLength(1);
    const mended = text.replace("243", "240").replace("580", "550").replace("1,210", "1,280");
    expect(wrong(mended)).toEqual([]);
  });
});

it("holds a mean behind a total to the rows", () => {
  const shops = (mean: string) =>
    table(
      "门店 ; 客流 ; 营业额",
      "一店 ; 1,240 ; 44,640",
      "二店 ; 980 ; 41,160",
      "三店 ; 1,530 ; 47,430",
      "合计 ; 3,750 ; 133,230",
      `店均 ; 1,250 ; ${mean}`,
    );
  expect(wrong(shops("44,410"))).toEqual([]);
  expect(wrong(shops("44,710"))).toHaveLength(1);
});

it("takes a column of totals that is one off in several rows for rounded", () => {
  const jobs = (last: string) =>
    table(
      "年份 ; 合计 ; 一产 ; 二产 ; 三产",
      "2015 ; 76320 ; 21418 ; 22644 ; 32258",
      "2016 ; 76245 ; 20908 ; 22295 ; 33042",
      "2018 ; 75782 ; 19515 ; 21356 ; 34910",
      `2019 ; ${last} ; 18652 ; 21234 ; 35560`,
    );
  expect(wrong(jobs("75447"))).toEqual([]);
  expect(wrong(jobs("75746"))).not.toEqual([]);
});
