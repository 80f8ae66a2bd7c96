import { main } from "../../src/cli/main.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/** What one command line wrote and how it ended. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `plan` with these arguments as its process would, in this one. */
export async function runPlan(args: readonly string[], options: RunOptions): Promise<Run> {
  const written: string[] = [];
  const told: string[] = [];
  const terminal: Terminal = {
    cwd: options.cwd,
    env: options.env ?? {},
    isInteractive: false,
    write: (text) => written.push(text),
    tell: (text) => told.push(text),
    readInput: () => options.input ?? new Uint8Array(),
  };
  const status = await main(args, terminal);
  return { stdout: written.join(""), stderr: told.join(""), status };
}
