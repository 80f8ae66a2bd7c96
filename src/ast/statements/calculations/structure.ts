import { Decimal } from "../../../quantities/decimal.ts";
import type { Calculation } from "../../nodes.ts";
import { exactValue } from "../allocations/exact-figures.ts";
import { around } from "../context.ts";
import type { BlockPlace } from "../reading.ts";
import type { Prose } from "../text/prose.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { comesOut } from "./arithmetic.ts";
import { makeOperand } from "./calculation.ts";
import { isAmount, sameKind } from "./share-figures.ts";
import { ratioFigure, ratioNumbers } from "./written-ratio.ts";
import type { RatioNumber } from "./written-ratio.ts";

/**
 * A structure told as a proportion of hundredths, in the order of the amounts before it:
 *
 *     总值500亿元，其中第一产业30亿元，第二产业270亿元，第三产业200亿元。三次产业结构为6.0:54.0:40.0
 *
 * The amounts may stand a paragraph or two before; then all shares but one have to come out.
 */
export function readStructures(prose: Prose, { context, earlier = [] }: BlockPlace): Calculation[] {
  const { text } = prose.run;
  if (!/\d\s*[:：∶]\s*\d/u.test(text)) return [];
  const amounts = amountsOf(prose);
  const told = new Set<SpokenFigure>();
  return [...text.matchAll(proportion)].flatMap((match) => {
    const words = match[1] ?? "";
    const shares = ratioNumbers(match.index + match[0].length - words.length, words);
    if (!areHundredths(shares)) return [];
    const own = partsAmong(
      amounts.filter(({ figure }) => figure.end <= match.index),
      shares.length,
    );
    const parts = own ?? partsInBlocks(earlier, shares.length, yearIn(text.slice(0, match.index)));
    if (parts === undefined || told.has(parts.whole)) return [];
    // A second structure is of another year; so is the first where one is named in between.
    told.add(parts.whole);
    const last = own?.of.at(-1)?.figure.end ?? match.index;
    if (anotherYear.test(text.slice(last, match.index))) return [];
    const found = shares.flatMap((share, index): Calculation[] => {
      const part = parts.of[index];
      if (part === undefined) return [];
      // One of the shares may be a step off so that all make 100.
      const resolution = share.place.plus(share.place);
      const result = ratioFigure(prose, share, { kind: "percent", unit: "%", resolution }, context);
      const operands = [part, parts.whole].map(({ quantity }) => makeOperand(quantity));
      const position = around([result.position, ...operands.map((operand) => operand.position)]);
      const evidence = { certainty: "stated", because: "structure-in-order" } as const;
      return [{ type: "calculation", position, ...evidence, operation: "share", result, operands }];
    });
    const isTold = own !== undefined || found.filter(comesOut).length >= shares.length - 1;
    return isTold ? found : [];
  });
}

/** Not of the year before: 由6.2:54.0:39.8调整为6.0:55.1:38.9. */
const proportion =
  /(?:(?:结构|比例|比重|占比|构成)(?:之比|比)?[^，。；:：\d由从]{0,8}[:：]?|(?:调整|优化|演变|变化|变|转变|改善)[为成到至])\s*(\d+(?:\.\d+)?(?:\s*[:：∶]\s*\d+(?:\.\d+)?){2,5})(?![\d:：∶.])/gu;
const anotherYear = /(?:19|20)\d\d\s?年|上年|去年|上一年|同期/u;

function amountsOf(prose: Prose): readonly SpokenFigure[] {
  return prose.sentences.flatMap((sentence) => spokenFigures(prose, sentence)).filter(isAmount);
}

/** 100 in all, or near it where one is wrong; 1:2:3 is no structure of hundredths. */
function areHundredths(shares: readonly RatioNumber[]): boolean {
  const sum = shares.reduce((made, { value }) => made.plus(value), Decimal.zero);
  return sum.compare(Decimal.of(80)) >= 0 && sum.compare(Decimal.of(120)) <= 0;
}

interface Parts {
  readonly whole: SpokenFigure;
  readonly of: readonly SpokenFigure[];
}

/** The year said last, where a sentence begins with one. */
function yearIn(text: string): string | undefined {
  return /(?:19|20)\d\d(?=\s?年[^。]*$)/u.exec(text)?.[0];
}

/** Amounts of the paragraphs before, of the year that the structure is of. */
function partsInBlocks(
  earlier: NonNullable<BlockPlace["earlier"]>,
  count: number,
  year: string | undefined,
): Parts | undefined {
  for (const block of [...earlier].reverse()) {
    if (block.type !== "paragraph") return undefined;
    const parts = partsAmong(amountsOf(block.prose), count);
    if (parts === undefined) continue;
    return year === undefined || block.prose.run.text.includes(year) ? parts : undefined;
  }
  return undefined;
}

/**
 * The last amount that as many behind it make, but for a rounding; one of these may be wrong. Where some of these are split in
 * turn, those that make it exactly.
 */
function partsAmong(amounts: readonly SpokenFigure[], count: number): Parts | undefined {
  const last = amounts.length - count - 1;
  for (let index = last; index >= Math.max(0, last - farBefore); index--) {
    const [whole, ...behind] = amounts.slice(index, index + mostBehind);
    if (whole === undefined) continue;
    const alike = behind.filter((part) => sameKind(part, whole));
    const next = behind.slice(0, count);
    if (next.every((part) => alike.includes(part)) && isNearly(whole, next)) return { whole, of: next };
    const chosen = choose(alike, count, (of) => isExactly(whole, of));
    if (chosen !== undefined) return { whole, of: chosen };
  }
  return undefined;
}

/** So many amounts back a reader still looks for what a structure is of. */
const farBefore = 32;
/** Parts of parts may stand between. */
const mostBehind = 9;

function choose(
  figures: readonly SpokenFigure[],
  count: number,
  fits: (chosen: readonly SpokenFigure[]) => boolean,
  chosen: readonly SpokenFigure[] = [],
): readonly SpokenFigure[] | undefined {
  if (chosen.length === count) return fits(chosen) ? chosen : undefined;
  for (const [index, figure] of figures.entries()) {
    const found = choose(figures.slice(index + 1), count, fits, [...chosen, figure]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isExactly(whole: SpokenFigure, parts: readonly SpokenFigure[]): boolean {
  return offBy(whole, parts)?.sign() === 0;
}

function isNearly(whole: SpokenFigure, parts: readonly SpokenFigure[]): boolean {
  const [off, total] = [offBy(whole, parts), exactValue(whole.quantity)];
  return off !== undefined && total !== undefined && off.abs().times(Decimal.of(10)).compare(total) <= 0;
}

function offBy(whole: SpokenFigure, parts: readonly SpokenFigure[]): Decimal | undefined {
  const total = exactValue(whole.quantity);
  const values = parts.flatMap(({ quantity }) => exactValue(quantity) ?? []);
  if (total === undefined || values.length < parts.length) return undefined;
  return values.reduce((made, value) => made.plus(value), Decimal.zero).minus(total);
}
