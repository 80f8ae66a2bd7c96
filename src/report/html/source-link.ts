import type { Place } from "../place.ts";

export interface LinkOptions {
  /**
   * What a place links to: `{path}`, `{line}` and `{column}` stand for its parts, as in
   * `https://git.example.com/plans/blob/main/{path}#L{line}`.
   */
  readonly link?: string;
  /** The way from the report to the folder that file names are relative to (`../`); for patterns that start with `{path}`. */
  readonly root?: string;
}

export const defaultLink = "{path}#L{line}";

/** Makes the function that turns a place into the address it links to. */
export function createSourceLink({ link = defaultLink, root = "" }: LinkOptions): (place: Place) => string {
  const prefix = link.startsWith("{path}") ? root : "";
  return ({ file, line, column }) => {
    const parts: Readonly<Record<string, string>> = {
      path: encodePath(file),
      line: String(line),
      column: String(column),
    };
    const start = isAbsolute(file) ? "" : prefix;
    return start + link.replace(/\{(path|line|column)\}/g, (_, name: string) => parts[name] ?? "");
  };
}

/** Every segment is encoded, colons included, so that no file name can pass for a scheme (`javascript:`) or a host (`//`). */
function encodePath(file: string): string {
  const segments = file.replaceAll("\\", "/").split("/");
  const path = segments
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd")))
    .join("/");
  return path.replace(/^\/{2,}/, "/");
}

function isAbsolute(file: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(file);
}
