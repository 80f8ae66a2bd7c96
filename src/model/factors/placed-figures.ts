import type { Cell, QuantityNode } from "../../ast/nodes.ts";
import { exactValue } from "../../ast/statements/allocations/parts.ts";
import { isFigure } from "../../ast/statements/context.ts";
import { inlineOf } from "../../ast/visit.ts";
import type { Run } from "../../ast/visit.ts";
import type { Flow, FlowLine } from "../flow/flow.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import { measureOf } from "../flow/measure.ts";
import type { Measure } from "../flow/measure.ts";

/** A figure wherever a reader meets it: of text, of a heading, of a table's head, or one of those that a cell holds. */
export interface PlacedFigure extends Measure {
  /** Its place among all figures. */
  readonly at: number;
  readonly offset: number;
  /** What it is the figure of: the words around it, or the names of its row and column. */
  readonly name: string;
  /** The name that its own line or row gives it, without those of columns and headings. */
  readonly ownName: string;
  /** All that its line says, or the head of its table. */
  readonly context: string;
  /** Figures of one line of text, or of one row, have the same. */
  readonly group: number;
  readonly role: "text" | "title" | "head" | "cell" | "remark";
  readonly isTotal: boolean;
  readonly table?: FlowTable;
  /** Figures of the head above it. */
  readonly heads: readonly PlacedFigure[];
  readonly rowAt?: number;
  readonly columnAt?: number;
  /** Of the headings it stands under, the places of their figures. */
  readonly under: readonly PlacedFigure[];
  /** The innermost heading it stands under. */
  readonly heading: string;
}

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly figures: readonly PlacedFigure[];
}

/** What tells of its surroundings. */
type Place = Pick<PlacedFigure, "name" | "ownName" | "role" | "context"> &
  Partial<Pick<PlacedFigure, "isTotal" | "heads">> & {
    readonly inTable?: Pick<PlacedFigure, "table" | "rowAt" | "columnAt">;
  };

/** All exact figures of a plan in the order of reading, tables among the lines. */
export function placeFigures(flow: Flow): readonly PlacedFigure[] {
  const reader = new FigureReader();
  let table = 0;
  for (const line of flow.lines) {
    for (; (flow.tables[table]?.lineAt ?? Infinity) <= line.at; table++) reader.readTable(flow.tables[table]);
    reader.readLine(line);
  }
  for (; table < flow.tables.length; table++) reader.readTable(flow.tables[table]);
  return reader.figures;
}

class FigureReader {
  readonly figures: PlacedFigure[] = [];
  #headings: readonly Heading[] = [];
  /** The figures of all of these. */
  #under: readonly PlacedFigure[] = [];
  #group = 0;

  readLine(line: FlowLine): void {
    this.#group++;
    if (line.isTitle) this.#stand(this.#headings.filter(({ depth }) => depth < line.depth));
    const placed = line.figures.map((figure) => {
      const { label, trail } = figure;
      const ownName =
        `${label} ${trail}`.trim() === "" ? line.text.slice(0, longestName) : `${label} ${trail}`;
      const role = line.isTitle ? "title" : "text";
      return this.#place(figure, { ownName, name: ownName, role, context: line.text });
    });
    if (line.isTitle)
      this.#stand([...this.#headings, { depth: line.depth, text: line.text, figures: placed }]);
  }

  readTable(table: FlowTable | undefined): void {
    if (table === undefined) return;
    this.#group++;
    const heads = table.grid.columns.map(({ column: { header }, index }) =>
      measuresIn(header).map((measure) => {
        const name = header.text;
        return this.#place(measure, {
          ownName: name,
          name,
          context: name,
          role: "head",
          inTable: { table, columnAt: index },
        });
      }),
    );
    const context = table.columns.map((column) => column.name).join(" ");
    table.grid.rows.forEach(({ cells, label, role }, rowAt) => {
      this.#group++;
      if (role === "deleted") return;
      const ownName = label?.text ?? "";
      cells.forEach(({ cell, figure }, columnAt) => {
        const column = table.grid.columns[columnAt];
        if (cell === undefined || column?.role === "ordinal") return;
        const head = column?.header ?? "";
        for (const measure of measuresOf(cell, figure)) {
          const isValue = measure.quantity === figure;
          this.#place(measure, {
            ownName,
            name: `${ownName} ${head}${isValue ? "" : ` ${cell.text}`}`,
            role: isValue ? "cell" : "remark",
            context,
            isTotal: role === "total" || role === "subtotal",
            heads: heads[columnAt] ?? [],
            inTable: { table, rowAt, columnAt },
          });
        }
      });
    });
  }

  #stand(headings: readonly Heading[]): void {
    this.#headings = headings;
    this.#under = headings.flatMap(({ figures }) => figures);
  }

  #place({ quantity, exact, dimension, isAmount }: Measure, place: Place): PlacedFigure {
    const { name, ownName, role, context, isTotal = false, heads = [], inTable } = place;
    const figure: PlacedFigure = {
      quantity,
      exact,
      dimension,
      isAmount,
      name,
      ownName,
      role,
      context,
      isTotal,
      heads,
      ...inTable,
      at: this.figures.length,
      offset: quantity.position.start.offset,
      group: this.#group,
      under: this.#under,
      heading: this.#headings.at(-1)?.text ?? "",
    };
    this.figures.push(figure);
    return figure;
  }
}

const longestName = 60;

/** The value of a cell as the table reads it, with the unit of its head; the others as they are written. */
function measuresOf(cell: Cell, value: QuantityNode | undefined): readonly Measure[] {
  const written = measuresIn(cell).filter(
    ({ quantity }) => quantity.start !== value?.start || value.position !== quantity.position,
  );
  const exact = value === undefined ? undefined : exactValue(value);
  if (value === undefined || exact === undefined) return written;
  return [measureOf(value, exact), ...written];
}

function measuresIn(run: Run): readonly Measure[] {
  return inlineOf(run).flatMap((node) => {
    if (node.type !== "quantity" || !isFigure(node)) return [];
    const exact = exactValue(node);
    return exact === undefined ? [] : measureOf(node, exact);
  });
}
