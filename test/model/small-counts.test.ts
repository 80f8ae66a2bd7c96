import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

describe("small whole numbers", () => {
  it("show a sum where all rows come out, those of a nothing among them", () => {
    const text = table(
      "组别|收到|受理|退回",
      "甲|9|8|1",
      "乙|6|6|0",
      "丙|18|15|3",
      "丁|13|13|0",
      "戊|27|25|2",
    );
    expect(linesOf(text).some((line) => line.includes("9 = 8 + 1"))).toBe(true);
  });

  it("show a total that is split again behind its first parts", () => {
    const text = table(
      "班级|人数|男|女|走读|住校|借读",
      "一班|43|21|22|27|12|4",
      "二班|45|24|21|31|9|5",
      "三班|41|19|22|24|14|3",
      "四班|44|20|24|25|19|0",
    );
    expect(linesOf(text)).toContain("sum holds? 43 = 27 + 12 + 4");
    expect(linesOf(text)).toContain("sum holds? 44 = 25 + 19 + 0");
  });

  it.each([
    // One row that does not come out, of few.
    table("组别|收到|受理|退回", "甲|9|8|1", "乙|6|5|2", "丙|18|15|3"),
    table(
      "班级|人数|男|女|走读|住校|借读",
      "一班|43|21|22|27|12|4",
      "二班|45|24|21|31|9|5",
      "三班|41|19|22|24|14|4",
      "四班|44|20|24|25|19|0",
    ),
  ])("hold no row to what others show", (text) => {
    expect(linesOf(text).filter((line) => line.includes("violated "))).toEqual([]);
  });
});
