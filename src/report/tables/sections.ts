import type { SectionName } from "../labels/labels.ts";
import { sectionNames } from "../labels/labels.ts";
import type { ReportModel } from "../model.ts";
import { cascadeTables } from "./cascade-table.ts";
import type { TableContext } from "./context.ts";
import { createTableContext } from "./context.ts";
import { allocationTables, coverageTables, targetTables } from "./figure-tables.ts";
import {
  contradictionTables,
  findingTables,
  gapTables,
  numberTables,
  proofTables,
} from "./finding-tables.ts";
import { overviewTables } from "./overview-table.ts";
import type { ReportSection, Table } from "./table.ts";
import { needTables, payTables, resourceTables, staffingTables, taskTables } from "./work-tables.ts";

const tablesOf: Readonly<Record<SectionName, (context: TableContext) => readonly Table[]>> = {
  overview: overviewTables,
  contradictions: contradictionTables,
  targets: targetTables,
  cascades: cascadeTables,
  allocations: allocationTables,
  coverage: coverageTables,
  staffing: staffingTables,
  resources: resourceTables,
  tasks: taskTables,
  needs: needTables,
  pay: payTables,
  proofs: proofTables,
  findings: findingTables,
  gaps: gapTables,
  numbers: numberTables,
};

/** Every section of the report in reading order, as tables. */
export function sectionsOf(model: ReportModel): readonly ReportSection[] {
  const context = createTableContext(model);
  return sectionNames.map((name) => ({
    name,
    ...context.labels.sections[name],
    tables: tablesOf[name](context).filter(({ rows, notes = [] }) => rows.length + notes.length > 0),
  }));
}
