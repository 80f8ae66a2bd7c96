import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

const linesOf = (text: string) =>
  relationLines(`# 经营情况\n\n${text}\n`).map((line) => line.replace(/ @.*$/u, ""));

describe("the level of another year, told in brackets by its year alone", () => {
  it.each<[string, readonly string[]]>([
    ["Sales up 4% to £364m (2025/26: £350m).", ["growth holds £350m × (1 + 4%) = £364m"]],
    ["Sales up 9% to £364m (2025/26: £350m).", ["growth violated £350m × (1 + 9%) = £364m"]],
    ["Costs fell 5% to $95m (2024: $100m).", ["growth holds $100m × (1 − 5%) = $95m"]],
    ["营业收入5.4亿元，同比增长8%（2025年：5亿元）。", ["growth holds (5.4亿元 − 5亿元) ÷ 5亿元 = 8%"]],
    // A year to come is no base of what has grown already.
    ["营业收入5.4亿元，同比增长8%（2028年：6亿元）。", []],
    ["Sales grew 8% to $540m (2028: $600m).", []],
    // Of another name.
    ["营业收入5.4亿元，同比增长8%（2025年利润：0.5亿元）。", []],
  ])("%s", (text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});
