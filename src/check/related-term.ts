import type { Term } from "../model/relation.ts";
import type { RelatedPlace } from "./rule.ts";

/** A figure that took part, shown beside the finding: `汽车板块 20万元`. */
export function relatedTerm(term: Term): RelatedPlace {
  return { at: term.span, message: term.name === undefined ? term.text : `${term.name} ${term.text}` };
}
