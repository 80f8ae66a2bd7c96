import type { Suppression } from "../../diagnostics/suppression.ts";
import { findRule } from "../registry.ts";

/** Rules that run when units are linked. */
const linked: ReadonlySet<string | undefined> = new Set(["workspace", "contract"]);

/** Whether one file decides what a suppression silences; one that names no rule, or a linked rule, waits for the link. */
export function isLocal({ rules }: Suppression): boolean {
  return rules.length > 0 && rules.every((name) => !linked.has(findRule(name)?.scope));
}
