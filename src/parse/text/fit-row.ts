import type { LineCell } from "./split-line.ts";

/** What stands in each column of figures: shares and rates, or anything else. */
export type Kinds = readonly boolean[];

export function kindsOf(text: string, [, ...figures]: readonly LineCell[]): Kinds {
  return figures.map((cell) => isRate(text, cell));
}

/**
 * Puts the figures of a row under the columns of its table where it has more or fewer than there are. The first ones of too
 * many belong to the name; of too few, either all amounts are told or none, and all rates or none.
 *
 *     Item 2023 2024 %
 *     Give 15% 12,000 8,000 -33%      Give 15% | 12,000 | 8,000 | -33%
 *     Outings 2,000 1,500             Outings | 2,000 | 1,500 | (nothing)
 */
export function fitRow(text: string, cells: readonly LineCell[], kinds: Kinds): LineCell[] | undefined {
  const [name, ...figures] = cells;
  if (name === undefined) return undefined;
  if (figures.length >= kinds.length) return dropExcess(text, name, figures, kinds);
  if (figures.length < fewestFigures || !figures.some((cell) => isAmount(text, cell))) return undefined;
  const placed: LineCell[] = [name];
  let next = 0;
  for (const kind of kinds) {
    const cell = figures[next];
    const isHere = cell !== undefined && isRate(text, cell) === kind;
    if (isHere) next++;
    placed.push(isHere ? cell : blankAfter(placed.at(-1) ?? name));
  }
  const isWhole = [true, false].every((kind) => {
    const told = figures.filter((cell) => isRate(text, cell) === kind).length;
    return told === 0 || told === kinds.filter((each) => each === kind).length;
  });
  return isWhole && next === figures.length ? placed : undefined;
}

/** One figure behind a name is no row of a table of several. */
const fewestFigures = 2;

function dropExcess(
  text: string,
  name: LineCell,
  figures: readonly LineCell[],
  kinds: Kinds,
): LineCell[] | undefined {
  const excess = figures.slice(0, figures.length - kinds.length);
  const kept = figures.slice(excess.length);
  const last = excess.at(-1);
  if (last === undefined) return [name, ...kept];
  if (excess.length > 1 || !kept.every((cell, index) => isRate(text, cell) === kinds[index]))
    return undefined;
  return [{ ...name, end: last.end, right: last.right }, ...kept];
}

/** `Room 12 15` is no row of amounts without rates. */
function isAmount(text: string, { start, end }: LineCell): boolean {
  return /\d[\d,.]*\d\d|^[$€£¥￥₹]/u.test(text.slice(start, end));
}

function blankAfter({ end, right }: LineCell): LineCell {
  return { start: end, end, left: right, right };
}

function isRate(text: string, { start, end }: LineCell): boolean {
  return /[%％‰]/u.test(text.slice(start, end));
}
