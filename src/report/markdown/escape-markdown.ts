import { showPlainly } from "../plain-text.ts";

/**
 * Words of a plan stay words: no emphasis, link, mention, markup, formula or break of a table comes of them. Characters that
 * HTML knows become entities, for what stands in `<details>` is read as HTML by some programs.
 */
export function escapeMarkdown(text: string): string {
  return (
    showPlainly(text)
      .replace(/&/gu, "&amp;")
      .replace(/</gu, "&lt;")
      .replace(/>/gu, "&gt;")
      .replace(/[\\`*_~[\]{}|$^=!]/gu, "\\$&")
      // At the beginning of a cell or a line they would begin a heading, a list or a quotation.
      .replace(/^(\s*)([#+\-:])/u, "$1\\$2")
      .replace(/^(\s*\d+)([.)])(?=\s|$)/u, "$1\\$2")
      // A forge writes to whoever `@name` names, and links `#12`, addresses and hashes.
      .replace(/@(?=[\w\u4e00-\u9fff])/gu, "@\u200b")
      .replace(/#(?=\d)/gu, "#\u200b")
      .replace(/(https?|ftp):(?=\/\/)/giu, "$1\u200b:")
      .replace(/\bwww\.(?=\S)/giu, (word) => `${word.slice(0, -1)}\u200b.`)
  );
}
