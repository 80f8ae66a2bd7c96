import { describe, expect, it } from "vitest";
import { recognise } from "../../src/quantities/index.ts";

const textsOf = (text: string) =>
  recognise(text, {}).quantities.map(({ kind, text: own, low, high }) => `${kind} ${own}: ${low}..${high}`);

describe("years that end in the next", () => {
  it.each<[string, readonly string[]]>([
    ["in 2024/25 we", ["date 2024/25: 2024..2025"]],
    ["2026-27 season", ["date 2026-27: 2026..2027"]],
    ["1999/00 review", ["date 1999: 1999..1999"]],
    // Months, days, subtractions and other pairs are what they were.
    ["2011/12 plan", ["date 2011/12: 2011-12..2011-12"]],
    ["2024-06-30", ["date 2024-06-30: 2024-06-30..2024-06-30"]],
    ["2024-25=1999", ["number 2024: 2024..2024", "number 25: 25..25", "number 1999: 1999..1999"]],
  ])("%s", (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });
});
