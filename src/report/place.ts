import type { Name } from "../ast/nodes.ts";
import type { Position } from "../source/span.ts";

/** Where something stands in a plan's source. Lines and columns count from 1, columns in UTF-16 units; ends exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Words of a plan with their place. */
export interface Label extends Place {
  readonly text: string;
}

export function placeOf(file: string, { start, end }: Position): Place {
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

export function labelOf(file: string, name: Name): Label {
  return { text: name.text, ...placeOf(file, name.position) };
}
