import { readdirSync, readFileSync } from "node:fs";
import type { RelationKind, Verdict } from "../../src/model/relation.ts";

/** A figure at its place, both counted from 1, columns in UTF-16 units. */
export interface FigurePlace {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** A relation that a reader found in a document, before the product was asked. `ratio` is a quotient that is no share. */
export interface Label extends FigurePlace {
  readonly kind: RelationKind | "ratio";
  readonly verdict: Verdict;
  /** What the stated figure follows from; a bare number is one that no figure of the text stands for. */
  readonly terms: readonly string[];
  readonly note?: string;
}

/** The one figure that was made wrong, and the rules any of which may say so. */
export interface Planted extends FigurePlace {
  readonly fault: readonly string[];
}

export interface LabelledDocument {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly labels: readonly Label[];
  /** Absent in a clean document. */
  readonly planted?: Planted;
}

const suffix = ".labels.jsonl";

/** Every document of a folder that has labels beside it. */
export function readCorpus(folder: URL): readonly LabelledDocument[] {
  const files = readdirSync(folder).sort();
  return files
    .filter((file) => !file.endsWith(suffix))
    .map((file) => {
      const name = file.replace(/\.[^.]+$/u, "");
      const rows = readRows(readFileSync(new URL(name + suffix, folder), "utf8"));
      const planted = rows.find(isPlanted);
      return {
        name,
        file,
        bytes: readFileSync(new URL(file, folder)),
        labels: rows.filter((row): row is Label => !isPlanted(row)),
        ...(planted !== undefined && { planted }),
      };
    });
}

/** `12:8 31` in the terms of a label. */
export function readTerm(term: string): FigurePlace | undefined {
  const match = /^(\d+):(\d+) (.+)$/u.exec(term);
  if (match === null) return undefined;
  const [, line, column, text = ""] = match;
  return { line: Number(line), column: Number(column), text };
}

function readRows(text: string): readonly (Label | Planted)[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Label | Planted);
}

function isPlanted(row: Label | Planted): row is Planted {
  return "fault" in row;
}
