import { Decimal } from "../../quantities/decimal.ts";
import type { Sum } from "../flow/claim.ts";
import type { FlowFigure } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { isNumberFor, isPrice } from "../slips/prices.ts";
import { isProductOf } from "./fits.ts";
import { isMet } from "./met.ts";
import type { Trial } from "./trial.ts";

/**
 * `10小时/月。按¥500/小时计算，节省¥5,000/月`: a price for each of what another figure counts, in any sentence near by. What is left
 * once hours are taken for hours has to be told of the result, so that little is left to chance.
 */
export function tryUnitProduct(result: FlowFigure, figures: readonly Measure[]): Trial {
  const texts = figures.filter(isOfText);
  let tried = 0;
  for (const price of texts.filter(({ quantity }) => quantity.kind === "money")) {
    const one = isPrice(price) ? undefined : oneBefore(price, texts);
    if (one === undefined && !isPrice(price)) continue;
    for (const number of texts) {
      if (number === price || number === one || !isProductOf(result, price, number)) continue;
      const isCounted =
        one === undefined ? isNumberFor(number, price, true) : number.dimension === one.dimension;
      if (!isCounted || !isOfTimeOf(result, number)) continue;
      tried++;
      const sum: Sum = { operation: "product", result, operands: [number, price] };
      if (isMet(sum)) return { sum, tried: () => tried, isSure: true };
    }
  }
  return { tried: () => tried };
}

function isOfText(measure: Measure): measure is FlowFigure {
  return "label" in measure && "line" in measure;
}

/** `停机1小时损失¥10,000`: a price for one of what stands right before it. */
function oneBefore(price: FlowFigure, texts: readonly FlowFigure[]): FlowFigure | undefined {
  return texts.find(
    ({ at, sentence, exact, quantity }) =>
      at === price.at - 1 &&
      sentence === price.sentence &&
      exact.equals(Decimal.one) &&
      (quantity.kind === "duration" || quantity.kind === "count") &&
      price.label.length <= longestWords,
  );
}

const longestWords = 12;

/** So many hours a month make so much a month; what brackets beside them tell, too. */
function isOfTimeOf(result: FlowFigure, number: FlowFigure): boolean {
  const [own, other] = [result, number].map(({ quantity }) => quantity.per.join());
  return own === other || (result.isBracketed && number.line === result.line);
}
