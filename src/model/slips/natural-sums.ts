import { exactSum, isAlike } from "../flow/amounts.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import { runningWord, totalWord } from "../flow/words.ts";
import type { Candidate } from "./candidate.ts";
import type { Explained } from "./explained.ts";

/**
 * What a total is of, by its place: all amounts of its kind that follow it in its sentence, or in brackets right behind it;
 * where words call it a total, those before it in the sentence, and those the lines before end in.
 */
export function naturalSums(total: FlowFigure, flow: Flow, explained: Explained): readonly Candidate[] {
  if (!total.isAmount || total.exact.sign() <= 0) return [];
  const runs = runsOf(total, flow);
  return runs
    .filter(({ parts }) => isRun(total, parts, explained))
    .map(({ parts, digits }) => ({
      sum: { operation: "sum", result: total, operands: parts },
      oneIn: 3,
      digits,
    }));
}

interface Run {
  readonly parts: readonly FlowFigure[];
  readonly digits: number;
}

function runsOf(total: FlowFigure, flow: Flow): readonly Run[] {
  const around = flow.figures.slice(Math.max(0, total.at - reach), total.at + reach);
  const sentence = around.filter(
    (other) => other.sentence === total.sentence && other !== total && isPart(other, total),
  );
  const open = sentence.filter(({ isBracketed }) => isBracketed === total.isBracketed);
  const behind = open.filter(({ at }) => at > total.at);
  const before = open.filter(({ at }) => at < total.at);
  // 去年同期共收208件 is no total of what was received this year.
  const isSaid =
    (totalWord.test(total.label) || /^(?:in (?:all|total)|altogether|overall)/iu.test(total.trail)) &&
    !otherPeriod.test(total.label);
  return [
    { parts: behind, digits: behind.length >= 3 ? 4 : 5 },
    { parts: bracketBehind(total, flow), digits: 3 },
    ...(isSaid
      ? [
          { parts: before, digits: 3 },
          { parts: lastOfLines(total, flow), digits: 4 },
        ]
      : []),
  ];
}

const reach = 40;
const otherPeriod = /去年|上年|同期|往年|上期|\b(?:last|prior|previous) year\b/iu;

/** 15人（高级5人，中级6人，初级4人）. */
function bracketBehind(total: FlowFigure, { figures }: Flow): readonly FlowFigure[] {
  const parts: FlowFigure[] = [];
  if (total.isBracketed) return parts;
  for (let at = total.at + 1; at < total.at + reach; at++) {
    const figure = figures[at];
    if (figure?.isBracketed !== true || figure.sentence !== total.sentence) break;
    if (!isPart(figure, total)) return [];
    parts.push(figure);
  }
  return parts;
}

/** The one amount of each line right before, all siblings of each other. */
function lastOfLines(total: FlowFigure, { lines }: Flow): readonly FlowFigure[] {
  if (total.line.figures.find((figure) => isAlike(figure, total) && figure.isAmount) !== total) return [];
  const parts: FlowFigure[] = [];
  let siblings: number | undefined;
  for (let at = total.line.at - 1; at >= Math.max(0, total.line.at - reach); at--) {
    const line = lines[at];
    if (line === undefined || (siblings !== undefined && line.siblings !== siblings)) break;
    siblings = line.siblings;
    const amounts = line.head.filter((figure) => isPart(figure, total));
    const [only] = amounts;
    // A line that tells none, or several, leaves it open what the lines come to.
    if (only === undefined || amounts.length > 1) return [];
    parts.unshift(only);
  }
  return parts;
}

function isPart(figure: FlowFigure, total: FlowFigure): boolean {
  return (
    figure.isAmount && isAlike(figure, total) && figure.exact.sign() > 0 && !runningWord.test(figure.label)
  );
}

/** Two of them or more, none of which is the total of others or told to be part of something else. */
function isRun(total: FlowFigure, parts: readonly FlowFigure[], explained: Explained): boolean {
  if (parts.length < 2 || parts.some(({ exact }) => exact.compare(total.exact) >= 0)) return false;
  const at = total.quantity.position.start.offset;
  if (parts.some((part) => explained.isMade(part) || (explained.totalOf(part) ?? at) !== at)) return false;
  return parts.every((part) => !exactSum(parts.filter((other) => other !== part)).equals(part.exact));
}
