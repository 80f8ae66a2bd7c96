import { Interval } from "../../quantities/interval.ts";
import { judge, roundingSlack } from "../judge.ts";
import type { Relation } from "../relation.ts";
import { makeTerm, showQuantity, sumOfTerms } from "../relations/term.ts";
import type { Cascade, CascadeRow } from "./cascade.ts";

/** A plan's targets as the sums of what the plans below it take on: each a relation whose terms stand in several files. */
export function relateCascade({ rows }: Cascade): readonly Relation[] {
  return rows.flatMap(relateRow);
}

/** Shares and rates that each child must reach by itself make no sum, nor does a target that no child speaks of. */
function relateRow({ mode, target, cells, kept, silent }: CascadeRow): Relation[] {
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  if (mode !== "sum" || figures.length === 0) return [];
  const { model, name, value } = target;
  const stated = makeTerm(model.file, value, { name: name.text });
  const terms = [
    ...figures.map((figure) =>
      makeTerm(figure.model.file, figure.value, { name: figure.model.plan.title.text }),
    ),
    ...kept.map((part) => makeTerm(model.file, part.value, { name: part.name.text })),
  ];
  const hasRest = silent > 0;
  const { verdict, computed, delta } = judge({
    stated: Interval.from(stated),
    computed: sumOfTerms(terms),
    hasRest,
    slack: roundingSlack(stated, terms),
  });
  const parts = [...figures, ...kept].map((part) => showQuantity(part.value));
  return [
    {
      kind: "rollup",
      plan: model.plan.id,
      certainty: target.certainty,
      because: hasRest ? "plans-below-in-part" : "plans-below",
      metric: name.text,
      stated,
      terms,
      computed: computed.toJSON(),
      delta: delta.toString(),
      verdict,
      statement: `${[...parts, ...(hasRest ? ["…"] : [])].join(" + ")} = ${showQuantity(value)}`,
    },
  ];
}
