import { readListAllocations } from "./list-allocation.ts";
import { readOrgUnits } from "./organisation.ts";
import { readPayRules } from "./pay-rules.ts";
import { readProblems, readSupportNeeds } from "./problems.ts";
import { readProseAllocations } from "./prose-allocation.ts";
import { readProseCalculations } from "./prose-calculations.ts";
import { readProseCapacities } from "./prose-capacity.ts";
import { readProseComplements } from "./prose-complement.ts";
import { readProseCoverages } from "./prose-coverage.ts";
import { readProseRollups } from "./prose-rollup.ts";
import type { BlockReader, ProseReader } from "./reading.ts";
import { readResources } from "./resources.ts";
import { readRoles } from "./roles.ts";
import { readProseStaffing, readTableStaffing } from "./staffing.ts";
import { readTableAllocations } from "./table-allocation.ts";
import { readCellEquations } from "./table-equations.ts";
import { readTableRollups } from "./table-rollup.ts";
import { readProseTargets, readTableTargets } from "./targets.ts";
import { readTableTasks } from "./table-tasks.ts";
import { readListTasks, readProseTasks } from "./tasks.ts";

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
