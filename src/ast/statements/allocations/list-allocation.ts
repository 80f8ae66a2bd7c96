import type { Allocation, Name, Part, QuantityNode, Rollup } from "../../nodes.ts";
import { around, isFigure } from "../context.ts";
import type { Evidence, StatementContext } from "../context.ts";
import { sameDimension } from "../text/dimension.ts";
import { narrowToName, trimSpace } from "../text/label.ts";
import { metricName } from "../text/metric.ts";
import { exactSum, exactValue, figuresOf, hasStatedRest, isAmountFigure, makePart } from "./parts.ts";
import { isNearSum } from "./complete-lists.ts";
import { isNoSum } from "./no-sums.ts";
import { totalOfParts, totalsBeforeLead } from "./lead-totals.ts";
import type { NamedFigure } from "./parts.ts";
import { parsePeriodLabel } from "../periods/period-label.ts";
import { rollupOfParts, yearAmong } from "../periods/period-rollup.ts";
import type { Figure, Piece, Prose } from "../text/prose.ts";
import type { BlockPlace, BlockReading, ItemReading, ListReading } from "../reading.ts";
import {
  comparison,
  dividedInto,
  ofWhich,
  overlapping,
  perUnit,
  residual,
  totalLabel,
  wholeWord,
} from "../text/words.ts";

/**
 * Totals and their parts out of lists of `label：quantity`:
 *
 *     - 运营额度：60万元          - 汽车板块：20万元         年度总额为60万元：
 *       - 汽车板块：20万元        - 医疗板块：12万元
 *       - 医疗板块：12万元        - 合计：32万元             - 汽车板块：20万元 …
 *
 * Every item must carry a figure of the total's dimension; a list in which only some do is a list of independent facts.
 */
export function readListAllocations(place: BlockPlace): (Allocation | Rollup)[] {
  const { reading, context } = place;
  if (reading.type !== "list") return [];
  const claims: (Allocation | Rollup)[] = [];
  const push = (claim: Claim | undefined) => {
    const node = claim === undefined ? undefined : makeClaim(claim);
    if (node !== undefined) claims.push(node);
  };
  const isPartOfLarger = place.within !== undefined && splitOf(place.within, context) !== undefined;
  const closed = claimOfTotalItem(reading, context);
  const led = closed === undefined && !isPartOfLarger ? claimOfLead(place, reading) : undefined;
  push(closed ?? led);
  // The items of a list that is itself a split are nested in that claim.
  if (closed === undefined && led === undefined && !isPartOfLarger)
    for (const item of reading.items) push(claimOfItem(item, context));
  return claims;
}

interface Claim extends Evidence {
  readonly metric?: Name;
  readonly total: QuantityNode;
  readonly parts: readonly Part[];
  readonly isPartial?: boolean;
  /** Names of periods are a rollup when they make a whole; otherwise the words for a total still claim a sum. */
  readonly hasTotalWord: boolean;
}

function makeClaim(claim: Claim): Allocation | Rollup | undefined {
  const { metric, total, parts, certainty, because, isPartial } = claim;
  const named = metric === undefined ? {} : { metric };
  const position = around([
    total.position,
    ...(metric === undefined ? [] : [metric.position]),
    ...parts.map((part) => part.position),
  ]);
  const rollup = rollupOfParts({ total, parts, position, certainty, because, ...named });
  if (rollup === "incomplete" && !claim.hasTotalWord) return undefined;
  if (rollup !== undefined && rollup !== "incomplete") return rollup;
  return {
    type: "allocation",
    position,
    certainty,
    because,
    ...named,
    total,
    ...(isPartial === true ? { isPartial } : {}),
    children: parts,
  };
}

// -------------------------------------------------------------------------------- a total among its own parts

function claimOfTotalItem(list: ListReading, context: StatementContext): Claim | undefined {
  const entries = list.items.map((item) => ({ item, figure: figureOfItem(item) }));
  const said = entries.filter(({ item, figure }) => figure !== undefined && isTotalItem(item, figure));
  const year = said.length > 0 ? undefined : yearAmong(entries.map(nameOfEntry));
  const totals = year === undefined ? said : entries.slice(year, year + 1);
  const [total] = totals;
  if (total?.figure === undefined || totals.length > 1) return undefined;
  const isAtEnd = total === entries[0] || total === entries[entries.length - 1];
  const others = entries.filter((entry) => entry !== total);
  if (!isAtEnd || others.length < 2) return undefined;
  const parts = partsOf(
    others.map(({ item }) => item),
    total.figure.figure.quantity,
    context,
  );
  if (parts === undefined || isNoSum(total.figure.figure.quantity, figuresOf(parts))) return undefined;
  return {
    total: total.figure.figure.quantity,
    parts,
    certainty: "explicit",
    because: "total-item",
    hasTotalWord: true,
  };
}

