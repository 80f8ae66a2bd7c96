import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

/** Totals, means and lists of bulletins, of which one digit is wrong or two have changed places. */
const slips: readonly (readonly [text: string, line: string])[] = [
  // Whatever 其中 tells of its parts, the same total is split once more.
  [
    "全市投资21,905万元，其中市属3,370万元，区属18,535万元。\n\n按产业看：第一产业212万元，增7.2%；第二产业8,971万元，增41.8%，其中工业8,511万元；第三产业12,902万元，增25.0%，其中零售业384万元。",
    "sum violated 212万元 + 8,971万元 + 12,902万元 = 21,905万元",
  ],
  // What the next text lists is in the unit of the total before it.
  [
    "收支总预算859,016.06万元。其中当年拨款741,198.73万元，上年结转117,817.33万元。\n\n支出：教育653,206.45、卫生148,185.15、文化18,709.91、交通28,042.71、住房11,501.84。",
    "sum violated 653,206.45 + 148,185.15 + 18,709.91 + 28,042.71 + 11,501.84 = 859,016.06万元",
  ],
  [
    "全县共有家庭户50,236户，家庭户人口为131,461人；集体户2,853户，集体户人口为11,897人。平均每个家庭户的人口为2.26人。",
    "average violated 131,461人 ÷ 50,236户 = 2.26人",
  ],
  // A table that lost its bars.
  [
    "2011 9810 1502 3082 5226\n\n2012 10701 1737 3345 5619\n\n2013 11691 2470 3778 5443\n\n2014 14165 3005 5041 5489\n\n2015 17909 4142 7744 6023",
    "sum violated 3005 + 5041 + 5489 = 14165",
  ],
];

const silent: readonly string[] = [
  // Shown to be right by both of its splits.
  "全市投资21,905万元，其中市属3,370万元，区属18,535万元。\n\n按产业看：第一产业212万元，增7.2%；第二产业8,791万元，增41.8%，其中工业8,511万元，建筑业280万元；第三产业12,902万元，增25.0%。",
  // Some of it only.
  "全市投资21,905万元，其中市属3,370万元，区属18,535万元。\n\n重点项目：第一产业212万元；第二产业3,971万元，其中工业3,511万元；第三产业2,841万元。",
  "收支总预算859,016.06万元。其中当年拨款741,198.73万元，上年结转117,817.33万元。\n\n主要支出：教育553,206.45、卫生148,185.15、文化18,709.91。",
  // Of other people than those counted.
  "全县共有家庭户50,236户，常住人口为143,358人。平均每个集体户的人口为4.17人。",
  // Lines of which only one comes out.
  "2011 9810 1502 3082 5226\n\n2012 10701 2038 3895 6620\n\n2013 12691 3270 1778 6443\n\n2014 14165 3005 7041 5989\n\n2015 17909 3442 7844 5023",
];

describe("slips of bulletins", () => {
  it.each(slips)("are told: %s", (text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it.each(silent)("are none: %s", (text) => {
    expect(linesOf(text).filter((line) => line.includes("violated "))).toEqual([]);
  });
  it("makes of every line what the same places make of the others", () => {
    expect(linesOf(slips.at(-1)?.[0] ?? "")).toEqual(
      expect.arrayContaining(["sum holds 1502 + 3082 + 5226 = 9810", "sum holds 4142 + 7744 + 6023 = 17909"]),
    );
  });
});
