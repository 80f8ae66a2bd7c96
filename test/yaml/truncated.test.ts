import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";

/** `line:column code` of what YAML or front matter departs from. */
function faultsOf(text: string, file = "plan.yaml"): readonly string[] {
  return compile(file, new TextEncoder().encode(text), { locale: "en" })
    .diagnostics.filter(({ rule }) => rule === "schema")
    .map(({ span, message }) => `${span.start.line} ${message.replace(/:.*/u, "")}`);
}

test.each([
  ["a quote", 'plan: a\nallocations:\n  - metric: 额度\n    total: "60万', ["4 the file breaks off here"]],
  ["a bracket", "plan: a\nallocations:\n  - { metric: 额度, total: 60万元", ["3 the file breaks off here"]],
  [
    "a list in brackets",
    "plan: a\nallocations:\n  - metric: 额度\n    parts: [{ name: 甲",
    ["4 the file breaks off here"],
  ],
  [
    "an earlier map that lacks something is told still",
    'plan: a\nallocations:\n  - metric: 额度\n  - metric: 其他\n    total: "60万',
    ['3 the field "total" is missing', '3 the field "parts" is missing', "5 the file breaks off here"],
  ],
  [
    "whole",
    "plan: a\nallocations:\n  - metric: 额度\n    total: 60万元\n",
    ['3 the field "parts" is missing'],
  ],
] as const)("breaks off in %s", (_, text, expected) => {
  expect([...faultsOf(text)].sort()).toEqual([...expected].sort());
});
