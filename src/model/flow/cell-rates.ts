import { Decimal } from "../../quantities/decimal.ts";
import { pairsOf } from "../shared-words.ts";
import { isAlike } from "./amounts.ts";
import { isMade, madeOf } from "./claim.ts";
import type { Claim, Sum } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import type { CellFigure, FlowTable } from "./flow-table.ts";
import { isNearTo } from "./near-figures.ts";
import { mainRow, tablesAround } from "./nearby.ts";

/**
 * Rates of a text that follow from two cells of a table beside it, neither of which it repeats:
 *
 *     第二年收入增长112.5%              row 营业收入, columns 第一年 and 第二年
 *     销售费用率第二年18%                rows 销售费用 and 营业收入, column 第二年
 *     一季度粗钢产量完成年计划的25.2%    row 粗钢产量, columns 一季度完成 and 年计划
 *
 * The rows that the text names are tried, in the columns that it names or else in all; one is told when it comes out. What
 * the others of a line show of their table, the one that does not come out is held to.
 */
export function findCellRates(flow: Flow): readonly Claim[] {
  return flow.lines.flatMap((line) => {
    const rates = line.figures.filter(({ quantity, exact }) => quantity.unit === "%" && exact.sign() !== 0);
    if (rates.length === 0) return [];
    for (const table of tablesAround(line, flow)) {
      const read = rates.map((rate) => ({ rate, sums: readingsOf(rate, table) }));
      const made = read.flatMap(({ sums }) => sums.find(isMade) ?? []);
      const off = read.filter(({ rate, sums }) => !sums.some(isMade) && saysNoMore(rate, table));
      const claims = made.map((sum): Claim => ({ ...sum, certainty: "inferred", because: "rate-of-cells" }));
      if (made.length > 0) return [...claims, ...off.flatMap(({ sums }) => heldTo(made, sums))];
    }
    return [];
  });
}

/** The one reading that goes by the same columns, or has the same whole, as those that come out. */
function heldTo(made: readonly Reading[], readings: readonly Reading[]): readonly Claim[] {
  const ways = new Set(made.map(wayOf));
  const [like, ...others] = readings.filter((reading) => reading.isSaid && ways.has(wayOf(reading)));
  if (like === undefined || others.length > 0) return [];
  const computed = madeOf(like);
  const isNear = computed !== undefined && isNearTo(like.result, computed);
  return isNear ? [{ ...like, certainty: "stated", because: "rate-like-its-neighbours" }] : [];
}

/** Nothing but rows and columns of the table, and how they go together: 第三年增长, but not 第三年市场份额增长. */
function saysNoMore({ label }: FlowFigure, { rows, columns }: FlowTable): boolean {
  const names = [...rows, ...columns]
    .map(({ name }) => name.toLowerCase())
    .filter(({ length }) => length >= 2);
  const words = label.toLowerCase();
  const said = names.filter((name) => words.includes(name)).sort((a, b) => b.length - a.length);
  const rest = said.reduce((text, name) => text.replaceAll(name, ""), words);
  return rest.replace(plainWords, "") === "";
}

const plainWords =
  /同比|环比|增长率?|增幅|增速|增加|提高|上升|下降|降幅|降低|减少|完成|占比?|比重|比例|份额|率|分别|达到?|为|约|的|和|及|而|[，、：:,\s]|\b(?:growth|grows?|grew|rises?|rose|falls?|fell|up|down|by|of|is|are|was|at|and|the|in|to|share)\b/giu;

/** Growth over so many columns, a share of this row, or of this column. */
function wayOf({ operation, operands: [first, second] }: Reading): string {
  if (first === undefined || second === undefined) return "";
  if (operation === "growth-rate") return `growth ${first.columnAt - second.columnAt}`;
  return first.rowAt === second.rowAt ? `column ${second.columnAt}` : `row ${second.rowAt}`;
}

/** What a rate may be of. */
interface Reading extends Sum {
  readonly operands: readonly CellFigure[];
  /** Both its row and its column are named. */
  readonly isSaid: boolean;
}

const growthCue =
  /增长|增幅|增速|增加|提高|上升|下降|降幅|降低|减少|减|成长|[升降跌涨]|\bgr[eo]w|\bup\b|\bdown\b|\brise|\brose\b|\bfell\b|\bfall|\bmore\b|\bless\b|\bhigher\b|\blower\b|\bincrease|\bdecrease/iu;
