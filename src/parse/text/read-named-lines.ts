import { extentOf } from "./page.ts";
import type { Page, TextRow, TextTable } from "./page.ts";
import type { LineCell } from "./split-line.ts";

/**
 * A bill told line by line, each amount behind its name and a colon, with a total at its end:
 *
 *     Base:                    $19.00
 *     Overage (10 GB): $3.00   (10 GB × $0.30)
 *     Total:                   $22.00/month
 *
 * Undefined unless every line from `first` to the last of the page is one of it, rules and blank lines apart.
 */
export function readNamedLines(page: Page, first: number): TextTable | undefined {
  const rows: TextRow[] = [];
  for (let line = first; line <= page.lastLine; line++) {
    const [start, end] = extentOf(page, line);
    const text = page.text.slice(start, end);
    if (!/[\p{L}\d]/u.test(text)) continue;
    const found = namedAmount.exec(text);
    if (found === null) return undefined;
    const [, indent = "", name = "", gap = "", amount = "", wide = "", remark = ""] = found;
    const cellAt = (from: number, length: number): LineCell => ({
      start: start + from,
      end: start + from + length,
      left: 0,
      right: 0,
    });
    const amountAt = indent.length + name.length + gap.length;
    rows.push({
      line,
      cells: [
        cellAt(indent.length, name.length),
        cellAt(amountAt, amount.length),
        cellAt(amountAt + amount.length + wide.length, remark.length),
      ],
    });
  }
  const last = rows.at(-1)?.cells[0];
  const isClosed = last !== undefined && total.test(page.text.slice(last.start, last.end));
  return rows.length >= 3 && isClosed ? { rows, nextLine: page.lastLine + 1 } : undefined;
}

const namedAmount =
  /^(\s*)([^:：\d][^:：]{0,40})([:：]\s*)([¥￥$€£~约]?\s?\d[\d,]*(?:\.\d+)?(?:[%万亿元]{0,2}|\/\p{L}+| ?\p{L}{1,8}))(\s*)((?:[（(#—-].*)?)$/u;
const total = /^(?:合\s?计|总\s?计|小\s?计|共\s?计|(?:grand |sub-?)?total)/iu;
