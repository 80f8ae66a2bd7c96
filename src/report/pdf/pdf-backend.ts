import type { PdfStandard } from "../formats.ts";

/** A document to be set: files by absolute paths of their own, which name nothing outside of the job. */
export interface TypesetJob {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The file that is set; what it names is looked up among `files`. */
  readonly main: string;
  /** The only fonts there are. */
  readonly fonts: readonly Uint8Array[];
  readonly standard: PdfStandard;
}

/** A typesetter. Its input decides its output: no clock, no fonts of the machine, no network. */
export interface PdfBackend {
  /** Which standards its files say they meet; one that lacks `ua-1` still tags them. */
  readonly standards: readonly PdfStandard[];
  readonly typeset: (job: TypesetJob) => Promise<Uint8Array>;
}

/** The typesetter of this platform: compiled for it where there is such a package, else the slower one for all. */
export async function loadBackend(readModule: (specifier: string) => Uint8Array): Promise<PdfBackend> {
  const { createNativeBackend } = await import("./native-backend.ts");
  const native = createNativeBackend();
  if (native !== undefined) return native;
  const { createWasmBackend } = await import("./wasm-backend.ts");
  return createWasmBackend(readModule);
}
