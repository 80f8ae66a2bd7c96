import type { Allocation, Complement, Part, QuantityNode } from "../ast/nodes.ts";
import type { Certainty } from "../diagnostics/diagnostic.ts";
import { Decimal } from "../quantities/decimal.ts";
import { Interval } from "../quantities/interval.ts";
import { computedOf, isNumeric, percentOf, percentOfIntervals, sumOf } from "./amount.ts";
import type { Computed, Figure } from "./figure.ts";
import type { Label } from "./place.ts";
import type { Path, PlanReader } from "./plan-reader.ts";
import { statementsOfType } from "./plan-reader.ts";
import type { Judgement } from "./proofs.ts";
import type { ChannelSplit } from "./channel-split.ts";
import { channelSplitOf } from "./channel-split.ts";

/** A total and the parts that make it, with the verdict of its proof. */
export interface AllocationEntry extends Judgement {
  readonly plan: string;
  readonly section: Path;
  readonly metric: Label | null;
  readonly total: Figure;
  readonly parts: readonly PartEntry[];
  /** What the parts leave of the total, when that is one number above zero and no part takes the rest. */
  readonly unallocated: (Computed & { readonly share: string | null }) | null;
  /** The same total cut the other way, where the parts themselves name the same parts again. */
  readonly channels: ChannelSplit | null;
  readonly certainty: Certainty;
}

export interface PartEntry extends Judgement {
  readonly name: Label | null;
  /** Null: named, and its figure unstated. */
  readonly total: Figure | null;
  readonly isResidual: boolean;
  /** Of the allocation's own total, in percent points with at most two decimals. */
  readonly share: string | null;
  readonly parts: readonly PartEntry[];
}

/** Shares that must make the whole together: so much now, the rest later. */
export interface ComplementEntry extends Judgement {
  readonly plan: string;
  readonly section: Path;
  readonly subject: Label | null;
  readonly shares: readonly Figure[];
  readonly remainder: Figure;
}

export function allocationsOf(plan: PlanReader): readonly AllocationEntry[] {
  return statementsOfType(plan, "allocation").map(({ statement, section }) =>
    allocationEntry(plan, statement, section),
  );
}

export function complementsOf(plan: PlanReader): readonly ComplementEntry[] {
  return statementsOfType(plan, "complement").map(({ statement, section }) =>
    complementEntry(plan, statement, section),
  );
}

function allocationEntry(plan: PlanReader, allocation: Allocation, section: Path): AllocationEntry {
  return {
    plan: plan.id,
    section,
    metric: plan.optionalLabel(allocation.metric),
    total: plan.figure(allocation.total),
    parts: allocation.children.map((part) => partEntry(plan, part, allocation.total)),
    unallocated: unallocatedOf(plan, allocation),
    channels: channelSplitOf(plan, allocation),
    certainty: allocation.certainty,
    ...judgeTotal(plan, allocation.total),
  };
}

function partEntry(plan: PlanReader, part: Part, whole: QuantityNode): PartEntry {
  return {
    name: plan.optionalLabel(part.name),
    total: plan.optionalFigure(part.total),
    isResidual: part.isResidual,
    share: part.total === undefined ? null : percentOf(part.total, whole),
    parts: part.children.map((child) => partEntry(plan, child, whole)),
    ...(part.total === undefined || part.children.length === 0
      ? { verdict: null, proofs: [] }
      : judgeTotal(plan, part.total)),
  };
}

function judgeTotal(plan: PlanReader, total: QuantityNode): Judgement {
  return plan.proofs.judge(plan.model.file, total.position, ["sum"]);
}

function unallocatedOf(plan: PlanReader, allocation: Allocation): AllocationEntry["unallocated"] {
  const { total, children } = allocation;
  if (!isNumeric(total) || children.some((part) => part.isResidual && part.total === undefined)) return null;
  const stated = children.flatMap((part) => part.total ?? []);
  const sum = sumOf(stated);
  if (sum === undefined || stated[0]?.unit !== total.unit) return null;
  const whole = Interval.from(total);
  const rest = whole.minus(sum);
  if (rest.value === undefined || rest.value.compare(Decimal.zero) <= 0) return null;
  return {
    ...computedOf(rest, total, [plan.figure(total), ...stated.map(plan.figure)]),
    share: percentOfIntervals(rest, whole),
  };
}

function complementEntry(plan: PlanReader, complement: Complement, section: Path): ComplementEntry {
  const figures = [...complement.shares, complement.remainder];
  const judged = figures.map((figure) => plan.proofs.judge(plan.model.file, figure.position, ["complement"]));
  return {
    plan: plan.id,
    section,
    subject: plan.optionalLabel(complement.subject),
    shares: complement.shares.map(plan.figure),
    remainder: plan.figure(complement.remainder),
    ...(judged.find(({ verdict }) => verdict !== null) ?? { verdict: null, proofs: [] }),
  };
}
