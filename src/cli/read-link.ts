import { spawnSync } from "node:child_process";

import { entryOf } from "../parse/yaml/tree.ts";
import { linkPattern, type ReportOptions } from "./options.ts";
import type { Config } from "./settings.ts";

/**
 * What a place in a plan links to: the option, or `report.link` of the configuration; undefined where neither says it.
 * A forge counts paths from the top of the repository, and we from the current folder: the way between is put in.
 */
export function readLink(
  { link: asked }: ReportOptions,
  config: Config | undefined,
  revision: string | null,
  cwd: string,
): string | undefined {
  const said = config?.report === undefined ? undefined : entryOf(config.report, "link")?.value;
  const pattern = asked ?? (said?.type === "scalar" ? said.text : undefined);
  if (pattern === undefined || !linkPattern.test(pattern)) return undefined;
  const commit = revision?.replace(/\+$/u, "") ?? "HEAD";
  return pattern
    .replace("{path}", () => `${encodeURI(wayFromTop(cwd))}{path}`)
    .replaceAll("{revision}", () => commit);
}

/** `plans/2025/` from the top of the repository; empty outside of one. */
function wayFromTop(cwd: string): string {
  const { status, stdout } = spawnSync("git", ["rev-parse", "--show-prefix"], { cwd, encoding: "utf8" });
  return status === 0 ? stdout.trim() : "";
}
