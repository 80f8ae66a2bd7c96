import type { SourceFormat } from "./source.ts";

const formats: Readonly<Record<string, SourceFormat>> = {
  md: "markdown",
  markdown: "markdown",
  yaml: "yaml",
  yml: "yaml",
  txt: "text",
};

/** The ending of a file name in lower case, without its dot; empty when there is none. */
export function extensionOf(file: string): string {
  return /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase() ?? "";
}

/** True for the endings that a folder is searched for. */
export function isPlanFile(file: string): boolean {
  return Object.hasOwn(formats, extensionOf(file));
}

/** The format by the file's ending; of standard input and unknown endings, by what the text looks like. */
export function formatOf(file: string, text: string): SourceFormat {
  const byName = formats[extensionOf(file)];
  return byName ?? formatOfText(text);
}

function formatOfText(text: string): SourceFormat {
  const head = text.slice(0, 4096);
  if (/^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/u.test(head)) return "markdown";
  if (isYamlHead(head)) return "yaml";
  return /^(?:#{1,6}[ \t]|\s*\|?[ \t]*:?-{3,}:?[ \t]*\||[-*] \[[ xX]\] |```)/mu.test(head)
    ? "markdown"
    : "text";
}

/** YAML is believed when the first line that is no comment is a key of the plan language. */
function isYamlHead(head: string): boolean {
  const first = head.split(/\r?\n|\r/u).find((line) => line.trim() !== "" && !/^(?:#|---|%)/u.test(line));
  return first !== undefined && /^(?:plan|title|period|owner|parent|profile|currency):(?:\s|$)/u.test(first);
}
