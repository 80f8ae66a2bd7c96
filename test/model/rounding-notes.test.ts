import { describe, expect, it } from "vitest";
import { readRelations } from "./relation-lines.ts";

const mined = (total: string, change = "(9)%") =>
  `| Output | Unit | June | March | Variance % |
| --- | --- | ---: | ---: | ---: |
| Reef | t | 212 | 290 | (27)% |
| Waste | t | 8 | 8 | ${change} |
| Surface | t | 190 | 251 | (24)% |
| Total output | t | ${total} | 549 | (25)% |
| Stock | t | 65 | 52 | 25% |
| Sold | t | 318 | 417 | (24)% |`;

const county = (primary: string) =>
  `全区生产总值512亿元。其中，第一产业增加值${primary}亿元，第二产业增加值203亿元，第三产业增加值267亿元。`;

/** The wrong figures of a text, in order. */
function wrongIn(text: string): readonly string[] {
  return readRelations(text)
    .filter(({ verdict, certainty }) => verdict === "violated" && certainty !== "inferred")
    .map(({ stated }) => stated.text);
}

describe("what a text says of its rounding", () => {
  it.each([
    "Figures may not add as they are rounded independently.",
    "Totals do not sum due to rounding.",
    "Note: percentages were rounded.",
    "数据经四舍五入，分项与合计可能不等。",
  ])("holds for its figures: %s", (note) => {
    expect(wrongIn(`# Output\n\n${note}\n\n${mined("411")}\n`)).toEqual([]);
  });

  it("may stand behind them, and in a cell", () => {
    expect(
      wrongIn(`# 公报\n\n${county("43")}\n\n注：部分数据因四舍五入，存在总计与分项合计不等的情况。\n`),
    ).toEqual([]);
    expect(wrongIn(`${mined("411")}\n| Figures may not add due to rounding. | | | | |\n`)).toEqual([]);
  });

  it("leaves what is farther off", () => {
    expect(wrongIn(`# Output\n\nFigures are rounded independently.\n\n${mined("441")}\n`)).toContain("441");
    expect(wrongIn(`# Output\n\nFigures are rounded independently.\n\n${mined("410", "(19)%")}\n`)).toContain(
      "(19)%",
    );
    expect(wrongIn(`# 公报\n\n${county("52")}\n\n注：部分数据四舍五入。\n`)).toEqual(["512亿元"]);
  });

  it("is not said of everything", () => {
    expect(wrongIn(`# Output\n\nOutput was low all around.\n\n${mined("411")}\n`)).toContain("411");
    expect(wrongIn(`# 公报\n\n${county("46")}\n`)).toEqual(["512亿元"]);
  });
});
