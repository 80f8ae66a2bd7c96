import type { Name, QuantityNode } from "../ast/nodes.ts";
import type { MetricIdentity } from "../model/metric-identity.ts";
import type { PlanModel } from "../model/plan-model.ts";
import type { Workspace } from "../model/workspace.ts";
import { keyOfPeriod, yearOf } from "../model/workspace/figure-period.ts";
import { figuresOf } from "../model/workspace/plan-figures.ts";
import type { PlanIndex } from "../model/workspace/plan-index.ts";

/** A figure for somebody, said in one of several plans that belong together. */
export interface SharedClaim {
  readonly model: PlanModel;
  readonly name: Name;
  /** Whose figure it is: the owner a statement names, a team, or the plan's own owner. */
  readonly whose: string;
  /** Somebody is named in the statement itself. */
  readonly isNamed: boolean;
  readonly value: QuantityNode;
  readonly metric?: MetricIdentity;
}

/**
 * Figures that two places claim for the same, the first with each later one: in plans of one family, where one of the two
 * names whose it is; in one plan, where the table of aliases says that two names are one metric. What a plan gives to one
 * below it is told of where the two are set against each other.
 */
export function* claimsAcross({ models, links }: Workspace): Generator<readonly [SharedClaim, SharedClaim]> {
  const rootOf = createRoots(links);
  const handedDown = new Set(
    links.cascades.flatMap(({ parent, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ assigned }) =>
          assigned === undefined ? [] : `${parent.file}:${assigned.value.position.start.offset}`,
        ),
      ),
    ),
  );
  const firsts = new Map<string, SharedClaim>();
  for (const model of models)
    for (const [key, claim] of claimsOf(model, links)) {
      if (handedDown.has(`${model.file}:${claim.value.position.start.offset}`)) continue;
      const inFamily = `${rootOf(model).plan.id}|${key}`;
      const first = firsts.get(inFamily);
      if (first === undefined) firsts.set(inFamily, claim);
      else if (mayConflict(first, claim)) yield [first, claim];
    }
}

function mayConflict(first: SharedClaim, claim: SharedClaim): boolean {
  if (first.model !== claim.model) return first.isNamed || claim.isNamed;
  const isAlias = (identity: MetricIdentity | undefined) =>
    identity?.steps.some(({ by }) => by === "alias") === true;
  return first.name.text !== claim.name.text && (isAlias(first.metric) || isAlias(claim.metric));
}

function* claimsOf(model: PlanModel, links: Workspace["links"]): Generator<readonly [string, SharedClaim]> {
  const { owner, period } = model.plan;
  const year = yearOf(period?.text);
  for (const { name, value, metric, period: when, owner: named } of figuresOf(model, links.names)) {
    const whose = named?.text ?? owner?.text ?? model.plan.id;
    const rate = value.isTotal === true ? "" : value.per.join("/");
    const key = [whose, metric.key, keyOfPeriod(when, year), rate, value.unit ?? ""].join("|");
    yield [key, { model, name, whose, isNamed: named !== undefined, value, metric }];
  }
  for (const { statement } of model.statements) {
    if (statement.type !== "staffing" || statement.team === undefined) continue;
    const { team, post, heads } = statement;
    const key = ["heads", team.text, post?.text ?? ""].join("|");
    yield [key, { model, name: post ?? team, whose: team.text, isNamed: true, value: heads }];
  }
}

/** The plan at the top of each plan's family; in a ring the one it was entered by. Each plan is walked over once. */
function createRoots({ parents }: PlanIndex): (model: PlanModel) => PlanModel {
  const roots = new Map<PlanModel, PlanModel>();
  return (model) => {
    const path: PlanModel[] = [];
    const onPath = new Set<PlanModel>();
    let top = model;
    for (;;) {
      path.push(top);
      onPath.add(top);
      const known = roots.get(top);
      const above = parents.get(top);
      if (known !== undefined) top = known;
      if (known !== undefined || above === undefined || onPath.has(above)) break;
      top = above;
    }
    for (const each of path) roots.set(each, top);
    return top;
  };
}
