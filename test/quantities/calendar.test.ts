import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COVERED_YEARS, daysOf, loadWorkCalendar, PlainDate } from "../../src/quantities/index.ts";

const day = (iso: string): PlainDate => {
  const date = PlainDate.parse(iso);
  if (date === undefined) throw new Error(`believed that ${iso} is a day`);
  return date;
};

describe("plain dates", () => {
  test("agree with the platform's calendar on every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (epochDay) => {
        const ours = PlainDate.fromEpochDay(epochDay);
        const theirs = new Date(epochDay * 86_400_000);
        expect([ours.year, ours.month, ours.day, ours.weekday % 7]).toEqual([
          theirs.getUTCFullYear(),
          theirs.getUTCMonth() + 1,
          theirs.getUTCDate(),
          theirs.getUTCDay(),
        ]);
        expect(PlainDate.of(ours.year, ours.month, ours.day)?.epochDay).toBe(epochDay);
      }),
    );
  });

  test("days that do not exist are none", () => {
    expect(PlainDate.of(2025, 2, 29)).toBeUndefined();
    expect(PlainDate.of(2024, 2, 29)?.toString()).toBe("2024-02-29");
    expect(PlainDate.of(2025, 13, 1)).toBeUndefined();
  });

  test("months are added to the month's last day at most", () => {
    expect(day("2025-01-31").plusMonths(1).toString()).toBe("2025-02-28");
    expect(day("2025-01-31").plusMonths(-2).toString()).toBe("2024-11-30");
  });

  test.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["2025-H2", "2025-07-01", "2025-12-31"],
    ["2025-Q2", "2025-04-01", "2025-06-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-W01", "2024-12-30", "2025-01-05"],
    ["2025-06-30", "2025-06-30", "2025-06-30"],
    ["2025-03-01/2025-08-31", "2025-03-01", "2025-08-31"],
  ])("%s covers %s to %s", (iso, first, last) => {
    const days = daysOf(iso);
    expect([days?.first.toString(), days?.last.toString()]).toEqual([first, last]);
  });
});

describe("workdays", () => {
  test("follow the published holidays and the weekends worked for them", async () => {
    const calendar = await loadWorkCalendar();
    expect(calendar.isWorkday(day("2025-10-01"))).toBe(false);
    expect(calendar.isWorkday(day("2025-09-28"))).toBe(true); // a Sunday, worked for the National Day
    expect(calendar.plusWorkdays(day("2025-09-30"), 1)?.toString()).toBe("2025-10-09");
    expect(calendar.countWorkdays(day("2025-09-29"), day("2025-10-12"))).toBe(5); // two, then Thursday, Friday and the worked Saturday
  });

  test("are not guessed for years that are not published", async () => {
    const calendar = await loadWorkCalendar({ "2027-01-01": false });
    expect(
      calendar.isWorkday(PlainDate.of(COVERED_YEARS.last + 1, 1, 4) ?? day("2027-01-04")),
    ).toBeUndefined();
    expect(calendar.isWorkday(day("2027-01-01"))).toBe(false); // the project's own calendar says so
    expect(calendar.plusWorkdays(day("2026-12-30"), 5)).toBeUndefined();
  });
});
