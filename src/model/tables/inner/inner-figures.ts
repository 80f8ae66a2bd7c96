import type { QuantityNode } from "../../../ast/nodes.ts";
import { isFigure } from "../../../ast/statements/context.ts";
import type { GridCell } from "../../../ast/tables/grid.ts";

/** A figure that stands in a cell beside words or other figures. */
export interface InnerFigure {
  readonly node: QuantityNode;
  /** The words between it and the figure before, and between it and the next. */
  readonly before: string;
  readonly after: string;
  /** What the figure before it is told for each of: the 500g of $4.40/500g. */
  readonly isDivisor: boolean;
}

/** All figures of a cell but the one that is its value, in the order of its text. */
export function innerFigures({ cell, figure: value }: GridCell): readonly InnerFigure[] {
  if (cell === undefined || cell.isDeleted === true) return none;
  const known = figuresOfCells.get(cell) ?? readFigures(cell.text, cell.children);
  figuresOfCells.set(cell, known);
  return value === undefined ? known : known.filter(({ node }) => node.start !== value.start);
}

const none: readonly InnerFigure[] = [];

/** Asked for by several readers of the same table. */
const figuresOfCells = new WeakMap<object, readonly InnerFigure[]>();

function readFigures(text: string, children: readonly { readonly type: string }[]): readonly InnerFigure[] {
  const nodes = children.filter(isQuantity).filter(isFigure);
  return nodes.map((node, index): InnerFigure => {
    const before = text.slice(nodes[index - 1]?.end ?? 0, node.start);
    return {
      node: withoutBrackets(node),
      before,
      after: text.slice(node.end, nodes[index + 1]?.start ?? text.length),
      isDivisor: index > 0 && perSign.test(before),
    };
  });
}

const perSign = /^\s?[/／]\s?$/u;

function isQuantity(node: { readonly type: string }): node is QuantityNode {
  return node.type === "quantity";
}

/** 40本 of 笔记本（40本）: brackets around an amount take it away in accounts, and only set it apart behind a name. */
function withoutBrackets(node: QuantityNode): QuantityNode {
  if (!/^[（(]/u.test(node.text) || node.low?.startsWith("-") !== true || node.low !== node.high) return node;
  const positive = node.low.slice(1);
  return { ...node, low: positive, high: positive };
}
