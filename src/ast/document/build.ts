import type { Source } from "../../source/source.ts";
import type { Position } from "../../source/span.ts";
import { readAttributes } from "../attributes.ts";
import type { AttributeReading } from "../attributes.ts";
import type { Attribute, Block, Content, Item, List, Marker, Name, Paragraph, Section } from "../nodes.ts";
import type { TextRun } from "../run.ts";
import { cutRun, positionInRun, sliceRun, trimRun } from "../run.ts";
import type { SectionHead } from "../statements/context.ts";
import { readStatements } from "../statements/index.ts";
import type { DraftBlock, DraftContent, DraftItem, DraftParagraph, DraftSection, Extent } from "./draft.ts";
import type { ReadingContext } from "./inline.ts";
import { readInline } from "./inline.ts";
import type { MarkerReading } from "./markers.ts";
import { isSectionKind, kindOfHeading } from "./section-kinds.ts";
import { displayTitle } from "./titles.ts";
import { findLeadInUnit } from "./named-units.ts";
import { readTable } from "./tables.ts";

/** Turns the arranged draft of one plan into nodes: what each run says is read here, once. */
export class TreeBuilder {
  readonly #source: Source;
  readonly #context: ReadingContext;

  constructor(source: Source, context: ReadingContext) {
    this.#source = source;
    this.#context = context;
  }

  /** The content of a plan or section, each block followed by the statements read from it. */
  buildContent(drafts: readonly DraftContent[], above: readonly SectionHead[] = []): readonly Content[] {
    const section = above.at(-1);
    const content: Content[] = drafts.map((draft, index) =>
      draft.type === "section"
        ? this.#section(draft, above)
        : this.#block(draft, drafts, index, section?.title.text),
    );
    return readStatements(content, {
      lines: this.#source.lines,
      language: this.#context.language,
      above: above.slice(0, -1),
      ...(section !== undefined && { section }),
    });
  }

