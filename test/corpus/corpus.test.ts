import { describe, expect, it, test } from "vitest";
import { readCorpus, type LabelledDocument } from "./read-corpus.ts";

/**
 * Documents as authors write them, each read by hand first: its relations stand in `NAME.labels.jsonl`, and half of the
 * documents have one figure that was made wrong.
 */
const documents = readCorpus(new URL("../../fixtures/corpus/", import.meta.url));

describe("the labels", () => {
  test.each(documents.map((document) => [document.name, document] as const))(
    "of %s stand where the document has their figures",
    (_, document) => {
      expect(misplaced(document)).toEqual([]);
    },
  );

  it("say of each planted fault which relation it breaks", () => {
    const silent = documents.filter(
      ({ labels, planted }) =>
        (planted !== undefined) !== labels.some(({ verdict }) => verdict === "violated"),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

function misplaced({ bytes, labels, planted }: LabelledDocument): readonly string[] {
  const lines = new TextDecoder().decode(bytes).split("\n");
  return [...labels, ...(planted === undefined ? [] : [planted])]
    .filter(({ line, column, text }) => lines[line - 1]?.startsWith(text, column - 1) !== true)
    .map(({ line, column, text }) => `${line}:${column} ${text}`);
}
