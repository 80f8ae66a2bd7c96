/** A day of the proleptic Gregorian calendar, kept as its number of days since 1970-01-01. Immutable. */
export class PlainDate {
  readonly epochDay: number;

  private constructor(epochDay: number) {
    this.epochDay = epochDay;
  }

  /** Undefined for a day that does not exist (2025-02-30). */
  static of(year: number, month: number, day: number): PlainDate | undefined {
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
    return new PlainDate(daysFromCivil(year, month, day));
  }

  static fromEpochDay(epochDay: number): PlainDate {
    return new PlainDate(epochDay);
  }

  /** Reads `2025-06-30`. */
  static parse(text: string): PlainDate | undefined {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    return match === null ? undefined : PlainDate.of(Number(match[1]), Number(match[2]), Number(match[3]));
  }

  get year(): number {
    return civilFromDays(this.epochDay).year;
  }

  get month(): number {
    return civilFromDays(this.epochDay).month;
  }

  get day(): number {
    return civilFromDays(this.epochDay).day;
  }

  /** 1 for Monday to 7 for Sunday. */
  get weekday(): number {
    return ((((this.epochDay + 3) % 7) + 7) % 7) + 1;
  }

  plusDays(days: number): PlainDate {
    return new PlainDate(this.epochDay + days);
  }

  /** The same day of a later month, or that month's last day where it has no such day. */
  plusMonths(months: number): PlainDate {
    const { year, month, day } = civilFromDays(this.epochDay);
    const index = year * 12 + month - 1 + months;
    const newYear = Math.floor(index / 12);
    const newMonth = index - newYear * 12 + 1;
    return new PlainDate(daysFromCivil(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))));
  }

  daysUntil(other: PlainDate): number {
    return other.epochDay - this.epochDay;
  }

  compare(other: PlainDate): number {
    return this.epochDay - other.epochDay;
  }

  toString(): string {
    const { year, month, day } = civilFromDays(this.epochDay);
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

/** The first and last day an ISO stretch covers: `2025`, `2025-H1`, `2025-Q2`, `2025-06`, `2025-W23`, `2025-06-30`, `a/b`. */
export function daysOf(iso: string): { readonly first: PlainDate; readonly last: PlainDate } | undefined {
  const slash = iso.indexOf("/");
  if (slash >= 0) {
    const first = daysOf(iso.slice(0, slash))?.first;
    const last = daysOf(iso.slice(slash + 1))?.last;
    return first === undefined || last === undefined ? undefined : { first, last };
  }
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|([HQ])(\d)|W(\d{2})))?$/.exec(iso);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (match[3] !== undefined) return span(PlainDate.of(year, Number(match[2]), Number(match[3])), 0);
  if (match[2] !== undefined) return months(year, Number(match[2]), 1);
  if (match[6] !== undefined) return isoWeek(year, Number(match[6]));
  const part = Number(match[5]);
  if (match[4] === "H") return part < 1 || part > 2 ? undefined : months(year, 6 * part - 5, 6);
  if (match[4] === "Q") return part < 1 || part > 4 ? undefined : months(year, 3 * part - 2, 3);
  return months(year, 1, 12);
}

function span(first: PlainDate | undefined, days: number): { first: PlainDate; last: PlainDate } | undefined {
  return first === undefined ? undefined : { first, last: first.plusDays(days) };
}

function months(
  year: number,
  month: number,
  count: number,
): { first: PlainDate; last: PlainDate } | undefined {
  const first = PlainDate.of(year, month, 1);
  return first === undefined ? undefined : { first, last: first.plusMonths(count).plusDays(-1) };
}

/** ISO 8601: week 1 holds the year's first Thursday. */
function isoWeek(year: number, week: number): { first: PlainDate; last: PlainDate } | undefined {
  const fourth = PlainDate.of(year, 1, 4);
  if (fourth === undefined || week < 1) return undefined;
  const monday = fourth.plusDays(1 - fourth.weekday + 7 * (week - 1));
  return monday.plusDays(3).year === year ? span(monday, 6) : undefined;
}

// Howard Hinnant's method: years begin in March, so that the leap day comes last, in eras of 400 years.
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function civilFromDays(epochDay: number): { year: number; month: number; day: number } {
  const shifted = epochDay + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
