import { astVersion } from "../ast/nodes.ts";
import { UsageError, type ExitStatus } from "./exit-status.ts";
import { loadWorkspace } from "./load.ts";
import type { ReadOptions } from "./options.ts";
import { talkIn } from "./talk.ts";
import type { Terminal } from "./terminal.ts";

/** `plan ast`: the plans of a file as the tree that every other command reads. */
export async function ast(file: string, options: ReadOptions, terminal: Terminal): Promise<ExitStatus> {
  const { workspace, locale, status } = await loadWorkspace([file], options, terminal);
  const [unit, ...others] = workspace.units;
  if (others.length > 0) throw new UsageError(talkIn[locale].oneFile(file));
  if (unit !== undefined) {
    const plans = unit.models.map((model) => model.plan);
    const tree = { version: astVersion, file: unit.file, plans, preamble: unit.preamble };
    terminal.write(`${JSON.stringify(tree, undefined, 2)}\n`);
  }
  return status;
}
