import type { Marker } from "../ast/nodes.ts";

/** A marker with another number in it, in its own script: 三、 for `二、`, (4) for `(3)`; undefined for scripts we do not count in. */
export function writeMarker(
  { text, style }: Pick<Marker, "text" | "style">,
  ordinal: number,
): string | undefined {
  if (/^circled$/u.test(style))
    return ordinal <= 20 ? text.replace(/[①-⑳]/u, String.fromCharCode(0x245f + ordinal)) : undefined;
  if (/roman|circled|black/u.test(style)) return undefined;
  const last = /[0-9]+(?=[^0-9]*$)/u;
  if (/[0-9]/u.test(text)) return text.replace(last, String(ordinal));
  if (/[一二三四五六七八九十百]/u.test(text))
    return text.replace(/[〇零一二三四五六七八九十百]+/u, writeCjk(ordinal));
  if (/upper|lower/u.test(style) && ordinal <= 26)
    return text.replace(/[a-z]/iu, String.fromCharCode((style.includes("upper") ? 64 : 96) + ordinal));
  return undefined;
}

const digits = "零一二三四五六七八九";

function writeCjk(ordinal: number): string {
  if (ordinal >= 100) return String(ordinal);
  const [tens, ones] = [Math.trunc(ordinal / 10), ordinal % 10];
  const head = tens === 0 ? "" : `${tens === 1 ? "" : digits.charAt(tens)}十`;
  return head + (ones === 0 ? "" : digits.charAt(ones));
}
