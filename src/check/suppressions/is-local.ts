import type { Suppression } from "../../diagnostics/suppression.ts";
import { findRule } from "../registry.ts";

/** Whether one file decides what a suppression silences; one that names no rule, or a workspace rule, waits for the link. */
export function isLocal({ rules }: Suppression): boolean {
  return rules.length > 0 && rules.every((name) => findRule(name)?.scope !== "workspace");
}
