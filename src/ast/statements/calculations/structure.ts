import { Decimal } from "../../../quantities/decimal.ts";
import type { Calculation, QuantityNode } from "../../nodes.ts";
import { positionInRun } from "../../run.ts";
import { exactValue } from "../allocations/exact-figures.ts";
import { around } from "../context.ts";
import type { BlockPlace } from "../reading.ts";
import type { Prose } from "../text/prose.ts";
import { spokenFigures } from "../text/spoken-figures.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";
import { makeOperand } from "./calculation.ts";
import { isAmount, sameKind } from "./share-figures.ts";

/**
 * A structure told as a proportion of hundredths, in the order of the amounts before it:
 *
 *     总值500亿元，其中第一产业30亿元，第二产业270亿元，第三产业200亿元。三次产业结构为6.0:54.0:40.0
 */
export function readStructures(prose: Prose, { context }: BlockPlace): Calculation[] {
  const { text } = prose.run;
  if (!/\d\s*[:：∶]\s*\d/u.test(text)) return [];
  const amounts = prose.sentences.flatMap((sentence) => spokenFigures(prose, sentence)).filter(isAmount);
  const told = new Set<SpokenFigure>();
  return [...text.matchAll(proportion)].flatMap((match) => {
    const words = match[1] ?? "";
    const shares = numbersIn(match.index + match[0].length - words.length, words);
    const parts = partsBefore(match.index, amounts, shares.length);
    if (parts === undefined || !areHundredths(shares) || told.has(parts.whole)) return [];
    // A second structure is of another year; so is the first where one is named in between.
    told.add(parts.whole);
    const last = parts.of.at(-1)?.figure.end ?? 0;
    if (/(?:19|20)\d\d\s?年|上年|去年|上一年|同期/u.test(text.slice(last, match.index))) return [];
    return shares.flatMap(({ start, end, value, place }, index): Calculation[] => {
      const part = parts.of[index];
      if (part === undefined) return [];
      const result: QuantityNode = {
        type: "quantity",
        position: positionInRun(prose.run, start, end, context.lines),
        text: text.slice(start, end),
        start,
        end,
        low: value.toString(),
        high: value.toString(),
        inclusive: [true, true],
        comparator: "eq",
        per: [],
        kind: "percent",
        unit: "%",
        // One of the shares may be a step off so that all make 100.
        resolution: place.plus(place).toString(),
      };
      const operands = [part, parts.whole].map(({ quantity }) => makeOperand(quantity));
      const position = around([result.position, ...operands.map((operand) => operand.position)]);
      const evidence = { certainty: "stated", because: "structure-in-order" } as const;
      return [{ type: "calculation", position, ...evidence, operation: "share", result, operands }];
    });
  });
}

/** Not of the year before: 由6.2:54.0:39.8调整为6.0:55.1:38.9. */
const proportion =
  /(?:(?:结构|比例|比重|占比|构成)(?:之比|比)?[^，。；:：\d由从]{0,8}[:：]?|(?:调整|优化|演变|变化|变|转变|改善)[为成到至])\s*(\d+(?:\.\d+)?(?:\s*[:：∶]\s*\d+(?:\.\d+)?){2,5})(?![\d:：∶.])/gu;

interface Share {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly place: Decimal;
}

function numbersIn(at: number, words: string): readonly Share[] {
  return [...words.matchAll(/\d+(?:\.(\d+))?/gu)].flatMap((match) => {
    const value = Decimal.parse(match[0]);
    const place = Decimal.parse(match[1] === undefined ? "1" : `0.${"0".repeat(match[1].length - 1)}1`);
    const start = at + match.index;
    return value === undefined || place === undefined
      ? []
      : [{ start, end: start + match[0].length, value, place }];
  });
}

/** 100 in all, or near it where one is wrong; 1:2:3 is no structure of hundredths. */
function areHundredths(shares: readonly Share[]): boolean {
  const sum = shares.reduce((made, { value }) => made.plus(value), Decimal.zero);
  return sum.compare(Decimal.of(80)) >= 0 && sum.compare(Decimal.of(120)) <= 0;
}

interface Parts {
  readonly whole: SpokenFigure;
  readonly of: readonly SpokenFigure[];
}

/** The last amount before that as many behind it make, but for a rounding; one of these may be wrong. */
function partsBefore(at: number, amounts: readonly SpokenFigure[], count: number): Parts | undefined {
  const before = amounts.filter(({ figure }) => figure.end <= at);
  for (let index = before.length - count - 1; index >= 0; index--) {
    const [whole, ...of] = before.slice(index, index + count + 1);
    if (whole !== undefined && of.every((part) => sameKind(part, whole)) && isNearly(whole, of))
      return { whole, of };
  }
  return undefined;
}

function isNearly(whole: SpokenFigure, parts: readonly SpokenFigure[]): boolean {
  const total = exactValue(whole.quantity);
  const values = parts.flatMap(({ quantity }) => exactValue(quantity) ?? []);
  if (total === undefined || values.length < parts.length) return false;
  const off = values
    .reduce((made, value) => made.plus(value), Decimal.zero)
    .minus(total)
    .abs();
  return off.times(Decimal.of(10)).compare(total) <= 0;
}
