import type { ReportModel } from "../model.ts";
import type { Label } from "../place.ts";

/** Everyone whom plans name as an owner, by the number that marks what is theirs on a page. */
export interface Owners {
  readonly names: readonly string[];
  /** The marks of an entry: of its own owner, or where it names none, of its plan's. */
  readonly marksOf: (plan: string | null, own?: Label | string | null) => string;
}

/** `张三、李四` are two owners. */
export function namesIn(owner: Label | string | null | undefined): readonly string[] {
  const text = typeof owner === "string" ? owner : (owner?.text ?? "");
  return text
    .split(/[、，,;；\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** In the order in which the report first names them. */
export function readOwners({ plans, targets, tasks, milestones, gaps, supportNeeds }: ReportModel): Owners {
  const numbers = new Map<string, number>();
  const number = (name: string) => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const ofPlan = new Map(plans.map(({ id, owner }) => [id, namesIn(owner).map(number)]));
  for (const { owner } of [...targets, ...tasks, ...milestones, ...gaps, ...supportNeeds])
    namesIn(owner).forEach(number);
  return {
    names: [...numbers.keys()],
    marksOf: (plan, own) => {
      const names = namesIn(own);
      const marks = names.length > 0 ? names.map(number) : (ofPlan.get(plan ?? "") ?? []);
      return marks.join(" ");
    },
  };
}
