import type { Flow, FlowFigure } from "../flow/flow.ts";
import { findGroups } from "../flow/groups.ts";
import type { Group } from "../flow/groups.ts";
import { nameBefore } from "../flow/names.ts";
import { keyOf } from "./keys.ts";
import { entryOf, makeFrame, makeSeries } from "./series.ts";
import type { Entry, Frame, Series } from "./series.ts";

/** Lists and sentences that tell the same of several things, and figures that are told one after the other. */
export function framesOfText(flow: Flow): readonly Frame[] {
  const known = new Set<string>();
  const groups = findGroups(flow).filter(({ from, to, rows }) => {
    const key = `${String(from)} ${String(to)} ${String(rows.length)}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew && rows.length <= mostRows;
  });
  return [
    ...groups.flatMap(frameOfGroup),
    ...groupsWithBrackets(flow).flatMap(frameOfGroup),
    ...runsOf(flow).map(frameOfRun),
  ];
}

const mostRows = 60;
const mostColumns = 6;

/** Lines that follow each other, each with figures in brackets: `Children: 23,518 loans (41.0% of all loans)`. */
function groupsWithBrackets({ lines }: Flow): readonly Group[] {
  const groups: Group[] = [];
  let run: (readonly FlowFigure[])[] = [];
  const close = () => {
    const [first] = run;
    if (first !== undefined && run.length >= 2 && run.length <= mostRows)
      groups.push({
        rows: run,
        width: first.length,
        from: first[0]?.at ?? 0,
        to: run.at(-1)?.at(-1)?.at ?? 0,
      });
    run = [];
  };
  let siblings = 0;
  for (const line of lines) {
    const { figures } = line;
    const shape = shapeOf(figures);
    if (line.siblings !== siblings || shape !== shapeOf(run[0] ?? [])) close();
    siblings = line.siblings;
    if (figures.length >= 2 && figures.some(({ isBracketed }) => isBracketed)) run.push(figures);
  }
  close();
  return groups;
}

function shapeOf(figures: readonly FlowFigure[]): string {
  return figures.map(({ dimension, isBracketed }) => `${dimension} ${String(isBracketed)}`).join();
}

function frameOfGroup({ rows, width, from }: Pick<Group, "rows" | "width" | "from">): readonly Frame[] {
  const named = rows.map(([first]) => (first === undefined ? "" : keyOf(nameOfItem(first))));
  const isNamed = named.every((key) => key.length >= 2) && new Set(named).size === named.length;
  // Nameless rows go with nothing but each other.
  const keys = isNamed ? named : rows.map((_, at) => `${String(from)}+${String(at)}`);
  const columns = Array.from({ length: Math.min(width, mostColumns) }, (_, at) => at);
  const series = columns.flatMap((at): readonly Series[] => {
    const figures = new Map<string, Entry>();
    rows.forEach((row, index) => {
      const figure = row[at];
      const key = keys[index];
      if (figure !== undefined && key !== undefined) figures.set(key, entryOf(figure, isFall(figure)));
    });
    const first = rows[0]?.[at];
    return makeSeries(first?.label ?? "", first?.trail ?? "", figures);
  });
  return series.length === 0 ? [] : [makeFrame(keys, series, true)];
}

/** 研发部：46人, Rent: up 4%; in a sentence what follows its last comma. */
function nameOfItem({ label }: FlowFigure): string {
  const [, item] = /^\s*([^:：]{2,40})[:：]/u.exec(label) ?? [];
  return item ?? nameBefore(label.slice(label.search(/[^，,；;。]*$/u)));
}

const falls = /下降|降低|减少|降幅|回落|减产|减收|下跌|\b(?:down|fell|decreas\w+|declin\w+)\b/iu;

function isFall({ label }: FlowFigure): boolean {
  return falls.test(label.slice(-12));
}

// ------------------------------------------------------------------------------- one after the other

const fewest = 3;
const longest = 24;
const goesOn = /^(?:、|,|，|和|及|与|以及|,? ?and|,? ?&)?$/iu;

/** 三个厂的产量分别为4128吨、3377吨和2964吨: figures with nothing between them. */
function runsOf({ figures }: Flow): readonly (readonly FlowFigure[])[] {
  const runs: FlowFigure[][] = [];
  let run: FlowFigure[] = [];
  for (const figure of figures) {
    const last = run.at(-1);
    const isNext =
      figure.sentence === last?.sentence &&
      figure.dimension === last.dimension &&
      goesOn.test(figure.label.trim());
    if (isNext) run.push(figure);
    else {
      if (run.length >= fewest && run.length <= longest) runs.push(run);
      run = [figure];
    }
  }
  if (run.length >= fewest && run.length <= longest) runs.push(run);
  return runs;
}

/** By their order: the first, the second, the third of so many. */
function frameOfRun(run: readonly FlowFigure[]): Frame {
  const keys = run.map((_, at) => `${String(at + 1)} of ${String(run.length)}`);
  const figures = new Map<string, Entry>();
  const [first] = run;
  run.forEach((figure, at) => {
    const isDown = first !== undefined && (isFall(figure) || (figure.label.trim() === "" && isFall(first)));
    figures.set(keys[at] ?? "", entryOf(figure, isDown));
  });
  const series = makeSeries(first?.label ?? "", first?.line.text ?? "", figures);
  return makeFrame(keys, series, true);
}
