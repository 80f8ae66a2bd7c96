import type { GridCell } from "./grid-cell.ts";

/**
 * Whether a first column numbers what its rows are about rather than telling figures: 1.3, 1.1, 1.2, 2.1, in whatever order, with
 * the numbers of the sections among them or without. Each section counts on from its first, which decimals hardly do.
 */
export function numbersSections(rows: readonly (readonly GridCell[])[]): boolean {
  const sections = new Map<string, Set<number>>();
  let count = 0;
  for (const [first] of rows) {
    if (first?.figure === undefined) continue;
    const parts = /^(?:(\d{1,2})\.)?([1-9]\d?)$/u.exec(first.figure.text);
    if (parts === null) return false;
    const [, section = "", number] = parts;
    sections.set(section, (sections.get(section) ?? new Set()).add(Number(number)));
    count++;
  }
  const counted = [...sections].map(([section, numbers]) => ({ section, numbers }));
  const told = counted.reduce((sum, { numbers }) => sum + numbers.size, 0);
  return (
    told === count &&
    count >= fewestNumbers &&
    counted.some(({ section }) => section !== "") &&
    counted.every(({ section, numbers }) => isRun(numbers, section === "" ? Math.min(...numbers) : 1))
  );
}

const fewestNumbers = 4;

function isRun(numbers: ReadonlySet<number>, first: number): boolean {
  return Math.max(...numbers) === first + numbers.size - 1 && Math.min(...numbers) === first;
}
