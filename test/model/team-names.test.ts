import { expect, it } from "vitest";
import { abbreviationsOf } from "../../src/model/team-names.ts";

it.each([
  ["业务营销部", ["业务营部", "业务部"]],
  ["业务部", []],
  ["市场推广中心", ["市场推中心", "市场中心"]],
  ["张三", []],
  ["部", []],
])("%s may go by %j", (name, names) => {
  expect(abbreviationsOf(name)).toEqual(names);
});
