import type { Capacity } from "../ast/nodes.ts";
import { sectionsOf } from "../ast/visit.ts";
import type { Certainty } from "../diagnostics/diagnostic.ts";
import type { Relation } from "../model/relation.ts";
import type { Figure } from "./figure.ts";
import { quantitiesByOffset } from "./numbers.ts";
import type { Label } from "./place.ts";
import { placeOf } from "./place.ts";
import type { Path, PlanReader } from "./plan-reader.ts";
import { pathOf, statementsOfType } from "./plan-reader.ts";
import type { Judgement } from "./proofs.ts";

/** Heads × rate × periods against a target. */
export interface CapacityEntry extends Judgement {
  readonly plan: string;
  readonly section: Path;
  readonly metric: Label | null;
  readonly heads: Figure;
  readonly rate: Figure;
  readonly target: Figure;
  readonly certainty: Certainty;
}

/** Those that one sentence states, and those whose heads, rate and target stand apart, in the order of their targets. */
export function capacitiesOf(plan: PlanReader): readonly CapacityEntry[] {
  const stated = statementsOfType(plan, "capacity").map(({ statement, section }) => ({
    offset: statement.target.position.start.offset,
    rate: statement.rate.position.start.offset,
    entry: capacityEntry(plan, statement, section),
  }));
  const said = new Set(stated.map(({ offset, rate }) => `${offset} ${rate}`));
  const apart = relatedApart(plan).filter(({ offset, rate }) => !said.has(`${offset} ${rate}`));
  return [...stated, ...apart].sort((a, b) => a.offset - b.offset).map(({ entry }) => entry);
}

function capacityEntry(plan: PlanReader, capacity: Capacity, section: Path): CapacityEntry {
  return {
    plan: plan.id,
    section,
    metric: plan.optionalLabel(capacity.metric),
    heads: plan.figure(capacity.heads),
    rate: plan.figure(capacity.rate),
    target: plan.figure(capacity.target),
    certainty: capacity.certainty,
    ...plan.proofs.judge(plan.model.file, capacity.target.position, ["capacity"]),
  };
}

interface Placed {
  /** Where the target begins, and where the rate does. */
  readonly offset: number;
  readonly rate: number;
  readonly entry: CapacityEntry;
}

function relatedApart(plan: PlanReader): readonly Placed[] {
  const relations = plan.model.relations.filter(({ kind }) => kind === "capacity");
  if (relations.length === 0) return [];
  const quantities = quantitiesByOffset(plan);
  const figureAt = (offset: number) => {
    const quantity = quantities.get(offset);
    return quantity === undefined ? undefined : plan.figure(quantity);
  };
  return relations.flatMap((relation) => {
    const [headsTerm, rateTerm] = relation.terms;
    if (headsTerm === undefined || rateTerm === undefined) return [];
    const offset = relation.stated.span.start.offset;
    const rateOffset = rateTerm.span.start.offset;
    const [heads, rate, target] = [
      figureAt(headsTerm.span.start.offset),
      figureAt(rateOffset),
      figureAt(offset),
    ];
    if (heads === undefined || rate === undefined || target === undefined) return [];
    const entry: CapacityEntry = {
      plan: plan.id,
      section: pathAt(plan, offset),
      metric: metricOf(relation, plan),
      heads,
      rate,
      target,
      certainty: relation.certainty,
      ...plan.proofs.judge(plan.model.file, relation.stated.span, ["capacity"]),
    };
    return { offset, rate: rateOffset, entry };
  });
}

function metricOf({ metric, stated }: Relation, { model }: PlanReader): Label | null {
  return metric === undefined ? null : { text: metric, ...placeOf(model.file, stated.span) };
}

/** The headings above a place, outermost first. */
function pathAt({ model }: PlanReader, offset: number): Path {
  let path: Path = [];
  for (const { section, above } of sectionsOf(model.plan)) {
    const { start, end } = section.position;
    if (start.offset <= offset && offset < end.offset) path = pathOf([...above, section]);
  }
  return path;
}
