import type { Paint } from "../charts/paint.ts";
import { hex, inkOn } from "../charts/paint.ts";
import type { CellStyle } from "../office/spreadsheet/cell-style.ts";
import type { Tone } from "../tables/table.ts";

/** Of figures that a reader may change, as is the custom of the trade. */
const input = "0B4FA8";
const totalGround = "F3F1EC";

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

/** What most cells look like. */
export interface Look {
  readonly format?: string;
  readonly isNumeric?: boolean;
  readonly isTotal?: boolean;
  readonly isInput?: boolean;
  readonly isWrong?: boolean;
  readonly depth?: number;
}

/** The looks of one workbook, in its brand's colours. */
export interface LookBook {
  readonly title: CellStyle;
  readonly lead: CellStyle;
  readonly link: CellStyle;
  /** Of a place in a plan, in a row of a table. */
  readonly placeLink: CellStyle;
  readonly blockTitle: CellStyle;
  readonly bigNumber: CellStyle;
  readonly head: CellStyle;
  readonly numericHead: CellStyle;
  /** A verdict or a severity in its colours. */
  readonly badges: Readonly<Record<Tone, CellStyle>>;
  /** A sentence in a tone's colours. It runs over its neighbours, so it does not wrap. */
  readonly bars: Readonly<Record<Tone, CellStyle>>;
  readonly body: (look: Look) => CellStyle;
}

export function createLooks(paint: Paint, primary: string | null, headingFont: string | null): LookBook {
  const [ink, soft, line] = [hex(paint.ink), hex(paint.soft), hex(paint.line)];
  const accent = hex(primary ?? paint.tones[0] ?? paint.ink);
  const face = headingFont === null ? {} : { name: headingFont };
  const head: CellStyle = {
    font: { ...face, isBold: true, color: inkOn(accent) },
    ground: accent,
    vertical: "center",
    wraps: true,
  };
  return {
    title: { font: { ...face, isBold: true, size: 16, color: ink }, vertical: "center" },
    lead: { font: { color: soft } },
    link: { font: { color: accent, isUnderlined: true } },
    placeLink: { font: { color: accent, isUnderlined: true }, line, vertical: "top" },
    blockTitle: { font: { ...face, isBold: true, size: 12, color: ink } },
    bigNumber: { font: { ...face, isBold: true, size: 12, color: accent }, horizontal: "left" },
    head,
    numericHead: { ...head, horizontal: "right", indent: 1 },
    badges: byTone(({ ink: color, ground }) => ({
      font: { isBold: true, color },
      ground,
      horizontal: "center",
      vertical: "top",
      line,
    })),
    bars: byTone(({ ink: color, ground }) => ({ font: { isBold: true, color }, ground })),
    body: ({ format, isNumeric, isTotal, isInput, isWrong, depth = 0 }) => ({
      font: {
        ...(isTotal === true && { isBold: true }),
        ...(isInput === true && { color: input }),
        ...(isWrong === true && { isBold: true, color: tones.violated.ink }),
      },
      ...(format !== undefined && { format }),
      ...(isTotal === true && { ground: totalGround }),
      ...(isWrong === true && { ground: tones.violated.ground }),
      line,
      vertical: "top",
      // A number that is wrapped is shown as ####.
      // It keeps off its neighbour, whose words begin where its column does.
      ...(isNumeric === true ? { horizontal: "right", indent: 1 } : { horizontal: "left", wraps: true }),
      ...(depth > 0 && { indent: Math.min(depth, 15) }),
    }),
  };
}

/** For differences: red where there is one. */
export const wrong: CellStyle = {
  font: { isBold: true, color: tones.error.ink },
  ground: tones.error.ground,
};

/** For differences: green where there is none. */
export const right: CellStyle = { font: { color: tones.holds.ink } };

function byTone<Value>(make: (tone: (typeof tones)[Tone]) => Value): Readonly<Record<Tone, Value>> {
  return {
    error: make(tones.error),
    violated: make(tones.violated),
    warning: make(tones.warning),
    open: make(tones.open),
    info: make(tones.info),
    rounding: make(tones.rounding),
    holds: make(tones.holds),
  };
}
