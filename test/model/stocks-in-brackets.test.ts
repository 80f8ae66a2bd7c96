import { expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

/** What there was, what came and went, and what there is then. */
it.each<[string, string]>([
  ["年初有员工130人，全年新招18人，离职5人，年末148人。", "balance violated 130人 + 18人 − 5人 = 148人"],
  ["年初门店130家，全年新开18家，关闭5家，年末门店143家。", "balance holds 130家 + 18家 − 5家 = 143家"],
  [
    "年末门店数143家（年初132家），全年新开门店18家，关闭5家。",
    "balance violated 132家 + 18家 − 5家 = 143家",
  ],
  ["全年新开门店18家，关闭5家，年末门店数143家（年初130家）。", "balance holds 130家 + 18家 − 5家 = 143家"],
])("reckons %s", (text, line) => {
  expect(linesOf(text)).toContain(line);
});

it.each([
  "全年新开门店18家，年末门店数143家（年初130家）。",
  "年初投资100万元，全年新增20万元，年末贷款余额300万元。",
  "年初贷款余额100万元，新增贷款80万元，核销若干，年末贷款余额150万元。",
])("says nothing loud of %s", (text) => {
  expect(linesOf(text).filter((line) => line.includes(" violated "))).toEqual([]);
});
