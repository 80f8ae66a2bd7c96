import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";

import type { Locale } from "../diagnostics/diagnostic.ts";
import { schemaFault, type FileProblem } from "../diagnostics/schema-fault.ts";
import { entryOf, isNothing, type YamlMap, type YamlScalar } from "../parse/yaml/tree.ts";
import { maxLogoBytes, type Brand, type Logo } from "../report/brand.ts";
import { readLogo } from "../report/read-logo.ts";
import { decode } from "../source/decode.ts";
import { refuse } from "./refuse.ts";
import type { Config } from "./settings.ts";

/** The brand that a configuration gives its reports, its logo read; undefined when it gives none. */
export function readBrand(config: Config | undefined, cwd: string, locale: Locale): Brand | undefined {
  const brand = config?.report === undefined ? undefined : mapOf(config.report, "brand");
  if (config === undefined || brand === undefined) return undefined;
  const colors = mapOf(brand, "colors");
  const fonts = mapOf(brand, "fonts");
  const charts = colors === undefined ? undefined : entryOf(colors, "charts")?.value;
  const logo = scalarOf(brand, "logo");
  return {
    name: textOf(brand, "name"),
    logo: logo === undefined ? null : loadLogo(config.file, logo, cwd, locale),
    colors: {
      primary: textOf(colors, "primary")?.toLowerCase() ?? null,
      charts: charts?.type === "list" ? charts.items.flatMap(colorOf) : [],
    },
    fonts: { body: textOf(fonts, "body"), heading: textOf(fonts, "heading") },
    footer: textOf(brand, "footer"),
  };
}

/** Found from the configuration's folder. What cannot be used is told at the place that names it. */
function loadLogo(configFile: string, { text, position }: YamlScalar, cwd: string, locale: Locale): Logo {
  const found = tryLogo(text, dirname(configFile));
  if (typeof found !== "string") return found;
  const name = relative(cwd, configFile);
  const fault = schemaFault("unusable-file", position, { key: "logo", file: text, problem: found });
  throw refuse(name, [fault], decode(name, readFileSync(configFile)).value, locale);
}

function tryLogo(path: string, folder: string): Logo | FileProblem {
  if (/^[a-z][a-z0-9+.-]+:|^[\\/]{2}/iu.test(path)) return "remote";
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(folder, path));
  } catch {
    return "unreadable";
  }
  return bytes.length > maxLogoBytes ? "too-large" : (readLogo(bytes) ?? "no-picture");
}

function mapOf(map: YamlMap, key: string): YamlMap | undefined {
  const value = entryOf(map, key)?.value;
  return value?.type === "map" ? value : undefined;
}

/** Nothing and empty text are both left out. */
function scalarOf(map: YamlMap | undefined, key: string): YamlScalar | undefined {
  const value = map === undefined ? undefined : entryOf(map, key)?.value;
  return value?.type === "scalar" && !isNothing(value) && value.text.trim() !== "" ? value : undefined;
}

function textOf(map: YamlMap | undefined, key: string): string | null {
  return scalarOf(map, key)?.text ?? null;
}

function colorOf(node: YamlMap["entries"][number]["value"]): readonly string[] {
  return node.type === "scalar" ? [node.text.toLowerCase()] : [];
}
