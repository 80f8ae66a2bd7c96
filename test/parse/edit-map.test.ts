import fc from "fast-check";
import type { Event } from "micromark-util-types";
import { EditMap } from "micromark-util-edit-map";
import { expect, test } from "vitest";

import "../../src/parse/edit-map.ts";

/** Events are only moved about: any values will do. */
const eventsOf = (names: readonly string[]) => names as unknown as Event[];

const edits = fc.uniqueArray(
  fc.record({
    at: fc.nat({ max: 30 }),
    removed: fc.nat({ max: 3 }),
    added: fc.array(fc.constantFrom("x", "y", "z"), { maxLength: 3 }),
  }),
  { selector: ({ at }) => at, maxLength: 6 },
);

test("edits of events come out as if each were made by itself, from the last to the first", () => {
  fc.assert(
    fc.property(fc.nat({ max: 34 }), edits, (length, changes) => {
      const names = Array.from({ length }, (_, at) => `e${at}`);
      const fitting = changes
        .filter(({ at, removed }) => at + removed <= length)
        .sort((a, b) => a.at - b.at)
        .filter(({ at }, index, all) => index === 0 || at >= (all[index - 1]?.at ?? 0) + 4);
      const expected = [...names];
      for (const { at, removed, added } of [...fitting].reverse()) expected.splice(at, removed, ...added);
      const map = new EditMap();
      for (const { at, removed, added } of fitting.reverse()) map.add(at, removed, eventsOf(added));
      const events = eventsOf(names);
      map.consume(events);
      expect(events).toEqual(expected);
      map.consume(events);
      expect(events).toEqual(expected);
    }),
  );
});
