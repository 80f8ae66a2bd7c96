import { expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

const loud = (text: string) => linesOf(text).filter((line) => /^\w+ violated /u.test(line));

function enrolments(...subtotal: readonly string[]): string {
  return [
    "| Course | 2021 | 2022 | 2023 | 2024 |",
    "|---|---|---|---|---|",
    "| Doctorates | 1,670 | 1,752 | 1,741 | 1,733 |",
    "| Masters | 310 | 218 | 203 | 190 |",
    `| Subtotal | ${subtotal.join(" | ")} |`,
  ].join("\n");
}

it("takes a row of totals that is one off here and there for rounded", () => {
  expect(loud(enrolments("1,980", "1,971", "1,944", "1,924"))).toEqual([]);
});

it("but a single one, or one that is farther off, for a slip", () => {
  expect(loud(enrolments("1,980", "1,971", "1,944", "1,823"))).not.toEqual([]);
  expect(loud(enrolments("1,980", "1,970", "1,844", "1,923"))).toEqual(["sum violated 1,844 = 1,741 + 203"]);
});

it("takes a row of totals that each come out down their columns for right", () => {
  const rows = [
    [917, 1135, 704],
    [364, 251, 48],
    [42, 219, 95],
    [163, 148, 207],
    [19, 105, 8],
    [4, 57, 26],
    [214, 96, 57],
    [62, 431, 18],
  ];
  const sum = (figures: readonly number[]) => figures.reduce((made, figure) => made + figure, 0);
  const totals = [0, 1, 2].map((column) => sum(rows.map((row) => row[column] ?? 0)));
  const pivot = (second: number) =>
    [
      "| Count of verb | stress | | | | |",
      "|---|---|---|---|---|---|",
      "| class | | a | b | c | Grand Total |",
      ...rows.map((row, index) => `| ${index + 1} | | ${row.join(" | ")} | ${sum(row)} |`),
      "| irregular | 138 | | | | 138 |",
      `| Grand Total | 138 | ${totals[0]} | ${second} | ${totals[2]} | ${sum(totals) + 138} |`,
    ].join("\n");
  expect(loud(pivot(totals[1] ?? 0))).toEqual([]);
  expect(loud(pivot((totals[1] ?? 0) + 90))).not.toEqual([]);
});
