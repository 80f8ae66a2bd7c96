import { fallOf, isSigned } from "../../ast/statements/calculations/growth-words.ts";
import { isAlike } from "../flow/amounts.ts";
import type { CellFigure, FlowTable } from "../flow/flow-table.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { tablesAround } from "../flow/nearby.ts";
import type { Candidate } from "./candidate.ts";
import { onlyRow } from "./cell-shares.ts";

/**
 * What a rate of change lies between where its clause names a row of a table beside it that tells two times:
 *
 *     营业收入比上年增长11.9%        Income is up 7.1%, spending up 7.2%
 */
export function cellChanges(change: FlowFigure, flow: Flow): readonly Candidate[] {
  const name = nameOf(change);
  if (name === undefined || isSigned(change)) return [];
  for (const table of tablesAround(change.line, flow)) {
    const row = onlyRow(table, name, true);
    const levels = row === undefined ? undefined : twoTimes(table, row);
    if (levels === undefined) continue;
    const [lower, higher] = levels;
    const isDecrease = fallOf(change, lower, higher);
    return [
      {
        sum: {
          operation: "growth-rate",
          result: change,
          operands: isDecrease ? [higher, lower] : [lower, higher],
          isDecrease,
        },
        oneIn: 2,
        digits: 1,
        isSaid: true,
      },
    ];
  }
  return [];
}

function nameOf({ label, isBracketed }: FlowFigure): string | undefined {
  if (isBracketed) return undefined;
  return grows.exec(label)?.[1] ?? isUp.exec(label)?.[1]?.toLowerCase();
}

const grows =
  /(?:^|[，。；、,;：:\s年])(?:其中)?([\p{Script=Han}]{2,10}?)(?:同比|环比|[比较](?:上|去|前)[年月期]|[比较]20\d\d年)?(?:增长|上升|下降|减少|提高|增加)$/u;
const isUp =
  /(?:^|[,.;:]\s*|\b(?:and|but)\s+)(?:the |our )?([a-z][a-z -]{2,24}?) (?:(?:is|are|was|were|goes|went) )?(?:up|down|gr[eo]ws?|rises?|rose|falls?|fell|increases?d?|decreases?d?)(?: by)?$/iu;

/** The two amounts of a row under heads that are times, the lower first. */
function twoTimes({ columns }: FlowTable, row: number): readonly [CellFigure, CellFigure] | undefined {
  const cells = columns.flatMap(({ figures, name }) => {
    const cell = figures[row];
    return cell?.isAmount === true && cell.exact.sign() > 0 ? [{ cell, isTime: timeHead.test(name) }] : [];
  });
  const [first, second, ...others] = cells;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (!first.isTime || !second.isTime || !isAlike(first.cell, second.cell)) return undefined;
  const [a, b] = [first.cell, second.cell];
  return a.exact.compare(b.exact) <= 0 ? [a, b] : [b, a];
}

const timeHead =
  /20\d\d|上年|去年|本年|今年|[上本]期|[上本]月|同期|\d月|\b(?:last|this|prior|previous|fy\s?\d\d|q[1-4])\b/iu;
