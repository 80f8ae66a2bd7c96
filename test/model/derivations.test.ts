import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** What follows from figures near by, though no construct says so: words allow the operation, and chance would hardly meet it. */
const told: readonly (readonly [text: string, ...lines: string[]])[] = [
  ["每月省34万元，一个季度少花102万元。", "product holds? 34万元 × 3 = 102万元 @1:15"],
  [
    "With spending of £157,600 on 9,600 parcels, that is about £16.42 a parcel.",
    "average rounding? £157,600 ÷ 9,600 parcels = 约£16.42 @1:59",
  ],
  ["点击率约34.7万次，成交转化2.5%，预计8,675单。", "product holds 约34.7万次 × 2.5% = 8,675单 @1:23"],
];

/** Figures that make each other by chance, or in a way that tells nothing. */
const silent: readonly string[] = [
  "甲4人，乙2人，丙8人。",
  "2024年投入120万元，2025年投入150万元，新建站点30个，服务5人。",
  "Fees of £96,000 were met in full, 100% by the council.",
  "走访20家，培训5场，发放400份。",
  "门店12家，员工36人，会员7人。",
];

describe("figures that follow from others near by", () => {
  it.each(told)("%s", (text, ...lines) => {
    expect(relationLines(text)).toEqual(lines);
  });

  it.each(silent)("are not made up: %s", (text) => {
    expect(relationLines(text)).toEqual([]);
  });
});
