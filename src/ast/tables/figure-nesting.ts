import { Decimal } from "../../quantities/decimal.ts";
import { exactValue } from "../statements/allocations/exact-figures.ts";
import { perUnit } from "../statements/text/words.ts";
import type { GridColumn, GridRow } from "./grid-shape.ts";
import { withGroupRows } from "./group-rows.ts";
import { withLeadingTotals } from "./leading-totals.ts";
import { withRestOfParts } from "./rest-of-parts.ts";

/**
 * Puts rows below the one that they make, where neither number nor indent says so and the figures do:
 *
 *     总计        1207   100.0
 *     长途交通     303    25.1     = 213 + 30 + 60, and 25.1 = 17.6 + 2.5 + 5.0
 *       民航       213    17.6
 *       铁路        30     2.5
 *       公路        60     5.0
 *     住宿         904    74.9
 *
 * One column may show it by chance. Several do not; nor does a total that comes out when the rows below are left to the one that
 * they make, and does not when all are added. Rows that make a total as they stand lie in no other.
 */
export function withFigureNesting(rows: readonly GridRow[], columns: readonly GridColumn[]): GridRow[] {
  const isPlain = rows.every(
    ({ role, depth, sign }) => (depth === 0 || role === "of-which") && sign === undefined,
  );
  const amounts = columns.filter(isSummed);
  if (!isPlain || amounts.length === 0 || rows.length > mostRows) return [...rows];
  const grouped = withGroupRows(rows, columns, amounts, makes);
  if (grouped !== undefined) return withPartsBelow(grouped);
  const shares = columns.filter(({ role }) => role === "percent");
  const nested = withRestOfParts(withLeadingTotals(rows, amounts, makes), amounts, { makes, digitsIn });
  for (const block of blocksOf(nested)) {
    const families = new BlockReader(block, amounts, shares).read();
    const parents = new Map(
      families.flatMap(({ parent, children }) => children.map((child) => [child, parent])),
    );
    for (const child of parents.keys()) {
      const row = nested[child.index];
      let depth = 0;
      for (let above = parents.get(child); above !== undefined; above = parents.get(above)) depth++;
      if (row !== undefined) nested[child.index] = { ...row, depth: row.depth + depth, isInner: true };
    }
  }
  return withPartsBelow(nested);
}

/** What 其中 leads lies below the row before it, however deep that came to lie. */
function withPartsBelow(rows: readonly GridRow[]): GridRow[] {
  let host = 0;
  return rows.map((row) => {
    if (row.role !== "of-which") host = row.depth;
    return row.role === "of-which" && row.depth <= host ? { ...row, depth: host + 1 } : row;
  });
}

/** Nobody leaves the order of a longer table to the reader. */
const mostRows = 200;

function isSummed({ role, header }: GridColumn): boolean {
  return (role === "amount" || role === "total") && !perUnit.test(header) && !change.test(header);
}

const change = /增|减|降|升|同比|环比|较|比上|\b(?:change|growth|increase|decrease|variance|vs)\b/iu;

interface Block {
  readonly items: readonly GridRow[];
  /** The total rows right above and right below. */
  readonly totals: readonly GridRow[];
}

/** The rows between totals; what only names those below it is left out, and what 其中 leads lies within its row already. */
function blocksOf(rows: readonly GridRow[]): Block[] {
  const blocks: Block[] = [];
  let items: GridRow[] = [];
  let above: GridRow | undefined;
  const close = (below?: GridRow) => {
    const totals = [above, below].filter((total) => total !== undefined);
    if (items.length > 2) blocks.push({ items, totals });
    [items, above] = [[], below];
  };
  for (const row of rows) {
    if (row.role === "total" || row.role === "subtotal") close(row);
    else if (row.role === "item" && row.cells.some(({ state }) => state === "figure")) items.push(row);
  }
  close();
  return blocks;
}

interface Family {
  readonly parent: GridRow;
  readonly children: readonly GridRow[];
}

interface Evidence {
  readonly obeying: number;
  readonly misses: number;
  readonly digits: number;
}

/** How far below a row its last part may stand. */
const reach = 24;

class BlockReader {
  readonly #block: Block;
  readonly #amounts: readonly GridColumn[];
  readonly #shares: readonly GridColumn[];

  constructor(block: Block, amounts: readonly GridColumn[], shares: readonly GridColumn[]) {
    this.#block = block;
    this.#amounts = amounts;
    this.#shares = shares;
  }

