import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const wrong = (text: string) => linesOf(text).filter((line) => /^\w+ violated /u.test(line));

/** The number stands beside the table. */
function trips(value: string, rows: number): string {
  const all = [
    "Peru ; 37 ; 2,802.24 ; 37.87",
    "Bolivia ; 14 ; 1,197.75 ; 42.78",
    `Chile ; 21 ; 1,578.55 ; ${value}`,
    "Ecuador ; 51 ; 2,534.58 ; 24.85",
    "Brazil ; 47 ; 2,031.43 ; 21.61",
    "Uruguay ; 11 ; 700.33 ; 31.83",
    "Paraguay ; 12 ; 492.48 ; 20.52",
    "Colombia ; 75 ; 3,876.63 ; 25.84",
  ];
  return `All costs are for 2 people.\n\n${table("Country ; Days ; Cost ; Each", ...all.slice(0, rows))}`;
}

describe("a column made of others by a number in no cell", () => {
  it("holds one that is a digit off to what many lines show", () => {
    expect(wrong(trips("37.58", 8))).toEqual([]);
    expect(wrong(trips("35.78", 8))).toEqual(["average violated 1,578.55 ÷ 21 ÷ 2 people = 35.78"]);
  });

  it("but not one that is something else, or where few lines show it", () => {
    expect(wrong(trips("41.20", 8))).toEqual([]);
    expect(wrong(trips("35.78", 4))).toEqual([]);
  });
});
