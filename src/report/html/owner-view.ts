import { namesIn } from "./owners.ts";
import type { PlanView, ViewContext } from "./view-context.ts";

/** What one owner answers for, in all and plan by plan. */
export interface OwnerView extends Shares {
  readonly name: string;
  /** Marks what is theirs on the page. */
  readonly mark: number;
  readonly href: string;
  readonly plans: readonly (Shares & { readonly plan: PlanView; readonly href: string })[];
}

interface Shares {
  /** Plans they answer for as a whole. */
  readonly whole: number;
  readonly targets: number;
  readonly tasks: number;
  readonly gaps: number;
}

type Mutable = { -readonly [Key in keyof Shares]: number };

/** Everyone who owns something, in the order of their names' first appearance. */
export function viewOwners(context: ViewContext) {
  const { model, owners } = context;
  const shares = new Map<string, Map<string, Mutable>>(owners.names.map((name) => [name, new Map()]));
  const count = (
    kind: keyof Shares,
    entries: readonly { readonly plan: string | null; readonly owner: Parameters<typeof namesIn>[0] }[],
  ) => {
    for (const { plan, owner } of entries)
      for (const name of namesIn(owner)) {
        const ofOwner = shares.get(name);
        const share = ofOwner?.get(plan ?? "") ?? { whole: 0, targets: 0, tasks: 0, gaps: 0 };
        share[kind] += 1;
        ofOwner?.set(plan ?? "", share);
      }
  };
  count(
    "whole",
    model.plans.map(({ id, owner }) => ({ plan: id, owner })),
  );
  count("targets", model.targets);
  count("tasks", [...model.tasks, ...model.milestones]);
  count("gaps", model.gaps);
  return {
    owners: [...shares].map(([name, ofPlans], mark): OwnerView => ({
      name,
      mark,
      href: `#owner=${encodeURIComponent(name)}`,
      ...sumOf([...ofPlans.values()]),
      plans: [...ofPlans].map(([id, share]) => {
        const plan = context.plan(id);
        return { ...share, plan, href: filterBy(plan.href, name) };
      }),
    })),
  };
}

/** The page of a plan, narrowed to one owner. */
function filterBy(href: string, owner: string): string {
  return `${href.replace(/#.*/su, "")}#owner=${encodeURIComponent(owner)}`;
}

function sumOf(shares: readonly Shares[]): Shares {
  const sum = (kind: keyof Shares) => shares.reduce((all, share) => all + share[kind], 0);
  return { whole: sum("whole"), targets: sum("targets"), tasks: sum("tasks"), gaps: sum("gaps") };
}
