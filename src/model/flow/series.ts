import { exactValue } from "../../ast/statements/allocations/parts.ts";
import { isAlike, significantDigits } from "./amounts.ts";
import { heldTogether } from "./held-together.ts";
import type { Claim, Sum } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";

/**
 * Figures of several years told in the same order, one line of which is what another leaves of a third:
 *
 *     收入分别为553万元、642万元和708万元。成本分别为279万元、309万元和358万元。毛利分别为274万元、333万元和350万元
 *
 * Where all years but one come out, in figures of three digits or more, the other is held to it.
 */
export function findSeries(flow: Flow): readonly Claim[] {
  const series = seriesOf(flow.figures);
  return series.flatMap((result, index) => {
    const before = series
      .slice(Math.max(0, index - farthest), index)
      .filter((other) => other.length === result.length && isAlikeSeries(other, result));
    for (const whole of before)
      for (const taken of before) {
        if (whole === taken) continue;
        const sums = result.flatMap((figure, year): Sum[] => {
          const [a, b] = [whole[year], taken[year]];
          if (a === undefined || b === undefined) return [];
          return [{ operation: "difference", result: figure, operands: [a, b] }];
        });
        const telling = sums.filter((sum) => significantDigits(sum.result.exact) >= 3);
        const claims = heldTogether(sums, "difference-in-every-year", telling.length >= 2 ? 2 : fewest);
        if (claims.length > 0) return claims;
      }
    return [];
  });
}

/** How many series back a whole is looked for, and how many years make one. */
const farthest = 8;
const fewest = 3;

const respectively = /分别(?:为|是|达到?)?$|\b(?:was|were|of)$/iu;
const goesOn = /^(?:、|,|，|和|及|与|以及|and)?$/iu;

/** Figures that follow each other with nothing between them, the first behind 分别为. */
function seriesOf(figures: readonly FlowFigure[]): readonly (readonly FlowFigure[])[] {
  const series: FlowFigure[][] = [];
  let run: FlowFigure[] = [];
  const close = () => {
    if (run.length >= fewest) series.push(run);
    run = [];
  };
  for (const figure of figures) {
    const last = run.at(-1);
    const isNext =
      figure.sentence === last?.sentence && isAlike(figure, last) && goesOn.test(figure.label.trim());
    if (!isNext) close();
    const opens =
      figure.isAmount && respectively.test(figure.label) && exactValue(figure.quantity) !== undefined;
    if (isNext || opens) run.push(figure);
  }
  close();
  return series;
}

function isAlikeSeries([a]: readonly FlowFigure[], [b]: readonly FlowFigure[]): boolean {
  return a !== undefined && b !== undefined && isAlike(a, b);
}
