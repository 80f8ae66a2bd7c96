import type { TextRange } from "../../../quantities/quantity.ts";
import type { Count, Inline, QuantityNode } from "../../nodes.ts";
import { nameIn } from "../context.ts";
import type { StatementContext, TextRun } from "../context.ts";
import { areProper, arePeople, closesSet, countsListed, namesSet } from "./counted-words.ts";
import { findEnumerations } from "./enumerations.ts";
import type { Enumeration } from "./enumerations.ts";
import { namesBefore, namesBehind, withoutBrackets } from "./listed-names.ts";
import type { ListedNames } from "./listed-names.ts";
import { isDivision } from "./divisions.ts";
import { makeCount } from "./make-count.ts";
import { statedCounts } from "./stated-counts.ts";

/**
 * Counts of what the same text enumerates:
 *
 *     从三个方面推进：一是…，二是…，三是…         下设3个部门（市场部、销售部、客服部）
 *     围绕六个专项开展：燃气安全、电动自行车、…      设行政、典礼、展演三组
 *     Four sponsors have signed: A, B, C and D.
 */
export function* countsInText(
  run: TextRun,
  inlines: readonly Inline[],
  context: StatementContext,
): Generator<Count> {
  const counts = statedCounts(run, inlines, context);
  if (counts.length === 0) return;
  const figures = inlines.filter((node): node is QuantityNode => node.type === "quantity");
  const enumerations = findEnumerations(run.text);
  let next = 0;
  let behind = 0;
  for (const [index, stated] of counts.entries()) {
    while ((enumerations[next]?.start ?? Infinity) < stated.end) next++;
    while ((figures[behind]?.start ?? Infinity) <= stated.start) behind++;
    const limit = Math.min(counts[index + 1]?.start ?? Infinity, stated.end + farthest);
    const enumeration = enumerations[next];
    const around = figures.slice(Math.max(0, behind - mostNames), behind + mostNames);
    const reader = new NamesReader(run, stated, around, context);
    const count =
      (enumeration !== undefined && enumeration.start <= limit
        ? countOfEnumeration(run, stated, enumeration, context)
        : undefined) ??
      countOfEarlier(run, stated, enumerations[next - 1], context) ??
      reader.readBehind() ??
      reader.readBefore();
    if (count !== undefined) yield count;
  }
}

/** How far behind a count its enumeration may begin. */
const farthest = 48;
/** No more figures than this are looked at among the names on either side of a count. */
const mostNames = 40;

