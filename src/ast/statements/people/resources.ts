import type { Resource, SectionKind } from "../../nodes.ts";
import { textPosition } from "../text/cell-position.ts";
import { around, isFigure, nameIn } from "../context.ts";
import { isHeadcount } from "../text/dimension.ts";
import { narrowToName } from "../text/label.ts";
import { linesOf } from "../text/lines.ts";
import type { BlockPlace } from "../reading.ts";
import { isIn } from "../text/section-kind.ts";

const resourceKinds: ReadonlySet<SectionKind> = new Set(["resources"]);

/** Lines of a section of resources: what, and how many (文件柜4个, 电脑6-10台). */
export function readResources(place: BlockPlace): Resource[] {
  const { context } = place;
  if (!isIn(context, resourceKinds)) return [];
  if (place.reading.type === "table") return resourcesOfTable(place);
  return linesOf(place).flatMap(({ prose }): Resource[] => {
    const piece = prose.sentences[0]?.pieces[0];
    const figure = piece?.figures[0];
    if (figure === undefined || !isFigure(figure.quantity)) return [];
    if (figure.quantity.kind !== "count" || isHeadcount(figure.quantity)) return [];
    const range = narrowToName(prose.run.text, figure.before);
    const name = range === undefined ? undefined : nameIn(prose.run, range.start, range.end, context.lines);
    if (name === undefined || name.text.length > 24) return [];
    return [
      {
        type: "resource",
        position: around([name.position, figure.quantity.position]),
        certainty: "stated",
        because: "section-resources",
        name,
        amount: figure.quantity,
      },
    ];
  });
}

const amountHeader = /^(?:数量|台数|套数|数目|quantity|qty|amount|count)/i;

function resourcesOfTable({ reading }: BlockPlace): Resource[] {
  if (reading.type !== "table") return [];
  const { columns, rows, labelColumn } = reading.grid;
  const amount = columns.find((column) => amountHeader.test(column.header));
  if (amount === undefined || labelColumn === undefined) return [];
  return rows.flatMap((row): Resource[] => {
    const figure = row.cells[amount.index]?.figure;
    if (row.role !== "item" || row.label === undefined || figure === undefined) return [];
    return [
      {
        type: "resource",
        position: around([row.label.position, figure.position]),
        certainty: "explicit",
        because: "amount-column",
        name: { text: row.label.text.trim(), position: textPosition(row.label) },
        amount: figure,
      },
    ];
  });
}
