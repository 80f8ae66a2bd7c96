// Writes the pages of docs/rules/ from the rules' own declarations, and removes the pages of rules that are gone; and the
// pages of the keywords of contracts and of the profiles from theirs.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { importSource } from "./import-source.mjs";

const folder = fileURLToPath(new URL("../docs/rules/", import.meta.url));
const { renderRulePages } = await importSource("src/rule-pages.ts");

const pages = renderRulePages();
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(folder + file);
for (const [file, page] of pages) writeFileSync(folder + file, page);

const { renderKeywordPage, renderProfilePage } = await importSource("src/contract-pages.ts");
const root = fileURLToPath(new URL("..", import.meta.url));
const profiles = readdirSync(`${root}schemas/profiles`).sort();
const schemas = profiles.map((file) => [
  file.replace(".schema.json", ""),
  JSON.parse(readFileSync(`${root}schemas/profiles/${file}`, "utf8")),
]);
writeFileSync(`${root}docs/contract-keywords.md`, renderKeywordPage());
writeFileSync(`${root}docs/profiles.md`, renderProfilePage(new Map(schemas)));
