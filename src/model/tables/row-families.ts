import { inUnitOf } from "./lend-units.ts";
import { isLike } from "./propose.ts";
import type { Vector } from "./sheet.ts";

/** A row and those right below its level. */
interface Family {
  readonly parent: Vector;
  readonly children: Vector[];
}

/**
 * Each row with two rows or more right below its level, all of which can be added up to it; among such families one with a
 * single row that is all of it.
 */
export function familiesOf(rows: readonly Vector[]): Family[] {
  const families: Family[] = [];
  const open: Family[] = [];
  for (const row of rows) {
    while (open.length > 0 && (open.at(-1)?.parent.depth ?? 0) >= row.depth) open.pop();
    open.at(-1)?.children.push(row);
    const family = { parent: row, children: [] };
    families.push(family);
    open.push(family);
  }
  const added = families
    .map(({ parent, children }) => ({ parent, children: children.map((child) => inUnitOf(parent, child)) }))
    .filter(
      ({ parent, children }) => children.length > 0 && children.every((child) => isLike(child, parent)),
    );
  const isMany = added.some(({ children }) => children.length > 1);
  return isMany ? added.filter((family) => family.children.length > 1 || isAllOfParent(family)) : [];
}

function isAllOfParent({ parent, children: [only] }: Family): boolean {
  return parent.values.every(
    (value, line) => value === undefined || only?.values[line]?.exact.equals(value.exact) === true,
  );
}
