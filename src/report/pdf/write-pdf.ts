import type { ReportCharts } from "../charts/chart.ts";
import { chartsOf } from "../charts/chart.ts";
import { drawCharts } from "../charts/draw-charts.ts";
import { inBrand, printPaint } from "../charts/paint.ts";
import type { Remark, WriteOptions, Writer, Written } from "../formats.ts";
import { write as writeHtml } from "../html/write-html.ts";
import type { ReportModel } from "../model.ts";
import { cutForPrint } from "./cut-for-print.ts";
import { coverageOf, fontFiles } from "./fonts.ts";
import { loadBackend } from "./pdf-backend.ts";
import { buildPdfView, hasLetters, logoFile, pathOf } from "./pdf-view.ts";
import type { PdfWords } from "./pdf-words.ts";
import { pdfWordsFor } from "./pdf-words.ts";
import type { MissingGlyph } from "./printable.ts";
import { makePrintable } from "./printable.ts";

const templateFolder = "templates/pdf";
const templates = [
  "report.typ",
  "theme.typ",
  "cover.typ",
  "parts.typ",
  "figures.typ",
  "work.typ",
  "findings.typ",
];

/** A printed report: set by our own typesetter, or printed by a browser where one is asked for. */
export const write: Writer["write"] = async (model, options) => {
  if (options.print === undefined) return typeset(model, options);
  const { content, notes } = await writeHtml(model, { ...options, isWhole: true });
  return { content: sign(await options.print(String(content))), notes };
};

async function typeset(model: ReportModel, options: WriteOptions): Promise<Written> {
  const { readAsset, readModule, pdfStandard: standard = "ua-1", link } = options;
  const words = pdfWordsFor(model.locale);
  const fonts = fontFiles.map(readAsset);
  // The typesetter never meets a character without a glyph: in a chart it would search for one without end.
  const cut = makePrintable(cutForPrint(model), coverageOf(fonts), words.cut);
  const { value: printable, missing } = cut;
  const charts = drawCharts(printable.model, inBrand(printPaint, model.brand), printable.dated);
  const view = buildPdfView(printable, charts, standard, { link, missing });
  const owner = model.brand?.logo ?? null;
  const logo = logoFile(owner);
  const files = new Map<string, Uint8Array>([
    ...templates.map((name) => [`/${name}`, readAsset(`${templateFolder}/${name}`)] as const),
    ...pictures(charts),
    ...(logo === undefined ? [] : [[logo.path, logo.content] as const]),
    ["/data.json", encode(JSON.stringify(view))],
  ]);
  const backend = await loadBackend(readModule);
  const content = await backend.typeset({ files, main: "/report.typ", fonts, standard });
  const notes = [
    ...(backend.standards.includes(standard) ? [] : [words.noStandard(standard)]),
    ...(owner !== null && hasLetters(owner) ? [words.noLogo] : []),
    ...fontNote(model.brand, words),
  ];
  return {
    content: sign(content),
    notes: [...notes, ...countMissing(missing, words)],
    remarks: remarksOf(missing, words),
  };
}

function pictures(charts: ReportCharts): readonly (readonly [string, Uint8Array])[] {
  return chartsOf(charts).map((chart) => [pathOf(chart), encode(chart.svg)]);
}

function fontNote(brand: ReportModel["brand"], words: PdfWords): readonly string[] {
  const names = [brand?.fonts.body ?? null, brand?.fonts.heading ?? null].filter((name) => name !== null);
  return names.length === 0 ? [] : [words.ownFonts([...new Set(names)])];
}

/** A text of characters that no font has would be told one by one. */
const mostRemarks = 20;

function remarksOf(missing: readonly MissingGlyph[], words: PdfWords): readonly Remark[] {
  const remarks = missing.slice(0, mostRemarks).flatMap((glyph) => {
    const { place, character: text } = glyph;
    if (place === null) return [];
    const { file, line = 1, column = 1 } = place;
    return { rule: "missing-glyph", message: words.missingGlyph(glyph), file, line, column, text } as const;
  });
  return remarks.sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What stands in no plan (a brand's name), and how many have not been told. */
function countMissing(missing: readonly MissingGlyph[], words: PdfWords): readonly string[] {
  const outside = missing.slice(0, mostRemarks).filter(({ place }) => place === null);
  const more = missing.length - mostRemarks;
  return [...outside.map(words.missingGlyph), ...(more > 0 ? [words.moreGlyphs(more)] : [])];
}

/** Leaves a comment before the file's last lines, where it moves nothing that they point to: by it we know our own files. */
function sign(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const end = bytes.lastIndexOf("startxref");
  if (end < 0) throw new Error("believed that every PDF file ends with startxref");
  return Buffer.concat([bytes.subarray(0, end), encode("% plan-compiler\n"), bytes.subarray(end)]);
}

function encode(text: string): Buffer {
  return Buffer.from(text, "utf8");
}
