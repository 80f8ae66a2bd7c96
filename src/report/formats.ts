import type { OwnTemplates } from "./html/templates.ts";
import type { ReportModel } from "./model.ts";
import { officeMark } from "./office/office-mark.ts";

/** What a writer may use beside the report itself. It reads and writes no files: whoever calls it does. */
export interface WriteOptions {
  /** Leads from the report's folder to the one that the plans' names are relative to. */
  readonly root: string;
  /** What a place links to; see `LinkOptions`. */
  readonly link?: string;
  /** A file that ships with the package: `dist/fonts/NotoSansSC-Regular.ttf`. */
  readonly readAsset: (path: string) => Uint8Array;
  /** A file of an installed package: `some-package/engine.wasm`. */
  readonly readModule: (specifier: string) => Uint8Array;
  /** Extra standards a PDF must meet; without it PDF/UA-1. */
  readonly pdfStandard?: PdfStandard;
  /** A Word document whose styles and page a document takes. */
  readonly reference?: Uint8Array;
  /** A user's own templates of the page. */
  readonly templates?: OwnTemplates;
  /** A page for each plan, rather than one that holds all. */
  readonly split?: boolean;
  /** Nothing on a page waits for its reader to come near, however large it is: for printing. */
  readonly isWhole?: boolean;
  /** Prints a page with a browser; where it is given, the PDF is made from the HTML. */
  readonly print?: (html: string) => Promise<Uint8Array>;
}

export const pdfStandards = ["ua-1", "a-2a"] as const;
export type PdfStandard = (typeof pdfStandards)[number];

/** A report in one format, and what its reader should know of how it was made. */
export interface Written {
  readonly content: string | Uint8Array;
  /** Other files that belong to it, each made when it is asked for. */
  readonly others?: readonly OtherFile[];
  /** Sentences for standard error, in the report's language. */
  readonly notes: readonly string[];
  /** What in the plans this format cannot show as it is written. */
  readonly remarks?: readonly Remark[];
}

/** A finding of a writer's own: it is told as findings are, with its place. */
export interface Remark {
  readonly rule: "missing-glyph";
  readonly message: string;
  readonly file: string;
  /** Where the text with it begins. */
  readonly line: number;
  readonly column: number;
  /** What it is about, from there on. */
  readonly text: string;
}

export interface OtherFile {
  /** From the folder of the report, with `/`. */
  readonly name: string;
  readonly render: () => string;
}

/** What a format's module exports. */
export interface Writer {
  readonly write: (model: ReportModel, options: WriteOptions) => Written | Promise<Written>;
}

/** The folder of such files, all of which are ours. */
export const otherFolder = "report";
/** Found at the beginning of such a file that we made. */
export const otherMark =
  /<meta name="generator" content="plan-compiler|^(?:\/\*|\/\/) plan-compiler|^globalThis\.planIndex/;

interface Format {
  readonly file: string;
  /** Found at the beginning or the end of a file that we made; others are not overwritten. */
  readonly mark: RegExp;
  /** A format's code, and what that builds on, is loaded only when it is asked for. */
  readonly load: () => Promise<Writer>;
}

/** Every format of `plan report`. A new one is a line here and a module of its own. */
export const formats = {
  html: {
    file: "report.html",
    mark: /<meta name="generator" content="plan-compiler/,
    load: () => import("./html/write-html.ts"),
  },
  pdf: {
    file: "report.pdf",
    mark: /% plan-compiler\nstartxref/,
    load: () => import("./pdf/write-pdf.ts"),
  },
  docx: {
    file: "report.docx",
    mark: new RegExp(officeMark),
    load: () => import("./docx/write-docx.ts"),
  },
  xlsx: {
    file: "report.xlsx",
    mark: new RegExp(officeMark),
    load: () => import("./xlsx/write-xlsx.ts"),
  },
  md: {
    file: "report.md",
    mark: /^<!-- plan-compiler report -->/,
    load: () => import("./markdown/write-markdown.ts"),
  },
  json: {
    file: "report.json",
    mark: /^\{\s*"generator": "plan-compiler"/,
    load: () => import("./write-json.ts"),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
