import type { Brand } from "../brand.ts";
import type { Paint } from "../charts/paint.ts";
import { hex, inBrand, inkOn, printPaint } from "../charts/paint.ts";
import type { DocxLook } from "./own-styles.ts";
import type { Reference } from "./reference.ts";

const body = { latin: "Calibri", eastAsian: "宋体" };
const display = { latin: "Arial", eastAsian: "黑体" };

/** Of charts: the brand's colours, or the accent of the document that is borrowed from before our own. */
export function paintFor(brand: Brand | null, reference: Reference | undefined): Paint {
  const paint = inBrand(printPaint, brand);
  const isOurs = paint.tones[0] === printPaint.tones[0];
  return reference?.accent === undefined || !isOurs
    ? paint
    : { ...paint, tones: [`#${reference.accent}`, ...paint.tones.slice(1)] };
}

/** Colours and fonts of one document: the brand's, else those of the document it borrows from, else ours. */
export function lookFor(brand: Brand | null, reference: Reference | undefined, width: number): DocxLook {
  const paint = inBrand(printPaint, brand);
  const fallback = reference?.accent ?? hex(paint.tones[0] ?? paint.ink);
  const accent = hex(brand?.colors.primary ?? fallback);
  const face = (own: typeof body, named: string | null | undefined) => {
    if (named !== null && named !== undefined) return { latin: named, eastAsian: named };
    return reference === undefined ? own : undefined;
  };
  return {
    ink: hex(paint.ink),
    soft: hex(paint.soft),
    line: hex(paint.line),
    accent,
    onAccent: inkOn(accent),
    body: face(body, brand?.fonts.body),
    display: face(display, brand?.fonts.heading ?? brand?.fonts.body),
    width,
  };
}
