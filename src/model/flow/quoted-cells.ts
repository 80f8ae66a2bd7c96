import { comparison, perUnit } from "../../ast/statements/text/words.ts";
import { isAlike, significantDigits } from "./amounts.ts";
import type { Claim } from "./claim.ts";
import type { Flow, FlowFigure, FlowLine } from "./flow.ts";
import type { CellFigure, FlowTable } from "./flow-table.ts";
import { totalRowOf } from "./flow-table.ts";
import { keyOfName, nameBefore } from "./names.ts";
import { isNearTo, isRoundedTo } from "./near-figures.ts";
import { tablesBeside } from "./nearby.ts";
import { isSumColumn } from "./table-totals.ts";

/**
 * Figures that a text beside a table tells by the names of its rows or columns:
 *
 *     总学时64，其中理论40学时，实验20学时     | 合计 | 理论 40 | 实验 22 | 小计 66 |
 *     一部完成300万元，二部250万元             | 一部 | 300 |, | 二部 | 250 |
 *
 * Where most of a line agrees with the table, the figure that does not is wrong in one of the two places.
 */
export function findQuotedCells(flow: Flow): readonly Claim[] {
  return flow.lines.flatMap((line) => {
    const figures = line.figures.filter(isQuotable);
    if (figures.length === 0) return [];
    for (const table of tablesBeside(line, flow)) {
      const claims = quotesOf(line, figures, table, flow);
      if (claims.length > 0) return claims;
    }
    return [];
  });
}

interface Quote {
  readonly figure: FlowFigure;
  readonly cell: CellFigure;
  /** Only this cell bears the names that the text says. */
  readonly isSole: boolean;
}

function isQuotable({ isAmount, isBracketed, label, quantity }: FlowFigure): boolean {
  if (!isAmount || isBracketed || quantity.isApproximate === true) return false;
  return !comparison.test(label) && !perUnit.test(label);
}

function quotesOf(
  line: FlowLine,
  figures: readonly FlowFigure[],
  table: FlowTable,
  flow: Flow,
): readonly Claim[] {
  const quotes = figures.flatMap((figure) => quoteOf(figure, table) ?? []);
  const agreeing = quotes.filter(({ figure, cell }) => figure.exact.equals(cell.exact));
  const claims = agreeing.map((quote) => claimOf(quote, "inferred"));
  const off = quotes.filter(
    ({ figure, cell, isSole }) =>
      isSole &&
      isNearTo(figure, cell.exact) &&
      !figure.exact.equals(cell.exact) &&
      !isRoundedTo(figure, cell.exact),
  );
  const isMeant =
    off.length > 0 &&
    agreeing.length >= off.length &&
    agreeing.reduce((sum, { figure }) => sum + significantDigits(figure.exact), 0) >= 2 &&
    isOfOneSection(line, table, flow) &&
    !isOfAnotherState(line, table);
  return isMeant ? [...claims, ...off.map((quote) => claimOf(quote, "stated"))] : claims;
}

function claimOf({ figure, cell }: Quote, certainty: Claim["certainty"]): Claim {
  return { operation: "sum", result: figure, operands: [cell], certainty, because: "quoted-cell" };
}

function isOfOneSection({ at }: FlowLine, { lineAt }: FlowTable, { lines }: Flow): boolean {
  return !lines.slice(Math.min(at + 1, lineAt), Math.max(at, lineAt - 1) + 1).some(({ isTitle }) => isTitle);
}

/** What came of a plan, or was before it, is told of the same rows and is not the same. */
const stateWord =
  /实际|完成|已|到位|拨付|支付|付款|回款|签约|下达|交付|到货|支出|执行|使用|剩余|报名|到岗|在岗|上年|去年|同期|原|调整|修订|变更|改为|另|再|新增|追加|补|若|如果|预计|挑战|保底|力争|上月|上季|下年|明年|次年|截至|累计|\bactual|\bforecast|\blast year\b|\bnext year\b|\bprevious|\bpaid\b|\bspent\b|\bso far\b|\balready\b|\banother\b|\bextra\b|\bif\b/giu;

function isOfAnotherState({ text }: FlowLine, { columns }: FlowTable): boolean {
  const heads = columns.map(({ name }) => name).join(" ");
  return [...text.matchAll(stateWord)].some(([word]) => !heads.includes(word));
}

// ------------------------------------------------------------------------------------------- which cell

function quoteOf(figure: FlowFigure, table: FlowTable): Quote | undefined {
  const spoken = nameBefore(figure.label);
  if (spoken.length < 2) return undefined;
  const key = keyOfName(spoken);
  return ofRow(figure, key, table) ?? ofColumn(figure, key, table) ?? ofAll(figure, table);
}

function ofRow(figure: FlowFigure, key: string, table: FlowTable): Quote | undefined {
  const rows = table.rows.flatMap(({ name }, index) =>
    name !== "" && keyOfName(name) === key ? [index] : [],
  );
  const [row] = rows;
  if (row === undefined || rows.length > 1) return undefined;
  const cells = table.columns
    .flatMap(({ figures }) => figures[row] ?? [])
    .filter((cell) => cell.isAmount && isAlike(cell, figure));
  if (cells.length <= 1) return cells[0] === undefined ? undefined : { figure, cell: cells[0], isSole: true };
  const said = cells.filter(({ columnAt }) => {
    const name = table.columns[columnAt]?.name ?? "";
    return name.length >= 2 && figure.line.text.includes(name);
  });
  if (said[0] !== undefined && said.length === 1) return { figure, cell: said[0], isSole: true };
  const equal = cells.find(({ exact }) => exact.equals(figure.exact));
  return equal === undefined ? undefined : { figure, cell: equal, isSole: false };
}

function ofColumn(figure: FlowFigure, key: string, table: FlowTable): Quote | undefined {
  const total = totalRowOf(table);
  if (total === undefined) return undefined;
  const cells = table.columns.flatMap(({ name, figures }) =>
    keyOfName(name) === key ? (figures[total] ?? []) : [],
  );
  const [cell] = cells;
  return cell !== undefined && cells.length === 1 && isAlike(cell, figure)
    ? { figure, cell, isSole: true }
    : undefined;
}

/** 总学时64, 合计5,012万元: the total of all rows and columns. */
function ofAll(figure: FlowFigure, table: FlowTable): Quote | undefined {
  if (!/^(?:总|合计|共计|总计)|^(?:grand )?total/iu.test(nameBefore(figure.label))) return undefined;
  const row = totalRowOf(table);
  if (row === undefined) return undefined;
  const cells = table.columns
    .map(({ figures }) => figures[row])
    .filter((cell) => cell?.isAmount === true && isAlike(cell, figure));
  const grand = cells.filter((cell) => isSumColumn(table, cell?.columnAt ?? -1));
  const [cell] = cells.length === 1 ? cells : grand.length === 1 ? grand : [];
  return cell === undefined ? undefined : { figure, cell, isSole: true };
}
