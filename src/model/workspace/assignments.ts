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

/** A part of such a split that goes to none of the plans below: to a branch without a plan, or to a reserve. */
export type KeptPart = Omit<Assignment, "child">;

export interface Handed {
  readonly given: readonly Assignment[];
  readonly kept: readonly KeptPart[];
  /** Who is named beside plans below, as they are, and has none. */
  readonly absent: readonly string[];
}

export function readHanded(parent: PlanModel, children: readonly PlanModel[], names: MetricNames): Handed {
  const childOf = nameChildren(children);
  const given: Assignment[] = [];
  const kept: KeptPart[] = [];
  const absent = new Set<string>();
  for (const { statement } of parent.statements) {
    const parts: readonly Part[] =
      statement.type === "allocation" ? partsOf(statement) : statement.type === "target" ? [statement] : [];
    const read = parts.flatMap(({ owner, metric, value, period }) => {
      if (owner === undefined || metric === undefined || value.malformed !== undefined) return [];
      const when = periodOf(value, period, parent.plan.period?.text);
      const part = { metric: names.identify(metric.text), period: when, name: owner, value };
      return [{ part, child: childOf(owner.text) }];
    });
    for (const { part, child } of read) if (child !== undefined) given.push({ ...part, child });
    // A split among others than the plans below (by product, by quarter) keeps nothing from them.
    const isHandedDown = statement.type === "allocation" && read.some(({ child }) => child !== undefined);
    if (!isHandedDown) continue;
    const endings = new Set(
      read.flatMap(({ part, child }) => (child === undefined ? [] : endingOf(part.name))),
    );
    for (const { part, child } of read) {
      if (child !== undefined) continue;
      kept.push(part);
      if (!reserve.test(part.name.text) && endings.has(endingOf(part.name))) absent.add(part.name.text);
    }
  }
  return { given, kept, absent: [...absent] };
}

/** 分部 of 西南分部; nothing of 西南. */
function endingOf({ text }: Name): string {
  return splitTeamName(text)?.ending ?? "";
}

/** Nobody's part yet. */
const reserve =
  /其他|其它|其余|预留|机动|预备|待分|未分|总部|本部|\b(?:other|reserve|contingency|unallocated|rest|head ?office|central)\b/iu;

interface Part {
  readonly owner?: Name;
  readonly metric?: Name;
  readonly value: QuantityNode;
  readonly period?: Name;
}

function partsOf({ metric, children }: Allocation): readonly Part[] {
  return children.flatMap(({ name, total }) =>
    total === undefined ? [] : [{ value: total, ...(name && { owner: name }), ...(metric && { metric }) }],
  );
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
