import type { TextRange } from "../../quantities/quantity.ts";
import type { Cell, Name, QuantityNode, SectionKind, Target } from "../nodes.ts";
import { textPosition } from "./cell-position.ts";
import { around, isFigure, nameIn } from "./context.ts";
import type { StatementContext } from "./context.ts";
import { dimensionOf } from "./dimension.ts";
import { dueWord, ownerWord } from "./assignment.ts";
import { narrowToName } from "./label.ts";
import { metricRange } from "./metric.ts";
import { findPeriodWords } from "./period-words.ts";
import { sentencesOf } from "./prose.ts";
import type { Figure, Prose, Sentence } from "./prose.ts";
import type { BlockPlace } from "./reading.ts";
import { descriptive, isIn } from "./section-kind.ts";
import { comparison, payWord, totalLabel } from "./words.ts";

const goalWord =
  /目标|指标|任务|力争|确保|争取|达到|达成|实现|完成|不低于|不少于|不得低于|不得少于|计划|额度|\btarget\b|\bgoal\b|\breach\b|\bachieve\b|\bat least\b|\bno less than\b/i;
const goalKinds: ReadonlySet<SectionKind> = new Set(["goals", "targets"]);
const countedKinds: ReadonlySet<string> = new Set(["money", "percent", "count", "ratio", "number"]);

/**
 * Figures to reach, out of running text: a floor (不低于200万元), or a figure that words of aiming lead to. The metric is
 * what the clause names; a clause that names none goes on about the metric of the one before (一年不得低于800万).
 */
export function readProseTargets(prose: Prose, { context }: BlockPlace): Target[] {
  if (isIn(context, descriptive)) return [];
  const found: Target[] = [];
  for (const sentence of sentencesOf(prose.sentences)) {
    let last: { readonly metric: Name; readonly dimension: string } | undefined;
    for (const piece of sentence.pieces)
      for (const figure of piece.figures) {
        if (!isGoal(prose, sentence, figure, context)) continue;
        const dimension = dimensionOf(figure.quantity);
        const own = metricRange(prose, piece, figure);
        const metric =
          own === undefined
            ? last?.dimension === dimension
              ? last.metric
              : undefined
            : nameIn(prose.run, own.start, own.end, context.lines);
        if (metric === undefined) continue;
        last = { metric, dimension };
        found.push(makeTarget(prose, figure, metric, context));
      }
  }
  return found;
}

function isGoal(prose: Prose, sentence: Sentence, figure: Figure, context: StatementContext): boolean {
  const { quantity } = figure;
  if (!isFigure(quantity) || quantity.change !== undefined || !countedKinds.has(quantity.kind)) return false;
  if (quantity.unit === null || isArticle(quantity)) return false;
  const label = prose.run.text.slice(figure.before.start, figure.before.end);
  if (comparison.test(label)) return false;
  if (quantity.comparator === "ge" || quantity.comparator === "gt") return true;
  if (payWord.test(label)) return false;
  if (goalWord.test(label)) return true;
  return isIn(context, goalKinds) && sentence.figures.length === 1;
}

/** 一个, a: an article rather than a count of one. */
function isArticle(quantity: QuantityNode): boolean {
  return (
    /^(?:一[\p{Script=Han}]|an?\b|one\b)/iu.test(quantity.text) &&
    quantity.low === "1" &&
    quantity.high === "1"
  );
}

function makeTarget(prose: Prose, figure: Figure, metric: Name, context: StatementContext): Target {
  const { quantity } = figure;
  const words = findPeriodWords(prose.run.text, figure.before);
  const period = words === undefined ? undefined : nameIn(prose.run, words.start, words.end, context.lines);
  const owner = words === undefined ? undefined : ownerBefore(prose, figure, words, context);
  const isFloor = quantity.comparator === "ge" || quantity.comparator === "gt";
  return {
    type: "target",
    position: around([
      quantity.position,
      ...(metric.position.start.offset < quantity.position.start.offset ? [metric.position] : []),
    ]),
    certainty: "stated",
    because: isFloor ? "floor" : "words-of-aiming",
    metric,
    value: quantity,
    ...(period === undefined ? {} : { period }),
    ...(owner === undefined ? {} : { owner }),
  };
}

