import { truthOf, entryOf, type YamlMap } from "../../parse/yaml/tree.ts";
import type { Allocation, Capacity, Complement, Part, Resource, Target } from "../nodes.ts";
import { optional, stated, type YamlContext } from "./context.ts";
import { mapsOf } from "./reader.ts";

export function readTarget(map: YamlMap, { reader }: YamlContext): readonly Target[] {
  const metric = reader.name(map, "metric");
  const value = reader.quantity(map, "value", "total");
  if (metric === undefined || value === undefined) return [];
  return [
    {
      type: "target",
      ...stated("targets"),
      metric,
      value,
      ...optional("period", reader.name(map, "period")),
      ...optional("owner", reader.name(map, "owner")),
      ...optional("due", reader.name(map, "due")),
      ...reader.label(map),
      position: map.position,
    },
  ];
}

export function readAllocation(map: YamlMap, context: YamlContext): readonly Allocation[] {
  const { reader } = context;
  const metric = reader.name(map, "metric");
  const by = reader.name(map, "by");
  const total = reader.quantity(map, "total");
  const children = readParts(map, context);
  if (total === undefined) return [];
  return [
    {
      type: "allocation",
      ...stated("parts"),
      ...optional("metric", metric),
      ...optional("by", by),
      total,
      children,
      position: map.position,
    },
  ];
}

function readParts(map: YamlMap, context: YamlContext): readonly Part[] {
  const parts = entryOf(map, "parts")?.value;
  return parts === undefined ? [] : mapsOf(parts).map((part) => readPart(part, context));
}

function readPart(map: YamlMap, context: YamlContext): Part {
  const { reader } = context;
  const residual = entryOf(map, "residual")?.value;
  return {
    type: "part",
    ...optional("name", reader.name(map, "name")),
    ...optional("total", reader.quantity(map, "total")),
    isResidual: residual !== undefined && truthOf(residual) === true,
    children: readParts(map, context),
    position: map.position,
  };
}

export function readComplement(map: YamlMap, { reader }: YamlContext): readonly Complement[] {
  const subject = reader.name(map, "subject");
  const shares = reader.quantities(map, "shares");
  const remainder = reader.quantity(map, "remainder");
  if (remainder === undefined || shares.length === 0) return [];
  return [
    {
      type: "complement",
      ...stated("complements"),
      ...optional("subject", subject),
      shares,
      remainder,
      position: map.position,
    },
  ];
}

export function readCapacity(map: YamlMap, { reader }: YamlContext): readonly Capacity[] {
  const metric = reader.name(map, "metric");
  const heads = reader.quantity(map, "heads");
  const rate = reader.quantity(map, "rate");
  const target = reader.quantity(map, "target");
  if (heads === undefined || rate === undefined || target === undefined) return [];
  return [
    {
      type: "capacity",
      ...stated("capacity"),
      ...optional("metric", metric),
      heads,
      rate,
      target,
      position: map.position,
    },
  ];
}

export function readResource(map: YamlMap, { reader }: YamlContext): readonly Resource[] {
  const name = reader.name(map, "name");
  const amount = reader.quantity(map, "amount");
  if (name === undefined || amount === undefined) return [];
  return [{ type: "resource", ...stated("resources"), name, amount, position: map.position }];
}
