import { comparison } from "../../ast/statements/text/words.ts";
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
  /收支(?:总量|总计|总额|合计)?(?:相抵|品迭|轧差|结余|差额|结转|平衡后)|收[^，。；]{0,8}[减扣][^，。；]{0,8}支[^，。；]{0,8}余|(?:^|[，。；])(?:预计)?(?:结余|盈余)|\b(?:surplus|net)\b/iu;
const income = /收入|\bincome\b|\brevenue\b/iu;
const spending = /支出|成本|费用|\bexpen|\bcosts?\b|\bspending\b/iu;
const whole =
  /总收入|总支出|总成本|总费用|收入合计|支出合计|(?:收入|支出)总[量额]|合\s*计|共计|总计|\btotal\b|\bin all\b/iu;

/** A total and the words that say of what. */
interface Total {
  readonly figure: Measure;
  readonly saying: string;
}

/** Of the sentences since the result before it; else only where the whole of either was told once before. */
function resultOf(result: FlowFigure, flow: Flow): Claim | undefined {
  // In 结余 = 363.5 − 204 = 159.5 the words stand before the first operand.
  if (!resultWord.test(wordsBefore(result)) || /^[-−–+＋×÷*/=＝]/u.test(result.trail)) return undefined;
  const own = ownAccount(result);
  if (own !== undefined || isOfYears.test(result.label)) return own;
  const near = amountsNear(result, flow).filter(({ at }) => at < result.at);
  // Each account closes with a result of its own.
  const results = near.filter((figure) => resultWord.test(wordsBefore(figure)));
  const last = results.reduce((latest, { at }) => Math.max(latest, at), -1);
  const spoken = near
    .filter(({ at, label }) => at > last && whole.test(label))
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

const leadsIn =
  /(?:预算数|决算数|执行数|累计|共|实际|预计|完成|实现|达到?|合计|总[计量额]|为|是|约|[:：\s])+$/u;
/** What is left of several years. */
const isOfYears = /滚存|累计|历年/u;
/** What else came in, or is left of years before: income less spending does not make the result. */
const moreThanThat =
  /上年(?:结|余|滚|度?末)|(?:年初|期初)(?:结|余)|滚存|累计结|历年|调入|调出|转移|补助|上解|加上|扣除|净结余/u;

/**
 * `基金收入214亿元，其中…。支出191亿元。本年收支结余23亿元`: the first income and the first spending of the text since the
 * result before, or the last that are called totals.
 */
function ownAccount(result: FlowFigure): Claim | undefined {
  const { line } = result;
  const before = line.figures.filter(({ at }) => at < result.at);
  const last = before.findLast((figure) => resultWord.test(wordsBefore(figure)));
  const own = before.filter(
    (figure) =>
      figure.isAmount && !figure.isBracketed && isAlike(figure, result) && figure.at > (last?.at ?? -1),
  );
  const came = accountOf(own, /收入$/u);
  const went = accountOf(own, /支出$/u);
  if (came === undefined || went === undefined) return undefined;
  const areTotals = whole.test(came.label) && whole.test(went.label);
  const isDeficit = /赤字|缺口|超支|短收/u.test(result.label);
  const operands = isDeficit ? [went, came] : [came, went];
  const between = line.text.slice(came.quantity.start, result.quantity.start);
  const sum = { operation: "difference", result, operands, because: "income-and-spending" } as const;
  const isSure = (areTotals || !moreThanThat.test(between)) && !isOfYears.test(result.label);
  return { ...sum, certainty: isSure ? "stated" : "inferred" };
}

/** Its own words and the clause before them: 收支总量相抵，赤字. */
function wordsBefore({ label, line, quantity }: FlowFigure): string {
  const words = line.text.slice(Math.max(0, quantity.start - farthestWord), quantity.start);
  return `${/收支[^，,。；\d]{2,8}[，,][^，,。；\d]{2,8}$/u.exec(words)?.[0] ?? ""}${label}`;
}

const farthestWord = 24;

function accountOf(figures: readonly FlowFigure[], name: RegExp): FlowFigure | undefined {
  const all = figures.filter(
    ({ label }) =>
      name.test(label.replace(leadsIn, "")) && !/其中|占/u.test(label) && !comparison.test(label),
  );
  return all.findLast(({ label }) => whole.test(label)) ?? all[0];
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
