import type { Fault, Outcome } from "../diagnostics/diagnostic.ts";
import { formatOf } from "./format.ts";
import type { Encoding, Source } from "./source.ts";
import { createSource } from "./source.ts";

/** Where a file that cannot be read as text is reported: its beginning. */
const fileStart = { line: 1, column: 1, offset: 0 };
const wholeFile = { start: fileStart, end: fileStart };

/** More controls or broken characters than this share of the text, and it is no text. */
const tolerated = 0.02;

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes a file: UTF-8 with or without byte-order mark, UTF-16 with one, else GB18030 where that gives Chinese text.
 * Without a value the file is no text at all; the fault says so and is fatal.
 */
export function decode(file: string, bytes: Uint8Array): Outcome<Source | undefined> {
  const decoded = decodeBytes(bytes);
  if (decoded === undefined || isBinary(decoded.text)) {
    return {
      value: undefined,
      faults: [{ rule: "encoding", code: "binary", position: wholeFile, params: {}, fatal: true }],
    };
  }
  const { text, encoding } = decoded;
  const source = createSource(file, text, formatOf(file, text), encoding);
  return { value: source, faults: faultsOf(source) };
}

function decodeBytes(bytes: Uint8Array): Decoded | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes.subarray(3), "utf-8-bom");
  if (startsWith(bytes, [0xff, 0xfe])) return tryDecode(bytes.subarray(2), "utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return tryDecode(bytes.subarray(2), "utf-16be");
  return decodeUtf8(bytes, "utf-8");
}

/** Falls back on GB18030, then on UTF-8 with its broken characters replaced. */
function decodeUtf8(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  const utf8 = decodeWith("utf-8", bytes, true);
  if (utf8 !== undefined) return { text: utf8, encoding };
  if (bytes.includes(0)) return undefined;
  const gb = decodeWith("gb18030", bytes, true);
  if (gb !== undefined && looksChinese(gb)) return { text: gb, encoding: "gb18030" };
  return repaired(bytes, encoding);
}

/** One damaged character does not make a file unreadable: the encoding that breaks least is taken. */
function repaired(bytes: Uint8Array, encoding: Encoding): Decoded {
  const utf8 = { text: decodeWith("utf-8", bytes, false) ?? "", encoding };
  const gb = { text: decodeWith("gb18030", bytes, false) ?? "", encoding: "gb18030" as const };
  const isGb = looksChinese(gb.text) && countReplacements(gb.text) < countReplacements(utf8.text);
  return isGb ? gb : utf8;
}

function tryDecode(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  const text = decodeWith(encoding, bytes, true) ?? decodeWith(encoding, bytes, false) ?? "";
  return { text, encoding };
}

function decodeWith(label: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // The one way in which the platform tells that bytes are not of this encoding.
  }
}

/**
 * Nearly any bytes can be read as GB18030; text that was meant so consists of common characters. Western text in
 * another encoding comes out as rare characters and as half of a pair here and there.
 */
function looksChinese(text: string): boolean {
  let common = 0;
  let other = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    if (isCommonChinese(code)) common++;
    else other++;
  }
  return common > 0 && other <= common * 0.1;
}

function isCommonChinese(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fa5) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xffee) ||
    (code >= 0x2010 && code <= 0x2312) ||
    (code >= 0x2460 && code <= 0x2642) ||
    code === 0xb7 ||
    code === 0xd7
  );
}

function isBinary(text: string): boolean {
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return true;
    if (isControl(unit) || unit === 0xfffd) bad++;
  }
  return bad > text.length * tolerated && bad > 2;
}

function isControl(unit: number): boolean {
  return unit < 0x20 ? unit < 9 || unit > 13 : unit === 0x7f;
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}

function faultsOf(source: Source): Fault[] {
  const faults: Fault[] = [];
  if (source.encoding === "gb18030" || source.encoding.startsWith("utf-16")) {
    faults.push({
      rule: "encoding",
      code: "decoded-as",
      position: wholeFile,
      params: { encoding: source.encoding },
    });
  }
  for (const { index, 0: run } of source.text.matchAll(/\ufffd+/gu)) {
    const position = source.lines.positionAt(index, index + run.length);
    faults.push({ rule: "encoding", code: "replacement-character", position, params: { count: run.length } });
  }
  if (source.text.trim() === "") {
    faults.push({ rule: "structure", code: "empty-file", position: wholeFile, params: {} });
  }
  return faults;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
