import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readAsset, readModule } from "../../src/cli/package-files.ts";
import type { Brand } from "../../src/report/brand.ts";
import type { FormatName } from "../../src/report/formats.ts";
import { formatNames, formats } from "../../src/report/formats.ts";
import { buildReport } from "../../src/report/model.ts";
import { readLogo } from "../../src/report/read-logo.ts";
import { readPlans } from "../seeds/read-plans.ts";
import { partsOf } from "./office.ts";

const seeds = buildReport(readPlans("seeds").workspace);

const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path d="M0 0h30v10H0z"/></svg>',
);

const brand: Brand = {
  name: "<青禾> & 集团",
  logo: readLogo(svg) ?? null,
  colors: { primary: "#0a785a", charts: ["#f2a900"] },
  fonts: { body: 'Kai"Ti', heading: null },
  footer: "内部资料，{page} 页",
};

async function write(format: FormatName, model = seeds): Promise<Buffer> {
  const { write: writeFormat } = await formats[format].load();
  const { content } = await writeFormat(model, { root: "", readAsset: readShipped, readModule });
  return Buffer.from(content);
}

/** Fonts stand in `dist` only once it is built. */
function readShipped(path: string): Uint8Array {
  const font = /dist\/fonts\/Noto(Sans|Serif)SC-(Regular|Bold)\.ttf$/u.exec(path);
  if (font === null) return readAsset(path);
  const [, family = "", weight = ""] = font;
  const number = weight === "Bold" ? 700 : 400;
  const folder = `node_modules/@expo-google-fonts/noto-${family.toLowerCase()}-sc/${number}${weight}`;
  return readFileSync(`${folder}/Noto${family}SC_${number}${weight}.ttf`);
}

describe.each(formatNames)("%s", (format) => {
  it("is the same, byte for byte, for the same report", async () => {
    const [first, second] = [await write(format), await write(format)];
    expect(first.length).toBeGreaterThan(1000);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it("names no day and no machine", async () => {
    const text = (await write(format)).toString("latin1");
    expect(text).not.toContain(new Date().toISOString().slice(0, 10));
    expect(text).not.toContain(process.cwd());
  });
});

describe("a brand", () => {
  it("is shown in a document with its logo, name, footer, colours and fonts, as text and nothing else", async () => {
    const bytes = await write("docx", { ...seeds, brand });
    const parts = partsOf(bytes);
    expect(parts.get("word/document.xml")).toContain("&#60;青禾&#62; &#38; 集团");
    expect(parts.get("word/plan-footer.xml")).toContain("内部资料，{page} 页");
    expect(parts.get("word/styles.xml")).toContain('w:fill="0A785A"');
    expect(parts.get("word/styles.xml")).toContain('w:ascii="Kai&#34;Ti"');
    expect(parts.get("word/charts/chart1.xml")).toContain('<a:srgbClr val="F2A900"/>');
    expect(parts.get("word/document.xml")).toContain('<a:blip r:embed="logo">');
    expect(Buffer.from(unzipSync(bytes)["word/plan-media/logo.svg"] ?? []).equals(svg)).toBe(true);
    // Programs that cannot draw SVG show a dot instead; its relation is declared like the logo's own.
    expect(parts.get("word/_rels/document.xml.rels")).toContain('Target="plan-media/logo.png"');
  });

  it("does not keep a PDF from being made, whatever its logo holds", async () => {
    const letters = readLogo(Buffer.from('<svg viewBox="0 0 9 9"><text>𠮷</text></svg>')) ?? null;
    const { write: writePdf } = await formats.pdf.load();
    const options = { root: "", readAsset: readShipped, readModule };
    const model = { ...seeds, brand: { ...brand, logo: letters } };
    expect((await writePdf(model, options)).notes.join()).toContain("带文字的 SVG");
    expect((await writePdf({ ...seeds, brand }, options)).notes).toEqual([
      expect.stringContaining('没有用 Kai"Ti'),
    ]);
    const unset = { ...brand, fonts: { body: null, heading: null } };
    expect((await writePdf({ ...seeds, brand: unset }, options)).notes).toEqual([]);
  });
});
