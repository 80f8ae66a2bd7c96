/** What the process says to whoever started it. */
export const exitStatus = {
  done: 0,
  /** Findings at or above the threshold. */
  findings: 1,
  /** Wrong use or configuration. */
  usage: 2,
  /** A file could not be read or compiled; the others are done. */
  unreadable: 3,
  /** A bug of ours. */
  bug: 70,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** A wrong use that has been understood: its message is for the user, and there is no bug to report. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
