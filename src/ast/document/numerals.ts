const cjkDigits = "〇一二三四五六七八九";

/** The value of a Chinese numeral as outlines use it, up to 百; undefined for anything else. */
export function readCjkOrdinal(text: string): number | undefined {
  if (!/^[〇零一二三四五六七八九十百廿卅]{1,6}$/u.test(text)) return undefined;
  let total = 0;
  let digit: number | undefined;
  for (const char of text) {
    if (char === "百") total += (digit ?? 1) * 100;
    else if (char === "十") total += (digit ?? 1) * 10;
    else if (char === "廿") total += 20;
    else if (char === "卅") total += 30;
    if ("百十廿卅".includes(char)) digit = undefined;
    else if (digit !== undefined && digit !== 0) digit = digit * 10 + Math.max(0, cjkDigits.indexOf(char));
    else digit = Math.max(0, cjkDigits.indexOf(char)); // 零 is in none of the places and counts nothing.
  }
  const value = total + (digit ?? 0);
  return value > 0 ? value : undefined;
}

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman numeral of either case, up to 399; undefined for anything else. */
export function readRomanOrdinal(text: string): number | undefined {
  if (!/^c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/iu.test(text) || text === "") return undefined;
  let total = 0;
  let highest = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const value = romanValues[text.charAt(i).toLowerCase()] ?? 0;
    total += value < highest ? -value : value;
    highest = Math.max(highest, value);
  }
  return total;
}

/** 1 for A or a, 26 for Z or z. */
export function letterOrdinal(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 96;
}

/** Full-width letters, digits and punctuation as their half-width twins, unit by unit. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0]/gu, (char) =>
    char === "\u3000" || char === "\u00a0" ? " " : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}
