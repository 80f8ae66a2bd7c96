import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { runPlan } from "./run-plan.ts";

/**
 * Plays a session in a copy of the folder it stands in, and answers with the session as it went. Commands and what
 * came of them are indented; lines that are not are talk:
 *
 *     What is told on standard error has `! ` before it, an exit status other than 0 stands in brackets:
 *
 *       $ plan lint nowhere.md
 *       ! plan: nowhere.md: no such file or folder
 *       [3]
 *
 * `< FILE` feeds standard input and `> FILE` keeps standard output; `cat FILE`, `ls FOLDER`, `mkdir FOLDER` and
 * `write FILE WORDS` look at and prepare what the commands work on.
 */
export async function playSession(folder: string, session: string): Promise<string> {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), "plan-session-")));
  try {
    cpSync(folder, cwd, { recursive: true });
    rmSync(join(cwd, "session.txt"));
    const played: string[] = [];
    for (const line of session.split("\n")) {
      if (line.startsWith("  $ ")) {
        const output = await playCommand(line.slice("  $ ".length), cwd);
        for (const one of [line, ...output.map((each) => `  ${each}`.trimEnd()), ""]) played.push(one);
      } else if (line !== "" && !line.startsWith("  ")) played.push(line, "");
    }
    return `${played.join("\n").trimEnd()}\n`;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

async function playCommand(line: string, cwd: string): Promise<readonly string[]> {
  const { words, input, output } = splitCommand(line);
  const [command = "", ...args] = words;
  if (command !== "plan") return playTool(command, args, cwd);
  const run = await runPlan(args, {
    cwd,
    ...(input !== undefined && { input: readFileSync(join(cwd, input)) }),
  });
  if (output !== undefined) writeFileSync(join(cwd, output), run.stdout);
  return [
    ...(output === undefined ? linesOf(run.stdout) : []),
    ...linesOf(run.stderr.replaceAll(cwd, "CWD")).map((told) => `! ${told}`.trimEnd()),
    ...(run.status === 0 ? [] : [`[${run.status}]`]),
  ];
}

function playTool(command: string, args: readonly string[], cwd: string): readonly string[] {
  const [first = ".", ...rest] = args;
  const path = join(cwd, first);
  switch (command) {
    case "cat":
      return linesOf(readFileSync(path, "utf8"));
    case "ls":
      return readdirSync(path).sort();
    case "mkdir":
      mkdirSync(path, { recursive: true });
      return [];
    case "write":
      writeFileSync(path, `${rest.join(" ")}\n`);
      return [];
    default:
      throw new Error(`a session knows no command "${command}"`);
  }
}

/** Words are parted by spaces; single quotes keep spaces. */
function splitCommand(line: string) {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  const input = takeAfter(words, "<");
  const output = takeAfter(words, ">");
  return { words, input, output };
}

function takeAfter(words: string[], sign: string): string | undefined {
  const index = words.indexOf(sign);
  return index < 0 ? undefined : words.splice(index, 2)[1];
}

function linesOf(text: string): readonly string[] {
  return text === ""
    ? []
    : text
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => line.trimEnd());
}
