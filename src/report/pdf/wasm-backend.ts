import { initSync, TypstCompilerBuilder } from "@myriaddreamin/typst-ts-web-compiler";
import type { PdfBackend } from "./pdf-backend.ts";

/** Findings come as whole objects rather than as text. */
const fullDiagnostics = 1;

interface Compiled {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly { readonly message: string }[];
}

/** The same typesetter for every platform: ten times slower, and it cannot say which standard its files meet. */
export function createWasmBackend(readModule: (specifier: string) => Uint8Array): PdfBackend {
  initSync({ module: Buffer.from(readModule("@myriaddreamin/typst-ts-web-compiler/wasm")) });
  return {
    standards: [],
    typeset: async ({ files, main, fonts }) => {
      const builder = new TypstCompilerBuilder();
      builder.set_dummy_access_model();
      for (const font of fonts) await builder.add_raw_font(font);
      const compiler = await builder.build();
      for (const [path, bytes] of files) {
        if (path.endsWith(".typ")) compiler.add_source(path, Buffer.from(bytes).toString("utf8"));
        else compiler.map_shadow(path, bytes);
      }
      const { result, diagnostics } = compiler.compile(main, null, "pdf", fullDiagnostics) as Compiled;
      compiler.free();
      if (result !== undefined) return result;
      throw new Error(`the report's own template: ${diagnostics?.map(({ message }) => message).join("; ")}`);
    },
  };
}
