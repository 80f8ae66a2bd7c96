import { expect, test } from "vitest";
import { readPlans } from "./read-plans.ts";

const seeds = readPlans("seeds");
const twins = readPlans("fixtures/seeds-clean");
const names = ["branch-operations.md", "carrier-channel.yaml", "decoration-startup.txt", "website-operations.md"];

test("every seed has a twin of the same name and plan id", () => {
  const idsOf = ({ workspace }: typeof seeds) => workspace.models.map(({ plan }) => plan.id);
  expect(idsOf(twins)).toEqual(idsOf(seeds));
});

test.each(names)("nothing is found in the corrected %s", (name) => {
  expect(twins.findingsIn(name)).toEqual([]);
});

test.each(names)("all that the corrected %s states holds", (name) => {
  const verdicts = twins.relationsIn(name).map((line) => line.split(" ")[1]);
  expect(verdicts.length).toBeGreaterThan(0);
  expect(new Set(verdicts)).toEqual(new Set(["holds"]));
});

test("tables of the corrected website plan are proved in both directions", () => {
  const statements = twins.relationsIn("website-operations.md").map((line) => line.replace(/^\S+ holds /u, ""));
  expect(statements).toEqual(
    expect.arrayContaining([
      "60万元 = 20万元 + 10万元 + 10万元 + 12万元 + 8万元",
      "60万元 = 35万元 + 25万元",
      "10名 = 5名 + 5名",
      "12万元 + 15万元 + 15万元 + 18万元 = 60万元",
    ]),
  );
});
