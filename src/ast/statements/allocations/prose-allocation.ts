import type { Allocation, Part, Rollup } from "../../nodes.ts";
import type { TextRange } from "../../../quantities/quantity.ts";
import { around, nameIn } from "../context.ts";
import { withBracketedChannels } from "./bracketed-channels.ts";
import { closedByNext, closedLists } from "./closed-lists.ts";
import {
  countOfNames,
  endsInRest,
  isComplete,
  isNearTotal,
  makesAny,
  mixedCounts,
  roomIn,
  vouchedFor,
  wholeOfPeriods,
} from "./complete-lists.ts";
import type { Evidence, StatementContext } from "../context.ts";
import { dimensionOf } from "../text/dimension.ts";
import { metricName } from "../text/metric.ts";
import { besideOf, readBeside } from "./beside.ts";
import {
  areRates,
  findOpenings,
  nameInOrder,
  piecesAroundNested,
  piecesOpened,
  piecesUpToNext,
} from "./openings.ts";
import type { Opening } from "./openings.ts";
import {
  exactSum,
  figuresOf,
  hasStatedRest,
  isAmountFigure,
  makePart,
  partsInBrackets,
  readRegion,
} from "./parts.ts";
import type { NamedFigure, Region } from "./parts.ts";
import { rollupOfParts } from "../periods/period-rollup.ts";
import { periodBefore } from "../periods/period-words.ts";
import {
  areOfTheSplit,
  isExactly,
  isPartition,
  isTeam,
  slippedFrom,
  namesakeOf,
  isNoSplit,
  repeatsNames,
  repeatsTotal,
  saysTwice,
  withoutOverrun,
} from "./plausibility.ts";
import type { Figure, Group, Prose, Sentence } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { withReliefs } from "./reliefs.ts";
import { alignRecords, totalsOf } from "./record-columns.ts";
import { totalsBefore } from "./totals-before.ts";
import type { Candidate } from "./record-columns.ts";

/**
 * Totals and their parts out of running text:
 *
 *     总额60万元，…。其中A 20万元（广告10万，活动10万），B 40万元        其中, of which
 *     全年预算100万元：人员60万元，市场40万元                          a colon right after the total
 *     培训20场（线上12场，线下8场）                                   brackets right after the total
 *     线上12场，线下8场，合计20场                                     合计 after the parts
 *
 * A claim takes words made for it and at least two parts of the total's own dimension. After 其中 alone the parts are
 * some of the total; a rest (其他8万), a colon, brackets or 合计 say that they are all of it.
 */
export function readProseAllocations(prose: Prose, place: BlockPlace): (Allocation | Rollup)[] {
  const reader = new AllocationReader(prose, place.context);
  reader.readSentences(prose.sentences);
  return reader.claims;
}

class AllocationReader {
  readonly claims: (Allocation | Rollup)[] = [];
  readonly #prose: Prose;
  readonly #context: StatementContext;
  readonly #splitFigures = new Set<Figure>();
  readonly #readGroups = new Set<Group>();

  constructor(prose: Prose, context: StatementContext) {
    this.#prose = prose;
    this.#context = context;
  }

  readSentences(sentences: readonly Sentence[]): void {
    sentences.forEach((sentence, index) => {
      this.#readSentence(sentence, sentences[index - 1]);
      for (const piece of sentence.pieces)
        for (const group of piece.groups) if (!group.isQuotation) this.readSentences(group.sentences);
    });
  }

  #readSentence(sentence: Sentence, previous: Sentence | undefined): void {
    if (sentence.figures.length === 0) return;
    const openings = findOpenings(this.#prose, sentence);
    openings.forEach((_, index) => {
      this.#readOpening(sentence, previous, openings, index);
    });
    this.#readClosingTotals(sentence, previous);
    this.#readBrackets(sentence);
  }

