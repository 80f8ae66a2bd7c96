/** Whose report it is, as `report.brand` of `plan.config.yaml` says; what it leaves out is null or empty, and ours stands. */
export interface Brand {
  readonly name: string | null;
  readonly logo: Logo | null;
  readonly colors: BrandColors;
  readonly fonts: BrandFonts;
  /** Stands at the foot of each page, beside our own line. */
  readonly footer: string | null;
}

/** Colours as `#rrggbb`, in small letters. */
export interface BrandColors {
  /** Of headings, links and the cover. */
  readonly primary: string | null;
  /** Of the parts of charts, in order; where there are more parts than colours, ours go on. */
  readonly charts: readonly string[];
}

/** Names of font families; a reader who lacks one sees ours. */
export interface BrandFonts {
  readonly body: string | null;
  readonly heading: string | null;
}

export const logoTypes = ["image/png", "image/jpeg", "image/svg+xml"] as const;
export type LogoType = (typeof logoTypes)[number];

/** A picture that goes into the report whole: no format ever fetches one. */
export interface Logo {
  readonly type: LogoType;
  /** Pixels, or the units an SVG is drawn in; only their ratio means anything on paper. */
  readonly width: number;
  readonly height: number;
  /** The file's bytes as base64. */
  readonly data: string;
}

/** The largest logo that is put into a report, in bytes: it stands in every page of a split one. */
export const maxLogoBytes = 256 * 1024;

/** For a page: the logo as an address that holds it. */
export function logoAddress({ type, data }: Logo): string {
  return `data:${type};base64,${data}`;
}

/** For a document: the logo's file. */
export function logoBytes({ data }: Logo): Uint8Array {
  return Buffer.from(data, "base64");
}
