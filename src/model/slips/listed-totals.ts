import { comparison, perUnit } from "../../ast/statements/text/words.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { inUnitOf } from "../derivation/lend-units.ts";
import { exactSum, isAlike } from "../flow/amounts.ts";
import type { Sum } from "../flow/claim.ts";
import type { Flow, FlowFigure, FlowLine } from "../flow/flow.ts";
import { keyOfName, nameBefore } from "../flow/names.ts";
import { runningWord, totalWord } from "../flow/words.ts";
import type { Relation } from "../relation.ts";

/**
 * Totals of what a text lists right behind them that miss it by one digit, or by two that changed places:
 *
 *     流动量231,193.88万人次。\n 其中，铁路9,612万人次，公路218,818万人次，水路935.3万人次，民航1,828.58万人次
 *     完成投资1441.5亿元。公路完成投资1313.8亿元，…。港口完成投资71.0亿元，…。航道完成投资12.6亿元
 *
 * No word has to say that they are all: so many digits do not agree by chance, and the fewer there are the more words have to
 * name the parts.
 */
export function listedTotals(flow: Flow, known: readonly Relation[]): readonly Sum[] {
  const held = new Held(known);
  const told = new Set<FlowFigure>();
  return flow.lines.flatMap((line) =>
    runsOf(line, flow).flatMap(({ total, parts }): readonly Sum[] => {
      const digits = slipDigits(total, parts);
      if (told.has(total) || digits === 0 || held.explain(total, parts, digits)) return [];
      told.add(total);
      return [{ operation: "sum", result: total, operands: parts }];
    }),
  );
}

/** All that a text may list behind a figure, whether it makes it or not. */
export function listedSums(flow: Flow): readonly Sum[] {
  return flow.lines.flatMap((line) =>
    runsOf(line, flow)
      .filter(({ total, parts }) => isOfOneOrder(total, parts))
      .map(({ total, parts }): Sum => ({ operation: "sum", result: total, operands: parts })),
  );
}

interface Run {
  readonly total: FlowFigure;
  readonly parts: readonly FlowFigure[];
}

/** All amounts of a line, those behind its first, the first of each sentence, and what each sentence lists. */
function runsOf(line: FlowLine, flow: Flow): readonly Run[] {
  const amounts = line.figures.filter(canBePart);
  if (amounts.length < 2) return [];
  const above = flow.lines[line.at - 1]?.figures.filter(canBePart) ?? [];
  const [namesake] = (amounts.length > mostParts ? [] : above.slice(-mostParts))
    .filter((figure) => amounts.every((part) => goesBy(part, figure, Infinity)))
    .sort((a, b) => nameOf(b).length - nameOf(a).length);
  const sentences = bySentence(amounts);
  const [head, ...heads] = sentences.flatMap(([first]) => first ?? []);
  const runs = [
    ...[above.at(-1), above[0], namesake].map((total) => ({ total, parts: amounts })),
    { total: amounts[0], parts: amounts.slice(1) },
    { total: head, parts: heads },
    ...sentences.flatMap((parts, at) => runsOfSentence(parts, sentences[at - 1]?.at(-1))),
  ];
  return runs.flatMap(({ total, parts }) => {
    if (total === undefined || parts.length > mostParts) return [];
    // 支出：教育18.2、卫生9.5 are in the unit of the total before them.
    const lent = parts.flatMap((part) => inUnitOf(part, total) ?? []);
    const own = lent.length === parts.length ? lent : parts;
    const alike = own.filter((part) => part !== total && isAlike(part, total));
    return alike.length < 2 ? [] : [{ total, parts: alike }];
  });
}

/** All of it, those behind its first, and those that words open: 录取284人，其中本市149人，外地135人. */
function runsOfSentence(
  parts: readonly FlowFigure[],
  before: FlowFigure | undefined,
): readonly { readonly total: FlowFigure | undefined; readonly parts: readonly FlowFigure[] }[] {
  const opened = parts.findIndex(({ label }) => opener.test(label));
  return [
    { total: before, parts },
    { total: parts[0], parts: parts.slice(1) },
    ...(opened > 1 ? [{ total: parts[opened - 1], parts: parts.slice(opened) }] : []),
  ];
}

