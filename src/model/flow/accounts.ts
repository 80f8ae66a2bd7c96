import { isAlike } from "./amounts.ts";
import type { Claim } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import { totalRowOf } from "./flow-table.ts";
import type { FlowTable } from "./flow-table.ts";
import type { Measure } from "./measure.ts";
import { amountsNear } from "./nearby.ts";

/** 收支相抵，预计结余29万元: what is left of all that came in and all that went out. */
export function findResults(flow: Flow): readonly Claim[] {
  return flow.figures.flatMap((figure) => resultOf(figure, flow) ?? []);
}

const resultWord =
  /收支(?:相抵|结余|差额|结转)|收[^，。；]{0,8}[减扣][^，。；]{0,8}支[^，。；]{0,8}余|(?:^|[，。；])(?:预计)?(?:结余|盈余)|\b(?:surplus|net)\b/iu;
const income = /收入|\bincome\b|\brevenue\b/iu;
const spending = /支出|成本|费用|\bexpen|\bcosts?\b|\bspending\b/iu;
const whole = /总收入|总支出|总成本|总费用|收入合计|支出合计|合\s*计|共计|总计|\btotal\b|\bin all\b/iu;

/** A total and the words that say of what. */
interface Total {
  readonly figure: Measure;
  readonly saying: string;
}

/** Only where the whole of either was told once before. */
function resultOf(result: FlowFigure, flow: Flow): Claim | undefined {
  // In 结余 = 363.5 − 204 = 159.5 the words stand before the first operand.
  if (!resultWord.test(result.label) || /^[-−–+＋×÷*/=＝]/u.test(result.trail)) return undefined;
  const spoken = amountsNear(result, flow)
    .filter(({ at, label }) => at < result.at && whole.test(label))
    .map((figure) => ({ figure, saying: sayingOf(figure) }));
  const totals = [...spoken, ...totalsOfTables(result, flow)];
  const came = soleOf(totals, income, spending);
  const went = soleOf(totals, spending, income);
  if (came === undefined || went === undefined) return undefined;
  return {
    operation: "difference",
    result,
    operands: [came, went],
    certainty: "stated",
    because: "income-and-spending",
  };
}

function soleOf(totals: readonly Total[], is: RegExp, isNot: RegExp): Measure | undefined {
  const [sole, ...others] = totals.filter(({ saying }) => is.test(saying) && !isNot.test(saying));
  return others.length === 0 ? sole?.figure : undefined;
}

/** The words of a total itself, or those that open its line where it only says 合计. */
function sayingOf({ label, line }: FlowFigure): string {
  return income.test(label) || spending.test(label) ? label : line.text.slice(0, 8);
}

const linesBack = 40;

/** The totals of tables before, by the heading over each; of several columns, the one that the result names (实收). */
function totalsOfTables(result: FlowFigure, flow: Flow): readonly Total[] {
  const { at } = result.line;
  return flow.tables.flatMap((table): Total[] => {
    if (table.lineAt > at || at - table.lineAt >= linesBack) return [];
    const row = closingRowOf(table);
    const cells = table.columns
      .flatMap(({ figures }) => (row === undefined ? [] : (figures[row] ?? [])))
      .filter((cell) => cell.isAmount && isAlike(cell, result));
    const named = cells.filter(({ columnAt }) => {
      const name = table.columns[columnAt]?.name ?? "";
      return name.length >= 2 && result.label.includes(name);
    });
    const [cell] = cells.length === 1 ? cells : named.length === 1 ? named : [];
    return cell === undefined ? [] : [{ figure: cell, saying: headingOf(table, flow) }];
  });
}

function closingRowOf(table: FlowTable): number | undefined {
  const last = table.rows.length - 1;
  return totalRowOf(table) ?? (table.rows[last]?.isSubtotal === true ? last : undefined);
}

function headingOf({ lineAt }: FlowTable, { lines }: Flow): string {
  const before = lines.slice(Math.max(0, lineAt - 3), lineAt);
  return before.findLast(({ isTitle }) => isTitle)?.text ?? before.at(-1)?.text.slice(-16) ?? "";
}
