import { readFileSync } from "node:fs";
import { join } from "node:path";

import { globSync } from "tinyglobby";

import { exitStatus, UsageError, type ExitStatus } from "./exit-status.ts";
import { findNearest } from "../parse/nearest.ts";
import { packageFile } from "./package-files.ts";
import type { Terminal } from "./terminal.ts";

const extension = /(?:\.schema)?\.(?:json|ya?ml)$/;

/** `plan schema`: prints one of the schemas that ship, or their names. */
export function schema(name: string | undefined, terminal: Terminal): ExitStatus {
  const folder = packageFile("schemas");
  const files = globSync("**/*.{json,yaml,yml}", { cwd: folder }).sort();
  const names = files.map((file) => file.replace(extension, ""));
  if (name === undefined) {
    terminal.write(names.map((one) => `${one}\n`).join(""));
    return exitStatus.done;
  }
  const file = files[names.indexOf(name.replace(extension, ""))];
  if (file === undefined) {
    const nearest = findNearest(name, names);
    const hint = nearest === undefined ? "`plan schema` lists them all." : `Did you mean ${nearest}?`;
    throw new UsageError(`there is no schema "${name}". ${hint}`);
  }
  terminal.write(readFileSync(join(folder, file), "utf8"));
  return exitStatus.done;
}
