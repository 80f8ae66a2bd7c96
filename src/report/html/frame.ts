import { createHash } from "node:crypto";
import type { ReportModel } from "../model.ts";
import { logoAddress } from "../brand.ts";

/** What stands around a page whatever it shows: where its style and script are, and whose it is. */
export interface Frame {
  /** Addresses of files beside the page; null where style and script stand in it. */
  readonly files: { readonly style: string; readonly script: string } | null;
  /** What the page may load and run, as its policy says it. */
  readonly policy: { readonly style: string; readonly script: string; readonly connect: string };
  readonly brand: BrandView | null;
  /** Whether the page holds so much that most of it is packed, and taken in only when it comes near. */
  readonly isLarge: boolean;
  /** The address of the search over all pages of a site; empty elsewhere. */
  readonly searchIndex: string;
  /** The script that loads the page again when its plans change; empty but in a preview. */
  readonly live: string;
}

export interface BrandView {
  readonly name: string;
  /** An address that holds the picture; empty without one. */
  readonly logo: string;
  readonly footer: string;
}

/** One page that holds everything: it may run its own script, known by its hash, and load nothing. */
export function frameAlone({ brand }: ReportModel, script: string, isLarge = false, live = ""): Frame {
  const hash = createHash("sha256").update(script).digest("base64");
  return {
    files: null,
    policy: {
      style: "'unsafe-inline'",
      script: `'sha256-${hash}'${live === "" ? "" : " 'self'"}`,
      connect: live === "" ? "'none'" : "'self'",
    },
    brand: viewBrand(brand),
    isLarge,
    searchIndex: "",
    live,
  };
}

/** A page of a site, whose files may come from where the page does; a page opened from a disk comes from `file:`. */
export function frameAmong({ brand }: ReportModel, folder: string, live = ""): Frame {
  return {
    files: { style: `${folder}report.css`, script: `${folder}report.js` },
    policy: {
      style: "'unsafe-inline' 'self' file:",
      script: "'self' file:",
      connect: live === "" ? "'none'" : "'self'",
    },
    brand: viewBrand(brand),
    isLarge: false,
    searchIndex: `${folder}search-index.js`,
    live,
  };
}

function viewBrand(brand: ReportModel["brand"]): BrandView | null {
  if (brand === null) return null;
  const { name, logo, footer } = brand;
  return { name: name ?? "", logo: logo === null ? "" : logoAddress(logo), footer: footer ?? "" };
}
