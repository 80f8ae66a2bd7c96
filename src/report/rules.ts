import { rules } from "../check/registry.ts";
import type { AnyRule } from "../check/rule.ts";

const byName: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.name, rule]));

/** The rule a finding was made by. */
export function ruleOf(name: string): AnyRule {
  const rule = byName.get(name);
  if (rule === undefined) throw new Error(`believed that every finding names a registered rule, not ${name}`);
  return rule;
}
