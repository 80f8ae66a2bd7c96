import type { Cell } from "../../nodes.ts";
import type { Position } from "../../../source/span.ts";

/** Where the text of a cell stands, without the bar before it and the space around it. A cell is in one line. */
export function textPosition(cell: Pick<Cell, "text" | "segments" | "position">): Position {
  const { text, segments, position } = cell;
  const start = offsetAt(cell, text.length - text.trimStart().length);
  const last = segments.at(-1);
  if (start === undefined || last === undefined) return position;
  const end = last.offset + last.length - (text.length - text.trimEnd().length);
  const { line, column, offset } = position.start;
  if (position.end.line !== line || start < offset || end <= start || end > position.end.offset)
    return position;
  return {
    start: { line, column: column + start - offset, offset: start },
    end: { line, column: column + end - offset, offset: end },
  };
}

function offsetAt({ segments }: Pick<Cell, "segments">, index: number): number | undefined {
  const segment = segments.find((each) => each.text <= index && index <= each.text + each.length);
  return segment === undefined ? undefined : segment.offset + index - segment.text;
}
