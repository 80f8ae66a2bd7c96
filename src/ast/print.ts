import type { Block, Content, Item, List, Marker, Plan, Section, Table } from "./nodes.ts";
import { isBlock, isSection } from "./visit.ts";

/**
 * Prints a plan's outline, one line a node, indented by depth: what an author checks when a heading was not understood.
 *
 *     plan 运营工作计划
 *       § 一、 工作目标 [goals]
 *         - 1、 建立健全管理体系
 */
export function printOutline(plan: Plan): string {
  const period = plan.period === undefined ? "" : ` (${plan.period.text})`;
  return (
    [`plan ${plan.title.text}${period}`, ...plan.children.flatMap((node) => contentLines(node, 1))].join(
      "\n",
    ) + "\n"
  );
}

/** Longer text is cut; an outline is for the shape. */
const longest = 40;

function contentLines(node: Content, depth: number): string[] {
  if (isSection(node)) return sectionLines(node, depth);
  if (isBlock(node)) return blockLines(node, depth);
  return [line(depth, `! ${node.type}`)];
}

function sectionLines(section: Section, depth: number): string[] {
  const kind = section.kind === undefined ? "" : ` [${section.kind}]`;
  const label = section.label === undefined ? "" : ` #${section.label}`;
  const heading = line(depth, `§ ${markerText(section.marker)}${section.title.text}${kind}${label}`);
  return [heading, ...section.children.flatMap((node) => contentLines(node, depth + 1))];
}

function blockLines(block: Block, depth: number): string[] {
  switch (block.type) {
    case "paragraph":
      return [line(depth, `. ${shorten(block.text)}`)];
    case "list":
      return listLines(block, depth);
    case "table":
      return tableLines(block, depth);
  }
}

function listLines(list: List, depth: number): string[] {
  return list.children.flatMap((item) => [
    line(depth, `- ${checkbox(item)}${markerText(item.marker)}${shorten(item.text)}`),
    ...item.children.flatMap((block) => blockLines(block, depth + 1)),
  ]);
}

function tableLines(table: Table, depth: number): string[] {
  const header = table.columns.map(({ header: cell, unit }) =>
    unit === undefined ? cell.text : `${cell.text} <${unit}>`,
  );
  const rows = table.children.map((row) =>
    row.children.map((cell) => (cell.isDeleted ? `~${cell.text}~` : cell.text)),
  );
  return [header, ...rows].map((cells) => line(depth, `| ${cells.join(" | ")}`));
}

function checkbox(item: Item): string {
  return item.checked === undefined ? "" : item.checked ? "[x] " : "[ ] ";
}

function markerText(marker: Marker | undefined): string {
  return marker === undefined || marker.text === "" ? "" : `${marker.text} `;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/gu, " ");
  return flat.length > longest ? `${flat.slice(0, longest)}…` : flat;
}

function line(depth: number, text: string): string {
  return "  ".repeat(depth) + text;
}
