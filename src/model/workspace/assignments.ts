import type { Allocation, Name, QuantityNode } from "../../ast/nodes.ts";
import type { MetricIdentity, MetricNames } from "../metric-identity.ts";
import type { PlanModel } from "../plan-model.ts";
import { splitTeamName } from "../team-names.ts";
import { periodOf, type PeriodOfFigure } from "./figure-period.ts";

/** What a plan gives to one of the plans below it, by name: a part of its split, or a target with an owner. */
export interface Assignment {
  readonly child: PlanModel;
  readonly metric: MetricIdentity;
  readonly period: PeriodOfFigure;
  readonly name: Name;
  readonly value: QuantityNode;
}

export function assignmentsOf(
  parent: PlanModel,
  children: readonly PlanModel[],
  names: MetricNames,
): Assignment[] {
  const childOf = nameChildren(children);
  const found: Assignment[] = [];
  const add = (who: Name | undefined, metric: Name | undefined, value: QuantityNode, period?: Name) => {
    if (who === undefined || metric === undefined || value.malformed !== undefined) return;
    const child = childOf(who.text);
    if (child === undefined) return;
    const when = periodOf(value, period, parent.plan.period?.text);
    found.push({ child, metric: names.identify(metric.text), period: when, name: who, value });
  };
  for (const { statement } of parent.statements)
    if (statement.type === "allocation") addParts(statement, add);
    else if (statement.type === "target")
      add(statement.owner, statement.metric, statement.value, statement.period);
  return found;
}

function addParts(
  { metric, children }: Allocation,
  add: (who: Name | undefined, metric: Name | undefined, value: QuantityNode) => void,
): void {
  for (const part of children) if (part.total !== undefined) add(part.name, metric, part.total);
}

/** By id, owner or title, in full or without the ending that all of them share (华东 for 华东分公司). */
function nameChildren(children: readonly PlanModel[]): (name: string) => PlanModel | undefined {
  const byName = new Map<string, PlanModel | undefined>();
  const enter = (name: string | undefined, child: PlanModel) => {
    if (name === undefined || name === "") return;
    const known = byName.get(name);
    // A name that two go by names neither.
    byName.set(name, byName.has(name) && known !== child ? undefined : child);
  };
  for (const child of children) {
    const { id, owner, title } = child.plan;
    for (const name of new Set([id, owner?.text, title.text])) {
      enter(name, child);
      if (name !== undefined) enter(splitTeamName(name)?.stem, child);
    }
  }
  return (name) => byName.get(name) ?? byName.get(splitTeamName(name)?.stem ?? "");
}
