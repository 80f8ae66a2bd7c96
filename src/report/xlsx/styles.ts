import type { CellStyle } from "hucre/xlsx";
import { printPaint } from "../charts/paint.ts";
import type { Tone } from "../tables/table.ts";

export type Font = NonNullable<CellStyle["font"]>;

/** Colours without `#`, as spreadsheets write them. */
const ink = hex(printPaint.ink);
const soft = hex(printPaint.soft);
const line = hex(printPaint.line);
export const accent = hex(printPaint.tones[0] ?? printPaint.ink);
/** Of figures that a reader may change, as is the custom of the trade. */
const input = "0B4FA8";

/** Dark enough on their ground to be read by everybody. */
const tones: Readonly<Record<Tone, { readonly ink: string; readonly ground: string }>> = {
  error: { ink: "A3260F", ground: "FBE6E1" },
  violated: { ink: "A3260F", ground: "FBE6E1" },
  warning: { ink: "7A4A00", ground: "FDF0D5" },
  open: { ink: "7A4A00", ground: "FDF0D5" },
  info: { ink: "2F4B66", ground: "E6EEF5" },
  rounding: { ink: "2F4B66", ground: "E6EEF5" },
  holds: { ink: "1E5E45", ground: "E3F2EA" },
};

const borders: NonNullable<CellStyle["border"]> = {
  bottom: { style: "thin", color: { rgb: line } },
};

export const title: CellStyle = { font: { bold: true, size: 16, color: { rgb: ink } } };
export const lead: CellStyle = { font: { color: { rgb: soft } } };
export const link: CellStyle = { font: { color: { rgb: accent }, underline: true } };
export const blockTitle: CellStyle = { font: { bold: true, size: 12, color: { rgb: ink } } };
export const bigNumber: CellStyle = {
  font: { bold: true, size: 12, color: { rgb: accent } },
  alignment: { horizontal: "left" },
};

export const head: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: accent } },
  alignment: { vertical: "center", wrapText: true },
};

export const numericHead: CellStyle = { ...head, alignment: { ...head.alignment, horizontal: "right" } };

/** A verdict or a severity in its colours. */
export const badges: Readonly<Record<Tone, CellStyle>> = {
  error: badge("error"),
  violated: badge("violated"),
  warning: badge("warning"),
  open: badge("open"),
  info: badge("info"),
  rounding: badge("rounding"),
  holds: badge("holds"),
};

function badge(tone: Tone): CellStyle {
  const { ink: color, ground } = tones[tone];
  return {
    font: { bold: true, color: { rgb: color } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: ground } },
    alignment: { horizontal: "center", vertical: "top" },
    border: borders,
  };
}

/** What most cells look like. */
export interface Look {
  readonly format?: string;
  readonly isNumeric?: boolean;
  readonly isTotal?: boolean;
  readonly isInput?: boolean;
  readonly depth?: number;
}

export function body({ format, isNumeric, isTotal, isInput, depth }: Look): CellStyle {
  const font = {
    ...(isTotal === true && { bold: true }),
    ...(isInput === true && { color: { rgb: input } }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(format !== undefined && { numFmt: format }),
    ...(isTotal === true && {
      fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "F3F1EC" } },
    }),
    alignment: {
      vertical: "top",
      // A number that is wrapped is shown as ####.
      ...(isNumeric === true ? { horizontal: "right" } : { horizontal: "left", wrapText: true }),
      ...(depth !== undefined && depth > 0 && { indent: Math.min(depth, 15) }),
    },
    border: borders,
  };
}

/** For differences: red where there is one. */
export const wrong: CellStyle = {
  font: { bold: true, color: { rgb: tones.error.ink } },
  fill: { type: "pattern", pattern: "solid", bgColor: { rgb: tones.error.ground } },
};

/** For differences: green where there is none. */
export const right: CellStyle = { font: { color: { rgb: tones.holds.ink } } };

export function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}
