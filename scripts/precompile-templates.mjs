/**
 * Compiles `templates/` ahead of time into `src/report/generated/templates.js`, so that no template is compiled, and
 * none could be smuggled in, when a report is made. Strict: a template that asks for what the view lacks fails loudly.
 *
 *     node scripts/precompile-templates.mjs           write the module
 *     node scripts/precompile-templates.mjs --check   exit 1 when it is not what the templates would make
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";

const folder = new URL("../templates/", import.meta.url);
const target = new URL("../src/report/generated/templates.js", import.meta.url);

/** Templates that are whole documents; all others are parts of these. */
const pages = ["page", "index", "owners"];
const assets = ["report.css", "report.js", "search.js", "live.js"];

/** The module's text; made from the templates alone. */
export function compileTemplates() {
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith(".hbs"))
    .sort()
    .map((name) => [name.slice(0, -".hbs".length), readTemplate(name)]);
  const compiled = (isWanted) =>
    sources
      .filter(([name]) => isWanted(name))
      .map(([name, source]) => `  ${JSON.stringify(name)}: ${precompile(source)},`)
      .join("\n");
  const texts = assets.map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(readStatic(name))},`);
  return [
    "/* eslint-disable */",
    "// Made by scripts/precompile-templates.mjs from templates/; change those and run it again.",
    `export const pages = {\n${compiled((name) => pages.includes(name))}\n};`,
    `export const partials = {\n${compiled((name) => !pages.includes(name))}\n};`,
    `export const assets = {\n${texts.join("\n")}\n};\n`,
  ].join("\n");
}

function precompile(source) {
  return Handlebars.precompile(source, { strict: true, knownHelpersOnly: true, preventIndent: true });
}

/** Everything a template places is escaped: the forms that would not be are refused. */
function readTemplate(name) {
  const source = readFileSync(new URL(name, folder), "utf8");
  if (/\{\{\{|\{\{~?&/.test(source)) throw new Error(`${name}: places a value without escaping it`);
  return source.replace(/\n$/, "");
}

/** Style and script go into the page as they are, and hold no template code. */
function readStatic(name) {
  const source = readFileSync(new URL(name, folder), "utf8");
  if (source.includes("{{") || /<\/(?:script|style)/i.test(source))
    throw new Error(`${name}: would not survive being put into the page`);
  return source;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = compileTemplates();
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (readFileSync(target, "utf8") !== text) {
    console.error(
      "src/report/generated/templates.js is out of date: run node scripts/precompile-templates.mjs",
    );
    process.exitCode = 1;
  }
}
