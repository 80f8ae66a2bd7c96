import { exactSum } from "../flow/amounts.ts";
import type { FlowTable } from "../flow/flow-table.ts";
import type { Flow, FlowLine } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import type { Relation } from "../relation.ts";
import { hitsOfBlocks, madeByHit, madeByRelations, readBlockRows, totalsOfBlocks } from "./block-totals.ts";
import { believed } from "./evidence.ts";
import { hitsOfWhole, hitsWithin } from "./hits.ts";
import type { Hit } from "./hits.ts";
import { readSeries } from "./series.ts";
import type { Series, Source } from "./series.ts";
import type { Total } from "./totals.ts";
import { Totals } from "./totals.ts";

/** All that a reader may add up in a plan, and which figures it makes. */
export class Rollups {
  readonly series: readonly Series[];
  readonly totals: Totals;
  /** What tables, lists and sections come to, in the order of the text. */
  readonly blocks: readonly Total[];
  /** All that is made of others somewhere, parts of something as well. */
  readonly made: readonly Total[];
  readonly hits: readonly Hit[];
  readonly #owners = new Map<Source, Map<FlowLine | FlowTable, Set<string>>>();

  constructor(flow: Flow, known: readonly Relation[]) {
    const series = readSeries(flow);
    this.totals = new Totals(flow);
    const hits = believed([...hitsOfWhole(series, this.totals), ...hitsWithin(series, this.totals)], series);
    const made = [...madeByRelations(known), ...hits.map(madeByHit)];
    this.made = made.flatMap(({ at }) => this.totals.at(at) ?? []);
    this.blocks = totalsOfBlocks(made, flow, this.totals);
    const rows = readBlockRows(this.blocks);
    this.series = [...series, ...rows];
    this.hits = [...hits, ...hitsOfBlocks(rows, this.totals)];
    for (const { total, series } of this.hits) {
      const owners = this.#owners.get(series.source) ?? new Map<FlowLine | FlowTable, Set<string>>();
      this.#owners.set(series.source, owners);
      owners.set(total.owner, (owners.get(total.owner) ?? new Set()).add(total.measure.exact.toString()));
    }
  }

  /** The lines and tables that tell two totals or more, or as few as asked for, of what stands side by side. */
  ownersMadeBy(source: Source, fewest = 2): readonly (FlowLine | FlowTable)[] {
    return [...(this.#owners.get(source) ?? [])].flatMap(([owner, values]) =>
      values.size >= fewest ? owner : [],
    );
  }

  /** What the parts come to is told in the same line, or the same table. */
  makesAny(parts: readonly Measure[], owner: FlowLine | FlowTable): boolean {
    return this.totals.equalTo(exactSum(parts)).some((total) => total.owner === owner);
  }
}
