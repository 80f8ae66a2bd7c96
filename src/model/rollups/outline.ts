import type { Flow, FlowLine } from "../flow/flow.ts";
import type { FlowTable } from "../flow/flow-table.ts";

/** A line with what stands under it: the section below a heading, the list that a text leads into, what an item holds. */
export interface Unit {
  readonly line: FlowLine;
  /** The first line that is not under it. */
  readonly end: number;
}

/** Lines that stand under one other, as deep as each other: the items of a list, the sections of a chapter. */
export interface Brood {
  readonly units: readonly Unit[];
  /** What they stand under; nothing at the top of a plan. */
  readonly over?: Unit;
}

export function readBroods({ lines }: Flow): readonly Brood[] {
  const units = lines.map((line, at): Unit & { end: number } => ({ line, end: at + 1 }));
  const broods = new Map<string, { units: Unit[]; over?: Unit }>();
  const open: (Unit & { end: number })[] = [];
  for (const unit of units) {
    while ((open.at(-1)?.line.depth ?? -1) >= unit.line.depth) close(open, unit.line.at);
    const over = open.at(-1);
    const key = `${String(over?.line.at ?? -1)} ${String(unit.line.depth)} ${String(unit.line.isTitle)}`;
    const brood = broods.get(key);
    if (brood !== undefined) brood.units.push(unit);
    else broods.set(key, { units: [unit], ...(over === undefined ? {} : { over }) });
    open.push(unit);
  }
  while (open.length > 0) close(open, lines.length);
  return [...broods.values()];
}

function close(open: (Unit & { end: number })[], end: number): void {
  const unit = open.pop();
  if (unit !== undefined) unit.end = end;
}

/** The tables that stand under a line and nothing but it. */
export function tablesUnder({ line, end }: Unit, { tables }: Flow): readonly FlowTable[] {
  const found: FlowTable[] = [];
  for (let at = line.tablesBefore; at < tables.length; at++) {
    const table = tables[at];
    if (table === undefined || table.lineAt > end) break;
    found.push(table);
  }
  return found;
}