const fallCue = /下降|降幅|降低|减少|减|[降跌]|\bdown\b|\bfell\b|\bfall|\bless\b|\blower\b|\bdecrease/iu;
const shareCue =
  /占|比|份额|率|完成|相当于|为[^，。；]{2,12}的|\bof\b|\bshare\b|\bmargin\b|\brate\b|\baccounts?\b|\brepresents?\b/iu;

/** 提高到, 降至: what is told is where it stands then. */
const levelCue = /(?:[到至为]|\bto)(?:[^，。；,;]{1,8}的)?$/iu;

/** What the words of a rate and its sentence can mean in a table, from the most to the least said. */
function readingsOf(rate: FlowFigure, table: FlowTable): readonly Reading[] {
  const saying = sayingOf(rate);
  const [, own = "", sentence = ""] = saying;
  const isLevel = levelCue.test(rate.label);
  const isGrowth = !isLevel && (rate.quantity.change !== undefined || growthCue.test(rate.label));
  if (isGrowth) return growthReadings(rate, saying, table);
  // 第一年18%，第二年15%: the words that say of what stand before the first.
  const isSilent = !shareCue.test(own) && !growthCue.test(own);
  if (isSilent && !isLevel && growthCue.test(sentence)) return growthReadings(rate, saying, table);
  return shareCue.test(own) || ((isSilent || isLevel) && shareCue.test(sentence))
    ? shareReadings(rate, saying, table)
    : [];
}

function growthReadings(rate: FlowFigure, saying: readonly string[], table: FlowTable): readonly Reading[] {
  const whole = rowsSaid(saying, table);
  const rows = whole.length > 0 ? whole : rowsAlike(saying, table);
  const columns = columnsSaid(saying, table);
  return rows.flatMap((row) => growthOf(rate, row, columns, table));
}

function shareReadings(rate: FlowFigure, saying: readonly string[], table: FlowTable): readonly Reading[] {
  const rows = [...new Set([...rowsSaid(saying, table), ...rowsAlike(saying, table)])];
  const columns = columnsSaid(saying, table);
  return rows.flatMap((row) => [
    ...sharesInRow(rate, row, columns, table),
    ...sharesInColumn(rate, row, rows, columns, table),
  ]);
}

const longestSaying = 96;

/** The words before it, then those behind it too, then those of its sentence: what is named is looked for in this order. */
function sayingOf({ label, line, quantity, trail }: FlowFigure): readonly string[] {
  const before = line.text.slice(Math.max(0, quantity.start - longestSaying), quantity.start);
  const start = Math.max(...["。", "；", ";", ". ", "\n"].map((mark) => before.lastIndexOf(mark))) + 1;
  return [label, `${label} ${trail.slice(0, 16)}`, before.slice(start)];
}

// -------------------------------------------------------------------------------------------- names

const mostNamed = 3;

/** Rows whose whole name is said: the longer names first, as 营业收入 holds 收入. */
function rowsSaid(saying: readonly string[], table: FlowTable): readonly number[] {
  for (const text of saying) {
    const said = figuredRows(table).filter((row) => isSaid(table.rows[row]?.name ?? "", text));
    if (said.length > 0)
      return said.sort((a, b) => lengthOf(table, b) - lengthOf(table, a) || a - b).slice(0, mostNamed);
  }
  return [];
}

/** Rows that have words in common with what is said, where few have as many. */
function rowsAlike(saying: readonly string[], table: FlowTable): readonly number[] {
  for (const text of saying) {
    const said = pairsOf(text);
    const rows = figuredRows(table).map((row) => ({
      row,
      shared: [...pairsOf(table.rows[row]?.name ?? "")].filter((pair) => said.has(pair)).length,
    }));
    const most = rows.reduce((best, { shared }) => Math.max(best, shared), 1);
    const some = rows.filter(({ shared }) => shared === most);
    if (some.length > 0 && some.length <= mostNamed) return some.map(({ row }) => row);
  }
  return [];
}

function figuredRows({ rows, columns }: FlowTable): number[] {
  return rows.flatMap((_, row) => (columns.some(({ figures }) => figures[row] !== undefined) ? [row] : []));
}

function lengthOf({ rows }: FlowTable, row: number): number {
  return rows[row]?.name.length ?? 0;
}

