import type { Locale } from "../../diagnostics/diagnostic.ts";
import { longestComment } from "./render-markdown.ts";

/** Said where a page is too long for a comment. */
export const markdownNotes: Readonly<Record<Locale, (length: number) => string>> = {
  "zh-CN": (length) =>
    `共 ${length} 个字符，超过多数代码平台单条评论的上限（${longestComment}）；放进 wiki 不受影响`,
  en: (length) =>
    `${length} characters, more than most forges take in one comment (${longestComment}); a wiki page takes it`,
};
