import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

const fenced = (...lines: readonly string[]) => ["# Prices", "", "```", ...lines, "```"].join("\n");

/** Amounts line by line between fences, with a total at the end. */
describe("bills between fences", () => {
  it("are added up, whatever spaces stand behind their colons", () => {
    expect(
      relationLines(
        fenced(
          "Base:        $29.00",
          "Overage (40 GB): $8.00  (40 GB × $0.20)",
          "Support:     $15.00",
          "Total:       $52.00/month",
        ),
      ),
    ).toEqual([
      expect.stringMatching(/^product holds \$8\.00 = 40 ?(?:GB)? × \$0\.20 @5:18$/u) as string,
      "sum holds $52.00/month = $29.00 + $8.00 + $15.00 @7:14",
    ]);
  });

  it("are held to their totals", () => {
    expect(relationLines(fenced("房租：3,600元", "水电：480元", "网络：120元", "合计：4,300元"))).toEqual([
      "sum violated 4,300元 = 3,600元 + 480元 + 120元 @7:4",
    ]);
  });

  it.each([
    ["settings", fenced("retries: 3", "timeout: 40", "limit: 120")],
    ["what has other lines between", fenced("Base: $29.00", "plus tax", "Extra: $15.00", "Total: $52.00")],
  ])("are not %s", (_, text) => {
    expect(relationLines(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
});
