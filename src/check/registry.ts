import type { AnyRule } from "./rule.ts";
import { ambiguousNumber } from "./rules/ambiguous-number.ts";
import { averageMismatch } from "./rules/average-mismatch.ts";
import { balanceMismatch } from "./rules/balance-mismatch.ts";
import { brokenNumber } from "./rules/broken-number.ts";
import { capacityShortfall } from "./rules/capacity-shortfall.ts";
import { cascadeMismatch } from "./rules/cascade-mismatch.ts";
import { complementMismatch } from "./rules/complement-mismatch.ts";
import { conflictingValues } from "./rules/conflicting-values.ts";
import { contractUnmet } from "./rules/contract-unmet.ts";
import { contractViolation } from "./rules/contract-violation.ts";
import { countMismatch } from "./rules/count-mismatch.ts";
import { coverageShortfall } from "./rules/coverage-shortfall.ts";
import { dateOutOfPeriod } from "./rules/date-out-of-period.ts";
import { deadlineOrder } from "./rules/deadline-order.ts";
import { differenceMismatch } from "./rules/difference-mismatch.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { emptySection } from "./rules/empty-section.ts";
import { encoding } from "./rules/encoding.ts";
import { growthMismatch } from "./rules/growth-mismatch.ts";
import { impossibleDate } from "./rules/impossible-date.ts";
import { invertedRange } from "./rules/inverted-range.ts";
import { missingBaseline } from "./rules/missing-baseline.ts";
import { missingBreakdown } from "./rules/missing-breakdown.ts";
import { missingDeadline } from "./rules/missing-deadline.ts";
import { missingMeasure } from "./rules/missing-measure.ts";
import { missingMethod } from "./rules/missing-method.ts";
import { missingOwner } from "./rules/missing-owner.ts";
import { missingSection } from "./rules/missing-section.ts";
import { nameDrift } from "./rules/name-drift.ts";
import { noTargets } from "./rules/no-targets.ts";
import { numbering } from "./rules/numbering.ts";
import { orphanTask } from "./rules/orphan-task.ts";
import { ownerOutsideOrganisation } from "./rules/owner-outside-organisation.ts";
import { parentCycle } from "./rules/parent-cycle.ts";
import { percentRange } from "./rules/percent-range.ts";
import { placeholder } from "./rules/placeholder.ts";
import { productMismatch } from "./rules/product-mismatch.ts";
import { resourceShortfall } from "./rules/resource-shortfall.ts";
import { rollupMismatch } from "./rules/rollup-mismatch.ts";
import { schema } from "./rules/schema.ts";
import { setMismatch } from "./rules/set-mismatch.ts";
import { shareMismatch } from "./rules/share-mismatch.ts";
import { staleCopy } from "./rules/stale-copy.ts";
import { structure } from "./rules/structure.ts";
import { sumMismatch } from "./rules/sum-mismatch.ts";
import { suppressionWithoutReason } from "./rules/suppression-without-reason.ts";
import { truncated } from "./rules/truncated.ts";
import { unallocated } from "./rules/unallocated.ts";
import { unansweredProblem } from "./rules/unanswered-problem.ts";
import { unitMismatch } from "./rules/unit-mismatch.ts";
import { unknownOwner } from "./rules/unknown-owner.ts";
import { unresolvedReference } from "./rules/unresolved-reference.ts";
import { unservedTarget } from "./rules/unserved-target.ts";
import { unusedSuppression } from "./rules/unused-suppression.ts";
import { vagueWording } from "./rules/vague-wording.ts";
import { weekdayMismatch } from "./rules/weekday-mismatch.ts";

/** Every rule, by name. A test holds this list against the folder. */
export const rules: readonly AnyRule[] = [
  ambiguousNumber,
  averageMismatch,
  balanceMismatch,
  brokenNumber,
  capacityShortfall,
  cascadeMismatch,
  complementMismatch,
  conflictingValues,
  contractUnmet,
  contractViolation,
  countMismatch,
  coverageShortfall,
  dateOutOfPeriod,
  deadlineOrder,
  differenceMismatch,
  duplicateId,
  emptySection,
  encoding,
  growthMismatch,
  impossibleDate,
  invertedRange,
  missingBaseline,
  missingBreakdown,
  missingDeadline,
  missingMeasure,
  missingMethod,
  missingOwner,
  missingSection,
  nameDrift,
  noTargets,
  numbering,
  orphanTask,
  ownerOutsideOrganisation,
  parentCycle,
  percentRange,
  placeholder,
  productMismatch,
  resourceShortfall,
  rollupMismatch,
  schema,
  setMismatch,
  shareMismatch,
  staleCopy,
  structure,
  sumMismatch,
  suppressionWithoutReason,
  truncated,
  unallocated,
  unansweredProblem,
  unitMismatch,
  unknownOwner,
  unresolvedReference,
  unservedTarget,
  unusedSuppression,
  vagueWording,
  weekdayMismatch,
];

export function findRule(name: string): AnyRule | undefined {
  return rules.find((rule) => rule.name === name);
}
