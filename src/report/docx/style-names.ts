import type { Tone } from "../tables/table.ts";

/** Names of the styles we set; those that Word knows under these names are its own. */
export const styleNames = {
  normal: "Normal",
  title: "Title",
  subtitle: "Subtitle",
  heading1: "heading 1",
  heading2: "heading 2",
  heading3: "heading 3",
  contentsTitle: "TOC Heading",
  contents1: "toc 1",
  contents2: "toc 2",
  header: "header",
  footer: "footer",
  table: "Plan Table",
  cell: "Plan Cell",
  head: "Plan Head",
  group: "Plan Group",
  lead: "Plan Lead",
  gap: "Plan Gap",
  kicker: "Plan Kicker",
  figure: "Plan Figure",
  caption: "Plan Caption",
  honest: "Plan Sound",
  doubtful: "Plan Doubtful",
  wrong: "Plan Wrong",
  toneBad: "Plan Bad",
  toneOpen: "Plan Open",
  toneNote: "Plan Note",
  toneGood: "Plan Good",
} as const;

export type StyleName = (typeof styleNames)[keyof typeof styleNames];

export const toneStyles: Readonly<Record<Tone, StyleName>> = {
  error: styleNames.toneBad,
  violated: styleNames.toneBad,
  warning: styleNames.toneOpen,
  open: styleNames.toneOpen,
  info: styleNames.toneNote,
  rounding: styleNames.toneNote,
  holds: styleNames.toneGood,
};
