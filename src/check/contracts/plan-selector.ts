import type { Plan } from "../../ast/nodes.ts";
import type { Contract, PlanSelector } from "./contract.ts";

/** Whether a contract is for this plan; `profile` is the one it goes by, stated or configured. */
export function isHeldBy(plan: Plan, profile: string | undefined, { appliesTo = [] }: Contract): boolean {
  return appliesTo.every((selector) => fits(plan, profile, selector));
}

function fits({ id, tags }: Plan, profile: string | undefined, selector: PlanSelector): boolean {
  const { ids, tags: wanted, profiles } = selector;
  return (
    (ids === undefined || ids.some((pattern) => matches(pattern, id))) &&
    (wanted === undefined || wanted.some((tag) => tags.includes(tag))) &&
    (profiles === undefined || (profile !== undefined && profiles.includes(profile)))
  );
}

/** `*` stands for any text; everything else for itself. Linear for each star. */
function matches(pattern: string, text: string): boolean {
  const [first = "", ...others] = pattern.split("*");
  if (others.length === 0) return pattern === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  const last = others.pop() ?? "";
  for (const middle of others) {
    const found = text.indexOf(middle, at);
    if (found < 0) return false;
    at = found + middle.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
