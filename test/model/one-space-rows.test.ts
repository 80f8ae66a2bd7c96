import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { showRelation } from "./relation-lines.ts";
import { linesOf, table } from "./relation-lines.ts";

/** Relations of a plain text, without their places. */
function linesOfText(...lines: readonly string[]): string[] {
  const unit = compile("plan.txt", new TextEncoder().encode(lines.join("\n")));
  return unit.models.flatMap(({ relations }) =>
    relations.map((relation) => showRelation(relation).replace(/ @.*/u, "")),
  );
}

describe("rows of one space between their cells", () => {
  it("may lack their rates, and have a figure in their name", () => {
    const found = linesOfText(
      "Budget of the club",
      "",
      "Item 2023 2024 %",
      "INCOME $96,000 $81,600 -15%",
      "Members $41,000 $33,210 -19%",
      "Grants 20% $19,200 $18,000 -6%",
      "Events $35,800 $30,390 -15%",
      "COSTS $82,300 $77,100 -6%",
      "Rent $52,300 $48,200 -8%",
      "Trips $12,000 $11,900",
      "Food $18,000 $17,000",
    );
    expect(found).toContain("sum holds $96,000 = $41,000 + $19,200 + $35,800");
    expect(found).toContain("sum holds $82,300 = $52,300 + $12,000 + $18,000");
    expect(found).toContain("growth holds? -19% = ($33,210 − $41,000) ÷ $41,000");
    expect(found.filter((line) => line.includes("violated "))).toEqual([]);
  });

  it("end before a line of other figures", () => {
    const found = linesOfText(
      "Item 2023 2024 %",
      "Rent 52,300 48,200 -8%",
      "Trips 12,000 11,900 -1%",
      "Room 12 15",
      "Total 64,300 60,100 -7%",
    );
    expect(found.filter((line) => line.includes("12 +") || line.includes("+ 15"))).toEqual([]);
  });
});

describe("a total above its parts, among other rows", () => {
  const head = "Item|2023|2024";
  const staff = ["Total staff|$100,000|$95,692", "Lead|$68,304|$63,331", "Assistant|$31,696|$32,361"];

  it("is an item of the whole, and made of what stands below it", () => {
    const found = linesOf(
      table(head, "Running|$119,600|$109,292", "Office|$2,000|$3,600", "Rooms|$17,600|$10,000", ...staff),
    );
    expect(found).toContain("sum holds $119,600 = $2,000 + $17,600 + $100,000");
    expect(found.map((line) => line.replace("?", ""))).toContain("sum holds $100,000 = $68,304 + $31,696");
  });

  it("closes the rows above where those make it", () => {
    const found = linesOf(
      table(
        head,
        "Lead|$68,304|$63,331",
        "Assistant|$31,696|$32,361",
        "Total staff|$100,000|$95,692",
        "Rooms|$17,600|$10,000",
      ),
    );
    expect(found).toContain("sum holds $100,000 = $68,304 + $31,696");
  });
});

describe("a percent in the name of a row", () => {
  it("is of any other row only where more than one column says so", () => {
    const text = table(
      "Item|2023|2024",
      "Offering|80,000|80,000",
      "Costs|140,000|124,300",
      "Give 15%|12,000|8,000",
      "Rooms|128,000|116,300",
    );
    expect(linesOf(text).filter((line) => line.includes("violated "))).toEqual([]);
  });
});
