import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { formats, type WriteOptions } from "../../src/report/formats.ts";
import type { ReportModel } from "../../src/report/model.ts";

/** What a writer is given where nothing depends on it. */
export const noOptions: WriteOptions = {
  root: "",
  readAsset: () => new Uint8Array(),
  readModule: () => new Uint8Array(),
};

export async function writeBytes(
  format: "docx" | "xlsx",
  model: ReportModel,
  options: Partial<WriteOptions> = {},
): Promise<Uint8Array> {
  const { write } = await formats[format].load();
  const { content } = await write(model, { ...noOptions, ...options });
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** The XML parts of a document by their names. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function isInstalled(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice opens what we write where it is installed; where it is not, the tests that need it are skipped and say so. */
export const hasOffice = isInstalled("soffice", "--version");
const hasPdfReader = isInstalled("pdftotext", "-v");
export const canPrint = hasOffice && hasPdfReader;
if (!canPrint) console.warn("skipped: what LibreOffice reads in our documents (needs soffice and pdftotext)");

/** Converts with LibreOffice and answers with the files it made. */
export function convert(bytes: Uint8Array, extension: string, to: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "plan-office-"));
  try {
    const file = join(folder, `report.${extension}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, file], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a document as a reader of the printed pages gets it, without what breaks lines. */
export function printedText(bytes: Uint8Array, extension: string): string {
  const pdf = convert(bytes, extension, "pdf").get("report.pdf");
  if (pdf === undefined) throw new Error("believed that LibreOffice prints what it opens");
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, maxBuffer: 1 << 28 });
  return text.toString("utf8").replace(/\s+/gu, "");
}
