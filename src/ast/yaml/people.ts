import { entryOf, type YamlMap, type YamlNode, type YamlScalar } from "../../parse/yaml/tree.ts";
import type { OrgUnit, PayRule, Role, Staffing } from "../nodes.ts";
import { optional, stated, type YamlContext } from "./context.ts";
import { itemsOf } from "./reader.ts";

export function readRole(map: YamlMap, { reader }: YamlContext): readonly Role[] {
  const name = reader.name(map, "name");
  if (name === undefined) return [];
  const duties = reader.names(entryOf(map, "duties")?.value);
  return [{ type: "role", ...stated("roles"), name, duties, position: map.position }];
}

export function readStaffing(map: YamlMap, { reader }: YamlContext): readonly Staffing[] {
  const team = reader.name(map, "team");
  const post = reader.name(map, "post");
  const heads = reader.quantity(map, "heads");
  if (heads === undefined) return [];
  return [
    {
      type: "staffing",
      ...stated("staffing"),
      ...optional("team", team),
      ...optional("post", post),
      heads,
      position: map.position,
    },
  ];
}

export function readOrgUnits(value: YamlNode, context: YamlContext): readonly OrgUnit[] {
  return itemsOf(value).flatMap((item) => readOrgUnit(item, context));
}

function readOrgUnit(item: YamlMap | YamlScalar, context: YamlContext): readonly OrgUnit[] {
  const { reader } = context;
  const name = item.type === "scalar" ? reader.nameOf(item) : reader.name(item, "name");
  if (name === undefined) return [];
  const below = item.type === "map" ? entryOf(item, "units")?.value : undefined;
  const children = below === undefined ? [] : readOrgUnits(below, context);
  return [{ type: "orgUnit", ...stated("organisation"), name, children, position: item.position }];
}

export function readPayRule(map: YamlMap, { reader }: YamlContext): readonly PayRule[] {
  const post = reader.name(map, "post");
  const text = reader.name(map, "text") ?? post;
  const base = reader.quantity(map, "base");
  const rate = reader.quantity(map, "rate");
  const threshold = reader.quantity(map, "threshold");
  if (text === undefined) return [];
  return [
    {
      type: "payRule",
      ...stated("pay"),
      ...optional("post", post),
      text,
      ...optional("base", base),
      ...optional("rate", rate),
      ...optional("threshold", threshold),
      position: map.position,
    },
  ];
}
