import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import type { Explained } from "./explained.ts";
import type { Whole } from "./share-parts.ts";

/** What other shares of something by this name are of; else what a clause before speaks of by it. */
export function wholesAlike(
  name: string,
  share: FlowFigure,
  flow: Flow,
  explained: Explained,
  fits: (whole: Measure) => boolean,
): readonly Whole[] {
  const namesakes = [...explained.wholesCalled(name)].filter(([whole]) => fits(whole));
  const subjects = subjectsCalled(name, share, flow, fits);
  const [only, ...others] = namesakes;
  // One of two years may be told by a share alone.
  const isSaid = only !== undefined && others.length === 0 && only[1] >= 2;
  if (isSaid && subjects.every(({ whole }) => whole === only[0]))
    return [{ whole: only[0], oneIn: 2, digits: 2, isSaid }];
  const alike = namesakes.slice(0, mostNamed).map(([whole]): Whole => ({ whole, oneIn: 2, digits: 2 }));
  return [...alike, ...subjects];
}

/** `Net sales for the quarter were $131.5 million`: what a clause before speaks of, where the figure does not stand right behind it. */
function subjectsCalled(
  name: string,
  share: FlowFigure,
  { figures }: Flow,
  fits: (whole: Measure) => boolean,
): readonly Whole[] {
  const isSubject = ({ label }: FlowFigure) => {
    const words = label.toLowerCase().replace(/^[\s,.;:(]*(?:the|our|total)\s/u, "");
    return words.startsWith(`${name.toLowerCase()} `) && /\b(?:was|were|is|of|to)\s*$/u.test(words);
  };
  return figures
    .slice(Math.max(0, share.at - around), share.at)
    .filter((figure) => isSubject(figure) && fits(figure))
    .slice(-mostNamed)
    .map((whole) => ({ whole, oneIn: 2, digits: 2 }));
}

const around = 40;
const mostNamed = 3;
