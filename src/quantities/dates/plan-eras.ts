import { foldAt } from "../chars.ts";
import type { DateToken } from "../token.ts";
import { newDate } from "./date-parts.ts";

const BEFORE_THE_FIRST = 1951; // counted back from the eleventh, which began in 2006
const FOLLOWERS = '"”’」』》规时期末以开目发收初中建头及、和首';
const ORDINALS = "一二三四五六七八九";

/** `十四五`: the fourteenth five-year plan, 2021 to 2025. `at` is 十. */
export function readPlanEra(text: string, at: number): DateToken | undefined {
  const ordinal = ORDINALS.indexOf(String.fromCharCode(foldAt(text, at + 1)));
  if (foldAt(text, at) !== 0x5341 || ordinal < 0 || foldAt(text, at + 2) !== 0x4e94) return undefined;
  const next = text.charAt(at + 3);
  const isQuoted = '“"‘「『'.includes(text.charAt(at - 1) || "-");
  if (!isQuoted && (next === "" || !FOLLOWERS.includes(next))) return undefined;
  const from = BEFORE_THE_FIRST + 5 * (11 + ordinal);
  return newDate(at, at + 3, String(from), String(from + 4), "year");
}
