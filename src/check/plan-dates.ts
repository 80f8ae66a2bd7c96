import type { Name, QuantityNode } from "../ast/nodes.ts";
import type { PlanModel } from "../model/plan-model.ts";
import { recognise } from "../quantities/recognise.ts";
import { PlainDate } from "../quantities/plain-date.ts";

/** A day that a plan names, or the last day of the stretch it names (6月底, Q2末). */
export interface NamedDay {
  readonly name: Name;
  readonly day: PlainDate;
  /** The year is written; otherwise it was taken to be the plan's. */
  readonly hasYear: boolean;
}

/** The last day that words for a date leave: that of a deadline. Undefined for vague ones and those without a year. */
export function lastDayOf(name: Name, model: PlanModel): NamedDay | undefined {
  return dayOf(name, model, ({ low, high }) => high ?? low);
}

/** The first day: that of a beginning. */
export function firstDayOf(name: Name, model: PlanModel): NamedDay | undefined {
  return dayOf(name, model, ({ low, high }) => low ?? high);
}

function dayOf(
  name: Name,
  { plan }: PlanModel,
  pick: (quantity: Pick<QuantityNode, "low" | "high">) => string | null,
): NamedDay | undefined {
  const context = {
    locale: plan.language,
    ...(plan.period !== undefined && { period: plan.period.text }),
    ...(plan.fiscalYear !== undefined && { fiscalYear: plan.fiscalYear }),
  };
  const dates = recognise(name.text, context).quantities.filter(
    ({ kind, malformed }) => kind === "date" && malformed === undefined,
  );
  const [date] = dates;
  const day = date === undefined ? undefined : PlainDate.parse(pick(date) ?? "");
  if (date === undefined || day === undefined || dates.length > 1) return undefined;
  return { name, day, hasYear: namesYear(date.text) };
}

/** Four digits, or characters for them, that stand for the year. */
export function namesYear(text: string): boolean {
  return /(?<!\d)(?:19|20)\d{2}(?!\d)|[一二][九〇零○]\S{2}年/u.test(text.normalize("NFKC"));
}
