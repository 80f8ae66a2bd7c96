import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keywordDocs } from "../../src/check/contracts/keyword-docs.ts";
import { keywordNames } from "../../src/check/contracts/keywords.ts";
import { shippedProfiles } from "../../src/check/contracts/shipped.ts";
import {
  contractOf,
  findingsAgainst,
  renderKeywordPage,
  renderProfilePage,
  type ProfileSchema,
} from "../../src/contract-pages.ts";
import { explainKeyword } from "../../src/explain-keyword.ts";
import type { Locale } from "../../src/diagnostics/diagnostic.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const locales: readonly Locale[] = ["en", "zh-CN"];

describe.each(keywordNames.map((name) => [name, keywordDocs[name]] as const))("%s", (name, doc) => {
  const contract = contractOf(doc.contract);

  it("is in the contract that shows it", () => {
    expect(doc.contract).toContain(`${name}:`);
  });

  it.each(locales)("finds what breaks it and nothing else, in %s", (locale) => {
    const found = findingsAgainst(contract, doc.fails, locale);
    expect(found).toHaveLength(1);
    const isChinese = /\p{Script=Han}/u.test(
      found[0]?.message.replaceAll(/"[^"]*"|“[^”]*”|\d+万元/gu, "") ?? "",
    );
    expect(isChinese).toBe(locale === "zh-CN");
  });

  it("names its line in the contract", () => {
    const clause = findingsAgainst(contract, doc.fails, "en")[0]?.related?.at(-1)?.span;
    expect(clause?.file).toBe("policy.yaml");
    expect(doc.contract.slice(clause?.start.offset, clause?.end.offset)).toContain(name);
  });

  it("is silent on what keeps it", () => {
    expect(findingsAgainst(contract, doc.passes, "en")).toEqual([]);
  });

  it.each(locales)("is explained in %s", (locale) => {
    const text = explainKeyword(name, locale) ?? "";
    for (const part of [doc.says[locale], doc.contract.trimEnd(), doc.passes.trimEnd(), doc.fails.trimEnd()])
      expect(text).toContain(part);
  });

  it("has a line in the schema of contracts and in the page about them", () => {
    const { properties } = JSON.parse(read("schemas/contract.schema.json")) as {
      readonly properties: Readonly<Record<string, { readonly description?: string }>>;
    };
    expect(properties[name]?.description).toMatch(/[a-z].*\p{Script=Han}/u);
    expect(read("docs/contracts.md")).toContain(`| \`${name}: `);
  });
});

describe("pages", () => {
  it("of the keywords is as it is made now (npm run generate)", () => {
    expect(read("docs/contract-keywords.md")).toBe(renderKeywordPage());
  });

  it("of the profiles is as it is made now (npm run generate), and knows every one", () => {
    const files = readdirSync(new URL("../../schemas/profiles/", import.meta.url)).sort();
    const schemas = files.map(
      (file) =>
        [
          file.replace(".schema.json", ""),
          JSON.parse(read(`schemas/profiles/${file}`)) as ProfileSchema,
        ] as const,
    );
    expect(read("docs/profiles.md")).toBe(renderProfilePage(new Map(schemas)));
    expect(schemas.map(([name]) => name)).toEqual(shippedProfiles.map(({ name }) => name));
  });
});
