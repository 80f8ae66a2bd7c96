import { astVersion } from "../ast/nodes.ts";
import type { ExitStatus } from "./exit-status.ts";
import { loadWorkspace } from "./load.ts";
import type { ReadOptions } from "./program.ts";
import type { Terminal } from "./terminal.ts";

/** `plan ast`: the plans of a file as the tree that every other command reads. */
export async function ast(file: string, options: ReadOptions, terminal: Terminal): Promise<ExitStatus> {
  const { workspace, status } = await loadWorkspace([file], options, terminal);
  for (const unit of workspace.units) {
    const plans = unit.models.map((model) => model.plan);
    const tree = { version: astVersion, file: unit.file, plans, preamble: unit.preamble };
    terminal.write(`${JSON.stringify(tree, undefined, 2)}\n`);
  }
  return status;
}
