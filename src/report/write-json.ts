import type { Writer } from "./formats.ts";

/** The report model as it is: `plan schema report` describes it. */
export const write: Writer["write"] = (model) => ({
  content: `${JSON.stringify(model, undefined, 1)}\n`,
  notes: [],
});
