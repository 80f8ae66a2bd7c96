import { coverOf } from "../cover.ts";
import type { Tone } from "../tables/table.ts";
import { element } from "../office/xml.ts";
import type { BodyOptions } from "./body-options.ts";
import type { StyleName } from "./style-names.ts";
import { styleNames, toneStyles } from "./style-names.ts";

/** The first page: whose report it is, over what, whether it can be relied on, and its key figures. */
export function writeCover(options: BodyOptions): readonly string[] {
  const { model, labels, text, logo } = options;
  const { title, scope, asOf, revision, honesty, failedFiles } = coverOf(model, labels);
  const notices: Readonly<Record<typeof honesty.tone, StyleName>> = {
    holds: styleNames.honest,
    warning: styleNames.doubtful,
    error: styleNames.wrong,
  };
  const line = (style: StyleName, words: string) => text.paragraph(style, text.run(words));
  const kicker = [model.brand?.name ?? "", labels.report.kicker].filter((words) => words !== "");
  return [
    logo === "" ? "" : text.paragraph(styleNames.normal, logo),
    line(styleNames.kicker, kicker.join(" · ")),
    line(styleNames.title, title),
    line(styleNames.subtitle, [scope, asOf, revision].filter(Boolean).join(" · ")),
    ...(model.plans.length === 1 ? model.plans.map(({ file }) => line(styleNames.subtitle, file)) : []),
    line(notices[honesty.tone], honesty.text),
    ...failedFiles.map((file) => line(styleNames.wrong, `${labels.report.failedFiles}: ${file}`)),
    writeTiles(options),
    text.paragraph(styleNames.gap, ""),
  ];
}

interface Tile {
  readonly name: string;
  readonly value: number;
  readonly marks: readonly { readonly tone: Tone; readonly words: string }[];
}

function tilesOf({ model, labels }: BodyOptions): readonly Tile[] {
  const { overview } = model;
  const { words, verdict, severity } = labels;
  const marks = <Key extends Tone>(
    counts: Readonly<Record<Key, number>>,
    names: Readonly<Record<Key, string>>,
    keys: readonly Key[],
  ) => keys.flatMap((tone) => (counts[tone] > 0 ? [{ tone, words: `${counts[tone]} ${names[tone]}` }] : []));
  const { proofs, findings } = overview;
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  return [
    { name: words.plans, value: overview.plans, marks: [] },
    { name: words.numbers, value: overview.numbers, marks: [] },
    { name: words.tasks, value: overview.tasks, marks: [] },
    {
      name: words.proofs,
      value: sum(Object.values(proofs)),
      marks: marks(proofs, verdict, ["holds", "rounding", "open", "violated"]),
    },
    {
      name: words.findings,
      value: sum(Object.values(findings)),
      marks: marks(findings, severity, ["error", "warning", "info"]),
    },
    { name: words.gaps, value: overview.gaps, marks: [] },
  ];
}

/** Key figures side by side, in a table without lines. */
function writeTiles(options: BodyOptions): string {
  const { text, width } = options;
  const tiles = tilesOf(options);
  const each = Math.floor(width / tiles.length);
  const cells = tiles.map(({ name, value, marks }) =>
    element(
      "w:tc",
      {},
      element("w:tcPr", {}, element("w:tcW", { "w:w": each, "w:type": "dxa" })),
      text.paragraph(styleNames.figure, text.run(String(value))),
      text.paragraph(styleNames.caption, text.run(name)),
      ...marks.map(({ tone, words }) => text.paragraph(styleNames.cell, text.run(words, toneStyles[tone]))),
    ),
  );
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      element("w:tblW", { "w:w": each * tiles.length, "w:type": "dxa" }),
      element("w:tblLayout", { "w:type": "fixed" }),
    ),
    element("w:tblGrid", {}, ...tiles.map(() => element("w:gridCol", { "w:w": each }))),
    element("w:tr", {}, element("w:trPr", {}, element("w:cantSplit")), ...cells),
  );
}
