import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/quantities/decimal.ts";
import { slipDigitsOfSum } from "../../src/quantities/slip-digits.ts";

function digits(total: string, ...parts: readonly string[]): number {
  return slipDigitsOfSum(
    Decimal.of(total),
    parts.map((part) => Decimal.of(part)),
  );
}

describe("the digits that a total tells beside parts that miss it by a slip", () => {
  it.each<[string, number, string, ...string[]]>([
    ["one digit of the total", 4, "5273", "1164", "4009"],
    ["one digit of a part", 4, "5173", "1164", "3009"],
    ["two digits of a part that changed places", 4, "5173", "1146", "4009"],
    ["a digit behind the point", 3, "40.5", "28.1", "12.1"],
    ["a digit lost in front", 4, "1173", "7164", "4009"],
    ["nothing wrong", 0, "5173", "1164", "4009"],
    ["two digits apart", 0, "5173", "1195", "4009"],
    ["no two neighbours that could have changed places", 0, "62.1", "11", "33.1"],
    ["no digit that could be that much less", 0, "21", "9", "5"],
  ])("%s", (_, told, total, ...parts) => {
    expect(digits(total, ...parts)).toBe(told);
  });
});
