/** What stays the same when lines move: the rule, the plan, the titles of the sections above and the figures or names. */
export interface FindingIdentity {
  readonly rule: string;
  readonly plan: string;
  readonly path: readonly string[];
  readonly about: readonly string[];
}

/** Makes fingerprints for one run of rules; equal findings get an ordinal in the order they are met (`…-2`). */
export function createFingerprints(): (identity: FindingIdentity) => string {
  const met = new Map<string, number>();
  return ({ rule, plan, path, about }) => {
    const hash = hashText([rule, plan, ...path, "", ...about].map(squeeze).join("\u0000"));
    const ordinal = (met.get(hash) ?? 0) + 1;
    met.set(hash, ordinal);
    return ordinal === 1 ? hash : `${hash}-${ordinal}`;
  };
}

/** Spacing is no part of what an author says. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** 64 bits in hexadecimal: two multiplicative lanes over the UTF-16 units, mixed at the end. Not for secrets. */
function hashText(text: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b + unit, 0x5bd1e995) ^ (b >>> 15);
  }
  const high = mix(a ^ (b >>> 7));
  const low = mix(b ^ Math.imul(high, 0x27d4eb2f));
  return toHex(high) + toHex(low);
}

/** Spreads every input bit over the whole word. */
function mix(word: number): number {
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}

function toHex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
