import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { exitStatus, UsageError, type ExitStatus } from "./exit-status.ts";
import type { ReadOptions, ReportOptions } from "./options.ts";
import { packageFile } from "./package-files.ts";
import { talkIn } from "./talk.ts";
import type { Terminal } from "./terminal.ts";
import { writeAtomically } from "./write-files.ts";

/** `plan report --eject FOLDER`: the shipped templates of the page, for a user to change and give to `--template`. */
export function eject(folder: string, options: ReadOptions & ReportOptions, terminal: Terminal): ExitStatus {
  const talk = talkIn[options.locale ?? "en"];
  const target = resolve(terminal.cwd, folder);
  const isTaken = existsSync(target) && readdirSync(target).length > 0;
  if (isTaken && options.force !== true) throw new UsageError(talk.notEmpty(folder));
  const source = packageFile("templates");
  const names = readdirSync(source)
    .filter((name) => /\.(?:hbs|css|js|md)$/u.test(name))
    .sort();
  for (const name of names)
    writeAtomically({ path: join(target, name), content: readFileSync(join(source, name)) });
  terminal.tell(`plan: ${talk.ejected(folder, names.length)}\n`);
  return exitStatus.done;
}
