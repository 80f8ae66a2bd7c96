import type { Writer } from "../formats.ts";
import { renderHtml } from "./render-html.ts";

/** One self-contained page. */
export const write: Writer["write"] = (model, { root, link }) => ({
  content: renderHtml(model, { root, ...(link !== undefined && { link }) }),
  notes: [],
});
