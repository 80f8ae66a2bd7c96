import type { Attribute, Inline, Name } from "../../nodes.ts";
import { inlineOf } from "../../visit.ts";
import { nameIn } from "../context.ts";
import type { StatementContext } from "../context.ts";
import { headingBeforeColon } from "./label.ts";
import type { Prose } from "./prose.ts";
import type { BlockPlace, ItemReading } from "../reading.ts";

/** One line of a section that is a list by nature: a top item of a list, or a paragraph that stands alone. */
export interface Line {
  readonly prose: Prose;
  readonly inlines: readonly Inline[];
  readonly attributes: readonly Attribute[];
  /** What is nested below it. */
  readonly below: readonly ItemReading[];
}

/** The lines of a block: its items, or the paragraph itself where no list follows up on it. */
export function linesOf({ reading, within }: BlockPlace): Line[] {
  if (within !== undefined) return [];
  switch (reading.type) {
    case "paragraph":
      return [
        {
          prose: reading.prose,
          inlines: inlineOf(reading.block),
          attributes: reading.block.attributes ?? [],
          below: [],
        },
      ];
    case "list":
      return reading.items.map(({ item, prose, nested }) => ({
        prose,
        inlines: item.inline,
        attributes: item.attributes ?? [],
        below: nested.flatMap((block) => (block.type === "list" ? block.items : [])),
      }));
    case "table":
      return [];
  }
}

/** The whole text of a line, without the white space around it and the mark at its end. */
export function lineText({ prose }: Line, context: StatementContext): Name | undefined {
  const { text } = prose.run;
  let end = text.trimEnd().length;
  while (end > 0 && "。；;，,.".includes(text.charAt(end - 1))) end--;
  return nameIn(prose.run, 0, end, context.lines);
}

/** The first sentence of a line, for a name that is to be short. */
export function firstSentence({ prose }: Line, context: StatementContext): Name | undefined {
  const [sentence] = prose.sentences;
  return sentence === undefined ? undefined : nameIn(prose.run, sentence.start, sentence.end, context.lines);
}

/** `甲：乙、丙` as its two sides; undefined for a line without a heading of its own. */
export function sidesOf({
  prose,
}: Line): { readonly heading: [number, number]; readonly rest: number } | undefined {
  const text = prose.run.text;
  const at = text.search(/[:：]/);
  if (at <= 0 || at > 24) return undefined;
  const heading = headingBeforeColon(text, { start: 0, end: at + 1 });
  return heading === undefined ? undefined : { heading: [heading.start, heading.end], rest: at + 1 };
}
