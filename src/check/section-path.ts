import type { Section } from "../ast/nodes.ts";
import type { PlanModel } from "../model/plan-model.ts";
import type { Position } from "../source/span.ts";

/** The titles of the sections a place stands in, outermost first. */
export function pathTo(model: PlanModel, at: Position): readonly string[] {
  return sectionsAround(model, at).map(({ title }) => title.text);
}

/** The sections a place stands in, outermost first. They follow each other without gaps, so the one that started last is the innermost. */
export function sectionsAround({ sections }: PlanModel, { start }: Position): readonly Section[] {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.section.position.start.offset ?? Infinity) <= start.offset) low = middle + 1;
    else high = middle;
  }
  const found = sections[low - 1];
  return found === undefined ? [] : [...found.above, found.section];
}
