export const HAN_DIGITS = new Map<number, number>();
for (const spellings of ["零一二三四五六七八九", "〇壹贰叁肆伍陆柒捌玖", "〇一两参"]) {
  for (const [value, digit] of Array.from(spellings).entries()) HAN_DIGITS.set(digit.charCodeAt(0), value);
}

export const POWERS = new Map<number, number>(
  [
    ["十", 1],
    ["拾", 1],
    ["百", 2],
    ["佰", 2],
    ["千", 3],
    ["仟", 3],
    ["万", 4],
    ["亿", 8],
    ["兆", 12],
  ].map(([word, power]) => [(word as string).charCodeAt(0), power as number]),
);

export const TWENTY = 0x5eff; // 廿

export const THIRTY = 0x5345; // 卅

export const SOME = 0x51e0; // 几

export const SEVERAL = 0x6570; // 数

export const POINT = 0x70b9; // 点
