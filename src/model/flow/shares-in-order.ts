import { exactSum, isAlike } from "./amounts.ts";
import type { Claim, Sum } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import { heldTogether } from "./held-together.ts";
import { totalWord } from "./words.ts";

/**
 * Shares told one after the other, of amounts that stand farther back, each with figures of its own:
 *
 *     快递服务151.4亿元，增长15.2%；仓储47.2亿元，增长26.6%；配送22.1亿元，下降12.4%。三类分别占总量的68.6%、21.4%和10.0%。
 *     干线570.2亿元、支线197亿元，分别占目标（470亿元、106.5亿元）的121.3%、185.0%
 */
export function findSharesInOrder(flow: Flow): readonly Claim[] {
  return runsOfShares(flow).flatMap((shares) => {
    const before = amountsBefore(shares, flow);
    const measures = before.slice(-shares.length);
    if (measures.length === shares.length && measures.every(({ isBracketed }) => isBracketed)) {
      const parts = before.filter(({ isBracketed }) => !isBracketed).slice(-shares.length);
      return held(shares, parts, (index) => measures[index], 2);
    }
    for (const parts of partsBefore(shares.length, before)) {
      const claims = ofOneWhole(shares, parts, flow);
      if (claims.length > 0) return claims;
    }
    return [];
  });
}

const opening =
  /(?:分别|依次)[^，。；]{0,4}占|占[^，。；]{0,12}(?:分别|依次)|(?:比重|占比|比例)[^，。；]{0,4}(?:分别|依次)|(?:分别|依次)为/u;
const longestRun = 12;

/** Percentages that stand side by side behind 分别占. */
function runsOfShares({ figures }: Flow): readonly (readonly FlowFigure[])[] {
  return figures.flatMap((first): (readonly FlowFigure[])[] => {
    if (!isShare(first) || !opening.test(first.label) || /增|降|升|减/u.test(first.label)) return [];
    let end = first.at + 1;
    while (end - first.at < longestRun && isNext(figures[end], first)) end++;
    const run = figures.slice(first.at, end);
    return run.length >= 2 ? [run] : [];
  });
}

function isShare({ quantity }: FlowFigure): boolean {
  return quantity.unit === "%" && quantity.change === undefined && !quantity.text.endsWith("点");
}

function isNext(figure: FlowFigure | undefined, first: FlowFigure): boolean {
  return (
    figure?.sentence === first.sentence && isShare(figure) && /^(?:和|及|与|以及|、)?$/u.test(figure.label)
  );
}

const farBefore = 72;

/** Amounts told before the shares in the same text, or in the lines beside it. */
function amountsBefore([first]: readonly FlowFigure[], { figures }: Flow): readonly FlowFigure[] {
  if (first === undefined) return [];
  return figures
    .slice(Math.max(0, first.at - farBefore), first.at)
    .filter(
      ({ isAmount, exact, line }) => isAmount && exact.sign() > 0 && line.siblings === first.line.siblings,
    );
}

/** The last amounts of one sentence, or the first of each stretch, sentence or line, where they are of one kind. */
function partsBefore(count: number, before: readonly FlowFigure[]): readonly (readonly FlowFigure[])[] {
  const open = before.filter(({ isBracketed }) => !isBracketed);
  const last = open.filter(({ sentence }) => sentence === open.at(-1)?.sentence);
  const firsts = (key: (figure: FlowFigure) => unknown) =>
    open.filter((figure, at) => at === 0 || key(figure) !== key(open[at - 1] ?? figure));
  return [
    last,
    last.filter(({ label }) => !totalWord.test(label)),
    firsts(({ stretch }) => stretch),
    firsts(({ sentence }) => sentence),
    firsts(({ line }) => line),
  ]
    .map((figures) => figures.slice(-count))
    .filter(
      (parts) =>
        parts.length === count && parts.every((part) => parts[0] !== undefined && isAlike(part, parts[0])),
    );
}

function ofOneWhole(
  shares: readonly FlowFigure[],
  parts: readonly FlowFigure[],
  { figures }: Flow,
): readonly Claim[] {
  const [first] = parts;
  if (first === undefined) return [];
  const sum = exactSum(parts);
  const larger = figures
    .slice(Math.max(0, first.at - farBefore), shares[0]?.at)
    .filter((whole) => whole.isAmount && isAlike(whole, first))
    .filter((whole) => parts.every(({ exact }) => exact.compare(whole.exact) < 0))
    .reverse();
  const made = larger.find(({ exact }) => exact.equals(sum));
  for (const whole of made === undefined ? larger : [made, ...larger]) {
    const claims = held(shares, parts, () => whole, whole === made ? 2 : 3);
    if (claims.length > 0) return claims;
  }
  return [];
}

function held(
  shares: readonly FlowFigure[],
  parts: readonly FlowFigure[],
  wholeOf: (index: number) => FlowFigure | undefined,
  enough: number,
): readonly Claim[] {
  const rows = shares.flatMap((result, index): Sum[] => {
    const [part, whole] = [parts[index], wholeOf(index)];
    return part === undefined || whole === undefined || !isAlike(part, whole)
      ? []
      : [{ operation: "share", result, operands: [part, whole] }];
  });
  return rows.length < shares.length ? [] : heldTogether(rows, "share-in-order", enough);
}
