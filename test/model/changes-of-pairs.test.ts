import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

const told: readonly (readonly [text: string, line: string])[] = [
  // A rate without its sign behind the amounts of both years.
  [
    "总资产 本期末 64,039,331.17元 上年末 65,347,776.12 增减 -2.00",
    "growth rounding? (64,039,331.17元 − 65,347,776.12) ÷ 65,347,776.12 = -2.00",
  ],
  [
    "Net assets 19,915,660 / 19,461,636 / 2.33",
    "growth rounding? (19,915,660 − 19,461,636) ÷ 19,461,636 = 2.33",
  ],
  // What a balance has changed by is told farther on.
  [
    "Repair fund £4,120.35 (£4,141.60); hall fund £2,907.75 (£2,323.20).\n\nThe hall fund took £584.55 more than it spent.\n\nIn the repair fund spending exceeded income by £21.25.",
    "difference holds? £4,141.60 − £4,120.35 = £21.25",
  ],
  [
    "公益金余额4,120.35万元（上年4,141.60万元）。\n\n全年收入112.20万元。\n\n当年支大于收21.25万元。",
    "difference holds? 4,141.60万元 − 4,120.35万元 = 21.25万元",
  ],
];

const silent: readonly string[] = [
  // Few digits agree by chance, and other rates are of other things.
  "Repair fund £36 (£24); hall fund £40 (£28).\n\nThe hall took £12 at the door.",
  "Net assets 19,915,660 / 19,461,636 / 4.33",
  "公益金余额4,120.35万元（上年4,141.60万元）。\n\n当年支大于收28.73万元。",
];

describe("what has changed between two amounts side by side", () => {
  it.each(told)("is told elsewhere, or without a sign: %s", (text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it.each(silent)("is nothing else: %s", (text) => {
    expect(linesOf(text).filter((line) => /^(?:growth|difference)/u.test(line))).toEqual([]);
  });
});

describe("shares of a whole, written to other places", () => {
  const tableOf = (...shares: readonly string[]) =>
    [
      "| 项目 | 占比 |",
      "| --- | --- |",
      ...shares.map((share, at) => `| 甲${String(at)} | ${share} |`),
      "| 合计 | 100.00% |",
    ].join("\n");
  it.each([
    [["5%", "56.35%", "20.11%", "19.03%"], "rounding"],
    [["5%", "56.35%", "20.11%", "21.03%"], "violated"],
    [["5.00%", "56.35%", "20.11%", "19.03%"], "violated"],
  ])("%j: %s", (shares, verdict) => {
    expect(linesOf(tableOf(...shares)).join("\n")).toContain(` ${verdict} 100.00% = `);
  });
});
