import { schemaFault } from "../../diagnostics/schema-fault.ts";
import { entryOf, isNumber, type YamlMap, type YamlNode } from "../../parse/yaml/tree.ts";
import type {
  Aggregation,
  Coverage,
  CoveragePart,
  Name,
  QuantityNode,
  Rollup,
  RollupPart,
} from "../nodes.ts";
import { isHeadcount } from "../statements/text/dimension.ts";
import { optional, stated, type YamlContext } from "./context.ts";
import { countPeriods, monthsOfQuantity } from "../period-count.ts";

export function readRollup(map: YamlMap, context: YamlContext): readonly Rollup[] {
  const { reader } = context;
  const metric = reader.name(map, "metric");
  const total = reader.quantity(map, "total");
  const each = readEach(map, total, context);
  const parts = readNamedFigures(map, "parts", context).map(({ value, position }) =>
    rollupPart({ value, position, times: 1 }),
  );
  const children = each === undefined ? parts : [rollupPart(each), ...parts];
  if (total === undefined || children.length === 0) return [];
  return [
    {
      type: "rollup",
      ...(each?.isAssumed === true
        ? { certainty: "inferred", because: "a-year-assumed" }
        : stated("rollups")),
      ...optional("metric", metric),
      aggregation: readAggregation(map) ?? defaultAggregation(total),
      total,
      children,
      position: map.position,
    },
  ];
}

/** Coverage over time and coverage by method are two claims: each is a statement of its own. */
export function readCoverage(map: YamlMap, context: YamlContext): readonly Coverage[] {
  const { reader } = context;
  const population = reader.name(map, "population", "of");
  const total = readWhole(map, context);
  const each = readEach(map, total, context);
  const methods = readNamedFigures(map, "methods", context).map(
    ({ name, value, position }): CoveragePart => ({
      type: "coveragePart",
      ...optional("name", name),
      value,
      times: 1,
      position,
    }),
  );
  const whole = wholeName(map, total, population);
  const shared = {
    type: "coverage" as const,
    ...stated("coverage"),
    ...optional("population", population),
    ...optional("total", total),
    whole,
    position: map.position,
  };
  return [
    ...(each === undefined ? [] : [{ ...shared, by: "period" as const, children: [coveragePart(each)] }]),
    ...(methods.length === 0 ? [] : [{ ...shared, by: "method" as const, children: methods }]),
  ];
}

/** The whole in figures; words that say all (全部, 全覆盖) are no fault: without a figure it is 100%. */
function readWhole(map: YamlMap, { reader }: YamlContext): QuantityNode | undefined {
  const value = entryOf(map, "total")?.value;
  if (value?.type === "scalar" && /^(?:全部|全覆盖|全体|所有|all|everything)/i.test(value.text.trim())) {
    return reader.quantityOf(value, "total", true);
  }
  return reader.quantity(map, "total");
}

/** Where the whole is said; without words of its own, by naming what is to be covered. */
function wholeName(map: YamlMap, total: QuantityNode | undefined, population: Name | undefined): Name {
  if (total !== undefined) return { text: total.text, position: total.position };
  const value = entryOf(map, "total")?.value;
  if (value?.type === "scalar" && value.text !== "")
    return { text: value.text.trim(), position: value.position };
  const key = map.entries[0]?.key;
  return population ?? { text: key?.text ?? "", position: key?.position ?? map.position };
}

function rollupPart({ value, times, position }: Each): RollupPart {
  return { type: "rollupPart", value, times, position };
}

function coveragePart({ value, times, position }: Each): CoveragePart {
  return { type: "coveragePart", value, times, position };
}

interface Each {
  readonly value: QuantityNode;
  readonly times: number;
  readonly position: QuantityNode["position"];
  /** True when neither the figures nor the plan name the whole period, and a year was taken. */
  readonly isAssumed?: boolean;
}

/** `each:` with how often it counts: from its rate (每季度) and the whole's period, or from `times:`. */
function readEach(map: YamlMap, total: QuantityNode | undefined, context: YamlContext): Each | undefined {
  const { reader, planMonths } = context;
  const value = reader.quantity(map, "each");
  if (value === undefined) return undefined;
  const stated = readTimes(map);
  const whole = monthsOfQuantity(total) ?? planMonths;
  const times = stated ?? countPeriods(monthsOfQuantity(value), whole ?? 12);
  if (times === undefined) {
    reader.faults.push(schemaFault("missing-key", value.position, { key: "times" }));
    return undefined;
  }
  return { value, times, position: value.position, isAssumed: stated === undefined && whole === undefined };
}

function readTimes(map: YamlMap): number | undefined {
  const value = entryOf(map, "times")?.value;
  if (value?.type !== "scalar" || !isNumber(value) || !/^[1-9]\d{0,5}$/.test(value.text)) return undefined;
  return Number(value.text);
}

interface NamedFigure {
  readonly name: Name | undefined;
  readonly value: QuantityNode;
  readonly position: QuantityNode["position"];
}

/** `[{name: Q1, value: 200万元}]`, or `{Q1: 200万元}`. */
function readNamedFigures(map: YamlMap, key: string, context: YamlContext): readonly NamedFigure[] {
  const value = entryOf(map, key)?.value;
  if (value?.type === "list") return value.items.flatMap((item) => readNamedItem(item, context));
  if (value?.type !== "map") return [];
  return value.entries.flatMap((entry) => {
    const quantity = context.reader.quantityOf(entry.value, entry.key.text);
    if (quantity === undefined) return [];
    const position = { start: entry.key.position.start, end: entry.value.position.end };
    return [{ name: context.reader.nameOf(entry.key), value: quantity, position }];
  });
}

function readNamedItem(item: YamlNode, { reader }: YamlContext): readonly NamedFigure[] {
  if (item.type !== "map") return [];
  const name = reader.name(item, "name");
  const value = reader.quantity(item, "value");
  return value === undefined ? [] : [{ name, value, position: item.position }];
}

const aggregations: ReadonlySet<string> = new Set(["sum", "last", "max", "mean", "cumulative"]);

function readAggregation(map: YamlMap): Aggregation | undefined {
  const value = entryOf(map, "agg")?.value;
  return value?.type === "scalar" && aggregations.has(value.text) ? (value.text as Aggregation) : undefined;
}

/** Flows add up, people at the end of the year are those at its end, shares of a population cumulate. */
function defaultAggregation(total: QuantityNode): Aggregation {
  if (total.kind === "percent" || total.kind === "ratio") return "cumulative";
  return isHeadcount(total) ? "last" : "sum";
}
