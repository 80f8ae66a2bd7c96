import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from "../../parse/yaml/tree.ts";
import type { Content, SectionKind, Statement } from "../nodes.ts";
import type { YamlContext } from "./context.ts";
import { readAllocation, readCapacity, readComplement, readResource, readTarget } from "./figures.ts";
import { readOrgUnits, readPayRule, readRole, readStaffing } from "./people.ts";
import { readCoverage, readRollup } from "./periods.ts";
import { isEmpty, itemsOf, mapsOf } from "./reader.ts";
import { readMilestone, readProblem, readSupportNeed, readTask } from "./work.ts";

interface StatementKey {
  /** The statements under the key, one group an item. */
  readonly read: (value: YamlNode, context: YamlContext) => Iterable<readonly Statement[]>;
  /** What an empty list under the key is an empty section of. */
  readonly kind: SectionKind;
}

const statementKeys: ReadonlyMap<string, StatementKey> = new Map<string, StatementKey>([
  ["targets", { kind: "targets", read: eachMap(readTarget) }],
  ["allocations", { kind: "revenue", read: eachMap(readAllocation) }],
  ["rollups", { kind: "targets", read: eachMap(readRollup) }],
  ["coverage", { kind: "coverage", read: eachMap(readCoverage) }],
  ["complements", { kind: "pay", read: eachMap(readComplement) }],
  ["instalments", { kind: "pay", read: eachMap(readComplement) }],
  ["capacity", { kind: "targets", read: eachMap(readCapacity) }],
  ["tasks", { kind: "tasks", read: eachItem(readTask) }],
  ["milestones", { kind: "schedule", read: eachMap(readMilestone) }],
  ["roles", { kind: "duties", read: eachMap(readRole) }],
  ["staffing", { kind: "staffing", read: eachMap(readStaffing) }],
  ["resources", { kind: "resources", read: eachMap(readResource) }],
  ["organisation", { kind: "organisation", read: (value, context) => [readOrgUnits(value, context)] }],
  ["pay", { kind: "pay", read: eachMap(readPayRule) }],
  ["problems", { kind: "problems", read: eachItem(readProblem) }],
  ["support", { kind: "support-needed", read: eachItem(readSupportNeed) }],
]);

export function isStatementKey(key: string): boolean {
  return statementKeys.has(key);
}

/**
 * What stands under one of the keys above: for each item its texts, then the statements made from them. A key with
 * nothing under it is a heading with nothing under it.
 */
export function readStatementEntry(
  entry: YamlEntry,
  depth: number,
  context: YamlContext,
): readonly Content[] {
  const statementKey = statementKeys.get(entry.key.text);
  if (statementKey === undefined) return [];
  if (isEmpty(entry)) {
    const title = { text: entry.key.text, position: entry.key.position };
    const position = entry.key.position;
    return [{ type: "section", depth, title, kind: statementKey.kind, inline: [], children: [], position }];
  }
  const content: Content[] = [];
  for (const statements of statementKey.read(entry.value, context))
    for (const node of [...context.reader.takeParagraphs(), ...statements]) content.push(node);
  return content;
}

type Read<Item> = (item: Item, context: YamlContext) => readonly Statement[];

function eachMap(read: Read<YamlMap>): StatementKey["read"] {
  return function* (value, context) {
    for (const map of mapsOf(value)) yield read(map, context);
  };
}

function eachItem(read: Read<YamlMap | YamlScalar>): StatementKey["read"] {
  return function* (value, context) {
    for (const item of itemsOf(value)) yield read(item, context);
  };
}
