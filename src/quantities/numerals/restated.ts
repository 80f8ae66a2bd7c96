import { foldAt, isDigitAt, isSpaceAt } from "../chars.ts";
import { shiftPoint } from "../decimal-text.ts";
import { readEnglishNumeral } from "./english-numeral.ts";
import type { Numeral } from "./numeral.ts";
import { readScaledNumeral } from "./scaled-numeral.ts";

/** Takes in a number said again in brackets, as contracts do: `five (5) years`, `叁（3）年`, `30（三十）日`. */
export function takeRestated(text: string, numeral: Numeral): Numeral {
  if (numeral.low !== numeral.high) return numeral;
  const open = isSpaceAt(text, numeral.end) ? numeral.end + 1 : numeral.end;
  if (foldAt(text, open) !== 0x28) return numeral;
  const again =
    isDigitAt(text, open + 1) || numeral.spelling !== "words"
      ? readScaledNumeral(text, open + 1, undefined)
      : readEnglishNumeral(text, open + 1);
  if (again === undefined || foldAt(text, again.end) !== 0x29) return numeral;
  const isSame =
    shiftPoint(again.low, again.power) === shiftPoint(numeral.low, numeral.power) &&
    again.spelling !== numeral.spelling;
  if (!isSame) return numeral;
  const value = shiftPoint(numeral.low, numeral.power);
  return { ...numeral, low: value, high: value, power: 0, end: again.end + 1, scaleStart: again.end + 1 };
}
