import { ofWhich } from "../../ast/statements/text/words.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { holdsOwnTotal } from "../derivation/runs.ts";
import { significantDigits } from "../flow/amounts.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { runningWord } from "../flow/words.ts";
import type { HeldSum, LikeSum } from "./held-sums.ts";

/**
 * A total whose parts are told farther apart than a list: split in turn before the next is told, or each in a sentence of its
 * own under the total's name.
 *
 *     产值244亿元。其中：农业62亿元；工业66亿元，其中制造业41亿元，建筑业25亿元。服务业116亿元
 *     保费收入134亿元，赔付45亿元。一是财产险实现保费收入46亿元。二是寿险实现保费收入88亿元
 */
export function outerSums(sums: readonly HeldSum[], flow: Flow): readonly LikeSum[] {
  const made = new Set(sums.map(({ total }) => total));
  const wholes = new Map(sums.flatMap(({ total, parts }) => parts.map((part) => [part, total] as const)));
  return flow.figures.flatMap((total): LikeSum[] => {
    if (!total.isAmount || total.isBracketed || made.has(total) || significantDigits(total.exact) < 3)
      return [];
    const behind = figuresBehind(total, flow);
    const parts =
      runThatMakes(total, outerOf(total, behind, wholes)) ?? runThatMakes(total, namesakesOf(total, behind));
    return parts === undefined || !isTelling(total, parts)
      ? []
      : [{ total, parts, sum: { operation: "sum", result: total, operands: parts } }];
  });
}

const far = 40;
const mostLines = 4;

/** What may be part of a total: of its line, and of the next few beside it. */
function figuresBehind(total: FlowFigure, { figures }: Flow): readonly FlowFigure[] {
  return figures
    .slice(total.at + 1, total.at + 1 + far)
    .filter(({ line }) => line.siblings === total.line.siblings && line.at - total.line.at <= mostLines)
    .filter(({ isBracketed, exact }) => !isBracketed && exact.sign() > 0)
    .filter(({ isAmount, dimension }) => isAmount && dimension === total.dimension);
}

/** Those that are not parts of one another. */
function outerOf(
  total: FlowFigure,
  behind: readonly FlowFigure[],
  wholes: ReadonlyMap<FlowFigure, FlowFigure>,
): readonly FlowFigure[] {
  let inner: number | undefined;
  return behind.filter((figure, index) => {
    if (index > 0 && ofWhich.test(figure.label)) inner = figure.stretch;
    return figure.stretch !== inner && (wholes.get(figure) ?? total) === total;
  });
}

/** Those that go by the total's name, and those listed with them: 健康险和意外险分别实现保费收入8亿元和4亿元. */
function namesakesOf(total: FlowFigure, behind: readonly FlowFigure[]): readonly FlowFigure[] {
  const name = nameOf(total);
  if (name.length < nameLength) return [];
  let last = -1;
  return behind.filter((figure) => {
    const isOne =
      nameOf(figure) === name || (/^(?:和|及|与|以及|、)?$/u.test(figure.label) && last === figure.at - 1);
    if (isOne) last = figure.at;
    return isOne;
  });
}

const nameLength = 4;

/** The last words before a figure: 保费收入 of 实现原保险保费收入达. */
function nameOf({ label }: FlowFigure): string {
  const clause = /[^，,；;。：:、]*$/u.exec(label)?.[0] ?? "";
  return clause.replace(/(?:共|约|为|达到?|是|计|\s)+$/u, "").slice(-nameLength);
}

function runThatMakes(total: FlowFigure, parts: readonly FlowFigure[]): readonly FlowFigure[] | undefined {
  let sum = Decimal.zero;
  for (const [index, part] of parts.entries()) {
    sum = sum.plus(part.exact);
    const order = sum.compare(total.exact);
    if (order > 0 || runningWord.test(part.label)) return undefined;
    // A run that its stretch goes on with is none.
    if (order === 0)
      return index > 0 && parts[index + 1]?.stretch !== part.stretch ? parts.slice(0, index + 1) : undefined;
  }
  return undefined;
}

/** Farther away, more has to speak for it. */
function isTelling(total: FlowFigure, parts: readonly FlowFigure[]): boolean {
  const isNear = parts.every(({ line }) => line === total.line);
  if (holdsOwnTotal(parts, total) || (total.quantity.unit === null && parts.length < 3)) return false;
  return significantDigits(total.exact) + (parts.length >= 3 ? 1 : 0) + (isNear ? 1 : 0) >= 5;
}
