import type { Cell, Name, Part, QuantityNode } from "../../nodes.ts";
import type { GridCell } from "../../tables/grid.ts";
import { around } from "../context.ts";
import { textPosition } from "../text/cell-position.ts";
import { residual } from "../text/words.ts";

/** A part that a cell tells: its name, what it comes to, and what it is split into. */
export function makeCellPart(
  name: Name | undefined,
  cell: GridCell | undefined,
  figure: QuantityNode | undefined,
  children: readonly Part[],
): Part {
  const places = [
    ...(name === undefined ? [] : [name.position]),
    ...(figure === undefined ? [] : [figure.position]),
    ...children.map((child) => child.position),
  ];
  const [first, ...more] = places;
  return {
    type: "part",
    position:
      first === undefined
        ? (cell?.cell?.position ?? { start: origin, end: origin })
        : around([first, ...more]),
    ...(name === undefined ? {} : { name }),
    ...(figure === undefined ? {} : { total: figure }),
    isResidual: name !== undefined && residual.test(name.text),
    // Blanks alone split nothing; one figure beside blanks says at least where it goes.
    children: children.some((child) => child.total !== undefined) ? children : [],
  };
}

const origin = { line: 1, column: 1, offset: 0 };

export function isNothing(settled: ReadonlySet<GridCell>, cell: GridCell): boolean {
  return cell.state === "none" || settled.has(cell);
}

/** The words of a label or header cell, its unit in brackets left out. */
export function nameOfCell(cell: Pick<Cell, "text" | "segments" | "position">): Name | undefined {
  const text = cell.text.replace(/[（(](?:单位[:：])?[^（()）]{0,12}[）)]\s*$/, "").trim();
  return text === "" ? undefined : { text, position: textPosition(cell) };
}