function nameOfEntry({ item, figure }: { item: ItemReading; figure: NamedFigure | undefined }): string {
  return figure?.name === undefined ? "" : item.item.text.slice(figure.name.start, figure.name.end);
}

/** `合计 609 条规则 + 382 道题` is several totals, each of some of the figures above. */
function isTotalItem({ item: { text } }: ItemReading, { name, figure }: NamedFigure): boolean {
  const isOneOfSeveral = /^[^，。；,;]{0,12}?[+＋]/u.test(text.slice(figure.end, figure.end + 16));
  return name !== undefined && !isOneOfSeveral && totalLabel.test(text.slice(name.start, name.end));
}

// ------------------------------------------------------------------------------- an item with its parts below

function claimOfItem(item: ItemReading, context: StatementContext): Claim | undefined {
  const split = splitOf(item, context);
  if (split === undefined) return undefined;
  const { entry, parts } = split;
  const metric = metricName(item.prose, entry.piece, entry.figure, context);
  return {
    total: entry.figure.quantity,
    parts,
    ...evidenceOf(item.prose, entry, parts, "nested-list"),
    ...(metric === undefined ? {} : { metric }),
    hasTotalWord: false,
  };
}

interface ItemSplit {
  readonly entry: NamedFigure;
  readonly parts: readonly Part[];
}

/** An item's figure and the parts in the one list nested below it. */
function splitOf(item: ItemReading, context: StatementContext): ItemSplit | undefined {
  const [nested, ...more] = item.nested;
  if (nested?.type !== "list" || more.length > 0) return undefined;
  const entry = figureOfItem(item);
  if (entry === undefined || nested.items.length < 2) return undefined;
  const parts = partsOf(nested.items, entry.figure.quantity, context);
  return parts === undefined ? undefined : { entry, parts };
}

/** Parts for items that all carry a figure of the total's dimension; an unstated rest (其余：待定) may lack one. */
function partsOf(
  items: readonly ItemReading[],
  total: QuantityNode,
  context: StatementContext,
): Part[] | undefined {
  const parts: Part[] = [];
  for (const item of items) {
    const entry = figureOfItem(item);
    if (entry?.name === undefined) return undefined;
    if (!sameDimension(entry.figure.quantity, total) && !isBareBeside(entry, total)) return undefined;
    const part = makePart(item.prose, entry, entry.name, context);
    const split = part.children.length > 0 ? undefined : splitOf(item, context);
    parts.push(
      split === undefined
        ? part
        : {
            ...part,
            position: around([part.position, ...split.parts.map((child) => child.position)]),
            children: split.parts,
          },
    );
  }
  return parts.length < 2 ? undefined : parts;
}

/** `Of the 36 new positions: - Engineering: 16 …`: bare numbers count what the total counts. */
function isBareBeside({ figure, piece }: NamedFigure, total: QuantityNode): boolean {
  const { kind, unit } = figure.quantity;
  return total.kind === "count" && kind === "number" && unit === null && piece.figures.length === 1;
}

/** The figure an item is about: its first, after a short label, where the label says nothing of a rate or a comparison. */
function figureOfItem({ item, prose }: ItemReading): NamedFigure | undefined {
  const piece = prose.sentences[0]?.pieces[0];
  const figure = piece?.figures[0];
  if (piece === undefined || figure === undefined || !isFigure(figure.quantity)) return undefined;
  if (!isAmountFigure(prose, { figure, piece })) return undefined;
  const name = narrowToName(item.text, figure.before);
  if (name === undefined || name.end - name.start > 30) return undefined;
  const label = item.text.slice(name.start, name.end);
  if (perUnit.test(label) || comparison.test(label)) return undefined;
  return { figure, piece, name, isResidual: residual.test(label) };
}

// ------------------------------------------------------------------- a total in the sentence or heading before

function claimOfLead(place: BlockPlace, list: ListReading): Claim | undefined {
  const lead = place.within !== undefined ? undefined : leadOf(place.before);
  if (lead === undefined) return claimBeforeLead(place, list);
  const { prose, piece, figure, isPartial } = lead;
  const parts = partsOf(list.items, figure.quantity, place.context);
  if (parts === undefined) return undefined;
  // A total by itself may as well close what stands above it.
  const above = place.earlier?.at(-2)?.type;
  const isAlone = above === undefined || above === "paragraph";
  if (lead.isTotal && !(isAlone && isNearSum(figure.quantity, figuresOf(parts)))) return undefined;
  const metric = metricName(prose, piece, figure, place.context);
  const entry = { figure, piece, isResidual: false };
  return {
    total: figure.quantity,
    parts,
    ...evidenceOf(prose, entry, parts, "lead-sentence"),
    ...(metric === undefined ? {} : { metric }),
    ...(isPartial && !hasStatedRest(parts) ? { isPartial } : {}),
    hasTotalWord: false,
  };
}

