import type { Cell, Name, Task } from "../../nodes.ts";
import { inlineOf } from "../../visit.ts";
import { isCadence, joinAssignments, nameWithoutAttributes, namesOf, readAssignment } from "./assignment.ts";
import { cadenceWord, dueWord, ownerWord, supporterWord } from "./attribute-phrases.ts";
import { textPosition } from "../text/cell-position.ts";
import type { Evidence, StatementContext } from "../context.ts";
import type { Grid, GridColumn, GridRow } from "../../tables/grid.ts";
import type { BlockPlace } from "../reading.ts";
import { isIn } from "../text/section-kind.ts";
import { workKinds } from "./tasks.ts";

const taskHeader =
  /^(?:序号及)?(?:工作|重点|主要|具体|年度|活动|任务|计划|培训|课程|推进|改革|整改)*(?:任务|内容|事项|措施|活动|项目内容|重点|工作|举措|主题|行动|task|action|activity|measure|initiative|deliverable|to-?do|work item)(?:名称|内容|清单|描述|主题|s)?$/i;
/** Names the row of a project list; what a row of it is about only its other columns can say. */
const projectHeader = /^(?:项目|项目名称|工程名称|课程|课程名称|培训项目|project|item|name)$/i;
const ownerHeader = new RegExp(
  `^(?!.*(?:配合|协办))(?:.*(?:${ownerWord}|责任|牵头|负责)|主持人|组织部门|组织单位|who|by whom)`,
  "i",
);
const supporterHeader = new RegExp(`^(?:${supporterWord})(?:[/／、].*)?$|^(?:helpers|with)$`, "i");
const startHeader =
  /^(?:计划|预计|拟)?(?:开始|起始|启动|开工)(?:时间|日期|时限|日)?$|^(?:start|begin|from)(?:s|ning)?(?: date| time)?$/i;
const dueHeader = new RegExp(`(?:${dueWord}|完成时|进度安排|时间|日期|月份|^when$|\\bdate\\b)`, "i");
const cadenceHeader = new RegExp(`^(?:${cadenceWord})$`, "i");
/** What the work costs does not tell whether it was done. */
const costHeader = /预算|费用|经费|成本|单价|budget|cost/i;

interface TaskColumns {
  readonly what: GridColumn;
  readonly who: GridColumn | undefined;
  readonly helpers: GridColumn | undefined;
  readonly from: GridColumn | undefined;
  readonly when: GridColumn | undefined;
  readonly often: GridColumn | undefined;
  readonly costs: ReadonlySet<number>;
}

/** Tasks out of a table whose headers say what is to be done and by whom or when. */
export function readTableTasks({ reading, context }: BlockPlace): Task[] {
  if (reading.type !== "table") return [];
  const { grid } = reading;
  const columns = findColumns(grid);
  if (columns === undefined) return [];
  const isTaskTable = columns.who !== undefined || columns.when !== undefined;
  if (!isTaskTable && !isIn(context, workKinds)) return [];
  const evidence: Evidence = isTaskTable
    ? { certainty: "explicit", because: "task-table" }
    : { certainty: "inferred", because: "task-column" };
  const rows = withMergedCells(grid.rows, columns);
  return rows.flatMap((row) => {
    const cell = row.cells[columns.what.index]?.cell;
    return cell === undefined || cell.text.trim() === "" || isTotal(row)
      ? []
      : [taskOfRow(row, cell, columns, evidence, context)];
  });
}

function findColumns({ columns }: Grid): TaskColumns | undefined {
  const taken = new Set<GridColumn>();
  const take = (pattern: RegExp) => {
    const found = columns.find((column) => !taken.has(column) && pattern.test(column.header));
    if (found !== undefined) taken.add(found);
    return found;
  };
  const task = take(taskHeader);
  const helpers = take(supporterHeader);
  const who = take(ownerHeader);
  const from = take(startHeader);
  const when = take(dueHeader);
  const often = take(cadenceHeader);
  const what = task ?? (who !== undefined && when !== undefined ? take(projectHeader) : undefined);
  if (what === undefined || (who === undefined && isOfPayments(columns))) return undefined;
  const costs = columns.filter(({ header }) => costHeader.test(header)).map(({ index }) => index);
  return { what, who, helpers, from, when, often, costs: new Set(costs) };
}

/** When what is due for which deliverable: amounts with their shares, or what is paid. Nobody does such a row. */
function isOfPayments(columns: Grid["columns"]): boolean {
  const says = (pattern: RegExp) => columns.some(({ header }) => pattern.test(header.trim()));
  return says(paidHeader) || (says(amountHeader) && says(shareHeader));
}

