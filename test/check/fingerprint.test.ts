import { expect, it } from "vitest";
import { createFingerprints, type FindingIdentity } from "../../src/check/fingerprint.ts";

const total: FindingIdentity = {
  rule: "sum-mismatch",
  plan: "website",
  path: ["五、业务收入", "总额"],
  about: ["60万元", "20万元"],
};

it("says the same of the same finding in another run", () => {
  expect(createFingerprints()(total)).toBe(createFingerprints()(total));
});

it("does not mind spacing", () => {
  expect(createFingerprints()({ ...total, about: ["60 万元", "20万元"] })).toBe(createFingerprints()(total));
});

it("tells equal findings of one run apart by their order", () => {
  const fingerprint = createFingerprints();
  const first = fingerprint(total);
  expect(fingerprint(total)).toBe(`${first}-2`);
  expect(fingerprint(total)).toBe(`${first}-3`);
});

it("tells apart whatever differs in one field, and which field it stands in", () => {
  const others: readonly FindingIdentity[] = [
    total,
    { ...total, rule: "rollup-mismatch" },
    { ...total, plan: "website2" },
    { ...total, path: ["五、业务收入"] },
    { ...total, path: ["五、业务收入", "总额", "60万元"], about: ["20万元"] },
    { ...total, about: ["20万元", "60万元"] },
    { ...total, about: ["60万元20万元"] },
  ];
  const seen = new Set(others.map((each) => createFingerprints()(each)));
  expect(seen.size).toBe(others.length);
});

it("gives a hundred thousand findings a hundred thousand names", () => {
  const fingerprint = createFingerprints();
  const seen = new Set<string>();
  for (let i = 0; i < 100_000; i++) seen.add(fingerprint({ ...total, about: [`${i}万元`] }));
  expect(seen.size).toBe(100_000);
  expect([...seen].filter((name) => name.includes("-"))).toEqual([]);
});
