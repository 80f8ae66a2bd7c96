import { comparison, perUnit } from "../../ast/statements/text/words.ts";
import { runningWord } from "./words.ts";

const closing =
  /^[\s\-–*•·>（(【]{0,6}(?:[^\d，。；：,;:]{0,16}?[^\d，。；：,;:每均])??(?:合\s*计|总\s*计|小\s*计|共\s*计|合共|总共|一共|\bsub-?totals?\b|\btotals?\b|\baltogether\b|\btogether\b)(?:[^\d，。；,;]{0,14}|[\sa-z:*&/'-]{0,32})$/iu;
const otherThing =
  /去年|上年|其中|剩余|结余|余额|目标|计划|任务|去重|\bunique\b|\bplanned\b|\btarget\b|\blast year\b|\bremaining\b|\bof which\b/iu;

/** The words before the first amount of a line say that it closes what stands above: nothing but a total, and no other one. */
export function isClosing(words: string): boolean {
  const isOther =
    otherThing.test(words) || runningWord.test(words) || comparison.test(words) || perUnit.test(words);
  return closing.test(words) && !isOther;
}