  read(): readonly Family[] {
    const { items, totals } = this.#block;
    if (this.#isMade(totals, items)) return [];
    const likely = this.#nest(isLikely);
    if (likely.families.length > 0 && this.#isMade(totals, likely.tops)) return likely.families;
    const clean = this.#nest(isClean);
    if (isPartition(clean)) return clean.families;
    const { families } = this.#nest(isSure);
    const isMany = totals.length > 0 || families.length >= 2;
    return families.filter(
      ({ children }) =>
        (isMany || children.length >= 3) && !children.some(({ label }) => result.test(label?.text ?? "")),
    );
  }

  /** Some total is what the rows make, in a column where more than one of them has a figure. */
  #isMade(totals: readonly GridRow[], rows: readonly GridRow[]): boolean {
    return totals.some((total) => this.#amounts.some((column) => makes(rows, total, column) === "obeys"));
  }

  /** From the end, so that what lies within a row that lies within another is seen first. */
  #nest(isBelieved: (evidence: Evidence) => boolean): { families: Family[]; tops: GridRow[] } {
    const families: Family[] = [];
    const tops: GridRow[] = [];
    for (const parent of [...this.#block.items].reverse()) {
      const children = this.#childrenOf(parent, tops, isBelieved);
      if (children !== undefined) {
        families.push({ parent, children });
        tops.length -= children.length;
      }
      tops.push(parent);
    }
    return { families, tops };
  }

  /** The fewest of the rows below that make it; `tops` has the nearest last. */
  #childrenOf(
    parent: GridRow,
    tops: readonly GridRow[],
    isBelieved: (evidence: Evidence) => boolean,
  ): readonly GridRow[] | undefined {
    let best: { children: readonly GridRow[]; misses: number } | undefined;
    for (let count = 2; count <= Math.min(reach, tops.length); count++) {
      const children = tops.slice(-count);
      const evidence = this.#evidenceFor(parent, children);
      if (!isBelieved(evidence) || (best !== undefined && best.misses <= evidence.misses)) continue;
      best = { children, misses: evidence.misses };
      if (evidence.misses === 0) break;
    }
    return best?.children;
  }

  #evidenceFor(parent: GridRow, children: readonly GridRow[]): Evidence {
    let [obeying, misses, digits] = [0, 0, 0];
    const count = (column: GridColumn) => {
      obeying++;
      digits += digitsIn(parent, column);
    };
    for (const column of this.#amounts) {
      const verdict = makes(children, parent, column);
      if (verdict === "obeys") count(column);
      else if (verdict === "misses") misses++;
    }
    // Shares go with their amounts; rates do not add up, and say nothing against it.
    if (obeying > 0)
      for (const column of this.#shares) if (makes(children, parent, column) === "obeys") count(column);
    return { obeying, misses, digits };
  }
}

/** Enough where all rows of a table go together so. */
function isClean({ obeying, misses, digits }: Evidence): boolean {
  return misses === 0 && obeying >= 2 && digits >= 4;
}

/** Nothing is left over but rows that others make, all of them: income and its parts, then costs and theirs. */
function isPartition({ families, tops }: { families: readonly Family[]; tops: readonly GridRow[] }): boolean {
  return families.length >= 2 && tops.every((top) => families.some(({ parent }) => parent === top));
}

function isSure({ obeying, misses, digits }: Evidence): boolean {
  return digits >= 7 + 3 * Math.max(0, misses - 1) && (misses === 0 ? obeying >= 2 : misses * 3 <= obeying);
}

/** Enough where the total bears it out. */
function isLikely({ obeying, misses, digits }: Evidence): boolean {
  return (
    obeying >= 1 && misses <= Math.max(1, obeying - 1) && digits >= (misses <= 1 ? 3 + misses : 4 * misses)
  );
}

/** What is left of a row when others are taken away makes it together with them, and is no part that was listed. */
const result =
  /利润|毛利|净|结余|余额|差额|盈|剩余|缺口|未|\b(?:net|profit|margin|surplus|balance|remaining|left|difference|gap)\b/iu;

/** Whether the figures of the rows make that of another in a column; undefined where that says nothing. */
function makes(
  parts: readonly GridRow[],
  whole: GridRow,
  column: GridColumn,
): "obeys" | "misses" | undefined {
  const stated = whole.cells[column.index]?.figure;
  const value = stated === undefined ? undefined : exactValue(stated);
  if (stated === undefined || value === undefined) return undefined;
  let sum = Decimal.zero;
  let added = 0;
  for (const { cells } of parts) {
    const figure = cells[column.index]?.figure;
    if (figure === undefined) continue;
    const part = exactValue(figure);
    if (part === undefined) return undefined;
    if (part.sign() !== 0) added++;
    sum = sum.plus(part);
  }
  const slack = slackOf(stated.text, stated.resolution, parts.length);
  const isMade = sum.minus(value).abs().compare(slack) <= 0;
  if (!isMade) return "misses";
  return added < 2 ? undefined : "obeys";
}

/** Half of the last place of each figure, where they are rounded. */
function slackOf(text: string, resolution: string | null | undefined, parts: number): Decimal {
  const place = Decimal.parse(resolution ?? "");
  if (place === undefined || !/[.．]\d/u.test(text)) return Decimal.zero;
  return place.times(Decimal.fraction(BigInt(Math.min(parts, mostRounded) + 1), 2n));
}

/** Errors of rounding cancel out in longer sums. */
const mostRounded = 5;

function digitsIn({ cells }: GridRow, { index }: GridColumn): number {
  const digits = cells[index]?.figure?.text.replace(/\D/gu, "").replace(/^0+|0+$/gu, "") ?? "";
  return digits.length;
}
