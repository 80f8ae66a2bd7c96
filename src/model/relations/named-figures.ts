import type { Calculation, Operand, Operation, QuantityNode } from "../../ast/nodes.ts";
import { comesNear } from "../../ast/statements/calculations/arithmetic.ts";
import { isPoint, makeOperand } from "../../ast/statements/calculations/calculation.ts";
import { around } from "../../ast/statements/context.ts";
import { dimensionOf, isPlainAmount } from "../../ast/statements/text/dimension.ts";
import { exactValue } from "../../ast/statements/allocations/parts.ts";
import type { SpokenFigure } from "../../ast/statements/text/spoken-figures.ts";
import { dividedInto } from "../../ast/statements/text/words.ts";
import { nameOf } from "./ledger.ts";
import type { Entry, Ledger, Passage } from "./ledger.ts";

/**
 * Figures that follow from one told elsewhere in the plan under the same name:
 *
 *     go-to-market $720k … Go-to-market splits into media $310k and …      a part, and what it is made of
 *     GMV 2,800万元 … 退货率按25%预估，净GMV 2,100万元                      an amount, and what a rate leaves of it
 *
 * The name must be the whole name, and lead to one amount only. Then what does not come out is told as well.
 */
export function readNamed(ledger: Ledger, told: ReadonlySet<number>): readonly Calculation[] {
  const reader = new NamedReader(ledger, told);
  return ledger.passages.flatMap((passage) => [
    ...passage.figures.flatMap((figure, index) => reader.readFigure(figure, index, passage) ?? []),
    ...reader.readSplits(passage),
  ]);
}

const givesUp = /(?:退货|退款|退单|损耗|折扣|流失|空置)率?(?:按|为|约|以|控制在)*$/u;
const name = /^(?:净|net )(?!利|资产|增|值|流|额|profit|income|assets)(.{2,})$/u;

class NamedReader {
  readonly #ledger: Ledger;
  readonly #told: ReadonlySet<number>;

  constructor(ledger: Ledger, told: ReadonlySet<number>) {
    this.#ledger = ledger;
    this.#told = told;
  }

  readFigure(figure: SpokenFigure, index: number, passage: Passage): Calculation | undefined {
    if (this.#told.has(figure.quantity.position.start.offset) || !isPoint(figure.quantity)) return undefined;
    const before = passage.figures[index - 1];
    if (before?.stretch !== figure.stretch) return undefined;
    return before.quantity.unit === "%" && figure.quantity.unit !== "%"
      ? this.#left(figure, before)
      : undefined;
  }

  /** `退货率按25%预估，净GMV`: of the amount that goes by the name behind 净. */
  #left(result: SpokenFigure, rate: SpokenFigure): Calculation | undefined {
    if (!givesUp.test(rate.label) || !isAmount(result)) return undefined;
    const whole = name.exec(nameOf(result.label))?.[1];
    const entry = whole === undefined ? undefined : only(this.#ending(whole, result));
    if (entry === undefined) return undefined;
    const operands = [makeOperand(entry.quantity), makeOperand(rate.quantity, undefined, true)];
    return makeOf("product", result.quantity, operands, "left-by-name");
  }

  /** `Go-to-market splits into A $310k, B $190k and C $240k`: the amount that was told of it before. */
  *readSplits({ text, figures, order }: Passage): Generator<Calculation> {
    for (const match of text.matchAll(splitting)) {
      const at = match.index + match[0].length;
      const subject = nameOf(
        text
          .slice(Math.max(0, match.index - longestName), match.index)
          .split(/[。.；;]\s*/u)
          .at(-1) ?? "",
      );
      const end = endOfSentence(text, at);
      const behind = figures.filter(
        ({ figure, isBracketed }) => figure.start >= at && figure.end <= end && !isBracketed,
      );
      const first = behind.find(isAmount);
      const parts = behind.filter((part) => first !== undefined && isAlike(part, first));
      if (subject.length < 2 || first === undefined || parts.length < 2) continue;
      const total = only(this.#named(subject, first).filter((entry) => entry.order <= order));
      if (total === undefined || this.#told.has(total.quantity.position.start.offset)) continue;
      const operands = parts.map(({ quantity }) => makeOperand(quantity));
      const calculation = makeOf("sum", total.quantity, operands, "split-by-name");
      if (comesNear(calculation, 4)) yield calculation;
    }
  }

  #named(subject: string, { quantity }: SpokenFigure): readonly Entry[] {
    return this.#ledger
      .named(subject, dimensionOf(quantity))
      .filter((entry) => entry.quantity.position.start.offset !== quantity.position.start.offset);
  }

  /** GMV, or what it is of before it: 直播间GMV. The bare name comes first. */
  #ending(subject: string, figure: SpokenFigure): readonly Entry[] {
    const exact = this.#named(subject, figure);
    if (exact.length > 0) return exact;
    const own = exactValue(figure.quantity);
    return this.#ledger
      .ending(subject, dimensionOf(figure.quantity))
      .filter(({ value }) => own !== undefined && value.compare(own) > 0);
  }
}

const splitting = new RegExp(
  `${dividedInto.source}|\\bdivides into\\b|\\bsplits into\\b|\\bbreaks down into\\b`,
  "giu",
);
const longestName = 40;

function endOfSentence(text: string, at: number): number {
  const end = /[。！!？?；;]|\.(?=\s|$)/u.exec(text.slice(at, at + 400));
  return end === null ? Math.min(text.length, at + 400) : at + end.index;
}

/** The one amount they all are. */
function only(entries: readonly Entry[]): Entry | undefined {
  const [first, ...others] = entries;
  return others.every(({ value }) => first?.value.equals(value) === true) ? first : undefined;
}

function isAmount({ quantity }: SpokenFigure): boolean {
  return isPoint(quantity) && quantity.unit !== "%" && isPlainAmount(quantity);
}

function isAlike(figure: SpokenFigure, { quantity }: SpokenFigure): boolean {
  return isAmount(figure) && dimensionOf(figure.quantity) === dimensionOf(quantity);
}

function makeOf(
  operation: Operation,
  result: QuantityNode,
  operands: readonly Operand[],
  because: string,
): Calculation {
  const position = around([result.position, ...operands.map((operand) => operand.position)]);
  return { type: "calculation", position, certainty: "stated", because, operation, result, operands };
}
