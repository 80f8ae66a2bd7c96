import type { PlanModel } from "../model/plan-model.ts";
import type { Position } from "../source/span.ts";

/** The titles of the sections a place stands in, outermost first. */
export function pathTo(model: PlanModel, at: Position): readonly string[] {
  const found = lastStartedBefore(model, at.start.offset);
  return found === undefined ? [] : [...found.above, found.section].map(({ title }) => title.text);
}

/** Sections follow each other without gaps, so the one that started last is the innermost around the place. */
function lastStartedBefore({ sections }: PlanModel, offset: number) {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.section.position.start.offset ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
