import type { YAMLError } from "yaml";
import { schemaFault, type SchemaFault, type SyntaxDetail } from "../../diagnostics/schema-fault.ts";
import type { Source } from "../../source/source.ts";

/** Puts an error of the YAML parser into our words: what an author can do about it, at the smallest place. */
export function syntaxFault(source: Source, error: YAMLError, end: number): SchemaFault {
  const detail = detailOf(error);
  const [start, stop] = placeOf(source.text, error.pos, end);
  const position = source.lines.positionAt(start, stop);
  const isTruncated = leavesOpen.has(detail) && source.text.slice(stop, end).trim() === "";
  return schemaFault(isTruncated ? "truncated" : "syntax", position, { detail }, true);
}

const leavesOpen: ReadonlySet<SyntaxDetail> = new Set([
  "unclosed-quote",
  "unclosed-bracket",
  "missing-colon",
]);

function detailOf(error: YAMLError): SyntaxDetail {
  switch (error.code) {
    case "BAD_INDENT":
      return /must (?:be sufficiently indented and )?end with/.test(error.message)
        ? "unclosed-bracket"
        : "indent";
    case "TAB_AS_INDENT":
      return "tab-indent";
    case "MISSING_CHAR":
      return missingCharacter(error.message);
    case "BAD_DQ_ESCAPE":
      return "escape";
    case "BAD_SCALAR_START":
      return "reserved-character";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return "nested-mapping";
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
      return "unknown-alias";
    case "BAD_DIRECTIVE":
      return "directive";
    case "MULTILINE_IMPLICIT_KEY":
      return "missing-colon"; // A line without one runs on into the next.
    case "KEY_OVER_1024_CHARS":
    case "NON_STRING_KEY":
      return "key";
    default:
      return "unexpected";
  }
}

function missingCharacter(message: string): SyntaxDetail {
  if (message.includes("quote")) return "unclosed-quote";
  if (/must end with|end with [\]}]/.test(message)) return "unclosed-bracket";
  return /comma|,/.test(message) ? "missing-comma" : "missing-colon";
}

/** At least one character that is not white space; at the end of the text the last one written. */
function placeOf(text: string, pos: readonly [number, number], end: number): readonly [number, number] {
  const written = text.slice(0, end).trimEnd().length;
  if (pos[0] >= written) return [Math.max(0, written - 1), written];
  return [pos[0], Math.max(pos[0] + 1, Math.min(pos[1], written))];
}
