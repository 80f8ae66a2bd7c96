/**
 * True where the plus sign before `at` adds something up rather than leaving a figure open upwards: 4000+提成, and what is told
 * on either side of an equals sign with its name.
 *
 *     主材4200＋人工1800＝6000        总分＝平时30%＋期末70%
 */
export function isAddition(text: string, at: number): boolean {
  if (ADDED.some((word) => text.startsWith(word, at))) return true;
  if (goesOnBelow.test(text.slice(at, at + longestSum))) return true;
  return (
    namedFigure.test(text.slice(at, at + longestName)) &&
    (sumBehind.test(text.slice(at, at + longestSum)) ||
      sumBefore.test(text.slice(Math.max(0, at - longestSum), at)))
  );
}

/** `11000+4800+` at the end of a line, and `9000=24800` on the next: also what breaks off before its equals sign. */
const goesOnBelow = /^\s*\n\s*[+＋]?[\d.,+＋\s]*[元]?\s*[=＝]\s*[¥￥$€£]?\d/u;

const ADDED = [
  "提",
  "奖",
  "绩",
  "补",
  "全勤",
  "餐",
  "房",
  "社保",
  "五险",
  "佣",
  "分红",
  "津贴",
  "加班",
  "福利",
  "业绩",
];

const longestName = 20;
const longestSum = 96;
const namedFigure = /^\s*\p{L}[^\d=＝+＋。；;，,\n]{0,15}\d/u;
const sumBehind = /^[^。；;\n=＝]*[=＝]/u;
const sumBefore = /[=＝][^。；;\n=＝]*$/u;
