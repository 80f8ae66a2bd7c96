import { isAlike } from "../flow/amounts.ts";
import type { CellFigure, FlowTable } from "../flow/flow-table.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { tablesAround } from "../flow/nearby.ts";
import type { Candidate } from "./candidate.ts";
import { anyWhole, nameOfPart, nameOfWhole } from "./share-words.ts";

/**
 * What a share is of where its clause names rows of a table beside it, or a row and the total:
 *
 *     研发费用占营业收入的5.1%       餐饮场地占40.6%       Wages are 52.1% of all cash out
 */
export function cellShares(share: FlowFigure, flow: Flow): readonly Candidate[] {
  const name = nameOfPart(share);
  if (name === undefined) return [];
  for (const table of tablesAround(share.line, flow)) {
    const part = onlyRow(table, name);
    if (part === undefined) continue;
    const wholes = rowsOfWhole(share, part, table);
    const pairs = wholes.flatMap((whole) => pairsIn(table, part, whole));
    if (pairs.length === 0) continue;
    const evidence = pairs.length === 1 ? { digits: 1, isSaid: true } : { digits: 2 };
    return pairs.reverse().map((operands) => ({
      sum: { operation: "share", result: share, operands },
      oneIn: 3,
      ...evidence,
    }));
  }
  return [];
}

/** The row of this name, or the only one whose name begins or ends with it, or is how it begins. */
export function onlyRow({ rows, columns }: FlowTable, name: string, isWhole = false): number | undefined {
  const figured = rows.flatMap((row, at) =>
    columns.some(({ figures }) => figures[at] !== undefined)
      ? [{ at, row, name: row.name.toLowerCase() }]
      : [],
  );
  const named = figured.filter((row) => row.name === name);
  if (named.length > 0) return named.length === 1 ? named[0]?.at : undefined;
  const alike = figured.filter(
    (each) =>
      (isWhole || !each.row.isTotal) &&
      each.name.length >= 2 &&
      (each.name.startsWith(name) || each.name.endsWith(name) || (!isWhole && name.startsWith(each.name))),
  );
  const totals = alike.filter(({ row }) => row.isTotal || row.isSubtotal);
  const chosen = isWhole && totals.length > 0 ? totals : alike;
  return chosen.length === 1 ? chosen[0]?.at : undefined;
}

/** The row that is named; else, where it is of all of them, the totals below the part. */
function rowsOfWhole(share: FlowFigure, part: number, table: FlowTable): readonly number[] {
  const name = nameOfWhole(share)?.toLowerCase();
  if (name !== undefined && !anyWhole.test(name)) {
    const row = onlyRow(table, name, true);
    if (row !== undefined) return row === part ? [] : [row];
    if (!isTotalName.test(name) && !/^of (?:all|the total)/iu.test(share.trail)) return [];
  }
  return table.rows.flatMap(({ isTotal, isSubtotal }, row) =>
    row > part && (isTotal || isSubtotal) ? [row] : [],
  );
}

/** 总支出, total budget, all money out. */
const isTotalName = /^总|^全|合计|\b(?:total|all|budget)\b/iu;

function pairsIn(
  { columns }: FlowTable,
  part: number,
  whole: number,
): readonly (readonly [CellFigure, CellFigure])[] {
  return columns.flatMap(({ figures }) => {
    const [a, b] = [figures[part], figures[whole]];
    if (a === undefined || b === undefined || !a.isAmount || !b.isAmount || !isAlike(a, b)) return [];
    return a.exact.sign() > 0 && b.exact.compare(a.exact) > 0 ? [[a, b] as const] : [];
  });
}
