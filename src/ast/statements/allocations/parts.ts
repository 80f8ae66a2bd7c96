import { worksName } from "../../../quantities/change.ts";
import type { TextRange } from "../../../quantities/quantity.ts";
import type { Part, QuantityNode } from "../../nodes.ts";
import { around, isFigure, nameIn } from "../context.ts";
import type { StatementContext } from "../context.ts";
import { isNoSplitInBrackets } from "./bracket-splits.ts";
import { exactSum, exactValue } from "./exact-figures.ts";
import { dimensionOf, isPlainAmount } from "../text/dimension.ts";
import { narrowToName } from "../text/label.ts";
import { firstGroupAfter, textOutsideGroups } from "../text/prose.ts";
import type { Figure, Group, Piece, Prose, Sentence } from "../text/prose.ts";
import { closingTotal, comparison, ofWhich, overlapping, perUnit, residual } from "../text/words.ts";

export { exactSum, exactValue };

/** A figure that may be a part, with the name it goes by. Offsets count in the run. */
export interface NamedFigure {
  readonly figure: Figure;
  readonly piece: Piece;
  /** Absent where the figure continues the record of the one before (`经济类22个、58亿元`). */
  readonly name?: TextRange;
  readonly isResidual: boolean;
}

/** What follows a word such as 其中, up to the end of what it opens. */
export interface Region {
  /** Figures in order; a new record begins at each semicolon, or at each name where there are none. */
  readonly records: readonly (readonly NamedFigure[])[];
  /** A rest is mentioned and has no figure (其余为流动资金). */
  readonly unstatedRest?: TextRange;
}

/** Reads the figures of `pieces` from `start` on into records. Stops at a figure that closes the list (合计60万元). */
export function readRegion(prose: Prose, pieces: readonly Piece[], start: number): Region {
  const named: NamedFigure[] = [];
  let unstatedRest: TextRange | undefined;
  let nameStart: number | undefined;
  reading: for (const piece of pieces) {
    const figures = piece.figures.filter((figure) => figure.start >= start);
    if (figures.length === 0) {
      const range = { start: Math.max(piece.start, start), end: piece.end };
      const name = narrowToName(prose.run.text, range);
      if (name !== undefined && leavesRest.test(prose.run.text.slice(name.start, name.end)))
        unstatedRest = name;
      // In 人才、旅游、交友等板块8万元 the names run on up to the figure.
      nameStart = piece.mark === "、" ? (nameStart ?? range.start) : undefined;
      continue;
    }
    for (const [index, figure] of figures.entries()) {
      // A count right before an amount is how something is called: 其中一部20万元，二部30万元.
      if (isOrdinalName(figure, figures[index + 1])) {
        nameStart ??= figure.before.start;
        continue;
      }
      const before = {
        start: Math.max(nameStart ?? figure.before.start, start),
        end: figure.before.end,
      };
      nameStart = undefined;
      const words = prose.run.text.slice(before.start, before.end).trim();
      if (closingTotal.test(words) || builtTotal.test(words)) break reading;
      const entry = nameFigure(prose, piece, figure, before);
      if (!isWithinNamed(prose, entry, named)) named.push(entry);
    }
  }
  const records = splitRecords(named);
  return unstatedRest === undefined ? { records } : { records, unstatedRest };
}

/** 企业4200户，企业中的外资企业64户: some of a part before, and no part beside it. */
function isWithinNamed({ run }: Prose, { name }: NamedFigure, before: readonly NamedFigure[]): boolean {
  const whole = name === undefined ? undefined : within.exec(run.text.slice(name.start, name.end))?.[1];
  return (
    whole !== undefined &&
    before.some(
      (other) => other.name !== undefined && run.text.slice(other.name.start, other.name.end).endsWith(whole),
    )
  );
}

const within = /^([^，。；、,;]{2,12}?)(?:当?中|之中)的?(?![心型小部西东学等级央])/u;

/** 加上调入资金 adds to the total, and 收入总量 is what comes of that: the list is over. */
const builtTotal = /^(?:加上|加[:：]|减去|扣除|减[:：])|[^，。；、\s](?:总计|总量|总财力)(?:为|达到?|是)?$/u;

/** 其余为流动资金, 另留机动. */
const leavesRest = new RegExp(`${residual.source}|^另[留有行安设]`, "iu");

function isOrdinalName(figure: Figure, next: Figure | undefined): boolean {
  return next?.start === figure.end && figure.quantity.kind === "count" && next.quantity.kind !== "count";
}

