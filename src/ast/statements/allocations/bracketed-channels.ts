import type { Part } from "../../nodes.ts";
import { around, nameIn } from "../context.ts";
import type { StatementContext } from "../context.ts";
import type { NamedFigure } from "./parts.ts";
import { firstGroupAfter } from "../text/prose.ts";
import type { Prose } from "../text/prose.ts";

/** What the channel is named beside: 广告收入 is 广告. */
const kindOfAmount = /(?:收入|支出|费用|经费|投入|费|款)$/u;

/**
 * Parts of which brackets only name where they go: beside `20万元（广告10万，活动10万）` all of `12万元（广告收入）` is 广告. A word in
 * brackets that no other part splits into is a remark.
 */
export function withBracketedChannels(
  parts: readonly Part[],
  entries: readonly NamedFigure[],
  prose: Prose,
  context: StatementContext,
): Part[] {
  const channels = new Set(parts.flatMap(({ children }) => children.flatMap(({ name }) => name?.text ?? [])));
  if (channels.size === 0) return [...parts];
  return parts.map((part, index) => {
    const entry = entries[index];
    const channel =
      entry === undefined || part.children.length > 0 ? undefined : channelOf(prose, entry, channels);
    if (channel === undefined || part.total === undefined) return part;
    const name = nameIn(prose.run, channel.start, channel.end, context.lines);
    if (name === undefined) return part;
    const position = around([part.total.position, name.position]);
    const child: Part = { type: "part", position, name, total: part.total, isResidual: false, children: [] };
    return { ...part, position: around([part.position, position]), children: [child] };
  });
}

function channelOf(prose: Prose, { figure, piece }: NamedFigure, channels: ReadonlySet<string>) {
  const group = piece.groups[firstGroupAfter(piece.groups, figure.end)];
  if (group === undefined || group.isQuotation || group.start - figure.end > 2) return undefined;
  const inside = prose.run.text.slice(group.start + 1, group.end - 1);
  const text = inside.trim();
  const start = group.start + 1 + inside.indexOf(text);
  for (const name of [text, text.replace(kindOfAmount, "")])
    if (channels.has(name)) return { start, end: start + name.length };
  return undefined;
}
