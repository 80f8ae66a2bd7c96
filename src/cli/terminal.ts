import { readFileSync } from "node:fs";

/** Where a command runs: everything it may know or touch of the process, so that a test can run one without a process. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isInteractive: boolean;
  /** Whether somebody watches the talk: then long work may say how far it is. */
  readonly showsProgress?: boolean;
  /** Columns of the screen, when there is one. */
  readonly columns?: number;
  /** Results. */
  readonly write: (text: string) => void;
  /** Talk. */
  readonly tell: (text: string) => void;
  readonly readInput: () => Uint8Array;
  /** Calls back, once, when the user asks to stop. */
  readonly onInterrupt?: (stop: () => void) => void;
}

/** The terminal of this process. A reader that goes away (`plan lint | head`) ends the output, not the work. */
export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    env: process.env,
    isInteractive: process.stdout.isTTY,
    showsProgress: process.stderr.isTTY,
    columns: process.stdout.columns,
    write: openStream(process.stdout),
    tell: openStream(process.stderr),
    readInput: () => readFileSync(0),
    onInterrupt: (stop) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
    },
  };
}

function openStream(stream: NodeJS.WriteStream): (text: string) => void {
  let isOpen = true;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    isOpen = false;
  });
  return (text) => {
    if (isOpen) stream.write(text);
  };
}

/** Colours only where someone looks: https://no-color.org and FORCE_COLOR overrule the terminal. */
/** Of a line, where the terminal does not say how wide it is. */
export const defaultWidth = 100;

export function usesColor({ env, isInteractive }: Terminal): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  return isInteractive && env.TERM !== "dumb";
}
