import type { Plan, QuantityNode, Reference } from "../../ast/nodes.ts";
import { inlineOf, runsOf, type Run } from "../../ast/visit.ts";
import { figuresAmong } from "./labels.ts";

/** A figure that is quoted with where it is from. */
export interface Quote {
  readonly copy: QuantityNode;
  readonly reference: Reference;
}

export function* quotesIn(plan: Plan): Generator<Quote> {
  for (const run of runsOf(plan))
    for (const reference of inlineOf(run)) {
      const copy = reference.type === "reference" ? quotedAt(reference, run) : undefined;
      if (copy !== undefined && reference.type === "reference") yield { copy, reference };
    }
}

/** What may stand between a figure and the reference that says where it is from: 800万元（见 [[x]]）, [[x]] 的 800万元. */
const before =
  /^\s*[（(【[，,]?\s*(?:见|详见|参见|引自|来自|来源[：:]?|出处[：:]?|同|see|from|per|as in|source:?)?\s*$/iu;
const after = /^\s*(?:[：:=]|的|中的|为|是|里的|says|of)?\s*$/u;

/** The figure that a reference stands right behind in brackets, or right before. */
function quotedAt(reference: Reference, run: Run): QuantityNode | undefined {
  const start = offsetInRun(run, reference.position.start.offset);
  const end = offsetInRun(run, reference.position.end.offset);
  if (start === undefined || end === undefined) return undefined;
  const figures = figuresAmong(inlineOf(run));
  const previous = figures.findLast((figure) => figure.end <= start);
  if (previous !== undefined) {
    const between = run.text.slice(previous.end, start);
    // 完成200万元 [[signing]] may be a share of it: only brackets or a word of quoting make it a copy.
    if (/\S/u.test(between) && before.test(between)) return previous;
  }
  const next = figures.find((figure) => figure.start >= end);
  return next !== undefined && isQuoting(run.text.slice(end, next.start)) ? next : undefined;
}

function isQuoting(between: string): boolean {
  return /\S/u.test(between) && after.test(between);
}

/** Where a place of the source stands in the run's text, if it does. */
function offsetInRun({ segments }: Run, offset: number): number | undefined {
  for (const segment of segments)
    if (segment.offset <= offset && offset <= segment.offset + segment.length)
      return segment.text + offset - segment.offset;
  return undefined;
}