const paidHeader = /付款|支付|收款|回款|开票|\b(?:payments?|payable|invoiced?|instal?lments?)\b/iu;
const amountHeader = /^(?:金额|款项|总额|amount|fee|value)(?!\p{L})/iu;
const shareHeader = /^(?:占比|比例|百分比|%|percent(?:age)?|share)$|(?:付款|合同).*(?:比例|占比)/iu;

/**
 * Cells merged over several rows in the author's table come out blank below the first. A row is known to go on with the
 * one above by its group, left of the work, being blank as well; then owner and date are those above.
 *
 *     | 党建引领 | 开展主题党日12次 | 综合部 | 12月底 |
 *     |          | 走访社区8个     |        |         |
 */
function withMergedCells(rows: readonly GridRow[], { what, who, when }: TaskColumns): readonly GridRow[] {
  const group = what.index - 1;
  let above: GridRow | undefined;
  return rows.map((row) => {
    const isGoingOn =
      above !== undefined && group >= 0 && isBlank(row, group) && !isBlank(row, what.index) && !isTotal(row);
    const merged = isGoingOn ? inherit(row, above, [who?.index, when?.index]) : row;
    above = isTotal(row) || (group >= 0 && isBlank(row, group) && !isGoingOn) ? undefined : merged;
    return merged;
  });
}

function isBlank({ cells }: GridRow, index: number): boolean {
  return (cells[index]?.cell?.text.trim() ?? "") === "";
}

function inherit(
  row: GridRow,
  above: GridRow | undefined,
  indexes: readonly (number | undefined)[],
): GridRow {
  const cells = row.cells.map((cell, index) =>
    indexes.includes(index) && isBlank(row, index) ? (above?.cells[index] ?? cell) : cell,
  );
  return { ...row, cells };
}

function isTotal({ role }: GridRow): boolean {
  return role === "total" || role === "subtotal" || role === "average" || role === "deleted";
}

function taskOfRow(
  row: GridRow,
  cell: Cell,
  columns: TaskColumns,
  evidence: Evidence,
  context: StatementContext,
): Task {
  const { who, helpers, from, when, often, costs } = columns;
  const cellOf = (column: GridColumn | undefined) => row.cells[column?.index ?? -1]?.cell;
  const others = row.cells.flatMap(({ cell: other }, index) =>
    other === undefined ||
    other === cell ||
    other === cellOf(when) ||
    other === cellOf(from) ||
    other === cellOf(helpers) ||
    costs.has(index)
      ? []
      : [readAssignment(other, inlineOf(other), context)],
  );
  const assignment = joinAssignments(readAssignment(cell, inlineOf(cell), context), others);
  const owner = nameOfCell(cellOf(who)) ?? assignment.owner;
  const start = nameOfCell(cellOf(from));
  const supporters = [...namesOfCell(cellOf(helpers), context), ...(assignment.supporters ?? [])];
  const until = nameOfCell(cellOf(when));
  // 每周 under 完成时限 says how often, and no day.
  const repeats = until !== undefined && isCadence(until.text);
  const due = (repeats ? undefined : until) ?? assignment.due;
  const cadence = (repeats ? until : undefined) ?? assignment.cadence ?? nameOfCell(cellOf(often));
  return {
    type: "task",
    position: row.row.position,
    ...evidence,
    text: nameWithoutAttributes(cell, { start: 0, end: cell.text.length }, context) ?? {
      text: cell.text.trim(),
      position: cell.position,
    },
    ...assignment,
    ...(owner === undefined ? {} : { owner }),
    ...(supporters.length === 0 ? {} : { supporters }),
    ...(start === undefined ? {} : { start }),
    ...(due === undefined ? {} : { due }),
    ...(cadence === undefined ? {} : { cadence }),
  };
}

/** A dash or a word for it says that there is none. */
function nameOfCell(cell: Cell | undefined): Name | undefined {
  const text = cell?.text.trim() ?? "";
  return cell === undefined || text === "" || /^(?:[-–—/／]+|无|待定|n\/a|tbd)$/i.test(text)
    ? undefined
    : { text, position: textPosition(cell) };
}

function namesOfCell(cell: Cell | undefined, context: StatementContext): readonly Name[] {
  return cell === undefined || nameOfCell(cell) === undefined
    ? []
    : namesOf(cell, { start: 0, end: cell.text.length }, context);
}
