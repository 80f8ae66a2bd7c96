import type { Terminal } from "./terminal.ts";

/** Tells how far long work has come, in one line that is written over again and gone at the end. */
export interface Progress {
  readonly step: (text: string) => void;
  readonly clear: () => void;
}

/** Nobody wants to see progress on work that is over before it can be read. */
const patience = 500;
const pause = 100;
const eraseLine = "\r\u001b[K";

/** On a terminal alone: a log is no place for it. */
export function createProgress({
  tell,
  showsProgress = false,
}: Pick<Terminal, "tell" | "showsProgress">): Progress {
  if (!showsProgress) return { step: () => undefined, clear: () => undefined };
  let last = Date.now() + patience - pause;
  let isShown = false;
  return {
    step: (text) => {
      const now = Date.now();
      if (now - last < pause) return;
      last = now;
      isShown = true;
      tell(eraseLine + text);
    },
    clear: () => {
      if (isShown) tell(eraseLine);
      isShown = false;
    },
  };
}
