import type { QuantityNode } from "../../ast/nodes.ts";
import { dimensionOf } from "../../ast/statements/text/dimension.ts";
import { perUnit } from "../../ast/statements/text/words.ts";
import { Decimal } from "../../quantities/decimal.ts";
import type { Claim } from "../flow/claim.ts";
import { isRange } from "../flow/flow.ts";
import type { Flow, FlowLine } from "../flow/flow.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import { measureOf } from "../flow/measure.ts";
import { totalWord } from "../flow/words.ts";
import { readBroods } from "./outline.ts";

/**
 * Totals between two bounds, of what headings, items or rows tell between two each:
 *
 *     ### Frames (4-6 hours)  …   ### Roof (2-3 hours)  …   ### Paint (1 hour)  …   **Total: 7-10 hours**
 *
 * Both ends have to come out.
 */
export function findRangeTotals(flow: Flow): readonly Claim[] {
  const { lines } = flow;
  if (!lines.some(({ ranges = [] }) => ranges.length > 0)) return [];
  const runs = [
    ...readBroods(flow).flatMap(({ units, over }): Run[] => {
      const last = units.at(-1);
      const first = units[0];
      if (first === undefined || last === undefined || units.length < 2) return [];
      const behind = lines.slice(last.line.at + 1, Math.min(last.end + 2, last.line.at + farBehind));
      const before = lines.slice(Math.max(0, first.line.at - nearBy), first.line.at);
      const beside = [...behind, ...before, ...(over === undefined ? [] : [over.line])];
      const items = totalWord.test(last.line.text.slice(0, opening)) ? units.slice(0, -1) : units;
      const all = runsOf(items.map(({ line }) => quantitiesOf(line))).map((parts) => ({ parts, beside }));
      // 净节省20,000 among them may be no part at all.
      const bounded = all.map((run) => ({ ...run, parts: run.parts.filter(isRange) }));
      return [...all, ...bounded.filter((run, at) => run.parts.length < (all[at]?.parts.length ?? 0))].map(
        (run) => (items === units ? run : { ...run, beside: [last.line, ...run.beside] }),
      );
    }),
    ...flow.tables.flatMap((table) => {
      const beside = lines.slice(Math.max(0, table.lineAt - nearBy), table.lineAt + nearBy);
      return columnsOf(table).map((parts) => ({ parts, beside }));
    }),
  ];
  return runs.flatMap((run) => claimsOf(run));
}

const nearBy = 3;
const farBehind = 40;

interface Run {
  readonly parts: readonly QuantityNode[];
  /** The lines that may tell what they come to. */
  readonly beside: readonly FlowLine[];
}

function quantitiesOf({ figures, ranges = [] }: FlowLine): readonly QuantityNode[] {
  return [...ranges.filter(({ label }) => !perUnit.test(label)), ...figures].map(({ quantity }) => quantity);
}

/** One of each line, of what the first line with bounds measures. */
function runsOf(lines: readonly (readonly QuantityNode[])[]): readonly (readonly QuantityNode[])[] {
  const dimensions = new Set(lines.flatMap((line) => line.filter(isRange).map(dimensionOf)));
  return [...dimensions].flatMap((dimension) => {
    const parts = lines.flatMap((line) => line.find((quantity) => dimensionOf(quantity) === dimension) ?? []);
    return parts.length >= 2 && parts.filter(isRange).length >= 2 ? [parts] : [];
  });
}

function columnsOf({ grid, rows }: FlowTable): readonly (readonly QuantityNode[])[] {
  const items = grid.rows.filter((_, at) => rows[at]?.isItem === true);
  return grid.columns.flatMap(({ index }) =>
    runsOf(
      items.map(({ cells }) => {
        const figure = cells[index]?.figure;
        return figure === undefined ? [] : [figure];
      }),
    ),
  );
}

function claimsOf({ parts, beside }: Run): readonly Claim[] {
  const [low, high] = [sumOf(parts.map((part) => part.low)), sumOf(parts.map((part) => part.high))];
  const dimension = parts[0] === undefined ? "" : dimensionOf(parts[0]);
  if (low === undefined || high === undefined) return [];
  for (const { text, ranges = [] } of beside)
    for (const { quantity, label, trail } of ranges) {
      if (parts.includes(quantity) || dimensionOf(quantity) !== dimension) continue;
      if (!totalWord.test(`${label} ${trail} ${text.slice(0, opening)}`)) continue;
      if (quantity.low !== low.toString() || quantity.high !== high.toString()) continue;
      return [claimOf(quantity, parts)];
    }
  return [];
}

const opening = 16;

function sumOf(values: readonly (string | null)[]): Decimal | undefined {
  let sum = Decimal.zero;
  for (const value of values) {
    const exact = value === null ? undefined : Decimal.parse(value);
    if (exact === undefined) return undefined;
    sum = sum.plus(exact);
  }
  return sum;
}

function claimOf(total: QuantityNode, parts: readonly QuantityNode[]): Claim {
  const result = measureOf(total, Decimal.zero);
  const operands = parts.map((part) => measureOf(part, Decimal.zero));
  return { operation: "sum", result, operands, certainty: "inferred", because: "bounds-add-up" };
}
