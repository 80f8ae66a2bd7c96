import type { GridRow } from "./grid-shape.ts";

/**
 * How deep rows lie by codes that begin with that of a row above: E1-S1 and E1-S2 below E1, A1 below A. Undefined for rows
 * without a code, and for all where codes nest nothing or leave their order.
 */
export function depthsByCode(rows: readonly GridRow[]): readonly (number | undefined)[] {
  const none = rows.map(() => undefined);
  const open: string[] = [];
  const known = new Set<string>();
  const depths = rows.map((row): number | undefined => {
    const code = row.role === "item" ? codeOf(row) : undefined;
    if (code === undefined) return undefined;
    const outer = outerOf(code);
    while (open.length > 0 && open.at(-1) !== outer) open.pop();
    const isAstray = open.length === 0 && known.has(outer);
    known.add(code);
    open.push(code);
    return isAstray ? Infinity : open.length - 1;
  });
  return depths.includes(Infinity) || !depths.some((depth) => depth !== undefined && depth > 0)
    ? none
    : depths;
}

function codeOf({ row }: GridRow): string | undefined {
  const first = row.children.find(({ text }) => text !== "")?.text.trim() ?? "";
  return code.test(first) ? first : undefined;
}

const code = /^[A-Z]{1,4}\d{0,3}(?:[-._/]?[A-Z]{0,3}\d{1,3}){0,3}$/u;

/** E1 of E1-S1, WP1 of WP1.1, A of A1. */
function outerOf(inner: string): string {
  const outer = inner.replace(/[-._/]?[A-Z]{0,3}\d{1,3}$/u, "");
  const letters = inner.replace(/\d+$/u, "");
  return outer !== "" && outer !== inner ? outer : letters === inner ? "" : letters;
}
