/** The quantity recogniser, usable by itself: `import { recognise } from "plan-compiler/quantities"`. */
export { Decimal } from "./decimal.ts";
export { Interval } from "./interval.ts";
export type { PlainInterval } from "./interval.ts";
export type { Comparator, NonQuantity, Quantity, QuantityKind, TextRange } from "./quantity.ts";
export type { RecogniseContext } from "./context.ts";
export type { OwnUnits } from "./context.ts";
export type { FiscalYear } from "./dates/fiscal-years.ts";
export type { NumberStyle } from "./numerals/numeral.ts";
export { findNumberStyle } from "./numerals/number-style.ts";
export type { Recognition } from "./recognise.ts";
export { recognise } from "./recognise.ts";
export { daysInMonth, daysOf, PlainDate } from "./plain-date.ts";
export type { FormatOptions } from "./format.ts";
export { format } from "./format.ts";
export { parse } from "./parse.ts";
export type { WorkdayOverrides } from "./workdays.ts";
export { COVERED_YEARS, loadWorkCalendar, WorkCalendar } from "./workdays.ts";
