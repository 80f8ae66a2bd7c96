import type { Flow, FlowFigure, FlowLine } from "./flow.ts";

/**
 * A table told as text: lines, or stretches of one, that hold the same kinds of figures in the same order.
 *
 *     工业14个，总投资76.5亿元；服务业6个，总投资24.3亿元；基础设施5个，总投资17.8亿元
 *     新店900万元（60%），厨房375万元（25%），系统120万元（8%）
 */
export interface Group {
  readonly rows: readonly (readonly FlowFigure[])[];
  /** How many figures each row has in common with the others. */
  readonly width: number;
  /** The first and last places of its figures in the flow. */
  readonly from: number;
  readonly to: number;
}

export function findGroups(flow: Flow): readonly Group[] {
  const groups: Group[] = [];
  for (const siblings of runsOfSiblings(flow.lines))
    for (const group of groupRows(withoutOpeningCounts(siblings.map(({ head }) => head))))
      for (const one of [group, ...withoutEnds(group)]) groups.push(one);
  for (const line of flow.lines) {
    const stretches = splitBy(line.figures, ({ stretch }) => stretch);
    for (const group of groupRows(
      stretches.map((figures) => figures.filter(({ isBracketed }) => !isBracketed)),
    ))
      groups.push(group);
    for (const group of groupRows(stretches)) groups.push(group);
    for (const stretch of stretches) for (const group of periodic(stretch)) groups.push(group);
  }
  return groups.sort((a, b) => a.from - b.from);
}

/** `3个县共实施项目80个`: a count that a line opens with tells whom it is of, where the line has one figure more than all others. */
function withoutOpeningCounts(rows: readonly (readonly FlowFigure[])[]): readonly (readonly FlowFigure[])[] {
  const told = rows.filter(({ length }) => length > 0);
  const byLength = new Map<number, number>();
  for (const { length } of told) byLength.set(length, (byLength.get(length) ?? 0) + 1);
  return rows.map((row) => {
    const [first] = row;
    const others = told.length - (row.length > 0 ? 1 : 0);
    const isLonger = others >= 2 && byLength.get(row.length - 1) === others;
    return isLonger && first?.quantity.kind === "count" && first.label === "" ? row.slice(1) : row;
  });
}

/** The first or the last of several lines may tell what the others come to. */
function withoutEnds({ rows }: Group): readonly Group[] {
  return rows.length < 3
    ? []
    : [rows.slice(1), rows.slice(0, -1)].map((others) => makeGroup(others, widthOf(others)));
}

/** With one row less, the others may have more in common. */
function widthOf([first = [], ...others]: readonly (readonly FlowFigure[])[]): number {
  return others.reduce((width, row) => sharedKinds(first, row, width), first.length);
}

function runsOfSiblings(lines: readonly FlowLine[]): readonly (readonly FlowLine[])[] {
  const bySiblings = new Map<number, FlowLine[]>();
  for (const line of lines) {
    const run = bySiblings.get(line.siblings);
    if (run === undefined) bySiblings.set(line.siblings, [line]);
    else run.push(line);
  }
  return [...bySiblings.values()].filter((run) => run.length >= 2);
}

/** Runs of rows whose figures begin with the same kinds. */
function groupRows(rows: readonly (readonly FlowFigure[])[]): Group[] {
  const groups: Group[] = [];
  let run: (readonly FlowFigure[])[] = [];
  let width = 0;
  const close = () => {
    if (run.length >= 2) groups.push(makeGroup(run, width));
    run = [];
  };
  for (const row of rows) {
    const shared = run.length === 0 ? row.length : sharedKinds(run[0] ?? [], row, width);
    // A row that has less in common may belong to the others or not: both are looked at.
    if (run.length > 0 && shared === 0) close();
    else if (run.length >= 2 && shared < width) groups.push(makeGroup([...run], width));
    if (row.length === 0) continue;
    width = run.length === 0 ? row.length : shared;
    run.push(row);
  }
  close();
  return groups;
}

function sharedKinds(a: readonly FlowFigure[], b: readonly FlowFigure[], most: number): number {
  let shared = 0;
  while (shared < most && kindOf(a[shared]) !== undefined && kindOf(a[shared]) === kindOf(b[shared]))
    shared++;
  return shared;
}

function kindOf(figure: FlowFigure | undefined): string | undefined {
  const kind = figure?.quantity.kind;
  // 26.5万亩 are measured, 1.8万头 are counted: both say how many.
  return kind === "number" ? "count" : kind;
}

const longestPeriod = 5;

/** One stretch in which the same kinds of figures come round again and again. */
function periodic(figures: readonly FlowFigure[]): Group[] {
  const groups: Group[] = [];
  for (let period = 1; period <= longestPeriod && period * 2 <= figures.length; period++) {
    let start = 0;
    while (start + period * 2 <= figures.length) {
      let end = start + period;
      while (end < figures.length && kindOf(figures[end]) === kindOf(figures[end - period])) end++;
      const rows = Math.floor((end - start) / period);
      if (rows < 2) {
        start++;
        continue;
      }
      const cut = figures.slice(start, start + rows * period);
      groups.push(
        makeGroup(
          Array.from({ length: rows }, (_, row) => cut.slice(row * period, (row + 1) * period)),
          period,
        ),
      );
      start = end;
    }
  }
  return groups;
}

function makeGroup(rows: readonly (readonly FlowFigure[])[], width: number): Group {
  return {
    rows,
    width,
    from: rows[0]?.[0]?.at ?? 0,
    to: rows.at(-1)?.at(-1)?.at ?? 0,
  };
}

function splitBy<T>(items: readonly T[], key: (item: T) => number): T[][] {
  const parts: T[][] = [];
  let last: number | undefined;
  for (const item of items) {
    const own = key(item);
    if (own === last) parts.at(-1)?.push(item);
    else parts.push([item]);
    last = own;
  }
  return parts;
}
