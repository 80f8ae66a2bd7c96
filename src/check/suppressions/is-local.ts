import type { Suppression } from "../../diagnostics/suppression.ts";
import { findRule } from "../registry.ts";

/** Whether one file decides what a suppression silences; one that names no rule, or a rule that also looks across files, waits for the link. */
export function isLocal({ rules }: Suppression): boolean {
  return rules.length > 0 && rules.every((name) => !isLinked(name));
}

function isLinked(name: string): boolean {
  const rule = findRule(name);
  return (
    rule?.scope === "workspace" ||
    rule?.scope === "contract" ||
    (rule?.scope === "plan" && rule.checkLinked !== undefined)
  );
}