function nameFigure(prose: Prose, piece: Piece, figure: Figure, before: TextRange): NamedFigure {
  const text = prose.run.text;
  const outside = outsideGroups(before, piece.groups);
  const name = narrowToName(text, outside) ?? nameAfter(text, figure, piece);
  if (name === undefined) return { figure, piece, isResidual: false };
  const isResidual =
    residual.test(text.slice(name.start, name.end)) ||
    residualBehind.test(text.slice(figure.after.start, figure.after.end));
  return { figure, piece, name, isResidual };
}

/** `$57k online, $105k on site and $31k other`: what a part is follows its figure. */
const residualBehind =
  /^\s*(?:(?:is |are )?(?:for|on|to|in|from|as) )?(?:all |the )?(?:others?|rest|remainder|misc(?:ellaneous)?|everything else)\b/iu;

/** In `20万元用于广告` the name comes after its figure. */
function nameAfter(text: string, figure: Figure, piece: Piece): TextRange | undefined {
  const after = outsideGroups(figure.after, piece.groups);
  if (
    figure.quantity.unit === null &&
    /^\s*(?:(?:in|on|for|at|to|from|as) )?[a-z]/iu.test(text.slice(after.start, after.start + 8))
  )
    return narrowToName(text, after);
  const lead = /^\s*(?:用于|用来|用作|投向|作为|为|是|投入|\bfor\b|\bto\b|\bon\b|\bin\b)\s*/i.exec(
    text.slice(after.start, Math.min(after.end, after.start + 12)),
  );
  return lead === null
    ? undefined
    : narrowToName(text, { start: after.start + lead[0].length, end: after.end });
}

/** What of a range stands after the last bracket that closes in it, or before the first, whichever holds words. */
function outsideGroups(range: TextRange, groups: readonly Group[]): TextRange {
  let { start, end } = range;
  for (let index = firstGroupAfter(groups, start); index < groups.length; index++) {
    const group = groups[index];
    if (group === undefined || group.start >= end) break;
    // Brackets at either edge are remarks to the figure before or to the name; what is between them names the figure.
    if (group.start - start <= 1) start = Math.min(group.end, end);
    else end = group.start;
  }
  return { start, end };
}

function splitRecords(named: readonly NamedFigure[]): NamedFigure[][] {
  const hasSemicolons = named.slice(0, -1).some((entry) => entry.piece.mark === "；");
  const records: NamedFigure[][] = [];
  let lastPiece: Piece | undefined;
  let isAfterSemicolon = true;
  for (const entry of named) {
    if (lastPiece !== undefined && entry.piece !== lastPiece) isAfterSemicolon = lastPiece.mark === "；";
    const startsRecord = hasSemicolons
      ? isAfterSemicolon && entry.piece !== lastPiece
      : entry.name !== undefined;
    const record = records[records.length - 1];
    if (startsRecord || record === undefined) records.push([entry]);
    else record.push(entry);
    lastPiece = entry.piece;
  }
  return records;
}

/** True for a figure that can be a part or a total: an amount, not a rate, a change or a comparison. */
export function isAmountFigure(
  prose: Prose,
  entry: { readonly figure: Figure; readonly piece: Piece },
): boolean {
  const { quantity, before } = entry.figure;
  const label = textOutsideGroups(prose.run.text, before, entry.piece.groups);
  // What is new is an amount of its own: 新增图书4.5万册.
  const isNew = quantity.change === "increase" && /新增|新招|新开|新建/u.test(label);
  if (!isFigure(quantity) || !(isPlainAmount(quantity) || isNew)) return false;
  // 分为线上、线下两块 counts, and is no money.
  if (/^[两二三四五六七八九]块$/u.test(quantity.text)) return false;
  if (isMeasureIn(prose, entry) || isAttribute(prose, entry.figure)) return false;
  return !comparison.test(label.replace(carriedOver, "").replace(worksName, "")) && !perUnit.test(label);
}

/** What was left of last year is of this one: 上年结余1885万元. */
const carriedOver = /(?:上年|去年)(?:度)?(?:结余|结转|滚存|结存|節餘|結餘|結轉)/u;

const rateOfPlan =
  /(?:完成|占|为|达到?)[^，。；]{0,12}(?:预算|计划|目标|任务|指标|决算|调整)[^，。；]{0,8}$/u;

/** What an amount is measured against, or the rate of it: 完成年初预算数60999万元的40.4%, 为预算的55%. */
function isMeasureIn(
  prose: Prose,
  { figure, piece }: { readonly figure: Figure; readonly piece: Piece },
): boolean {
  const { text } = prose.run;
  if (figure.quantity.unit === "%")
    return rateOfPlan.test(text.slice(Math.max(figure.before.start, figure.start - 40), figure.start));
  const next = piece.figures[piece.figures.indexOf(figure) + 1];
  return next?.quantity.unit === "%" && /^\s*的\s*$/u.test(text.slice(figure.end, next.start));
}