  buildBlocks(drafts: readonly DraftBlock[]): readonly Block[] {
    return drafts.map((draft, index) => this.#block(draft, drafts, index, undefined));
  }

  #section(draft: DraftSection, above: readonly SectionHead[]): Section {
    const { line } = draft;
    const attributes = readAttributes(draft.title.text);
    const title = displayTitle(draft.title);
    const named = this.#attributes(draft.title, attributes);
    const kindWord = attributes.pairs.find((pair) => pair.name === "kind")?.value;
    const kind =
      kindWord !== undefined && isSectionKind(kindWord)
        ? kindWord
        : kindOfHeading(title.text, this.#context.settings?.sections);
    const head: SectionHead = {
      type: "section",
      position: this.#position(draft),
      depth: above.length + 1,
      ...(line.marker && { marker: this.#marker(line.marker, line.run, line) }),
      title: this.#name(title, line.end),
      ...(kind !== undefined && { kind }),
      ...(line.hasUnread === true && { hasUnread: true }),
      ...named,
      inline: readInline(title, this.#context),
    };
    return { ...head, children: this.buildContent(draft.children, [...above, head]) };
  }

  #block(
    draft: DraftBlock,
    siblings: readonly DraftContent[],
    index: number,
    section: string | undefined,
  ): Block {
    switch (draft.type) {
      case "paragraph":
        return this.#paragraph(draft);
      case "list":
        return this.#list(draft.items, draft);
      case "table":
        return readTable(this.#source, draft.node, this.#context, {
          leadIn: leadInUnit(siblings, index, section),
          isTorn:
            draft.node.data?.isTorn === true ||
            [siblings[index - 1], siblings[index + 1]].some((other) => this.#touches(draft, other)),
        });
    }
  }

  /** Two tables without a line between them are one whose rows could not be brought under the same columns. */
  #touches(draft: DraftBlock, other: DraftContent | undefined): boolean {
    if (other?.type !== "table") return false;
    const [first, second] = other.start < draft.start ? [other, draft] : [draft, other];
    const between = this.#source.text.slice(first.end, second.start);
    return between.trim() === "" && between.split("\n").length <= 2;
  }

  #paragraph(draft: DraftParagraph): Paragraph {
    const { run, named } = this.#withoutAttributes(draft.run);
    const children = readInline(run, this.#context);
    const { text, segments } = run;
    return { type: "paragraph", position: this.#position(draft), ...named, text, segments, children };
  }

  #list(items: readonly DraftItem[], extent: Extent): List {
    return {
      type: "list",
      position: this.#position(extent),
      children: items.map((item) => this.#item(item)),
    };
  }

  #item(draft: DraftItem): Item {
    const { marker, checked } = draft;
    const body =
      marker === undefined ? draft.run : sliceRun(draft.run, marker.textStart, draft.run.text.length);
    const { run, named } = this.#withoutAttributes(trimRun(body));
    const children = this.buildBlocks(draft.children);
    return {
      type: "item",
      position: this.#position(draft),
      ...(marker && { marker: this.#marker(marker, draft.run, draft) }),
      ...(checked !== undefined && { checked }),
      ...named,
      text: run.text,
      segments: run.segments,
      inline: readInline(run, this.#context),
      children,
    };
  }

  /** The marker of a Markdown list stands before the item's text; any other is the beginning of it. */
  #marker(marker: MarkerReading, run: TextRun, extent: Extent): Marker {
    const { style, ordinal } = marker;
    if (marker.end > 0) {
      const position = positionInRun(run, marker.start, marker.end, this.#source.lines);
      return { text: run.text.slice(marker.start, marker.end), style, ordinal, position };
    }
    const text = /^[0-9]{1,9}[.)]/u.exec(this.#source.text.slice(extent.start, extent.start + 12))?.[0] ?? "";
    return {
      text,
      style,
      ordinal,
      position: this.#position({ start: extent.start, end: extent.start + text.length }),
    };
  }

  #withoutAttributes(run: TextRun): {
    readonly run: TextRun;
    readonly named: { readonly label?: string; readonly attributes?: readonly Attribute[] };
  } {
    const reading = readAttributes(run.text);
    if (reading.ranges.length === 0) return { run, named: {} };
    return { run: trimRun(cutRun(run, reading.ranges)), named: this.#attributes(run, reading) };
  }

  #attributes(
    run: TextRun,
    reading: AttributeReading,
  ): { readonly label?: string; readonly attributes?: readonly Attribute[] } {
    const { label, pairs } = reading;
    const attributes = pairs.map(({ name, value, start, end, valueStart }): Attribute => {
      const at = (from: number, to: number) => positionInRun(run, from, to, this.#source.lines);
      return {
        name,
        value: { text: value, position: at(valueStart, valueStart + value.length) },
        position: at(start, end),
      };
    });
    return { ...(label !== undefined && { label }), ...(attributes.length > 0 && { attributes }) };
  }

  #name(run: TextRun, fallback: number): Name {
    const isEmpty = run.segments.length === 0;
    const position = isEmpty
      ? this.#position({ start: fallback, end: fallback })
      : positionInRun(run, 0, run.text.length, this.#source.lines);
    return { text: run.text, position };
  }

  #position({ start, end }: Extent): Position {
    return this.#source.lines.positionAt(start, Math.max(start, end));
  }
}

/** A unit said above a table holds for it: in its caption, a line before that, or the heading it stands right under. */
function leadInUnit(
  drafts: readonly DraftContent[],
  index: number,
  heading: string | undefined,
): string | undefined {
  if (drafts[index]?.type !== "table") return undefined;
  for (let at = index - 1; at >= index - 2; at--) {
    const before = drafts[at];
    if (before === undefined) {
      const unit = heading === undefined ? undefined : findLeadInUnit(heading)?.unit;
      if (unit !== undefined) return unit;
    }
    if (before?.type !== "paragraph") break;
    const unit = findLeadInUnit(before.run.text)?.unit;
    if (unit !== undefined) return unit;
    if (before.run.text.length > longestCaption) break;
  }
  return unitInNote(drafts[index + 1]);
}

/** 注：金额单位为万元, right below the table. */
function unitInNote(after: DraftContent | undefined): string | undefined {
  if (after?.type !== "paragraph" || !/^\s*(?:注|备注|说明|notes?)\s*[\d：:]/iu.test(after.run.text))
    return undefined;
  return findLeadInUnit(after.run.text)?.unit;
}

/** Behind a paragraph longer than this, what was said before is about something else. */
const longestCaption = 40;
