import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

const whole = [
  "硬化村道12.6公里，其中东片7.4公里，西片5.2公里。",
  "新栽果树3400株，其中桃树2100株，梨树1300株。",
];
const some = [
  "投入资金96.4万元，其中物资31.2万元，差旅8.5万元。",
  "培训1250人次，其中骨干310人次，新手275人次。",
];

function violated(...lines: readonly string[]): readonly string[] {
  return relationLines(lines.join("\n\n"))
    .filter((line) => /^\w+ violated /u.test(line))
    .map((line) => line.replace(/ @.*/u, ""));
}

describe("lists of a plan that leaves nothing out elsewhere", () => {
  it("are held to their totals where they miss them by one digit", () => {
    expect(violated(...whole, "修建涵管218座。其中圆管117座，方管1座。")).toEqual([
      "sum violated 218座 = 117座 + 1座",
    ]);
    expect(violated(...whole, "发放种子5960公斤，其中玉米3210公斤，大豆2250公斤。")).toEqual([
      "sum violated 5960公斤 = 3210公斤 + 2250公斤",
    ]);
  });
  it("may leave something out all the same", () => {
    expect(violated(...whole, "修建涵管218座。其中圆管106座，方管13座。")).toEqual([]);
    expect(violated(...whole, "修建涵管26座。其中圆管12座，方管8座。")).toEqual([]);
    expect(violated(...whole, "修建涵管218座。其中圆管117座，方管1座，其余为盖板涵。")).toEqual([]);
  });
  it("say nothing beside lists that pick what is worth telling", () => {
    expect(violated(...some, "修建涵管218座。其中圆管117座，方管1座。")).toEqual([]);
    expect(violated("修建涵管218座。其中圆管117座，方管1座。")).toEqual([]);
  });
});

describe("lists that pass their total", () => {
  it("miss it by a digit, however far that is", () => {
    expect(violated("投入资金118.43万元，其中县财政30万元，乡镇148.43万元。")).toEqual([
      "sum violated 118.43万元 = 30万元 + 148.43万元",
    ]);
  });
  it("may count something twice", () => {
    expect(violated("发放贷款500亿元，其中小微企业贷款300亿元，涉农贷款250亿元。")).toEqual([]);
    expect(violated("全校教师118人，其中党员48人，高级教师90人。")).toEqual([]);
  });
});

describe("people behind a colon", () => {
  it.each([
    ["排练组共8人：编导2人、演员4人、灯光3人。", "sum violated 8人 = 2人 + 4人 + 3人"],
    ["车队51人：司机27人、调度14人、维修9人、安全员8人。", "sum violated 51人 = 27人 + 14人 + 9人 + 8人"],
  ])("%s", (text, expected) => {
    expect(violated(text)).toEqual([expected]);
  });
  it.each(["支部50人：党员12人，本科30人，女性26人。", "Week 38: 19 done, 12 open, 6 new."])(
    "says nothing of %s",
    (text) => {
      expect(violated(text)).toEqual([]);
    },
  );
});