function countOfEnumeration(
  run: TextRun,
  stated: QuantityNode,
  { start, marks }: Enumeration,
  context: StatementContext,
): Count | undefined {
  const noun = /^[^，。；：,;:（(]*/u.exec(run.text.slice(stated.end, start))?.[0] ?? "";
  const name = nameIn(run, stated.start, stated.end + noun.length, context.lines);
  if (name === undefined || noun.length > 12) return undefined;
  const fits = stated.low === String(marks.length);
  const isListed =
    countsListed(stated, noun.trim()) || (isDivision(run.text, stated) && namesSet(stated, name.text));
  // 分三个阶段。第一阶段…: the others may stand in paragraphs of their own.
  const isTold =
    isListed && !(run.text.slice(start, start + 1).startsWith("第") && isPastSentence(run, stated, start));
  if (!fits && goesOn.test(run.text.slice(marks.at(-1)?.end ?? start))) return undefined;
  if (!isTold && !(fits && namesSet(stated, name.text))) return undefined;
  return makeCount(stated, name, namesIn(run, marks, context), "enumerated-in-text");
}

/** What follows an enumeration may be its last thing told without a mark, or one that is still to come. */
const goesOn = /此外|另外|同时|最后|后续|待定|再定|另行|陆续|\bfinally\b|\blast(?:ly)?\b|\bin addition\b/iu;

function isPastSentence({ text }: TextRun, stated: QuantityNode, start: number): boolean {
  return text.slice(stated.end, start).includes("。");
}

/** `一是…，二是…，三是…。针对以上三方面风险`: told only where it fits, since other lists may be meant. */
function countOfEarlier(
  run: TextRun,
  stated: QuantityNode,
  enumeration: Enumeration | undefined,
  context: StatementContext,
): Count | undefined {
  if (enumeration === undefined || stated.low !== String(enumeration.marks.length)) return undefined;
  if (!pointsBack(run.text, stated)) return undefined;
  const name = nameIn(run, stated.start, stated.end, context.lines);
  return name === undefined
    ? undefined
    : makeCount(stated, name, namesIn(run, enumeration.marks, context), "counts-above");
}

/** 以上四个险种, these four items. */
export function pointsBack(text: string, { start }: TextRange): boolean {
  return /(?:以上|上述|前述|这)(?:所列的?|的)?$|\b(?:the above|these|those|all)\s$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

class NamesReader {
  readonly #run: TextRun;
  readonly #stated: QuantityNode;
  readonly #figures: readonly QuantityNode[];
  readonly #context: StatementContext;

  constructor(
    run: TextRun,
    stated: QuantityNode,
    figures: readonly QuantityNode[],
    context: StatementContext,
  ) {
    this.#run = run;
    this.#stated = stated;
    this.#figures = figures;
    this.#context = context;
  }

  readBehind(): Count | undefined {
    const stated = this.#stated;
    const listed = namesBehind(this.#run.text, stated.end);
    // Three of the five goals: the names are the three.
    const isWhole = /\bof (?:the|our|these|those|its|their|all)?\s*$/iu.test(
      this.#run.text.slice(Math.max(0, stated.start - 12), stated.start),
    );
    if (listed === undefined || isWhole) return undefined;
    const between = this.#figures.filter(({ start }) => start >= stated.end && start < listed.nounEnd);
    // 五组共五个：…: the nearer number counts the names.
    if (between.some(({ low }) => low === stated.low)) return undefined;
    const told = this.#run.text.slice(stated.start, listed.nounEnd);
    const texts = [...listed.names, ...listed.joined].map((name) => withoutBrackets(this.#run.text, name));
    const isSet =
      between.length === 0 &&
      (namesSet(stated, told) ||
        arePeople(stated, texts) ||
        areProper(stated, told, texts) ||
        isOfTitles(texts));
    return this.#count(listed, isSet, listed.nounEnd, "names-behind");
  }

  readBefore(): Count | undefined {
    const stated = this.#stated;
    const behind =
      /^[^，。；：,;:、（(\s]{0,8}/u.exec(this.#run.text.slice(stated.end, stated.end + 8))?.[0] ?? "";
    if (!closesSet(stated, behind)) return undefined;
    const listed = namesBefore(this.#run.text, stated.start);
    if (listed === undefined) return undefined;
    // What stands before the first name may hold names as well (在广州、深圳开设甲、乙两个网点): only too few are told.
    const isShort =
      listed.names.length + listed.joined.length < Number(stated.low) && !this.#hasVerb(listed.names.at(-1));
    return this.#count(
      listed,
      isShort && listed.names.length > 1,
      stated.end + behind.length,
      "names-before",
    );
  }

  /**
   * 和 may join two names or stand within one: a number between both ways of counting fits. One that fits neither is told
   * where all of a set is named.
   */
  #count(
    listed: ListedNames,
    isSet: boolean,
    nounEnd: number,
    because: "names-behind" | "names-before",
  ): Count | undefined {
    const { names, joined, isOpen, areClauses } = listed;
    const all = [...names, ...joined];
    if (all.some((name) => this.#hasFigure(name))) return undefined;
    const stated = Number(this.#stated.low);
    const fits = stated >= names.length && stated <= all.length;
    const isPassed = because === "names-before" && this.#isPassed(listed, nounEnd);
    if (!fits && !isPassed && (isOpen || !isSet || this.#isOneOfSeveral())) return undefined;
    // 20个乡镇（含甲场、乙管理处）: a few of many are named for themselves.
    if (all.length * 2 < stated) return undefined;
    if (areClauses && !this.#isListing(nounEnd)) return undefined;
    const name = nameIn(this.#run, this.#stated.start, nounEnd, this.#context.lines);
    if (name === undefined) return undefined;
    const kept = fits ? all.slice(0, stated) : stated < names.length ? names : all;
    return makeCount(this.#stated, name, namesIn(this.#run, kept, this.#context), because);
  }

  /** `农业、能源、交通、环保、文化等4大领域`: 等 may leave some out, but names no more than there are. */
  #isPassed({ names, isOpen }: ListedNames, nounEnd: number): boolean {
    const { text } = this.#run;
    if (!isOpen || names.length <= Number(this.#stated.low)) return false;
    const inner = names.slice(1).map((name) => text.slice(name.start, name.end));
    return (
      namesSet(this.#stated, text.slice(this.#stated.start, nounEnd)) &&
      inner.every((name) => name.length <= longestInner && !/[在有设为的等到从向将把给]/u.test(name))
    );
  }

  #isListing(nounEnd: number): boolean {
    const { text } = this.#run;
    const { start, end } = this.#stated;
    return (
      namesSet(this.#stated, text.slice(start, nounEnd)) ||
      countsListed(this.#stated, text.slice(end, nounEnd).trim())
    );
  }

  /** 在北京、上海设有三家分公司: what stands before the number is no name to its end. */
  #hasVerb(name: TextRange | undefined): boolean {
    return (
      name !== undefined && /[有设各共开建配拥在由了为办招]/u.test(this.#run.text.slice(name.start, name.end))
    );
  }

  /** `2个街道、3个镇：…`: the names are of both. */
  #isOneOfSeveral(): boolean {
    return /[、和及与]$| and $/u.test(
      this.#run.text.slice(Math.max(0, this.#stated.start - 5), this.#stated.start),
    );
  }

  /** 销售3人 has a figure of its own, and makes a sum; 一组 and 元旦晚会 are names, and 30% on signature is what is listed. */
  #hasFigure(name: TextRange): boolean {
    if (
      /\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(
        this.#run.text.slice(name.start, name.end),
      )
    )
      return true;
    return this.#figures.some(
      (figure) =>
        (figure.kind === "count" || figure.kind === "number") &&
        figure.start >= name.start &&
        figure.end <= name.end &&
        figure.end - figure.start < name.end - name.start &&
        withoutBrackets(this.#run.text, name).includes(figure.text),
    );
  }
}

/** In a run of names of one kind, none is longer. */
const longestInner = 12;

function isOfTitles(names: readonly string[]): boolean {
  return names.every((name) => name === "") && names.length > 1;
}

function namesIn(run: TextRun, ranges: readonly TextRange[], { lines }: StatementContext) {
  return ranges.flatMap(({ start, end }) => nameIn(run, start, end, lines) ?? []);
}
