import type { Content, Plan, QuantityNode, Section } from "../../ast/nodes.ts";
import { isPoint } from "../../ast/statements/calculations/calculation.ts";
import { dimensionOf, isPlainAmount } from "../../ast/statements/text/dimension.ts";
import { exactValue } from "../../ast/statements/allocations/parts.ts";
import { readProse } from "../../ast/statements/text/prose.ts";
import { spokenFigures } from "../../ast/statements/text/spoken-figures.ts";
import type { SpokenFigure } from "../../ast/statements/text/spoken-figures.ts";
import type { Run } from "../../ast/visit.ts";
import { inlineOf } from "../../ast/visit.ts";
import type { Decimal } from "../../quantities/decimal.ts";

/** An amount of a plan, wherever it stands. */
export interface Entry {
  readonly quantity: QuantityNode;
  readonly value: Decimal;
  /** The words it stands under: of its clause, or of its row and column. */
  readonly label: string;
  /** Its place among the amounts of the plan. */
  readonly order: number;
  /** What it is the amount of, without the words of time and aim around it. */
  readonly name: string;
}

/** The figures of one paragraph or item. */
export interface Passage {
  readonly text: string;
  readonly figures: readonly SpokenFigure[];
  /** How many amounts of the plan stand before it. */
  readonly order: number;
}

/** Every amount of a plan, to be found by its value, and the passages of its prose in order. */
export class Ledger {
  readonly passages: Passage[] = [];
  readonly #byDimension = new Map<string, Entry[]>();
  readonly #sorted = new Set<string>();
  readonly #byName = new Map<string, Entry[]>();
  #count = 0;

  static of(plan: Plan): Ledger {
    const ledger = new Ledger();
    ledger.#addContent(plan.children);
    return ledger;
  }

  /** The amounts of a dimension from `low` up to `high`, both included. */
  between(dimension: string, low: Decimal, high: Decimal): readonly Entry[] {
    const entries = this.#byDimension.get(dimension);
    if (entries === undefined) return [];
    if (!this.#sorted.has(dimension)) {
      entries.sort((a, b) => a.value.compare(b.value) || a.order - b.order);
      this.#sorted.add(dimension);
    }
    const first = firstAtLeast(entries, low);
    const found: Entry[] = [];
    for (let at = first; at < entries.length && found.length < mostFound; at++) {
      const entry = entries[at];
      if (entry === undefined || entry.value.compare(high) > 0) break;
      found.push(entry);
    }
    return found;
  }

  /** The amounts of one dimension that go by a name. */
  named(name: string, dimension: string): readonly Entry[] {
    return this.#byName.get(`${dimension} ${name}`) ?? [];
  }

  /** The amounts of one dimension whose names end in a name. */
  ending(name: string, dimension: string): readonly Entry[] {
    const entries = this.#byDimension.get(dimension) ?? [];
    return entries.length > mostScanned ? [] : entries.filter((entry) => entry.name.endsWith(name));
  }

  #addContent(content: readonly (Content | Section)[]): void {
    for (const node of content) {
      if (node.type === "section") this.#addContent(node.children);
      else if (node.type === "paragraph") this.#addRun(node);
      else if (node.type === "list")
        for (const item of node.children) {
          this.#addRun(item);
          this.#addContent(item.children);
        }
      else if (node.type === "table") {
        for (const row of node.children) {
          const name = row.children[0]?.text ?? "";
          row.children.forEach((cell, column) => {
            const label = `${name} ${node.columns[column]?.header.text ?? ""}`;
            for (const inline of cell.children) if (inline.type === "quantity") this.#add(inline, label, "");
          });
        }
      }
    }
  }

  #addRun(run: Run): void {
    if (!inlineOf(run).some(({ type }) => type === "quantity")) return;
    const prose = readProse(run);
    const figures = prose.sentences.flatMap((sentence) => spokenFigures(prose, sentence));
    this.passages.push({ text: run.text, figures, order: this.#count });
    for (const { quantity, label, trail } of figures) this.#add(quantity, `${label} ${trail}`, nameOf(label));
  }

  #add(quantity: QuantityNode, label: string, name: string): void {
    const value = exactValue(quantity);
    this.#count++;
    if (value === undefined || !isPoint(quantity) || quantity.unit === "%" || !isPlainAmount(quantity))
      return;
    if (value.sign() === 0) return;
    const dimension = dimensionOf(quantity);
    const entry = {
      quantity,
      value,
      label,
      order: this.#count,
      name,
    };
    if (name.length > 1) push(this.#byName, `${dimension} ${name}`, entry);
    push(this.#byDimension, dimension, entry);
  }
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}

const clauseMark = /[，。；：、,;:（(）)]/u;
const wordsAround =
  /(?:19|20)\d\d年度?|上年|去年|今年|本年度?|全年|年度|预计|计划|力争|目标|实现|达到|完成|将|争取|确保|预期|约|为|共|合计|总计|其中|达|的|\b(?:the|an?|of|at|is|was|are|to|reach(?:es|ed)?|in|for|from|takes?|gets?|will|be|about|our|and|expected|planned)\b/giu;

/** What an amount is of: the last clause of its words, without those of time, aim and measure. */
export function nameOf(label: string): string {
  const clause = label.split(clauseMark).at(-1) ?? "";
  return clause.replace(wordsAround, " ").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** Longer plans are not read through for every name. */
const mostScanned = 2000;

/** Of many equal amounts the first ones will do. */
const mostFound = 48;

function firstAtLeast(entries: readonly Entry[], value: Decimal): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && entry.value.compare(value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
