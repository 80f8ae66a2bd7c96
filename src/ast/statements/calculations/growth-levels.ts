import type { Evidence } from "../context.ts";
import { dimensionOf } from "../text/dimension.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { ofWhich } from "../text/words.ts";
import {
  isChanged,
  isCompared,
  isLinked,
  isOfBefore,
  isOnlyWas,
  isPoints,
  isRate,
  reached,
  tellsChange,
} from "./growth-words.ts";

export interface Levels {
  readonly base: SpokenFigure;
  readonly now: SpokenFigure;
  readonly evidence: Evidence;
}

/** The two levels a change lies between: from one to another, or one that is said of the time before and the other. */
export function levelsOf(
  free: readonly SpokenFigure[],
  change: SpokenFigure,
  text: string,
): Levels | undefined {
  return levelsFromTo(free, change, text) ?? levelsByTime(free, change);
}

function levelsFromTo(free: readonly SpokenFigure[], change: SpokenFigure, text: string): Levels | undefined {
  const pairs: Levels[] = [];
  for (const [index, now] of free.entries()) {
    const base = free[index - 1];
    if (base === undefined || dimensionOf(base.quantity) !== dimensionOf(now.quantity)) continue;
    if (!isLinked(base, now) || !fits(change, base)) continue;
    pairs.push({ base, now, evidence: { certainty: "stated", because: "from-to" } });
  }
  const before = pairs.findLast(({ now }) => now.figure.start < change.figure.start);
  if (before !== undefined) return before;
  // 增长9.4%，其中技改投资由6.3亿元增至12.6亿元: levels behind a change may be those of something else, which they name.
  return pairs.find(({ base, now }) => {
    // 总产值增长50%（人数由100人增至120人）: brackets may tell of something else, which they name.
    if (base.isBracketed && now.isBracketed && !change.isBracketed && isNextTo(base, change, free))
      return !isOfSomethingElse(base, change);
    const between = text.slice(change.figure.end, base.figure.start);
    return (
      between.replace(/[从由自從，,、(（:：]|\b(?:from|about)\b/giu, "").replace(tellsChange, "").length < 2
    );
  });
}

/** `总产值增长50%（人数由100人增至120人）`: brackets behind a change name what they tell of, and the change does not. */
function isOfSomethingElse(base: SpokenFigure, change: SpokenFigure): boolean {
  if (!base.isBracketed || change.isBracketed || base.figure.start < change.figure.start) return false;
  // Brackets without words have those before them.
  if (base.label === change.trail) return false;
  const name = base.label.replace(/[从由自從]|\bfrom\b/giu, "").replace(tellsChange, "");
  const words = name.match(/\p{Script=Han}{2}|[a-z]{4,}/giu) ?? [];
  const label = change.label.toLowerCase();
  return words.length > 0 && !words.some((word) => label.includes(word.toLowerCase()));
}

/** No other figure stands between a change and the level behind it. */
function isNextTo(level: SpokenFigure, change: SpokenFigure, free: readonly SpokenFigure[]): boolean {
  return free.find(({ figure }) => figure.start > change.figure.start) === level;
}

/** A change in the unit of the levels, or a rate of them. */
function fits(change: SpokenFigure, level: SpokenFigure): boolean {
  return isRate(change) && !isPoints(change)
    ? !isRate(level)
    : dimensionOf(change.quantity) === dimensionOf(level.quantity);
}

function levelsByTime(near: readonly SpokenFigure[], change: SpokenFigure): Levels | undefined {
  // 投资6.35亿元，上年5.80亿元，增长9.5%，其中工业2.14亿元、民间3.9亿元: what follows 其中 are parts.
  const cut = near.findIndex(
    ({ label, figure }) => figure.start > change.figure.start && ofWhich.test(label),
  );
  const free = cut < 0 ? near : near.slice(0, cut);
  const isBefore = (figure: SpokenFigure) => isOfBefore(figure) || isOfEarlierYear(figure, free);
  const all = free.filter(
    (figure) => fits(change, figure) && isBefore(figure) && !isChanged(figure) && !isCompared(figure),
  );
  // "Revenue was" may tell of now as well as of before; "against", "last year" do not.
  const sure = all.filter((figure) => !isOnlyWas(figure));
  const bases = sure.length > 0 ? sure : all;
  const [base, ...others] = bases;
  if (base === undefined || others.length > 0) return undefined;
  const rest = free.filter(
    (figure) =>
      figure !== base &&
      dimensionOf(figure.quantity) === dimensionOf(base.quantity) &&
      (!isBefore(figure) || isOnlyWas(figure)) &&
      (!isChanged(figure) || figure.label.includes("新增")) &&
      !isCompared(figure) &&
      !/其中|占|\bover\b[^,;]*$|(?:^|[，,])(?:[多少]|相差|差距)\p{Script=Han}{0,4}$/iu.test(figure.label),
  );
  const now =
    rest.find((figure) => reached.test(figure.label)) ??
    rest.findLast((figure) => figure.figure.start < Math.max(base.figure.start, change.figure.start)) ??
    rest[0];
  if (now === undefined || (now.isBracketed && isOfSomethingElse(base, change))) return undefined;
  // 环比增长6.25%（9月80万元），同比下降5.6%（上年同期90万元）: the one in brackets before is the level of another change.
  const [first, last] = [now, base].map(({ figure }) => figure.start);
  const isApart = (first ?? 0) < change.figure.start && change.figure.start < (last ?? 0);
  if (now.isBracketed && base.isBracketed && !change.isBracketed && isApart) return undefined;
  const isOnly = rest.length === 1 || reached.test(now.label);
  const evidence: Evidence = { certainty: isOnly ? "stated" : "inferred", because: "base-of-before" };
  return { base, now, evidence };
}

/** `2026年收入4.8亿元，增长20%（2025年为4.0亿元）`: brackets tell the level of a year before that of the other. */
function isOfEarlierYear(figure: SpokenFigure, all: readonly SpokenFigure[]): boolean {
  const year = yearOf(figure);
  if (!figure.isBracketed || year === undefined) return false;
  const others = all.flatMap((other) => (other === figure ? [] : (yearOf(other) ?? [])));
  // `up 4% to £36m (2025/26: £34.6m)`: nothing but the year, where no other figure names one.
  return others.length === 0 ? isOnlyOfYear(figure) : others.some((other) => other > year);
}

/** `(2025/26: £34.6m)` tells of which year the figure is, and nothing else. */
export function isOnlyOfYear({ label, isBracketed }: SpokenFigure): boolean {
  return isBracketed && onlyYear.test(label);
}

const onlyYear =
  /^(?:\p{P}|\s|fy)*(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\s*年?(?:同期)?\s*(?:为|是|[:：=])?\s*[$£€¥]?$/iu;

const yearOf = ({ label, trail }: SpokenFigure): string | undefined =>
  leadingYear.exec(label)?.[1] ?? /^in (?:fy\s?)?((?:19|20)\d\d)(?!\d)/iu.exec(trail)?.[1];
const leadingYear = /^(?:\p{P}|\s|in\b|fy)*((?:19|20)\d\d)(?!\d)/iu;
