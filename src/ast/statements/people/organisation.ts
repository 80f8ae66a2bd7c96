import type { Name, OrgUnit } from "../../nodes.ts";
import { nameIn } from "../context.ts";
import type { StatementContext } from "../context.ts";
import { namesIn } from "../text/label.ts";
import { linesOf } from "../text/lines.ts";
import type { Line } from "../text/lines.ts";
import type { Group } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";

const below =
  /^\s*(.{1,24}?)(?:下辖|下设|下属|辖|分设|设有|包含|oversees|comprises|includes)\s*[:：]?\s*(?=\S)/;
const plainBelow = /下辖|下设|下属|分设/;

/** `财务部下辖：会计部、出纳部`: a unit and those below it. */
export function readOrgUnits(place: BlockPlace): OrgUnit[] {
  return linesOf(place).flatMap((line) => unitOf(line, place.context) ?? []);
}

function unitOf(line: Line, context: StatementContext): OrgUnit | undefined {
  const { run } = line.prose;
  const found = below.exec(run.text.slice(0, 48));
  if (found === null || !plainBelow.test(found[0])) return undefined;
  const head = found[1] ?? "";
  const start = found[0].indexOf(head);
  const name = nameIn(run, start, start + head.length, context.lines);
  const end = line.prose.sentences[0]?.end ?? run.text.length;
  const [first] = line.prose.sentences;
  const groups = first?.pieces.flatMap((piece) => piece.groups) ?? [];
  const children = namesIn(run.text, { start: found[0].length, end })
    .filter((range) => !groups.some((group) => contains(group, range.start)))
    .flatMap(
      (range) => nameIn(run, range.start, nameEnd(range.end, range.start, groups), context.lines) ?? [],
    )
    .map((unit) => makeUnit(unit, []));
  if (name === undefined || children.length === 0) return undefined;
  return makeUnit(name, children);
}

function contains(group: Group, at: number): boolean {
  return group.start <= at && at < group.end;
}

/** A name ends where a remark in brackets begins: 客户服务部（客服、投诉）. */
function nameEnd(end: number, start: number, groups: readonly Group[]): number {
  const group = groups.find((candidate) => candidate.start >= start && candidate.start < end);
  return group?.start ?? end;
}

function makeUnit(name: Name, children: readonly OrgUnit[]): OrgUnit {
  return {
    type: "orgUnit",
    position: name.position,
    certainty: "stated",
    because: children.length > 0 ? "units-below" : "named-below",
    name,
    children,
  };
}
