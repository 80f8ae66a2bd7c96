import { entryOf, truthOf, type YamlMap, type YamlScalar } from "../../parse/yaml/tree.ts";
import type { Milestone, Problem, SupportNeed, Task } from "../nodes.ts";
import { optional, stated, type YamlContext } from "./context.ts";

export function readTask(item: YamlMap | YamlScalar, { reader }: YamlContext): readonly Task[] {
  if (item.type === "scalar") {
    const text = reader.nameOf(item);
    return [
      { type: "task", ...stated("tasks"), text, measures: [], serves: [], tags: [], position: item.position },
    ];
  }
  const text = reader.name(item, "text");
  if (text === undefined) return [];
  const done = entryOf(item, "done")?.value;
  const supporters = reader.names(entryOf(item, "supporters")?.value);
  return [
    {
      type: "task",
      ...stated("tasks"),
      text,
      ...optional("owner", reader.name(item, "owner")),
      ...(supporters.length > 0 && { supporters }),
      ...optional("start", reader.name(item, "start")),
      ...optional("due", reader.name(item, "due")),
      ...optional("cadence", reader.name(item, "cadence")),
      ...optional("isDone", done === undefined ? undefined : truthOf(done)),
      measures: reader.quantities(item, "measure"),
      serves: reader.references(entryOf(item, "serves")?.value),
      ...reader.label(item),
      tags: reader.tags(item),
      position: item.position,
    },
  ];
}

export function readMilestone(map: YamlMap, { reader }: YamlContext): readonly Milestone[] {
  const text = reader.name(map, "text");
  const due = reader.name(map, "due");
  const owner = reader.name(map, "owner");
  if (text === undefined || due === undefined) return [];
  return [
    {
      type: "milestone",
      ...stated("milestones"),
      text,
      due,
      ...optional("owner", owner),
      position: map.position,
    },
  ];
}

export function readProblem(item: YamlMap | YamlScalar, { reader }: YamlContext): readonly Problem[] {
  const text = item.type === "scalar" ? reader.nameOf(item) : reader.name(item, "text");
  if (text === undefined) return [];
  const answer = item.type === "scalar" ? undefined : reader.name(item, "answer");
  return [
    { type: "problem", ...stated("problems"), text, ...optional("answer", answer), position: item.position },
  ];
}

export function readSupportNeed(item: YamlMap | YamlScalar, { reader }: YamlContext): readonly SupportNeed[] {
  const text = item.type === "scalar" ? reader.nameOf(item) : reader.name(item, "text");
  if (text === undefined) return [];
  const need = { type: "supportNeed" as const, ...stated("support"), text, position: item.position };
  if (item.type === "scalar") return [need];
  return [
    {
      ...need,
      ...optional("from", reader.name(item, "from")),
      ...optional("owner", reader.name(item, "owner")),
      ...optional("due", reader.name(item, "due")),
    },
  ];
}