function bySentence(amounts: readonly FlowFigure[]): readonly (readonly FlowFigure[])[] {
  const sentences = new Map<number, FlowFigure[]>();
  for (const amount of amounts)
    sentences.set(amount.sentence, [...(sentences.get(amount.sentence) ?? []), amount]);
  return [...sentences.values()];
}

const mostParts = 24;

function canBePart({ isAmount, isBracketed, exact, quantity, label }: FlowFigure): boolean {
  return (
    isAmount && !isBracketed && exact.sign() > 0 && quantity.isApproximate !== true && !notAdded.test(label)
  );
}

/** Of another time, of one of many, or of what has come together so far. */
const notAdded = new RegExp([comparison, perUnit, runningWord].map(({ source }) => source).join("|"), "iu");

/** The digits that agree, where there are enough of them; else 0. */
function slipDigits(total: FlowFigure, parts: readonly FlowFigure[]): number {
  if (!isOfOneOrder(total, parts)) return 0;
  const digits = slipDigitsOfSum(
    total.exact,
    parts.map(({ exact }) => exact),
  );
  const fewest = fewestDigits[Math.min(speakingFor(total, parts), fewestDigits.length - 1)] ?? Infinity;
  return digits >= fewest ? digits : 0;
}

function isOfOneOrder({ exact }: FlowFigure, parts: readonly FlowFigure[]): boolean {
  const sum = exactSum(parts);
  return sum.times(two).compare(exact) >= 0 && exact.times(two).compare(sum) >= 0;
}

const two = Decimal.of(2);

/** The digits that have to agree, by how many words name the parts. */
const fewestDigits: readonly number[] = [7, 6, 5, 4];

function speakingFor(total: FlowFigure, parts: readonly FlowFigure[]): number {
  const isNamed = parts.every((part) => goesBy(part, total, shortName));
  const isNamesake = isNamed && parts.every((part) => goesBy(part, total, Infinity));
  const opens = opener.test(parts[0]?.label ?? "");
  return [totalWord.test(total.label), isNamed, isNamesake, opens].filter(Boolean).length;
}

const shortName = 2;

/** 公立医院诊疗 goes by 医院诊疗, and by 诊疗. */
function goesBy(part: FlowFigure, total: FlowFigure, length: number): boolean {
  const name = nameOf(total).slice(-length);
  return name.length >= shortName && nameOf(part).endsWith(name);
}

function nameOf({ label }: FlowFigure): string {
  return keyOfName(nameBefore(label));
}

const opener = /其中|包括|分别|依次|[:：]|\b(?:of which|including|namely|comprising|made up of)\b/iu;

/** What relations that hold say of the figures of a run. */
class Held {
  readonly #made = new Set<number>();
  readonly #sums = new Map<number, Relation[]>();

  constructor(known: readonly Relation[]) {
    for (const relation of known) {
      const { kind, verdict, certainty, stated, terms } = relation;
      const isOff = verdict === "violated" && certainty === "inferred";
      if (verdict === "open" || isOff || !isAdded.has(kind)) continue;
      this.#made.add(stated.span.start.offset);
      for (const { span } of terms) {
        const sums = this.#sums.get(span.start.offset);
        if (sums === undefined) this.#sums.set(span.start.offset, [relation]);
        else sums.push(relation);
      }
    }
  }

  /** The total is made of others, and may be split once more only in so many digits; or two of the parts make something else. */
  explain(total: FlowFigure, parts: readonly FlowFigure[], digits: number): boolean {
    if (digits < digitsOfSecond && this.#made.has(total.quantity.position.start.offset)) return true;
    const counts = new Map<Relation, number>();
    for (const { quantity } of [total, ...parts])
      for (const relation of this.#sums.get(quantity.position.start.offset) ?? [])
        counts.set(relation, (counts.get(relation) ?? 0) + 1);
    return [...counts.values()].some((count) => count >= 2);
  }
}

const digitsOfSecond = 7;

const isAdded: ReadonlySet<string> = new Set(["sum", "rollup", "difference", "balance"]);
