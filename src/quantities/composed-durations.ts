import type { Unit } from "./data/unit.ts";
import { Decimal } from "./decimal.ts";
import { toBase } from "./figure.ts";
import type { Figure } from "./token.ts";

const IN_LESSER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  year: { month: "12" },
  week: { day: "7" },
  day: { hour: "24" },
  hour: { minute: "60" },
  minute: { second: "60" },
};

const MINUTE: Unit = { unit: "minute", kind: "duration" };
const TIMETABLES = ["工作制", "制"]; // 五天八小时工作制: five days of eight hours

/** `4小时28分钟`, `2分30秒`, `45 minutes 30 seconds`: one stretch of time, told in its lesser unit. */
export function joinDurations(text: string, left: Figure, right: Figure): boolean {
  if (left.end !== right.start && !isJoint(text.slice(left.end, Math.min(right.start, left.end + 6))))
    return false;
  if (left.comparator === "range" || right.comparator === "range") return false;
  if (isMinutes(left) && right.unit?.unit === "second") takeMinutes(left);
  if (isMinutes(right) && left.unit?.unit === "hour") takeMinutes(right);
  if (left.kind !== "duration" || right.kind !== "duration" || left.low === null || right.low === null)
    return false;
  const factor = IN_LESSER[left.unit?.unit ?? ""]?.[right.unit?.unit ?? ""];
  if (factor === undefined || left.low !== left.high || namesTimetable(text, right.end)) return false;
  left.low = left.high = Decimal.of(left.low)
    .times(Decimal.of(factor))
    .plus(Decimal.of(right.low))
    .toString();
  left.unit = right.unit;
  left.end = right.end;
  left.unitStart = right.unitStart;
  left.scaleText = right.scaleText;
  left.scalePower = right.scalePower;
  return true;
}

function isJoint(gap: string): boolean {
  return gap === " " || gap === " and ";
}

function namesTimetable(text: string, at: number): boolean {
  return TIMETABLES.some((word) => text.startsWith(word, at));
}

/** 分 counts points, but minutes between hours and seconds. */
function isMinutes(figure: Figure): boolean {
  return figure.unit?.unit === "分";
}

function takeMinutes(figure: Figure): void {
  figure.unit = MINUTE;
  figure.kind = "duration";
  figure.low = figure.high = toBase(figure.numeral.low, figure.scalePower, MINUTE);
}
