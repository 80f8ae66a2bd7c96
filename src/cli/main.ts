import { exitStatus, UsageError, type ExitStatus } from "./exit-status.ts";
import { packageVersion } from "./package-files.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

/** Runs `plan` with these arguments and answers with its exit status. Never throws: what escapes is a bug, and is told as one. */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitStatus> {
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
    terminal.write(`${packageVersion()}\n`);
    return exitStatus.done;
  }
  try {
    const { run } = await import("./program.ts");
    return await run(args, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.tell(`plan: ${error.message}\n`);
      return exitStatus.usage;
    }
    terminal.tell(describeBug(error, args));
    return exitStatus.bug;
  }
}

function describeBug(error: unknown, args: readonly string[]): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    "plan: this is a bug in plan, not a fault in your files. Please report it with the lines below",
    "      and, if you can, the file that brought it about.",
    "",
    `plan-compiler ${packageVersion()}, node ${process.version}, ${process.platform}-${process.arch}`,
    `plan ${args.join(" ")}`,
    trace,
    "",
  ].join("\n");
}
