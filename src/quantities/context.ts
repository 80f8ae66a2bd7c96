import type { FiscalYear } from "./dates/fiscal-years.ts";
import type { NumberStyle } from "./numerals/numeral.ts";
import type { TextRange } from "./quantity.ts";

/** Words that an organisation counts with, or what one of each is: `{标段: null, 百箱: "100箱"}`. */
export type OwnUnits = Readonly<Record<string, string | null>>;

/** What the place a run of text stands in says about its numbers. */
export interface RecogniseContext {
  /** The unit a table's header or a lead-in gives to bare numbers: `万元`, `%`, `人`. */
  readonly unit?: string;
  readonly locale?: "zh-CN" | "en";
  /** The plan's period (`2025`, `2025-Q2`), in which dates without a year fall. */
  readonly period?: string;
  /** The fiscal year that FY2025 and 2025财年 mean; the calendar year unless given. */
  readonly fiscalYear?: FiscalYear;
  /** Units of the organisation's own. */
  readonly units?: OwnUnits;
  /** The currency of amounts that name none; CNY unless given. */
  readonly currency?: string;
  /** Stretches that hold no quantities: list markers and numbering, found by the parser. Sorted. */
  readonly skip?: readonly TextRange[];
  /** The document's habit of writing numbers, where it shows one; otherwise the text's own. */
  readonly numberStyle?: NumberStyle;
  /** The unit to lend to a bare 10万 when the text itself shows none. */
  readonly surroundings?: string;
  /** The text is one table cell: a bare number is its value, and brackets around it make it negative. */
  readonly isCell?: boolean;
}
