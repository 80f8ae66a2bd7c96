import { spawnSync } from "node:child_process";

/**
 * The commit that last changed the plans asked for, with `+` behind it when they have been changed since; undefined
 * outside of git. Other commits do not count, so that the same plans give the same report.
 */
export function readRevision(cwd: string, paths: readonly string[]): string | undefined {
  const asked = paths.filter((path) => path !== "-");
  if (asked.length === 0 && paths.length > 0) return undefined;
  const revision = git(cwd, ["log", "-1", "--format=%h", "--abbrev=10", "--", ...asked]);
  if (revision === undefined || revision === "") return undefined;
  const changes = git(cwd, ["status", "--porcelain", "--", ...asked]);
  return changes === "" ? revision : `${revision}+`;
}

/** What a command of git prints; undefined where there is no git, no repository or no such path in it. */
function git(cwd: string, args: readonly string[]): string | undefined {
  // A repository may name programs for git to run; none is needed to read its log.
  const safely = ["-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "--no-optional-locks"];
  const { status, stdout } = spawnSync("git", [...safely, ...args], { cwd, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
