import type { Writer } from "../formats.ts";
import { markdownNotes } from "./markdown-words.ts";
import { longestComment, renderMarkdown } from "./render-markdown.ts";

/** A comment on a pull request, or a page of a wiki. */
export const write: Writer["write"] = (model, { link }) => {
  const content = renderMarkdown(model, link);
  const notes = content.length > longestComment ? [markdownNotes[model.locale](content.length)] : [];
  return { content, notes };
};
