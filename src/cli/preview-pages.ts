import type { Locale } from "../diagnostics/diagnostic.ts";
import type { Source } from "../source/source.ts";

/** Where a shown page finds the script that loads it anew. */
export const livePath = "/-/live.js";

/** In place of a report that could not be made: why, and nothing else. It is gone when the plans can be read again. */
export function errorPage(title: string, message: string, locale: Locale): string {
  const colors =
    ":root{color-scheme:light dark}body{margin:3rem auto;max-width:56rem;padding:0 1.5rem;font:1rem/1.6 system-ui,sans-serif}";
  return page(
    locale,
    title,
    `${colors}h1{font-size:1.25rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem 1.25rem;border-left:4px solid #c0392b;background:color-mix(in srgb,#c0392b 8%,transparent)}`,
    `<main><h1>${escape(title)}</h1><pre>${escape(message)}</pre></main>`,
  );
}

/** A plan's own text, with a place for every line, so that a figure can be followed to where it is written. */
export function sourcePage({ file, text }: Source, locale: Locale): string {
  const lines = text.split(/\r\n|[\n\r]/u);
  const rows = lines.map((line, index) => `<li id="L${index + 1}"><code>${escape(line)}</code></li>`);
  return page(
    locale,
    file,
    ":root{color-scheme:light dark}body{margin:2rem;font:.9375rem/1.7 ui-monospace,monospace}h1{font-size:1rem}ol{padding-left:4em}li::marker{color:GrayText}code{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}li:target{background:color-mix(in srgb,Highlight 30%,transparent)}",
    `<main><h1>${escape(file)}</h1><ol>${rows.join("\n")}</ol></main>`,
  );
}

function page(locale: Locale, title: string, style: string, body: string): string {
  return [
    "<!doctype html>",
    `<html lang="${locale}"><head><meta charset="utf-8"><title>${escape(title)}</title>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'">`,
    `<style>${style}</style></head>`,
    `<body>${body}<script src="${livePath}"></script></body></html>`,
    "",
  ].join("\n");
}

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
