import { expect, it } from "vitest";
import { findRule } from "../../src/check/registry.ts";
import { severityOf } from "../../src/check/severity.ts";
import type { Certainty, Severity } from "../../src/diagnostics/diagnostic.ts";

it.each<[Certainty, Severity | undefined, Severity | undefined, Severity]>([
  ["explicit", undefined, undefined, "error"],
  ["stated", undefined, undefined, "error"],
  ["inferred", undefined, undefined, "info"],
  ["stated", "warning", undefined, "warning"],
  ["stated", undefined, "warning", "warning"],
  ["inferred", undefined, "error", "error"],
  ["inferred", undefined, "warning", "warning"],
  ["stated", "info", "error", "info"],
])(
  "what is %s, asks for %s and is configured as %s speaks as %s",
  (certainty, severity, configured, expected) => {
    const rule = findRule("sum-mismatch");
    if (rule === undefined) throw new Error("believed that sum-mismatch is a rule");
    const settings = configured === undefined ? {} : { rules: { "sum-mismatch": configured } };
    expect(severityOf(rule, { certainty, severity }, settings)).toBe(expected);
  },
);
