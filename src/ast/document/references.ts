import type { TextRange } from "../../quantities/quantity.ts";

export interface ReferenceReading extends TextRange {
  readonly text: string;
  readonly plan?: string;
  readonly label?: string;
}

/** Finds `[[signing]]`, `[[website-operations#revenue]]`, and `#signing` behind a word that says what it supports. */
export function findReferences(text: string): readonly ReferenceReading[] {
  const found: ReferenceReading[] = [];
  for (const match of text.matchAll(/\[\[([^[\]\n]{1,120})\]\]/gu)) {
    found.push(referenceAt(match.index, match[0].length, match[1] ?? ""));
  }
  for (const match of text.matchAll(serving)) {
    const name = match[2] ?? "";
    const start = match.index + match[0].length - name.length;
    found.push(referenceAt(start, name.length, name));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A name with `#` in it, after `支撑：` and its like. */
const serving =
  /(支撑|支持目标|服务于|对应目标|关联目标|关联|参见|详见|见|supports|serves|see)[：:]? ?((?:[\p{L}\p{N}_-]{1,64})?#[\p{L}\p{N}_-]{1,64})/giu;

function referenceAt(start: number, length: number, written: string): ReferenceReading {
  const name = written.trim();
  const hash = name.indexOf("#");
  const plan = hash === -1 ? "" : name.slice(0, hash);
  const label = hash === -1 ? name : name.slice(hash + 1);
  return {
    start,
    end: start + length,
    text: name,
    ...(plan !== "" && { plan }),
    ...(label !== "" && { label }),
  };
}