/** The columns that are named, in the order of the table. */
function columnsSaid(saying: readonly string[], { columns }: FlowTable): readonly number[] {
  for (const text of saying) {
    const whole = columns.flatMap(({ name }, index) => (isSaid(name, text) ? [index] : []));
    if (whole.length > 0) return whole;
  }
  return [];
}

function isSaid(name: string, text: string): boolean {
  if (name.length < 2) return false;
  return /^[\x20-\x7e]+$/u.test(name)
    ? ` ${text.toLowerCase()} `.includes(` ${name.toLowerCase()}`)
    : text.includes(name);
}

// ------------------------------------------------------------------------------------------ readings

function cellsOfRow(row: number, { columns }: FlowTable): readonly CellFigure[] {
  return columns.flatMap(({ figures }) => {
    const cell = figures[row];
    return cell?.isAmount === true && cell.exact.sign() > 0 ? cell : [];
  });
}

/** From the column before to the one that is named; in tables with the newer first, the other way round. */
function growthOf(
  result: FlowFigure,
  row: number,
  columns: readonly number[],
  table: FlowTable,
): readonly Reading[] {
  const isDecrease =
    result.quantity.change === "decrease" ||
    (result.quantity.change === undefined && fallCue.test(result.label));
  const cells = cellsOfRow(row, table);
  const pairs = cells.slice(1).flatMap((second, index) => {
    const first = cells[index];
    return first === undefined || !isAlike(first, second)
      ? []
      : [
          [first, second],
          [second, first],
        ];
  });
  const isNamed = (cell: CellFigure | undefined) => cell !== undefined && columns.includes(cell.columnAt);
  const fitting = pairs.filter(([, now]) => columns.length === 0 || isNamed(now));
  return fitting.map((operands) => ({
    operation: "growth-rate" as const,
    result,
    operands,
    isSaid: columns.length > 0,
    ...(isDecrease ? { isDecrease } : {}),
  }));
}

/** 完成年计划的25.2%: of the cell in the column that is named, in the same row. */
function sharesInRow(
  result: FlowFigure,
  row: number,
  columns: readonly number[],
  table: FlowTable,
): readonly Reading[] {
  const cells = cellsOfRow(row, table);
  const wholes = cells.filter(({ columnAt }) => columns.includes(columnAt));
  return wholes.flatMap((whole) =>
    cells
      .filter((part) => part !== whole && isAlike(part, whole))
      .map((part) => ({
        operation: "share" as const,
        result,
        operands: [part, whole],
        isSaid: columns.includes(part.columnAt) || wholes.length + 1 === cells.length,
      })),
  );
}

/** 占营业收入的17%, 销售费用率, 研发人员占比: of another row that is named, of the total or of the row others are measured by. */
function sharesInColumn(
  result: FlowFigure,
  row: number,
  rows: readonly number[],
  columns: readonly number[],
  table: FlowTable,
): readonly Reading[] {
  const named = table.rows.flatMap((_, index) => (rows.includes(index) && index !== row ? [index] : []));
  const others = table.rows.flatMap(({ isTotal, isSubtotal, name }, index) =>
    index !== row && !named.includes(index) && (isTotal || isSubtotal || mainRow.test(name)) ? [index] : [],
  );
  return [...named, ...others.slice(0, mostWholes)].flatMap((whole) =>
    inOrder(table).flatMap((column): Reading[] => {
      const { figures = [] } = table.columns[column] ?? {};
      if (columns.length > 0 && !columns.includes(column)) return [];
      const [part, all] = [figures[row], figures[whole]];
      if (part?.isAmount !== true || all?.isAmount !== true || !isAlike(part, all)) return [];
      if (all.exact.compare(Decimal.zero) <= 0 || part.exact.compare(Decimal.zero) <= 0) return [];
      return [{ operation: "share", result, operands: [part, all], isSaid: columns.length > 0 }];
    }),
  );
}

const mostWholes = 4;

/** What is planned, and the whole, before what was. */
function inOrder({ columns }: FlowTable): readonly number[] {
  const isMain = (index: number) =>
    /预算|计划|目标|本期|本年|全年|合计|\btotal\b|\bFY|\bplan|\bbudget|\btarget/iu.test(
      columns[index]?.name ?? "",
    );
  const all = columns.map((_, index) => index);
  return [...all.filter(isMain), ...all.filter((index) => !isMain(index))];
}
