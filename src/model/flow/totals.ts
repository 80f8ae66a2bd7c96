import { Decimal } from "../../quantities/decimal.ts";
import { exactSum, isAlike, significantDigits } from "./amounts.ts";
import type { Claim } from "./claim.ts";
import type { Flow, FlowFigure, FlowLine } from "./flow.ts";
import { runningWord, totalWord } from "./words.ts";

const far = 24;
const ten = Decimal.of(10);

/** A total whose parts run up to it, follow it, or are what the lines before come to. */
export function findTotals(flow: Flow): readonly Claim[] {
  const linesBefore = lineRuns(flow.lines);
  return flow.figures.flatMap((total) => {
    if (!total.isAmount || total.exact.sign() <= 0) return [];
    const isSaid =
      totalWord.test(total.label) || /^(?:in (?:all|total)|altogether|overall)/iu.test(total.trail);
    const parts =
      runBefore(total, flow, isSaid) ??
      runBehind(total, flow, isSaid) ??
      (isSaid ? amountsOfLines(total, linesBefore.get(total.line) ?? []) : undefined);
    return parts === undefined
      ? []
      : [
          {
            operation: "sum",
            result: total,
            operands: parts,
            certainty: "inferred",
            because: "sum-comes-out",
          },
        ];
  });
}

function alike(total: FlowFigure, figures: readonly FlowFigure[]): readonly FlowFigure[] {
  return figures.filter((figure) => figure.isAmount && isAlike(figure, total) && figure.exact.sign() > 0);
}

function runBefore(total: FlowFigure, flow: Flow, isSaid: boolean): readonly FlowFigure[] | undefined {
  if (!isSaid) return undefined;
  const before = alike(total, flow.figures.slice(Math.max(0, total.at - far), total.at));
  return (
    runThatMakes(total, [...before].reverse())?.reverse() ??
    runThatMakes(total, before.filter(({ isBracketed }) => !isBracketed).reverse())?.reverse()
  );
}

function runBehind(total: FlowFigure, flow: Flow, isSaid: boolean): readonly FlowFigure[] | undefined {
  const behind = alike(total, flow.figures.slice(total.at + 1, total.at + 1 + far));
  const run =
    runThatMakes(total, behind) ??
    runThatMakes(
      total,
      behind.filter(({ isBracketed }) => !isBracketed),
    );
  if (run === undefined) return undefined;
  const isNear = run.every(({ line }) => line === total.line);
  // 2 of 1 and 1 is no news.
  const isSmall = total.exact.compare(ten) < 0 && run.length < 3;
  return isSaid || (isNear && !isSmall) ? run : undefined;
}

const mostSkipped = 3;

/** The first few figures make the total, some at the start perhaps left out. */
function runThatMakes(total: FlowFigure, figures: readonly FlowFigure[]): FlowFigure[] | undefined {
  for (let start = 0; start <= mostSkipped; start++) {
    let sum = Decimal.zero;
    for (let end = start; end < figures.length; end++) {
      const figure = figures[end];
      if (figure === undefined) break;
      sum = sum.plus(figure.exact);
      const order = sum.compare(total.exact);
      if (order > 0) break;
      if (order < 0 || end === start) continue;
      const run = figures.slice(start, end + 1);
      return isTelling(total, run, start) &&
        !holdsOwnTotal(run) &&
        !run.some(({ label }) => runningWord.test(label))
        ? run
        : undefined;
    }
  }
  return undefined;
}

/** 24名，其中6名、10名、8名: one of them is what the others come to. */
function holdsOwnTotal(run: readonly FlowFigure[]): boolean {
  const all = exactSum(run);
  return run.length > 2 && run.some(({ exact }) => exact.plus(exact).equals(all));
}

/** Small numbers add up by chance; the more are skipped, the more they have to tell. */
function isTelling(total: FlowFigure, run: readonly FlowFigure[], skipped: number): boolean {
  const isOneSentence = run.every(({ sentence }) => sentence === total.sentence);
  const weight = significantDigits(total.exact) + (run.length >= 3 ? 1 : 0) + (isOneSentence ? 1 : 0);
  return weight >= 3 + (skipped > 0 ? 1 : 0) || (isOneSentence && skipped === 0);
}

// ---------------------------------------------------------------------------------- what lines come to

const mostLines = 30;

/** The lines that stand before each line as siblings of each other. */
function lineRuns(lines: readonly FlowLine[]): ReadonlyMap<FlowLine, readonly FlowLine[]> {
  const runs = new Map<FlowLine, readonly FlowLine[]>();
  let open: FlowLine[] = [];
  let last: readonly FlowLine[] = [];
  for (const line of lines) {
    if (open.length > 0 && open.at(-1)?.siblings !== line.siblings) {
      last = open;
      open = [];
    }
    runs.set(line, open.length > 0 ? [...open] : last.slice(-mostLines));
    open.push(line);
    if (open.length > mostLines) open.shift();
  }
  return runs;
}

/** Each line told one amount last, or first: its own. */
function amountsOfLines(total: FlowFigure, lines: readonly FlowLine[]): readonly FlowFigure[] | undefined {
  const each = lines.map(({ figures }) => alike(total, figures)).filter((figures) => figures.length > 0);
  for (const at of [-1, 0])
    for (let start = 0; start + 2 <= each.length && start <= mostSkipped; start++) {
      const parts = each.slice(start).flatMap((figures) => figures.at(at) ?? []);
      if (exactSum(parts).equals(total.exact) && !holdsOwnTotal(parts)) return parts;
    }
  return undefined;
}