/** 5米宽道路0.19千米: the first figure tells what road it is. */
function isAttribute(prose: Prose, { quantity, end }: Figure): boolean {
  return quantity.unit === "m" && /^[宽高长厚深粗]/u.test(prose.run.text.slice(end, end + 1));
}

/** A part for a named figure, with the parts that brackets right after it hold. */
export function makePart(
  prose: Prose,
  entry: NamedFigure,
  name: TextRange | undefined,
  context: StatementContext,
): Part {
  const quantity = entry.figure.quantity;
  const label = name === undefined ? undefined : nameIn(prose.run, name.start, name.end, context.lines);
  const nested = partsInBrackets(prose, entry, context);
  const children = nested?.parts ?? [];
  return {
    type: "part",
    position: around([
      quantity.position,
      ...(label === undefined ? [] : [label.position]),
      ...children.map((child) => child.position),
    ]),
    ...(label === undefined ? {} : { name: label }),
    total: quantity,
    isResidual: entry.isResidual,
    ...(nested?.isPartial === true ? { isPartial: true } : {}),
    children,
  };
}

export interface BracketParts {
  readonly parts: readonly Part[];
  readonly isPartial: boolean;
  readonly group: Group;
}

/** The split that brackets state right after a figure: `20万元（广告10万，活动10万）`. A lone figure in them splits nothing. */
export function partsInBrackets(
  prose: Prose,
  entry: { readonly figure: Figure; readonly piece: Piece },
  context: StatementContext,
): BracketParts | undefined {
  const { figure, piece } = entry;
  const group = piece.groups[firstGroupAfter(piece.groups, figure.end)];
  if (group === undefined || group.isQuotation || group.start >= figure.after.end) return undefined;
  if (group.start - figure.end > 12) return undefined;
  const [sentence, ...more] = group.sentences;
  if (sentence === undefined || more.length > 0) return undefined;
  const region = readRegion(prose, sentence.pieces, sentence.start);
  const entries = region.records.flat().filter((inner) => isPartOf(prose, inner, figure.quantity));
  if (entries.length < 2 || entries.some((inner) => inner.name === undefined)) return undefined;
  const sum = exactSum(entries.map((inner) => inner.figure.quantity));
  const makeAll = sum !== undefined && exactValue(figure.quantity)?.equals(sum) === true;
  if (!makeAll && entries.some((inner) => namesState(prose, inner))) return undefined;
  if (
    isWhatIsLeft(figure.quantity, entries) ||
    isNoSplitInBrackets(
      figure.quantity,
      entries.map((inner) => inner.figure.quantity),
    )
  )
    return undefined;
  const parts = entries.map((inner) => makePart(prose, inner, inner.name, context));
  return { parts, isPartial: opensPartially(prose, sentence) && !hasStatedRest(parts), group };
}

/** 参考412人（应考420人，缺考8人）: the first, less the others, makes the figure before the brackets. */
function isWhatIsLeft(total: QuantityNode, entries: readonly NamedFigure[]): boolean {
  const [whole, ...taken] = entries.map(({ figure }) => figure.quantity);
  const first = whole === undefined ? undefined : exactValue(whole);
  const sum = exactSum(taken);
  return first !== undefined && sum !== undefined && exactValue(total)?.equals(first.minus(sum)) === true;
}

/** 党员30人 and 本科40人 tell the same people apart twice. */
function namesState(prose: Prose, { name }: NamedFigure): boolean {
  return name !== undefined && overlapping.test(prose.run.text.slice(name.start, name.end));
}

export function isPartOf(prose: Prose, entry: NamedFigure, total: QuantityNode): boolean {
  return dimensionOf(entry.figure.quantity) === dimensionOf(total) && isAmountFigure(prose, entry);
}

function opensPartially(prose: Prose, sentence: Sentence): boolean {
  const opening = prose.run.text.slice(sentence.start, sentence.start + 12);
  return ofWhich.test(opening) || /^\s*(?:主要)?含/.test(opening);
}

export function hasStatedRest(parts: readonly Part[]): boolean {
  return parts.some((part) => part.isResidual && part.total !== undefined);
}

export function figuresOf(parts: readonly Part[]): QuantityNode[] {
  return parts.flatMap((part) => part.total ?? []);
}
