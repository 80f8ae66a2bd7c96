import { fitRow, kindsOf } from "../fit-row.ts";
import type { Kinds } from "../fit-row.ts";
import type { LineCell } from "../split-line.ts";
import type { Token } from "./scan.ts";

/** The words that stand before figures, the last of them their name, and the figures. */
export interface Entry {
  readonly words: readonly Token[];
  readonly figures: readonly Token[];
}

/** Entries one below the other that have as many figures each, rates in the same places. */
export interface Body {
  readonly entries: readonly BodyRow[];
  /** How many figures a row has. */
  readonly width: number;
  /** The entry above the first, or below the last, has figures too, which fit no column. */
  readonly isTorn: boolean;
}

export interface BodyRow {
  readonly words: readonly Token[];
  readonly figures: readonly LineCell[];
  /** The line behind its last figure. */
  readonly nextLine: number;
}

/** Splits tokens into names and the figures behind them. */
export function entriesOf(tokens: readonly Token[]): Entry[] {
  const entries: { words: Token[]; figures: Token[] }[] = [];
  for (const token of withNamesOfYears(tokens)) {
    let last = entries.at(-1);
    if (last === undefined || (token.kind === "words" && last.figures.length > 0))
      entries.push((last = { words: [], figures: [] }));
    if (token.kind === "words") last.words.push(token);
    else last.figures.push(token);
  }
  return entries;
}

/** Years alone, one beside the other, or before as many figures each are names: `2022 4.1 2.5 2023 4.4 2.7 2024 …`. */
function withNamesOfYears(tokens: readonly Token[]): readonly Token[] {
  const named: Token[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = from;
    while (to < tokens.length && tokens[to]?.kind !== "words") to++;
    const run = tokens.slice(from, to);
    const years = run.flatMap(({ kind }, index) => (kind === "year" ? [index] : []));
    const [first = 0, second = 0] = years;
    const areNames =
      years.length === run.length ||
      (years.length >= 3 &&
        first === 0 &&
        second >= 2 &&
        years.every((at, index) => at === index * second) &&
        run.length === years.length * second);
    for (const token of run)
      named.push(areNames && token.kind === "year" ? { ...token, kind: "words" } : token);
    for (let word = tokens[to]; word?.kind === "words"; word = tokens[++to]) named.push(word);
    from = to;
  }
  return named;
}

/** The longest bodies, from top to bottom. */
export function bodiesOf(text: string, entries: readonly Entry[]): Body[] {
  const bodies: Body[] = [];
  for (let from = 0; from < entries.length;) {
    const body = bodyFrom(text, entries, from);
    if (body.entries.length < 2) {
      from++;
      continue;
    }
    const to = from + body.entries.length;
    const above = from === 0 ? undefined : entries[from - 1];
    const below = entries[to];
    const isTorn =
      (above !== undefined && above.figures.length > 0 && (entries[from]?.words.length ?? 0) <= mostNames) ||
      (below !== undefined && below.figures.length > 0 && below.words.length <= mostNames);
    bodies.push({ ...body, isTorn });
    from = to;
  }
  return bodies;
}

/** Names of groups, one below the other, and the name of the row below them. Of one figure each, a name may have none. */
const mostNames = 3;
const mostAlone = 8;
const widest = 12;

function bodyFrom(text: string, all: readonly Entry[], from: number): Omit<Body, "isTorn"> {
  const first = all[from];
  const width = first?.figures.length ?? 0;
  const rows: BodyRow[] = [];
  if (first === undefined || width === 0 || width > widest || first.words.length === 0)
    return { entries: rows, width };
  const [name] = first.words;
  const kinds = kindsOf(text, [name?.cell ?? noCell, ...first.figures.map(({ cell }) => cell)]);
  let group: Token | undefined;
  for (let at = from; at < all.length; at++) {
    const entry = all[at];
    if (entry === undefined || entry.words.length === 0) break;
    if (at > from && entry.words.length > (width === 1 ? mostAlone : mostNames)) break;
    const figures = fitting(text, entry, kinds);
    if (figures === undefined) break;
    const words = group === undefined ? entry.words : [group, ...entry.words];
    const last = entry.figures.at(figures.group === undefined ? -1 : -2);
    rows.push({ words, figures: figures.cells, nextLine: last?.nextLine ?? 0 });
    group = figures.group;
  }
  return { entries: rows, width };
}

const noCell: LineCell = { start: 0, end: 0, left: 0, right: 0 };

/** The figures of an entry under their columns, and the year behind them that names what follows. */
function fitting(
  text: string,
  { words, figures }: Entry,
  kinds: Kinds,
): { readonly cells: readonly LineCell[]; readonly group?: Token } | undefined {
  const last = figures.at(-1);
  const isFollowed = figures.length === kinds.length + 1 && last?.kind === "year";
  const cells = (isFollowed ? figures.slice(0, -1) : figures).map(({ cell }) => cell);
  const name = words.at(-1)?.cell;
  if (name === undefined) return undefined;
  const rest = isFollowed ? { group: last } : {};
  if (cells.length === kinds.length) {
    const own = kindsOf(text, [name, ...cells]);
    const isAlike = own.every((kind, index) => kind === kinds[index] || isNone(text, cells[index]));
    return isAlike || own.every((kind) => kind) ? { cells, ...rest } : undefined;
  }
  const placed = cells.length < kinds.length ? fitRow(text, [name, ...cells], kinds)?.slice(1) : undefined;
  return placed === undefined ? undefined : { cells: placed, ...rest };
}

/** A dash stands for none of either. */
function isNone(text: string, cell: LineCell | undefined): boolean {
  return cell !== undefined && !/\d/u.test(text.slice(cell.start, cell.end));
}
