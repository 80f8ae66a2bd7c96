import { createRequire } from "node:module";
import type { PdfBackend } from "./pdf-backend.ts";

/** The part we use of the package's interface, which the platform package comes without. */
interface NativeModule {
  readonly NodeCompiler: { readonly create: (options: object) => NativeCompiler };
}

interface NativeCompiler {
  readonly addSource: (path: string, text: string) => void;
  readonly mapShadow: (path: string, bytes: Buffer) => void;
  readonly pdf: (document: { readonly mainFilePath: string }, options: object) => Uint8Array;
}

/** Nothing is read from there: whatever a document names is handed over, and all else is out of reach. */
const workspace = "/report";

/** The typesetter compiled for this platform; undefined where none is installed. */
export function createNativeBackend(): PdfBackend | undefined {
  const native = loadNative();
  if (native === undefined) return undefined;
  return {
    standards: ["ua-1", "a-2a"],
    typeset: ({ files, main, fonts, standard }) => {
      const compiler = native.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });
      for (const [path, bytes] of files) {
        if (path.endsWith(".typ")) compiler.addSource(workspace + path, Buffer.from(bytes).toString("utf8"));
        else compiler.mapShadow(workspace + path, Buffer.from(bytes));
      }
      const options = { pdfStandard: standard, creationTimestamp: 0 };
      try {
        return Promise.resolve(compiler.pdf({ mainFilePath: workspace + main }, options));
      } catch (error) {
        // What went wrong stands in the code; the message is empty.
        throw new Error(`the report's own template: ${String((error as { code?: unknown }).code)}`, {
          cause: error,
        });
      }
    },
  };
}

function loadNative(): NativeModule | undefined {
  const libc = process.platform === "linux" ? "-gnu" : process.platform === "win32" ? "-msvc" : "";
  const platform = `${process.platform}-${process.arch}${libc}`;
  try {
    const load = createRequire(import.meta.url);
    return load(`@myriaddreamin/typst-ts-node-compiler-${platform}`) as NativeModule;
  } catch {
    return undefined; // None for this platform, or one that it cannot run (another libc).
  }
}
