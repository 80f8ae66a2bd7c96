import { isAlike } from "./amounts.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import { totalWord } from "./words.ts";

/** Which amounts percentages told one after the other may be shares of. */

const farBefore = 72;

/** Amounts told before the shares in the same text, or in the lines beside it. */
export function amountsBefore([first]: readonly FlowFigure[], { figures }: Flow): readonly FlowFigure[] {
  if (first === undefined) return [];
  return figures
    .slice(Math.max(0, first.at - farBefore), first.at)
    .filter(
      ({ isAmount, exact, line }) => isAmount && exact.sign() > 0 && line.siblings === first.line.siblings,
    );
}

/** So many amounts of one kind: the last of a sentence, or the first of each stretch, sentence or line; the nearest first. */
export function partsBefore(
  count: number,
  before: readonly FlowFigure[],
): readonly (readonly FlowFigure[])[] {
  const open = before.filter(({ isBracketed }) => !isBracketed);
  const sentences = sentencesOf(open);
  const [last = [], ...others] = sentences;
  return [
    last,
    last.filter(({ label }) => !totalWord.test(label)),
    firstsOf(open, ({ stretch }) => stretch),
    firstsOf(open, ({ sentence }) => sentence),
    firstsOf(open, ({ line }) => line),
    // A sentence between may tell of something else: 三种分别占.
    ...others.flatMap((sentence) => [sentence, firstsOf(sentence, ({ stretch }) => stretch)]),
  ]
    .map((figures) => figures.slice(-count))
    .filter(
      (parts) =>
        parts.length === count && parts.every((part) => parts[0] !== undefined && isAlike(part, parts[0])),
    );
}

/** So many amounts, the last of the sentence or of its stretch, whatever they are of: 起, 人, 元. */
export function rowsBefore(count: number, before: readonly FlowFigure[]): readonly (readonly FlowFigure[])[] {
  const open = before.filter(({ isBracketed }) => !isBracketed);
  const [last = []] = sentencesOf(open);
  return last.length < count ? [] : [last.slice(-count)];
}

/** Runs of amounts told above, one for each of these and of its kind, in their order, each larger than its part. */
export function* rowsAbove(
  parts: readonly FlowFigure[],
  { figures }: Flow,
): Generator<readonly FlowFigure[]> {
  const [first] = parts;
  if (first === undefined) return;
  const above = figures
    .slice(Math.max(0, first.at - farBefore), first.at)
    .filter(({ isAmount, isBracketed }) => isAmount && !isBracketed);
  for (let from = above.length - parts.length; from >= 0; from--) {
    const row = above.slice(from, from + parts.length);
    const isRow = row.every((whole, index) => {
      const part = parts[index];
      return (
        part !== undefined &&
        whole.sentence === row[0]?.sentence &&
        whole.dimension === part.dimension &&
        whole.exact.compare(part.exact) > 0
      );
    });
    if (isRow) yield row;
  }
}

/** So many sentences back a reader still knows what shares are told of. */
const mostSentences = 8;

/** The amounts of each sentence, the nearest first. */
function sentencesOf(figures: readonly FlowFigure[]): readonly (readonly FlowFigure[])[] {
  const found: FlowFigure[][] = [];
  for (const figure of [...figures].reverse()) {
    const open = found.at(-1);
    if (open?.[0]?.sentence === figure.sentence) open.unshift(figure);
    else if (found.length === mostSentences) break;
    else found.push([figure]);
  }
  return found;
}

function firstsOf(
  figures: readonly FlowFigure[],
  key: (figure: FlowFigure) => unknown,
): readonly FlowFigure[] {
  return figures.filter((figure, at) => at === 0 || key(figure) !== key(figures[at - 1] ?? figure));
}
