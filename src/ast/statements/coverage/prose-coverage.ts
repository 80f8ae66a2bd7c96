import type { Coverage, CoveragePart, Name } from "../../nodes.ts";
import { around, isFigure, nameIn } from "../context.ts";
import type { StatementContext } from "../context.ts";
import { periodOfFigure, timesIn } from "../periods/figure-period.ts";
import { narrowToName } from "../text/label.ts";
import { sentencesOf } from "../text/prose.ts";
import type { Figure, Prose, Sentence } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { comparison, coverage, everything } from "../text/words.ts";

/**
 * Shares of a population that must reach all of it:
 *
 *     每季度检查的机构数不低于本辖机构总数的25%，全年检查必须覆盖所有机构      over time
 *     现场检查覆盖面50%，非现场检查覆盖面50%，全年检查覆盖面100%            by method
 *     每季度抽查网点不少于30%                                       over time, of a whole that nothing tells
 */
export function readProseCoverages(prose: Prose, { context }: BlockPlace): Coverage[] {
  const found: Coverage[] = [];
  for (const sentence of sentencesOf(prose.sentences)) {
    if (!coverage.test(prose.run.text.slice(sentence.start, sentence.end))) continue;
    const shares = sharesOf(prose, sentence);
    const claim =
      coverageOverTime(prose, sentence, shares, context) ??
      coverageByMethod(prose, shares, context) ??
      coverageOfPeriods(prose, shares, context);
    if (claim !== undefined) found.push(claim);
  }
  return found;
}

interface Share {
  readonly figure: Figure;
  readonly label: string;
}

function sharesOf(prose: Prose, sentence: Sentence): Share[] {
  return sentence.figures
    .filter(({ quantity }) => isFigure(quantity) && quantity.change === undefined && isShare(quantity.unit))
    .map((figure) => ({ figure, label: prose.run.text.slice(figure.before.start, figure.quantity.start) }))
    .filter(({ label }) => !comparison.test(label.replace(/不低于|不高于/g, "")));
}

function isShare(unit: string | null): boolean {
  return unit === "%";
}

function coverageOverTime(
  prose: Prose,
  sentence: Sentence,
  shares: readonly Share[],
  context: StatementContext,
): Coverage | undefined {
  const [part, second] = shares;
  if (part === undefined || shares.length > 2) return undefined;
  const times = timesOfEach(prose, part);
  if (times === undefined) return undefined;
  const whole = second === undefined ? wholeInWords(prose, sentence, part, context) : wholeInFigures(second);
  if (whole === undefined) return undefined;
  const population = populationOf(prose, part, context);
  const total = second?.figure.quantity;
  return {
    type: "coverage",
    position: around([part.figure.quantity.position, whole.position]),
    certainty: "stated",
    because: total === undefined ? "all-in-words" : "share-by-period",
    ...(population === undefined ? {} : { population }),
    by: "period",
    ...(total === undefined ? {} : { total }),
    whole,
    children: [coveragePart(prose, part, times, context)],
  };
}

/** English says after the share what it is for: at least 20% of stores [each quarter]. */
function behind({ run }: Prose, { figure: { after } }: Share): string {
  return run.text.slice(after.start, after.end).split(/\band\b/iu, 1)[0] ?? "";
}

/** `全年检查必须覆盖所有机构`: the place where all is said. */
function wholeInWords(
  prose: Prose,
  sentence: Sentence,
  part: Share,
  context: StatementContext,
): Name | undefined {
  const from = part.figure.end;
  const match = everything.exec(prose.run.text.slice(from, sentence.end));
  if (match === null) return undefined;
  return nameIn(prose.run, from + match.index, from + match.index + match[0].length, context.lines);
}

function wholeInFigures({ figure, label }: Share): Name | undefined {
  const period = periodOfFigure(figure.quantity, label);
  if (period?.unit !== "year") return undefined;
  return { text: figure.quantity.text, position: figure.quantity.position };
}

