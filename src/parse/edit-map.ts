import { EditMap } from "micromark-util-edit-map";

/**
 * The Markdown parser edits its list of events wherever a nested list ends, and copies the whole list each time: for a long
 * list of lists, the square of its lines. Here only what stands behind the first edit is moved.
 */
EditMap.prototype.consume = function consume(events) {
  const edits = this.map.sort(([a], [b]) => a - b);
  const first = edits[0]?.[0];
  if (first === undefined) return;
  const tail = events.slice(first);
  events.length = first;
  let from = first;
  for (const [at, removed, added] of edits) {
    for (const event of tail.slice(from - first, at - first)) events.push(event);
    for (const event of added) events.push(event);
    from = at + removed;
  }
  for (const event of tail.slice(from - first)) events.push(event);
  edits.length = 0;
  this.index.clear();
};
