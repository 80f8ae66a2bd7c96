import { expect, it } from "vitest";
import type { Relation } from "../../src/model/relation.ts";
import { tellOnce } from "../../src/model/tell-once.ts";
import { readRelations } from "./relation-lines.ts";

const [sum] = readRelations("总额60万元，其中甲30万元，乙20万元，丙10万元。");

function turned(relation: Relation, change: Partial<Relation>): Relation {
  const { stated, terms } = relation;
  return {
    ...relation,
    kind: "difference",
    stated: terms[0] ?? stated,
    terms: [stated, ...terms.slice(1)],
    ...change,
  };
}

it("tells the surest of relations over the same figures", () => {
  if (sum === undefined) throw new Error("believed that the text states a sum");
  expect(tellOnce([turned(sum, { certainty: "inferred" }), sum])).toEqual([sum]);
  expect(tellOnce([sum, turned(sum, {})])).toEqual([sum]);
});

it("keeps relations that differ in their figures or their verdict", () => {
  if (sum === undefined) throw new Error("believed that the text states a sum");
  const fewer = { ...sum, terms: sum.terms.slice(1) };
  const open = turned(sum, { verdict: "open" });
  expect(tellOnce([sum, fewer, open])).toEqual([sum, fewer, open]);
});