/** Shares that nothing sets against a whole: a policy may ask for them all the same. */
function coverageOfPeriods(
  prose: Prose,
  shares: readonly Share[],
  context: StatementContext,
): Coverage | undefined {
  const [first] = shares;
  if (first === undefined || !tellsCoverage(prose, first)) return undefined;
  const times = shares.length > 1 ? timesOfNamed(shares) : timesOfEach(prose, first);
  if (times === undefined) return undefined;
  const population = populationOf(prose, first, context);
  const children = shares.map((share) => coveragePart(prose, share, times, context));
  return {
    type: "coverage",
    position: around([first.figure.quantity.position, ...children.map(({ position }) => position)]),
    certainty: "stated",
    because: "shares-of-periods",
    ...(population === undefined ? {} : { population }),
    by: "period",
    children,
  };
}

function timesOfEach(prose: Prose, share: Share): number | undefined {
  const { quantity } = share.figure;
  const period = periodOfFigure(quantity, share.label) ?? periodOfFigure(quantity, behind(prose, share));
  return period?.isEach === true ? timesIn(period.unit, "year") : undefined;
}

/** `一季度检查25%，二季度检查25%`: once each, where every share names a period of its own. */
function timesOfNamed(shares: readonly Share[]): 1 | undefined {
  const named = shares.map(({ label }) => namedPeriod.exec(label)?.[0].toLowerCase());
  return named.includes(undefined) || new Set(named).size < named.length ? undefined : 1;
}

const namedPeriod = /第?[一二三四1-4]季度?|[上下]半年|(?:1[0-2]|[1-9])月|\b[qh][1-4]\b/iu;

/** The words of the share itself: 合格率, 完好率 and 整改率 of an inspection are told in percent as well. */
function tellsCoverage(prose: Prose, share: Share): boolean {
  const words = `${share.label} ${behind(prose, share)}`.replace(reachRate, "覆盖");
  return coverage.test(words) && !otherRate.test(words);
}

const reachRate = /(?:覆盖|检查|抽查|走访|巡查|巡检|排查|回访|抽检)[率面]|\bcoverage(?: rate)?\b/giu;
const otherRate =
  /[率比]|提[高升]|增[加长]|降低|下降|优秀|满意|\brate\b|\bratio\b|\bscore|\bpass|\bcomplian|\bsatisf/iu;

const together = /全年|年度|合计|总体|总的|整体|共计|累计|\btotal\b|\boverall\b|\btogether\b|\bcombined\b/i;

function coverageByMethod(
  prose: Prose,
  shares: readonly Share[],
  context: StatementContext,
): Coverage | undefined {
  const whole = shares[shares.length - 1];
  const parts = shares.slice(0, -1);
  if (whole === undefined || parts.length < 2 || !together.test(whole.label)) return undefined;
  if (parts.some((part) => together.test(part.label) || isEachPeriod(part))) return undefined;
  const children = parts.map((part) => coveragePart(prose, part, 1, context));
  if (new Set(children.map((child) => child.name?.text)).size !== children.length) return undefined;
  const total = whole.figure.quantity;
  return {
    type: "coverage",
    position: around([total.position, ...children.map((child) => child.position)]),
    certainty: "stated",
    because: "share-by-method",
    by: "method",
    total,
    whole: { text: total.text, position: total.position },
    children,
  };
}

function isEachPeriod({ figure, label }: Share): boolean {
  return periodOfFigure(figure.quantity, label)?.isEach === true;
}

function coveragePart(prose: Prose, share: Share, times: number, context: StatementContext): CoveragePart {
  const range = narrowToName(prose.run.text, share.figure.before);
  const name = range === undefined ? undefined : nameIn(prose.run, range.start, range.end, context.lines);
  return {
    type: "coveragePart",
    position: share.figure.quantity.position,
    ...(name === undefined ? {} : { name }),
    value: share.figure.quantity,
    times,
  };
}

/** `本辖机构` of `不低于本辖机构总数的25%`: what stands between the bound and the figure. */
function populationOf(prose: Prose, share: Share, context: StatementContext): Name | undefined {
  const { quantity } = share.figure;
  const from = Math.max(share.figure.before.end, ...(quantity.bounds ?? []).map((bound) => bound.end));
  if (from >= quantity.start) return undefined;
  const between = prose.run.text.slice(from, quantity.start);
  const match = /^\s*(.+?)(?:总数|总量|数量?)?的?\s*$/.exec(between);
  const name = match?.[1];
  return name === undefined || name.length > 24
    ? undefined
    : nameIn(prose.run, from, from + between.indexOf(name) + name.length, context.lines);
}
