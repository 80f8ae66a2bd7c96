import { ofWhich } from "../../ast/statements/text/words.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { runningWord } from "../flow/words.ts";
import type { HeldSum, LikeSum } from "./held-sums.ts";

/**
 * A total that a text has split once is often split once more, by something else:
 *
 *     年末人口800人。其中，城镇500人，乡村300人；男性390人，女性410人。
 *                         └── made already ──┘  └── once more ──┘
 */
export function splitsAgain(sums: readonly HeldSum[], { figures }: Flow): readonly LikeSum[] {
  return byTotal(sums).flatMap(([total, ends]) => {
    const behind = partsBehind(total, Math.max(...ends), figures);
    const found: LikeSum[] = [];
    let from = 0;
    while (from < behind.length) {
      const run = runFrom(behind, from, total);
      if (run.length > 0) found.push(splitOf(total, run));
      from += run.length > 0 ? run.length : 1;
    }
    return found;
  });
}

function splitOf(total: FlowFigure, parts: readonly FlowFigure[]): LikeSum {
  return { total, parts, sum: { operation: "sum", result: total, operands: parts } };
}

/**
 * Runs of amounts behind a total that was split already, all there are of a sentence or of a stretch between semicolons, which
 * miss it by a digit.
 */
export function slippedSplits(sums: readonly HeldSum[], { figures }: Flow): readonly LikeSum[] {
  return byTotal(sums).flatMap(([total, ends]) => {
    const behind = partsBehind(total, Math.max(...ends), figures);
    const runs = [
      groupBy(behind, ({ stretch }) => stretch),
      groupBy(behind, ({ sentence }) => sentence),
      groupBy(outer(behind), ({ sentence }) => sentence),
    ].flat();
    return runs.filter((run) => run.length >= 2 && isSlip(total, run)).map((run) => splitOf(total, run));
  });
}

/** Without what 其中 tells of a part up to the next semicolon: `第二产业90亿元，其中工业85亿元，建筑业5亿元；第三产业128亿元`. */
function outer(figures: readonly FlowFigure[]): readonly FlowFigure[] {
  let inner: number | undefined;
  return figures.filter((figure, at) => {
    if (figures[at - 1]?.stretch === figure.stretch && ofWhich.test(figure.label)) inner = figure.stretch;
    return figure.stretch !== inner;
  });
}

function isSlip(total: FlowFigure, run: readonly FlowFigure[]): boolean {
  const isInOrder = /分别|依次/u.test(run[0]?.label ?? "");
  const digits = slipDigitsOfSum(
    total.exact,
    run.map(({ exact }) => exact),
  );
  // 20.0, of which 7.7 and 10.0: a whole and its parts split nothing.
  if (run.slice(1).some(({ label }) => /其中|\bof which\b/iu.test(label))) return false;
  const isNear = run.every(({ line }) => line === total.line);
  return digits >= (isNear ? (isInOrder || run.length >= 3 ? 3 : 4) : fewestElsewhere);
}

/** In another paragraph so many digits have to agree. */
const fewestElsewhere = 5;

function groupBy(
  figures: readonly FlowFigure[],
  key: (figure: FlowFigure) => number,
): readonly (readonly FlowFigure[])[] {
  const groups = new Map<number, FlowFigure[]>();
  for (const figure of figures) {
    const there = groups.get(key(figure));
    if (there === undefined) groups.set(key(figure), [figure]);
    else there.push(figure);
  }
  return [...groups.values()];
}

/** Each total with where each of its runs of parts ends. */
function byTotal(sums: readonly HeldSum[]): readonly (readonly [FlowFigure, readonly number[]])[] {
  const ends = new Map<FlowFigure, number[]>();
  for (const { total, parts } of sums) {
    const last = parts.at(-1);
    if (last === undefined || last.at < total.at) continue;
    ends.set(total, [...(ends.get(total) ?? []), last.at]);
  }
  return [...ends];
}

/** So many figures on, a reader still holds them to the total. */
const far = 48;

function partsBehind(total: FlowFigure, end: number, figures: readonly FlowFigure[]): readonly FlowFigure[] {
  const parts: FlowFigure[] = [];
  for (const figure of figures.slice(end + 1, end + 1 + far)) {
    if (figure.line.isTitle) break;
    if (!figure.isAmount || figure.dimension !== total.dimension || figure.exact.sign() <= 0) continue;
    // The next whole begins a text of its own.
    if (figure.exact.compare(total.exact) >= 0) break;
    if (figure.isBracketed === total.isBracketed && !runningWord.test(figure.label)) parts.push(figure);
  }
  return parts;
}

/** The parts from one place on that make the total, where a sentence or a stretch begins with them. */
function runFrom(parts: readonly FlowFigure[], from: number, total: FlowFigure): readonly FlowFigure[] {
  const [first, before] = [parts[from], parts[from - 1]];
  if (first === undefined || first.stretch === before?.stretch) return [];
  let sum = first.exact;
  for (let end = from + 1; end < parts.length; end++) {
    const part = parts[end];
    if (part === undefined) break;
    sum = sum.plus(part.exact);
    const order = sum.compare(total.exact);
    if (order > 0) break;
    // A run that its stretch goes on with is none.
    if (order === 0) return parts[end + 1]?.stretch === part.stretch ? [] : parts.slice(from, end + 1);
  }
  return [];
}
