import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The bytes of a file, or the system's word for why there are none (`EACCES`). */
export function readFile(name: string, cwd: string): Uint8Array | { readonly problem: string } {
  try {
    return readFileSync(resolve(cwd, name));
  } catch (error) {
    return { problem: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}
