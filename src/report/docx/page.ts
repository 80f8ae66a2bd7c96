import type { Reference } from "./reference.ts";

/** Sizes in twentieths of a point. */
export interface Page {
  /** Elements of the section, in their order. */
  readonly size: string;
  readonly margins: string;
  /** What a line has of the width. */
  readonly width: number;
}

const a4 = '<w:pgSz w:w="11906" w:h="16838"/>';
const twoCentimetres =
  '<w:pgMar w:top="1304" w:right="1134" w:bottom="1247" w:left="1134" w:header="624" w:footer="624" w:gutter="0"/>';
const ours: Page = { size: a4, margins: twoCentimetres, width: 9638 };
/** A line narrower than this holds no table. */
const narrowest = 2000;

/** A4, or the page of a company's own document. */
export function pageFor(reference: Reference | undefined): Page {
  if (reference === undefined) return ours;
  const { section } = reference;
  const size = section.pageSize === "" ? a4 : section.pageSize;
  const margins = section.margins === "" ? twoCentimetres : section.margins;
  const width = numberIn(size, "w:w") - numberIn(margins, "w:left") - numberIn(margins, "w:right");
  return width > narrowest ? { size, margins, width } : ours;
}

function numberIn(element: string, attribute: string): number {
  return Number(new RegExp(`${attribute}="(\\d+)"`, "u").exec(element)?.[1] ?? 0);
}
