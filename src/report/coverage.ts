import type { Coverage } from "../ast/nodes.ts";
import type { Certainty } from "../diagnostics/diagnostic.ts";
import { Decimal } from "../quantities/decimal.ts";
import { Interval } from "../quantities/interval.ts";
import { isNumeric, percentOfIntervals } from "./amount.ts";
import type { Figure } from "./figure.ts";
import type { Label } from "./place.ts";
import type { Path, PlanReader } from "./plan-reader.ts";
import { statementsOfType } from "./plan-reader.ts";
import type { Judgement } from "./proofs.ts";

/** A share of a known population, by sub-period or by method, against its whole. */
export interface CoverageEntry extends Judgement {
  readonly plan: string;
  readonly section: Path;
  readonly population: Label | null;
  readonly by: "period" | "method";
  /** Where the whole is said, in figures or words. */
  readonly whole: Label;
  /** Null where words alone say all of it: then it is 100%. */
  readonly total: Figure | null;
  readonly parts: readonly CoveragePartEntry[];
  readonly certainty: Certainty;
}

export interface CoveragePartEntry {
  readonly name: Label | null;
  readonly value: Figure;
  readonly times: number;
  /** What each one secures of the whole, in percent points with at most two decimals. */
  readonly share: string | null;
}

export function coverageOf(plan: PlanReader): readonly CoverageEntry[] {
  return statementsOfType(plan, "coverage").flatMap(({ statement, section }) =>
    coverageEntry(plan, statement, section),
  );
}

/** A share that is set against no whole is no entry: there is nothing it could fall short of. */
function coverageEntry(plan: PlanReader, coverage: Coverage, section: Path): readonly CoverageEntry[] {
  const { total, whole } = coverage;
  if (whole === undefined) return [];
  const hundred = Interval.point(Decimal.of(100));
  const all = total !== undefined && isNumeric(total) ? Interval.from(total) : hundred;
  const entry = {
    plan: plan.id,
    section,
    population: plan.optionalLabel(coverage.population),
    by: coverage.by,
    whole: plan.label(whole),
    total: plan.optionalFigure(total),
    parts: coverage.children.map(({ name, value, times }) => ({
      name: plan.optionalLabel(name),
      value: plan.figure(value),
      times,
      share: isNumeric(value) ? percentOfIntervals(Interval.from(value), all) : null,
    })),
    certainty: coverage.certainty,
    ...plan.proofs.judge(plan.model.file, (total ?? whole).position, ["coverage", "sum", "complement"]),
  };
  return [entry];
}