  #readOpening(
    sentence: Sentence,
    previous: Sentence | undefined,
    openings: readonly Opening[],
    index: number,
  ): void {
    const opening = openings[index];
    if (opening === undefined || areRates(this.#prose, opening)) return;
    let totals: readonly Candidate[] = totalsBefore(
      { sentence, previous, opening, earlier: openings[index - 1] },
      (candidate) => isAmountFigure(this.#prose, candidate) && !this.#splitFigures.has(candidate.figure),
    );
    if (totals.length === 0) return;
    let region = readRegion(this.#prose, piecesOpened(this.#prose, sentence, openings, index), opening.end);
    if (!makesAny(this.#prose, totals, region))
      region = this.#readFurther(sentence, openings, index, totals) ?? region;
    if (opening.kind === "respectively") region = nameInOrder(this.#prose, sentence, opening, region);
    const listed = countOfNames(totals, region);
    if (listed !== undefined) totals = totals.slice(0, -1);
    else if (opening.kind === "colon") totals = totals.slice(-1);
    // As many names as were announced are all there are.
    const kind = listed === undefined ? opening.kind : "colon";
    const dimensions = new Set(region.records.flat().map((entry) => dimensionOf(entry.figure.quantity)));
    const mixed = mixedCounts(this.#prose, totals, region);
    if (mixed !== undefined) this.#claim([mixed.total], mixed.parts, kind, undefined, true);
    const measures = [...dimensions].map((dimension) => ({
      candidates: totalsOf(totals, dimension),
      columns: alignRecords(this.#prose, region.records, dimension),
    }));
    const vouched = vouchedFor(
      measures.flatMap(({ columns }) => (columns.length === 1 ? columns : [])),
      totals,
    );
    for (const { candidates, columns } of measures) {
      if (measures.length > 1 && columns.some((parts) => areOfTheSplit(candidates, parts))) continue;
      if (columns.length > 1 && candidates.length < columns.length) continue;
      columns.forEach((parts, column) => {
        const reach =
          columns.length === 1 ? candidates : candidates.slice(column - columns.length).slice(0, 1);
        const isCounted = listed === parts.length || vouched.has(parts) || isTeam(opening, parts);
        this.#claim(reach, parts, vouched.has(parts) ? "colon" : kind, region.unstatedRest, isCounted);
      });
    }
  }

  /** A list that goes on behind a semicolon, or around a list of its own, where it makes a total then, or means to. */
  #readFurther(
    sentence: Sentence,
    openings: readonly Opening[],
    index: number,
    totals: readonly Candidate[],
  ): Region | undefined {
    const start = openings[index]?.end ?? 0;
    const reaches = [
      piecesUpToNext(sentence, openings, index),
      piecesAroundNested(sentence, openings, index, roomIn(this.#prose, totals)),
    ];
    const regions = reaches.map((pieces) => readRegion(this.#prose, pieces, start));
    return (
      regions.find((region) => makesAny(this.#prose, totals, region)) ??
      regions.find((region) => endsInRest(totals, region))
    );
  }

  #claim(
    candidates: readonly Candidate[],
    entries: readonly NamedFigure[],
    kind: Opening["kind"],
    unstatedRest: TextRange | undefined,
    isCounted: boolean,
  ): void {
    const nearest = candidates[candidates.length - 1];
    const beside = besideOf(this.#prose, entries);
    if (beside.length > 0 && nearest !== undefined) {
      this.#claimBeside(nearest, entries, beside, kind);
      return;
    }
    if (nearest === undefined || entries.length < 2) return;
    const sum = exactSum(entries.map((entry) => entry.figure.quantity));
    const equal = candidates.findLast((candidate) => isExactly(candidate.figure.quantity, sum));
    const namesake = namesakeOf(this.#prose, candidates, entries);
    const ofPeriods = wholeOfPeriods(this.#prose, candidates, entries);
    const known = equal ?? ofPeriods ?? namesake ?? slippedFrom(candidates, entries);
    if (known === undefined && !isCounted && repeatsNames(this.#prose, candidates, entries)) return;
    const total = known ?? nearest;
    // Bare numbers are only what the total counts when they make it: one of them may be part of a name.
    const isBare = entries.some((entry) => entry.figure.quantity.unit === null);
    const isMeant = equal !== undefined || (kind === "colon" && known !== undefined);
    if (isBare && !isMeant && (!isCounted || kind === "colon")) return;
    if (this.#splitFigures.has(total.figure)) return;
    const hasRest = entries.some((entry) => entry.isResidual);
    // The nearest figure of several is the total where no other comes as near.
    const isAll =
      isComplete(this.#prose, total, entries) &&
      (ofPeriods !== undefined ||
        candidates.filter(({ figure }) => isNearTotal(figure.quantity, entries)).length === 1) &&
      isNearTotal(total.figure.quantity, entries);
    const isClosed = kind === "colon" || kind === "divided-into" || hasRest || isAll;
    const kept = withoutOverrun(total.figure.quantity, entries, isClosed);
    if (repeatsTotal(total.figure.quantity, kept) || saysTwice(this.#prose, total.figure.quantity, kept))
      return;
    const isSure =
      equal !== undefined ||
      isAll ||
      ((candidates.length === 1 || known === total) &&
        (hasRest || isPartition(this.#prose, total, kept, isClosed, isCounted)));
    if (!isSure && !isClosed && isNoSplit(this.#prose, total, kept)) return;
    this.#push(
      total,
      kept,
      { certainty: isSure ? "stated" : "inferred", because: kind },
      !isClosed,
      unstatedRest,
    );
  }

  /** `17人，其中A 3人、B 11人、C 2人；另有D 6人`: what is beside the parts may be in the total or not; the figures tell. */
  #claimBeside(
    total: Candidate,
    entries: readonly NamedFigure[],
    beside: readonly NamedFigure[],
    kind: Opening["kind"],
  ): void {
    const quantity = total.figure.quantity;
    const inner = entries.filter((entry) => !beside.includes(entry));
    const reading = readBeside(this.#prose, quantity, inner, beside);
    if (reading === undefined || this.#splitFigures.has(total.figure)) return;
    const { parts, isClosed } = reading;
    this.#push(total, parts, { certainty: isClosed ? "stated" : "inferred", because: kind }, !isClosed);
  }

  #push(
    total: Candidate,
    entries: readonly NamedFigure[],
    evidence: Evidence,
    isPartial: boolean,
    unstatedRest?: TextRange,
  ): void {
    const made = entries.map((entry) => makePart(this.#prose, entry, entry.name, this.#context));
    const parts = withBracketedChannels(made, entries, this.#prose, this.#context);
    for (const entry of entries) {
      const group = partsInBrackets(this.#prose, entry, this.#context)?.group;
      if (group !== undefined) this.#readGroups.add(group);
    }
    const rest =
      unstatedRest === undefined || hasStatedRest(parts)
        ? undefined
        : nameIn(this.#prose.run, unstatedRest.start, unstatedRest.end, this.#context.lines);
    if (rest !== undefined)
      parts.push({ type: "part", position: rest.position, name: rest, isResidual: true, children: [] });
    this.#splitFigures.add(total.figure);
    this.#pushNode(total, parts, evidence, isPartial && rest === undefined && !hasStatedRest(parts));
  }

  #pushNode(total: Candidate, named: readonly Part[], evidence: Evidence, isPartial: boolean): void {
    const parts = withReliefs(this.#prose.run.text, total.figure.quantity, named);
    if (parts === undefined) return;
    const metric = metricName(this.#prose, total.piece, total.figure, this.#context);
    const quantity = total.figure.quantity;
    const position = around([
      quantity.position,
      ...(metric === undefined ? [] : [metric.position]),
      ...parts.map((part) => part.position),
    ]);
    const measured = metric === undefined ? {} : { metric };
    const period = periodBefore(this.#prose.run.text, total.figure);
    const rollup = rollupOfParts({
      total: quantity,
      parts,
      position,
      ...(period === undefined ? {} : { period }),
      ...measured,
      ...evidence,
    });
    // Some of the periods claim nothing of the whole, unless they make it.
    if (rollup === "incomplete" && !isExactly(quantity, exactSum(figuresOf(parts)))) return;
    this.claims.push(
      (rollup === "incomplete" ? undefined : rollup) ?? {
        type: "allocation",
        position,
        ...evidence,
        ...measured,
        total: quantity,
        ...(isPartial ? { isPartial } : {}),
        children: parts,
      },
    );
  }

  #readClosingTotals(sentence: Sentence, previous: Sentence | undefined): void {
    const lists = [...closedLists(this.#prose, sentence), ...closedByNext(this.#prose, previous, sentence)];
    for (const { total, entries } of lists)
      if (!this.#splitFigures.has(total.figure) && !this.#isScore(total.figure))
        this.#push(total, entries, { certainty: "stated", because: "closing-total" }, false);
  }

  /** 总计45/48: so many of so many, to be added to no others. */
  #isScore({ end }: Figure): boolean {
    return /^\s?[/／]\s?\d/u.test(this.#prose.run.text.slice(end, end + 4));
  }

  #readBrackets(sentence: Sentence): void {
    for (const piece of sentence.pieces)
      for (const figure of piece.figures) {
        if (this.#splitFigures.has(figure) || !isAmountFigure(this.#prose, { figure, piece })) continue;
        const inside = partsInBrackets(this.#prose, { figure, piece }, this.#context);
        if (inside === undefined || this.#readGroups.has(inside.group)) continue;
        this.#readGroups.add(inside.group);
        const evidence: Evidence = { certainty: "stated", because: "brackets" };
        this.#pushNode({ figure, piece }, inside.parts, evidence, inside.isPartial);
      }
  }
}
