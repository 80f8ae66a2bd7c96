import { describe, expect, it } from "vitest";
import { readRelations, relationLines } from "./relation-lines.ts";

describe("figures that follow from one of the same name elsewhere", () => {
  it.each([
    [
      "what a part is made of",
      "Product takes $1.2M, go-to-market $720k and a reserve of $180k.\n\nGo-to-market splits into media $310k, events $190k and two hires at $240k in total.",
      "sum violated $310k + $190k + $240k = $720k @1:35",
    ],
    [
      "what an amount is divided into",
      "市场费用300万元。\n\n市场费用分为线上180万元、线下130万元。",
      "sum violated 180万元 + 130万元 = 300万元 @1:5",
    ],
    [
      "what a rate leaves",
      "直播间GMV 2,800万元，主播15位。\n\n退货率按25%预估，净GMV 2,150万元。",
      "product violated 2,800万元 × (1 − 25%) = 2,150万元 @3:16",
    ],
  ])("%s", (_, text, expected) => {
    expect(relationLines(text)).toContain(expected);
  });
});

describe("nothing is told wrong", () => {
  it.each([
    ["of profit and returns", "利润2,800万元。\n\n退货率按25%预估，净利润2,150万元。"],
    ["of parts far from it", "市场费用300万元。\n\n市场费用分为差旅18万元、招待13万元等。"],
  ])("%s", (_, text) => {
    expect(readRelations(text).filter(({ verdict }) => verdict === "violated")).toEqual([]);
  });
});
