import { bearersOf } from "../../ast/statements/periods/figure-period.ts";
import { isHeadcount } from "../../ast/statements/text/dimension.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";

/** What a figure is told for each of: 人 of 人均200元 and 每人65元, pupil of £12 a pupil. */
export function bearersTold({ quantity, label, trail }: FlowFigure): readonly string[] {
  const own = bearersOf(quantity);
  if (own.length > 0) return own;
  const mean = /([人生户桌床亩店校所台辆])均[^，。；]{0,8}$/u.exec(label)?.[1];
  const each = /每(?:一?[个名位家所张辆台])?(\p{Script=Han})[^，。；]{0,6}$/u.exec(label)?.[1];
  const noun = /^ ?(?:a|an|per|for each|for every) ([a-z]{3,16})/iu.exec(trail)?.[1];
  return [mean, each, noun].flatMap((word) => (word === undefined ? [] : [word.toLowerCase()]));
}

/** The numbers of a plan that say how many there are of what a figure is told for, each once. */
export function countsOf(bearers: readonly string[], flow: Flow): readonly FlowFigure[] {
  const counts = new Map<string, FlowFigure>();
  for (const figure of countsIn(flow)) {
    if (counts.size >= mostCounts) break;
    const key = figure.exact.toString();
    if (!counts.has(key) && bearers.some((bearer) => isCountOf(figure, bearer))) counts.set(key, figure);
  }
  return [...counts.values()];
}

const mostCounts = 12;
const countsByFlow = new WeakMap<Flow, readonly FlowFigure[]>();

function countsIn(flow: Flow): readonly FlowFigure[] {
  const known = countsByFlow.get(flow);
  if (known !== undefined) return known;
  const counts = flow.figures
    .filter(({ quantity, isAmount }) => isAmount && quantity.unit !== null && quantity.kind !== "money")
    .slice(0, mostSearched);
  countsByFlow.set(flow, counts);
  return counts;
}

/** In longer plans what is said first counts. */
const mostSearched = 120;

const people =
  /^(?:人|生|名|位|员|person|people|head|pupil|student|member|employee|guest|child|staff|participant)$/iu;

function isCountOf({ quantity }: FlowFigure, bearer: string): boolean {
  const unit = (quantity.unit ?? "").toLowerCase();
  if (unit === bearer || unit === `${bearer}s`) return true;
  return people.test(bearer) && isHeadcount(quantity);
}
