import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPlans } from "../../src/ast/from-mdast.ts";
import type { Block, Content, Document, Inline, Item, Plan, Section } from "../../src/ast/nodes.ts";
import type { Run } from "../../src/ast/visit.ts";
import { inlineOf, isBlock, isSection, runsOfBlock } from "../../src/ast/visit.ts";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { parseText } from "../../src/parse/text.ts";
import { decode } from "../../src/source/decode.ts";
import type { Source, SourceFormat } from "../../src/source/source.ts";
import { createSource } from "../../src/source/source.ts";
import type { Position } from "../../src/source/span.ts";

const formats = ["markdown", "text"] as const satisfies readonly SourceFormat[];

/** Pieces that plans are made of, and those that trip a reader. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."一、|（一）|(1)|1、|1.|2. |①|A.|A、|a.|第一章、|1.1|1.1.2|I. |篇1|工作计划 篇2|# |## |- |* |- [ ] |> |\n|\n\n|\r\n|\t|    |　".split(
      "|",
    ),
    ..."**|*|_|~~|~|`|\\|&amp;|&#x4e00;|<br>|<!-- x -->|[[a]]|{#id}|{a=b}|{{x}}|[x](y)|![i](j)|http://a.com|a@b.c|[^1]|---\n".split(
      "|",
    ),
    ..."| a | b |\n|---|---|\n| 1 | 2 | 3 |\n~单位：万元~负责人：张三~20xx年~TBD~某某~a。b。c。~60万元~25%~2-3人~2025年度~目标：~。~😀~\u{20BB7}~\uFFFD".split(
      "~",
    ),
  ),
  fc.string({ maxLength: 6 }),
);
const planText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

function documentOf(source: Source): Document {
  const root = source.format === "text" ? parseText(source) : parseMarkdown(source);
  return buildPlans(source, root.value).value;
}

describe.each(formats)("any %s", (format) => {
  it("gives a tree whose nodes stand within their parents and whose runs lead back to their characters", () => {
    fc.assert(
      fc.property(planText, (text) => {
        const source = createSource("plan.x", text, format);
        const { plans, preamble } = documentOf(source);
        for (const plan of plans) checkPlan(plan, source);
        for (const block of preamble) checkBlock(block, wholeOf(source), source);
      }),
      { numRuns: 500 },
    );
  });

  it("is read the same twice", () => {
    fc.assert(
      fc.property(planText, (text) => {
        expect(documentOf(createSource("a", text, format))).toEqual(
          documentOf(createSource("a", text, format)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

it("reads any bytes, or says that they are no text", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { value: source, faults } = decode("plan.md", bytes);
      if (source === undefined) expect(faults).toMatchObject([{ code: "binary", fatal: true }]);
      else documentOf(source);
    }),
    { numRuns: 500 },
  );
});

function wholeOf(source: Source): Position {
  return source.lines.positionAt(0, source.text.length);
}

function checkPlan(plan: Plan, source: Source): void {
  checkWithin(plan.position, wholeOf(source));
  checkWithin(plan.title.position, plan.position);
  checkInline(plan.inline, plan.position, source);
  for (const child of plan.children) checkContent(child, plan.position, source);
}

function checkContent(node: Content, parent: Position, source: Source): void {
  if (isSection(node)) checkSection(node, parent, source);
  else if (isBlock(node)) checkBlock(node, parent, source);
  else checkWithin(node.position, parent);
}

function checkSection(section: Section, parent: Position, source: Source): void {
  checkWithin(section.position, parent);
  checkWithin(section.title.position, section.position);
  if (section.marker !== undefined) checkMarker(section.marker, section.position, source);
  checkInline(section.inline, section.position, source);
  for (const child of section.children) checkContent(child, section.position, source);
}

function checkBlock(block: Block, parent: Position, source: Source): void {
  checkWithin(block.position, parent);
  for (const run of runsOfBlock(block)) checkRun(run, source);
  if (block.type === "list") for (const item of block.children) checkItem(item, block.position, source);
}

function checkItem(item: Item, parent: Position, source: Source): void {
  checkWithin(item.position, parent);
  if (item.marker !== undefined) checkMarker(item.marker, item.position, source);
  for (const child of item.children) checkBlock(child, item.position, source);
}

function checkMarker(marker: { position: Position; text: string }, parent: Position, { text }: Source): void {
  checkWithin(marker.position, parent);
  const written = text.slice(marker.position.start.offset, marker.position.end.offset);
  if (!written.includes("&")) expect(written).toBe(marker.text);
}

/** Segments are in order, inside the text, and equal to what stands in the source. */
function checkRun(run: Run, source: Source): void {
  let at = 0;
  let covered = 0;
  for (const segment of run.segments) {
    covered += segment.length;
    expect(segment.text).toBeGreaterThanOrEqual(at);
    at = segment.text + segment.length;
    expect(source.text.slice(segment.offset, segment.offset + segment.length)).toBe(
      run.text.slice(segment.text, at),
    );
  }
  expect(at).toBeLessThanOrEqual(run.text.length);
  // Only what the source spells otherwise (references, <br>, lone carriage returns) may be without a segment.
  if (!/[&<\r\0`]/u.test(source.text)) expect(covered).toBe(run.text.length);
  checkInline(inlineOf(run), run.position, source);
}

function checkInline(nodes: readonly Inline[], parent: Position, source: Source): void {
  for (const node of nodes) {
    checkWithin(node.position, parent);
    expect(node.position).toEqual(
      source.lines.positionAt(node.position.start.offset, node.position.end.offset),
    );
  }
}

function checkWithin(inner: Position, outer: Position): void {
  expect(inner.start.offset).toBeGreaterThanOrEqual(outer.start.offset);
  expect(inner.end.offset).toBeGreaterThanOrEqual(inner.start.offset);
  expect(inner.end.offset).toBeLessThanOrEqual(outer.end.offset);
}
