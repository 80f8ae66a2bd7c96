import type { PlainDate } from "./plain-date.ts";

/**
 * The years whose public holidays in mainland China are published and known. Outside them a calendar cannot say which
 * days are worked, for 调休 moves weekends as well.
 */
export const COVERED_YEARS = { first: 2004, last: 2026 } as const;

/** Days off and days worked that differ from the weekday rule: a project's own calendar. */
export type WorkdayOverrides = Readonly<Record<string, boolean>>;

/** Tells workdays from days off, and counts them. */
export class WorkCalendar {
  readonly #isPublicWorkday: (isoDay: string) => boolean;
  readonly #overrides: WorkdayOverrides;

  constructor(isPublicWorkday: (isoDay: string) => boolean, overrides: WorkdayOverrides = {}) {
    this.#isPublicWorkday = isPublicWorkday;
    this.#overrides = overrides;
  }

  /** Undefined where the year's holidays are not known. */
  isWorkday(date: PlainDate): boolean | undefined {
    const iso = date.toString();
    const own = this.#overrides[iso];
    if (own !== undefined) return own;
    if (date.year < COVERED_YEARS.first || date.year > COVERED_YEARS.last) return undefined;
    return this.#isPublicWorkday(iso);
  }

  /** The day that is `count` workdays after `date`; undefined when the way there leaves the covered years. */
  plusWorkdays(date: PlainDate, count: number): PlainDate | undefined {
    const step = count < 0 ? -1 : 1;
    let day = date;
    for (let left = Math.abs(count); left > 0;) {
      day = day.plusDays(step);
      const isWorked = this.isWorkday(day);
      if (isWorked === undefined) return undefined;
      if (isWorked) left--;
    }
    return day;
  }

  /** How many workdays there are from `first` to `last`, both included; undefined when some day is not known. */
  countWorkdays(first: PlainDate, last: PlainDate): number | undefined {
    let count = 0;
    for (let day = first; day.compare(last) <= 0; day = day.plusDays(1)) {
      const isWorked = this.isWorkday(day);
      if (isWorked === undefined) return undefined;
      if (isWorked) count++;
    }
    return count;
  }
}

/** The calendar of mainland China's public holidays. Its data are loaded only when this is called. */
export async function loadWorkCalendar(overrides: WorkdayOverrides = {}): Promise<WorkCalendar> {
  const { default: days } = await import("chinese-days");
  return new WorkCalendar((isoDay) => days.isWorkday(isoDay), overrides);
}
