import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";
import { compile } from "../../src/compile.ts";
import { link } from "../../src/link.ts";

const wrong = (text: string) => linesOf(text).filter((line) => /^\w+ violated /u.test(line));

const shops = (rent: string) =>
  table(
    "项目 ; 标准店 ; 旗舰店",
    "面积 ; 300 ; 500",
    "装修费 ; 270000 ; 450000",
    `房租 ; ${rent} ; 120000`,
    "桌椅 ; 40000 ; 60000",
    "合计 ; 400000 ; 630000",
  );

describe("a row on top that the total does not take in", () => {
  it("is left out where another column shows it", () => {
    expect(wrong(shops("90000"))).toEqual([]);
    expect(wrong(shops("91000"))).toEqual(["sum violated 400000 = 270000 + 91000 + 40000"]);
  });

  it("but is one of the parts where none does", () => {
    expect(wrong(shops("90000").replace("630000", "630500").replace("400000", "400900"))).toHaveLength(1);
  });
});

describe("rows with one space between words", () => {
  it("may have a head with nothing above the names", () => {
    const text = [
      "投资分析",
      "  标准店 旗舰店",
      "装修费 270000 450000",
      "房租 90000 120000",
      "桌椅 40000 60000",
      "合计 410000 630000",
    ].join("\n");
    const { models } = link([compile("plan.txt", new TextEncoder().encode(text))]);
    expect(
      models.flatMap(({ relations }) => relations.map(({ verdict, statement }) => `${verdict} ${statement}`)),
    ).toEqual(["violated 410000 = 270000 + 90000 + 40000", "holds 630000 = 450000 + 120000 + 60000"]);
  });
});

it("takes two digits that changed places for a slip, where a rounded month or day would be as near", () => {
  const year = (amount: string) => table("指标 ; 金额", "日净利润 ; 501元", `年净利润 ; ${amount}`);
  expect(wrong(year("182865元"))).toEqual([]);
  expect(wrong(year("182685元"))).toHaveLength(1);
  expect(wrong(table("Item ; Amount", "Monthly salary ; $6,667", "Annual salary ; $80,000"))).toEqual([]);
});
