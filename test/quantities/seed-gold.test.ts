import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Quantity } from "../../src/quantities/index.ts";
import { recognise } from "../../src/quantities/index.ts";

/** The labelled text lives beside the repository; where it is absent the run says so and skips. */
const SHARED = new URL("../../../shared/", import.meta.url);
const TEXT = new URL("seeds/000_13a45ecb7a302d46.txt", SHARED);
const LABELS = new URL("gold/seed-gold.jsonl", SHARED);
const isPresent = existsSync(TEXT) && existsSync(LABELS);
if (!isPresent) console.log("skipped: the labelled text beside the repository is not here");

interface Label {
  readonly line: number;
  readonly col: number;
  readonly text: string;
  readonly low: number | string | null;
  readonly high: number | string | null;
  readonly comparator: string;
  readonly per: readonly string[];
  readonly tier: string;
}

const MARKER =
  /^\s*(?:第[一二三四五六七八九十]+章|[一二三四五六七八九十]+[、.．]|[（(]\d+[）)]|\d+\s*[、.．])/;

function readText(): Quantity[][] {
  return readFileSync(TEXT, "utf8")
    .split("\n")
    .map((line) => {
      const marker = MARKER.exec(line)?.[0] ?? "";
      return recognise(line, { skip: [{ start: 0, end: marker.length }] }).quantities;
    });
}

describe.skipIf(!isPresent)("the labelled plans", () => {
  test("every core label is read with its value, comparator and rate", () => {
    const lines = readText();
    const labels = readFileSync(LABELS, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Label)
      .filter((label) => label.tier === "core");
    const wrong = labels.filter((label) => {
      const found = lines[label.line - 1]?.find((quantity) => quantity.start === label.col - 1);
      if (found === undefined) return true;
      const sameEnd = (want: number | string | null, got: string | null) =>
        typeof want === "number" ? got !== null && Number(got) === want : want === got;
      return (
        !sameEnd(label.low, found.low) ||
        !sameEnd(label.high, found.high) ||
        found.comparator !== label.comparator ||
        !label.per.every((per) => found.per.includes(per))
      );
    });
    expect(labels.length).toBe(77);
    expect(wrong.map((label) => `${label.line}: ${label.text}`)).toEqual([]);
  });
});
