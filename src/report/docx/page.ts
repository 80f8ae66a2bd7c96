import type { Reference } from "./reference.ts";

/** Sizes in twentieths of a point. */
export interface Page {
  /** Elements of the section. */
  readonly size: string;
  readonly margins: string;
  /** What a line has of the width. */
  readonly width: number;
}

const a4 = '<w:pgSz w:w="11906" w:h="16838"/>';
const twoCentimetres =
  '<w:pgMar w:top="1247" w:right="1134" w:bottom="1247" w:left="1134" w:header="624" w:footer="624" w:gutter="0"/>';

/** A4, or the page of a company's own document. */
export function pageFor(reference: Reference | undefined): Page {
  const size = reference === undefined || reference.pageSize === "" ? a4 : reference.pageSize;
  const margins = reference === undefined || reference.margins === "" ? twoCentimetres : reference.margins;
  const width = numberIn(size, "w:w") - numberIn(margins, "w:left") - numberIn(margins, "w:right");
  return width > 2000 ? { size, margins, width } : { size: a4, margins: twoCentimetres, width: 9638 };
}

function numberIn(element: string, attribute: string): number {
  return Number(new RegExp(`${attribute}="(\\d+)"`, "u").exec(element)?.[1] ?? 0);
}
