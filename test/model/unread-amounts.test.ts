import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { link } from "../../src/link.ts";
import { linesOf, table } from "./relation-lines.ts";

const wrong = (text: string) => linesOf(text).filter((line) => /^\w+ violated /u.test(line));

it("makes no head of a first row whose amount cannot be read", () => {
  const text =
    "Salaries $1,044002\nBenefits $274,520\nPrinting $124,860\nOperations $439,280\nTotal Spent $1,882,662\n";
  const { models } = link([compile("plan.txt", new TextEncoder().encode(text))]);
  expect(
    models.flatMap(({ relations }) => relations.filter(({ verdict }) => verdict === "violated")),
  ).toEqual([]);
});

it("takes what can be given out after a loss for nothing", () => {
  const profits = (last: string) =>
    table(
      "项目 ; 2001 ; 2002 ; 2003",
      "可供分配的利润 ; -350.10 ; 823.75 ; 1,662.48",
      "减：法定公积金 ; 0.00 ; 82.38 ; 166.25",
      "公益金 ; 0.00 ; 41.19 ; 83.12",
      `可供股东分配利润 ; 0.00 ; 700.18 ; ${last}`,
    );
  expect(wrong(profits("1,413.11"))).toEqual([]);
});
