import type { Locale } from "../../diagnostics/diagnostic.ts";
import { recognise } from "../../quantities/index.ts";
import type { Recognition } from "../../quantities/index.ts";
import type { TextRange } from "../../quantities/quantity.ts";
import type { ReadingSettings } from "../../settings.ts";
import type { LineIndex } from "../../source/line-index.ts";
import type { Inline } from "../nodes.ts";
import type { TextRun } from "../run.ts";
import { positionInRun } from "../run.ts";
import { findPlaceholders } from "./placeholders.ts";
import { findReferences } from "./references.ts";

/** What the plan as a whole tells the reader of one of its runs. */
export interface ReadingContext {
  readonly lines: LineIndex;
  readonly language: Locale;
  readonly currency: string;
  readonly period?: string;
  /** The unit of money that the plan's amounts name: what a bare `10万` counts. */
  readonly surroundings?: string;
  /** What the organisation's own settings say of how its plans are read. */
  readonly settings?: ReadingSettings;
}

export interface InlineOptions {
  /** Unit of the table column. */
  readonly unit?: string | undefined;
  readonly isCell?: boolean;
  /** Stretches that hold no quantity, such as the number before a heading. */
  readonly skip?: readonly TextRange[];
  /** What was recognised in short texts read the same way: cells of a table say the same again and again. */
  readonly known?: Map<string, Recognition>;
}

/** Everything recognised in a run, in the order of its places. A placeholder may overlap the malformed date it makes. */
export function readInline(
  run: TextRun,
  context: ReadingContext,
  options: InlineOptions = {},
): readonly Inline[] {
  if (run.text === "") return [];
  const isNumeral = /^\d[\d,.]*$/.test(run.text);
  const references = isNumeral ? [] : findReferences(run.text);
  const place = ({ start, end }: TextRange) => positionInRun(run, start, end, context.lines);
  const textAt = ({ start, end }: TextRange) => run.text.slice(start, end);
  const nodes: Inline[] = [];
  const { quantities, others } = recogniseIn(run, context, options, references);
  for (const quantity of quantities) nodes.push({ type: "quantity", ...quantity, position: place(quantity) });
  for (const other of others) {
    nodes.push({ type: "nonQuantity", text: other.text, reason: other.reason, position: place(other) });
  }
  if (isNumeral) return exact(nodes);
  for (const found of findPlaceholders(run.text)) {
    nodes.push({ type: "placeholder", text: textAt(found), kind: found.kind, position: place(found) });
  }
  for (const found of references) {
    const { start, end, ...reference } = found;
    nodes.push({ type: "reference", ...reference, position: place({ start, end }) });
  }
  return exact(nodes.sort((a, b) => a.position.start.offset - b.position.start.offset));
}

/** Without the room that an array grown one by one keeps for more: a long table has one such array for each cell. */
function exact<T>(items: readonly T[]): readonly T[] {
  return items.slice();
}

function recogniseIn(
  run: TextRun,
  context: ReadingContext,
  options: InlineOptions,
  references: readonly TextRange[],
): Recognition {
  const skip = [...run.muted, ...references, ...(options.skip ?? [])].sort((a, b) => a.start - b.start);
  const { known } = options;
  if (known === undefined || skip.length > 0 || run.text.length > longestKnown)
    return recogniseAnew(run, context, options, skip);
  const key = `${options.unit ?? "-"} ${options.isCell === true} ${run.text}`;
  const found = known.get(key) ?? recogniseAnew(run, context, options, skip);
  if (known.size < mostKnown) known.set(key, found);
  return found;
}

const longestKnown = 24;
const mostKnown = 10_000;

function recogniseAnew(
  run: TextRun,
  context: ReadingContext,
  options: InlineOptions,
  skip: readonly TextRange[],
): Recognition {
  return recognise(run.text, {
    locale: context.language,
    currency: context.currency,
    skip,
    ...(context.period !== undefined && { period: context.period }),
    ...(context.surroundings !== undefined && { surroundings: context.surroundings }),
    ...(context.settings?.fiscalYear !== undefined && { fiscalYear: context.settings.fiscalYear }),
    ...(context.settings?.units !== undefined && { units: context.settings.units }),
    ...(options.unit !== undefined && { unit: options.unit }),
    ...(options.isCell === true && { isCell: true }),
  });
}