/** `计划新开网点60个，撤并12个。新开网点中：`: the lead names no figure, and the sentence before it does. */
function claimBeforeLead(place: BlockPlace, list: ListReading): Claim | undefined {
  if (place.within !== undefined || place.before?.type !== "paragraph") return undefined;
  const { prose } = place.before;
  const candidates = totalsBeforeLead(prose).flatMap((candidate) => {
    const parts = partsOf(list.items, candidate.figure.quantity, place.context);
    return parts === undefined ? [] : [{ ...candidate, parts }];
  });
  const [first] = candidates;
  const found = first === undefined ? undefined : totalOfParts(candidates, first.parts);
  if (first === undefined || found === undefined) return undefined;
  const { figure, piece } = found.total;
  const metric = metricName(prose, piece, figure, place.context);
  return {
    total: figure.quantity,
    parts: first.parts,
    certainty: "stated",
    because: "lead-sentence",
    ...(metric === undefined ? {} : { metric }),
    hasTotalWord: false,
  };
}

interface Lead {
  readonly prose: Prose;
  readonly piece: Piece;
  readonly figure: Figure;
  readonly isPartial: boolean;
  /** It says nothing but a total. */
  readonly isTotal: boolean;
}

/** The one amount of a sentence that leads into the list, whatever its share: it ends in a colon, or says 其中 or 分解如下. */
function leadOf(before: BlockReading | undefined): Lead | undefined {
  if (before?.type !== "paragraph") return undefined;
  const { prose } = before;
  const sentence = prose.sentences[prose.sentences.length - 1];
  if (sentence === undefined) return undefined;
  const text = prose.run.text;
  const [, end] = trimSpace(text, sentence.start, text.length);
  const tail = text.slice(Math.max(sentence.start, end - 16), end);
  const leads = /[:：]$/.test(tail) || ofWhich.test(tail) || dividedInto.test(tail) || tail.includes("如下");
  if (!leads && !totalLine.test(text)) return undefined;
  const amounts = sentence.pieces.flatMap((piece) =>
    piece.figures
      .filter((figure) => isAmountFigure(prose, { figure, piece }))
      .map((figure) => ({ prose, piece, figure })),
  );
  const sums = amounts.filter(({ figure }) => figure.quantity.unit !== "%");
  const [amount, ...others] = sums.length > 0 ? sums : amounts;
  if (amount === undefined || others.length > 0) return undefined;
  return { ...amount, isPartial: ofWhich.test(tail), isTotal: !leads };
}

/** `Total: 21 days`, `费用合计：8.5万元` by itself: nothing but a total. */
const totalLine =
  /^\s*(?:[^\d，。；：,;:]{0,12}(?:合计|总计|共计|总额|总预算|总费用)|\b(?:[a-z]+ )?total(?: [a-z]+){0,2})\s*(?:[:：为是]|\bis\b)?\s*[¥￥$€£]?\d[\d,.]*\s*[^\d\s，。；,;]{0,8}\s*[。.]?\s*$/iu;

/**
 * How sure it is that the parts are meant to make the total: words for a whole, a rest among the parts, or parts that do
 * make it. Otherwise figures below a figure are likely its parts while they come near it, and likely not when they do not.
 */
function evidenceOf(prose: Prose, total: NamedFigure, parts: readonly Part[], because: string): Evidence {
  const label = prose.run.text.slice(total.figure.before.start, total.figure.before.end);
  const sum = exactSum(figuresOf(parts));
  const value = exactValue(total.figure.quantity);
  const isEqual = sum !== undefined && value?.equals(sum) === true;
  const isNear =
    sum !== undefined &&
    value !== undefined &&
    sum.plus(sum).compare(value) > 0 &&
    value.plus(value).compare(sum) > 0;
  const isState = parts.some((part) => overlapping.test(part.name?.text ?? ""));
  const arePeriods = parts.every((part) => parsePeriodLabel(part.name?.text ?? "") !== undefined);
  const isSure =
    isEqual || hasStatedRest(parts) || arePeriods || (!isState && (wholeWord.test(label) || isNear));
  return { certainty: isSure ? "stated" : "inferred", because };
}