const bearer = /(?:部|部门|中心|科|处|组|团队|公司|支行|分行|员|师|经理|人员|team|department)$/i;

/** Whose figure it is, where a team or post stands before the words of period: 业务员每人每月签单额. */
function ownerBefore(
  prose: Prose,
  figure: Figure,
  words: TextRange,
  context: StatementContext,
): Name | undefined {
  const text = prose.run.text
    .slice(figure.before.start, words.start)
    .replace(/[（(][^（()）]{0,24}[）)]\s*$/, "");
  const range = narrowToName(prose.run.text, {
    start: figure.before.start,
    end: figure.before.start + text.length,
  });
  if (range === undefined || range.end - range.start > 16) return undefined;
  return bearer.test(prose.run.text.slice(range.start, range.end))
    ? nameIn(prose.run, range.start, range.end, context.lines)
    : undefined;
}

// ------------------------------------------------------------------------------------------------ tables

const metricHeader = /^(?:指标|指标名称|考核指标|目标名称|项目指标|metric|kpi|measure|key result)s?$/i;
const valueHeader =
  /^(?:目标|目标值|年度目标|全年目标|计划值|任务值|指标值|本年目标|target|target value|goal|plan)(?:[（(].*)?$/i;
const periodHeader = /^(?:周期|期间|考核周期|时间|period|frequency)$/i;
const ownerHeader = new RegExp(`^(?:${ownerWord})`, "i");
const dueHeader = new RegExp(`^(?:${dueWord})`, "i");

/** Targets out of a table with a column of metrics and one of target values. */
export function readTableTargets({ reading }: BlockPlace): Target[] {
  if (reading.type !== "table") return [];
  const { columns, rows, labelColumn } = reading.grid;
  const metricColumn = columns.find((column) => metricHeader.test(column.header));
  const valueColumn = columns.find((column) => valueHeader.test(column.header));
  if (valueColumn === undefined) return [];
  const named = metricColumn ?? (valueColumn.role === "text" ? undefined : labelColumn);
  if (named === undefined) return [];
  const find = (pattern: RegExp) => columns.find((column) => pattern.test(column.header))?.index ?? -1;
  const [periodIndex, ownerIndex, dueIndex] = [find(periodHeader), find(ownerHeader), find(dueHeader)];
  return rows.flatMap((row): Target[] => {
    const metric = cellName(row.cells[named.index]?.cell);
    // Total revenue is a metric among others; a bare total adds the others up.
    if (row.role === "deleted" || row.role === "average" || totalLabel.test(metric?.text ?? "")) return [];
    const value = row.cells[valueColumn.index]?.figure ?? onlyFigure(row.cells[valueColumn.index]?.cell);
    if (metric === undefined || value === undefined) return [];
    const period = cellName(row.cells[periodIndex]?.cell);
    const owner = cellName(row.cells[ownerIndex]?.cell);
    const due = cellName(row.cells[dueIndex]?.cell);
    return [
      {
        type: "target",
        position: row.row.position,
        certainty: "explicit",
        because: "target-table",
        metric,
        value,
        ...(period === undefined ? {} : { period }),
        ...(owner === undefined ? {} : { owner }),
        ...(due === undefined ? {} : { due }),
      },
    ];
  });
}

function onlyFigure(cell: Cell | undefined): QuantityNode | undefined {
  const figures = (cell?.children ?? []).filter(
    (node): node is QuantityNode => node.type === "quantity" && isFigure(node),
  );
  return figures.length === 1 ? figures[0] : undefined;
}

function cellName(cell: Cell | undefined): Name | undefined {
  const text = cell?.text.trim() ?? "";
  return cell === undefined || text === "" ? undefined : { text, position: textPosition(cell) };
}
