import type { Measure } from "../flow/measure.ts";
import { measureOf } from "../flow/measure.ts";
import type { Flow, FlowFigure, FlowLine } from "../flow/flow.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import { exactValue } from "../../ast/statements/allocations/parts.ts";
import { innerFigures } from "../tables/inner/inner-figures.ts";

/** One step of a reckoning that is told down the rows of a table or line by line: what it is called, and its figure in each column. */
export interface Step {
  readonly name: string;
  readonly values: readonly (Measure | undefined)[];
  /** Shares that its name tells: 设计费（建安费的3%）. */
  readonly rates: readonly Measure[];
}

const longestTable = 40;
const mostColumns = 6;
const fewestSteps = 3;

/** Every reckoning of a plan that goes from row to row or from line to line. */
export function stepsOf(flow: Flow): readonly (readonly Step[])[] {
  return [...flow.tables.flatMap(stepsOfTable), ...stepsOfLines(flow.lines)].filter(
    (steps) => steps.length >= fewestSteps,
  );
}

function stepsOfTable(table: FlowTable): readonly (readonly Step[])[] {
  const { grid, rows } = table;
  if (rows.length > longestTable) return [];
  const columns = table.columns
    .filter(
      ({ role, figures }) =>
        role !== "label" && role !== "ordinal" && figures.some((cell) => cell !== undefined),
    )
    .slice(0, mostColumns);
  if (columns.length === 0) return [];
  return [
    grid.rows.flatMap(({ role, label, cells }, at): readonly Step[] => {
      if (role === "deleted") return [];
      const values = columns.map(({ figures }) => figures[at]);
      const own = cells.find(({ cell }) => cell !== undefined && cell.text === label?.text);
      const rates = own === undefined ? [] : innerFigures(own).flatMap(({ node }) => shareOf(node));
      return values.every((value) => value === undefined) ? [] : [{ name: label?.text ?? "", values, rates }];
    }),
  ];
}

function shareOf(node: Measure["quantity"]): readonly Measure[] {
  const exact = node.unit === "%" ? exactValue(node) : undefined;
  return exact === undefined ? [] : [measureOf(node, exact)];
}

const longestLine = 64;
const mostInLine = 3;

/** Short lines one after the other, each with a name and its figure: `日营业额：5,600元`. */
function stepsOfLines(lines: readonly FlowLine[]): readonly (readonly Step[])[] {
  const found: Step[][] = [];
  let current: Step[] = [];
  let tables = 0;
  const close = () => {
    if (current.length > 0) found.push(current);
    current = [];
  };
  for (const line of lines) {
    if (line.tablesBefore !== tables) close();
    tables = line.tablesBefore;
    const rows = line.isTitle ? [] : rowsOf(line);
    if (rows.length === 0) close();
    for (const figures of rows) {
      const steps = stepsIn(figures);
      if (steps.length === 0 || current.length >= longestTable) close();
      for (const step of steps) current.push(step);
    }
  }
  close();
  return found;
}

/** The figures of each line as written: several may stand in one paragraph. */
function rowsOf({ text, figures }: FlowLine): readonly (readonly FlowFigure[])[] {
  const written = text.split("\n");
  if (text.length > longestLine * written.length) return [];
  const rows = new Map<number, FlowFigure[]>();
  for (const figure of figures) {
    const at = figure.quantity.position.start.line;
    const row = rows.get(at);
    if (row === undefined) rows.set(at, [figure]);
    else row.push(figure);
  }
  return [...rows.values()];
}

function stepsIn([first, ...others]: readonly FlowFigure[]): readonly Step[] {
  if (first === undefined || first.label === "" || others.length >= mostInLine) return [];
  const rates = others.filter(({ quantity }) => quantity.unit === "%");
  const more = others.filter((other) => !rates.includes(other));
  return [
    { name: first.label, values: [first], rates },
    ...more.map((other): Step => ({ name: `${first.label} ${other.label}`, values: [other], rates: [] })),
  ];
}
