/**
 * True for lines between fences that people keep in line rather than machines read: names with their figures, one of them
 * reckoned out, summed up or told in money or percent.
 *
 *     实验间隔:   11 × 60秒 = 11分钟            Rent:      £1,200
 *     总计:       约310分钟 (5.2小时)           Total:     £1,650
 */
export function isReckoning(lines: readonly string[]): boolean {
  let figures = 0;
  let isReckoned = false;
  for (const line of lines) {
    const text = line.trim();
    if (text === "" || !/[\p{L}\d]/u.test(text)) continue;
    if (text.length > longest || code.test(text)) return false;
    if (!/\d/u.test(text)) continue;
    if (!named.test(text)) return false;
    figures++;
    isReckoned ||= reckoned.test(text);
  }
  return figures >= 3 && isReckoned;
}

const longest = 120;
/** Braces, calls, paths, options, names of variables and the like. */
const code =
  /[{}<>;`\\|$&*#_"']\s*[\p{L}_]|[{}<>;`\\|#_"]|\w\(|\/\/|:\/|--\w|=>|^\s*[-+]{1,2}\w|\.\w+\(|^[a-z][a-z0-9.-]*\s*[:=]/u;
const named = /^[^\d:：=]{0,3}\p{L}[^:：]{0,30}[:：]\s*[^:：]*\d/u;
const reckoned = /\d\s*[%％]|[¥￥€£]\s?\d|\$\s?\d|[×÷]|\d[^=]*=\s*\S|合计|总计|小计|共计|\btotal\b/iu;
