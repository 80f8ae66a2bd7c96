import { readListAllocations } from "./allocations/list-allocation.ts";
import { readOrgUnits } from "./people/organisation.ts";
import { readPayRules } from "./people/pay-rules.ts";
import { readProblems, readSupportNeeds } from "./work/problems.ts";
import { readProseAllocations } from "./allocations/prose-allocation.ts";
import { readProseCalculations } from "./calculations/read-calculations.ts";
import { readProseCapacities } from "./people/prose-capacity.ts";
import { readProseComplements } from "./coverage/prose-complement.ts";
import { readProseCoverages } from "./coverage/prose-coverage.ts";
import { readTableCoverages } from "./coverage/table-coverage.ts";
import { readProseRollups } from "./periods/prose-rollup.ts";
import type { BlockReader, ProseReader } from "./reading.ts";
import { readResources } from "./people/resources.ts";
import { readRoles } from "./people/roles.ts";
import { readProseStaffing, readTableStaffing } from "./people/staffing.ts";
import { readTableAllocations } from "./allocations/table-allocation.ts";
import { readCellEquations } from "./calculations/table-equations.ts";
import { readTableRollups } from "./periods/table-rollup.ts";
import { readProseTargets } from "./work/prose-targets.ts";
import { readTableTargets } from "./work/table-targets.ts";
import { readTableTasks } from "./work/table-tasks.ts";
import { readListTasks, readProseTasks } from "./work/tasks.ts";

/** Readers of running text, asked about every paragraph and list item. */
export const proseReaders: readonly ProseReader[] = [
  readProseAllocations,
  readProseRollups,
  readProseCoverages,
  readProseComplements,
  readProseCapacities,
  readProseCalculations,
  readProseStaffing,
  readProseTargets,
  readProseTasks,
];

/** Readers of whole blocks: lists, tables, and paragraphs taken as a line of a section of some kind. */
export const blockReaders: readonly BlockReader[] = [
  readListAllocations,
  readTableAllocations,
  readCellEquations,
  readTableRollups,
  readTableCoverages,
  readTableTargets,
  readTableStaffing,
  readListTasks,
  readTableTasks,
  readProblems,
  readSupportNeeds,
  readResources,
  readRoles,
  readOrgUnits,
  readPayRules,
];
