import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";

import type { Locale, Severity } from "../diagnostics/diagnostic.ts";
import { formatNames, pdfStandards, type FormatName } from "../report/formats.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import {
  linkPattern,
  pdfEngines,
  type GapsOptions,
  type LintOptions,
  type NumbersOptions,
  type ReadOptions,
  type ReportOptions,
} from "./options.ts";
import { packageVersion } from "./package-files.ts";
import type { Terminal } from "./terminal.ts";

/** Runs one command line. Each command's own code is loaded only when it is the one asked for. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  const program = createProgram(terminal, (result) => {
    status = result;
  });
  try {
    if (args.length === 0) program.help({ error: true });
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitStatus.done : exitStatus.usage;
  }
}

type Finish = (status: ExitStatus) => void;

function createProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command("plan");
  program
    .description("Compiles work plans: checks their arithmetic exactly and says what is missing.")
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.tell })
    .configureHelp({ helpWidth: terminal.columns ?? 100 });
  addExamples(program, [
    ["plan lint plans/", "check every plan in a folder; exit 1 when a number does not add up"],
    ["plan report plans/ -o out", "one report over all plans, as a page and as a PDF"],
    ["plan gaps plans/", "a checklist of what is missing"],
    ["plan explain sum-mismatch", "what a finding means and what to do about it"],
  ]);
  program.addHelpText(
    "after",
    `
Exit status:
  0   done
  1   findings at or above the threshold
  2   wrong use or configuration
  3   a file could not be read or compiled; the others are done
  70  a bug in plan`,
  );
  declareLint(program, terminal, finish);
  declareProve(program, terminal, finish);
  declareNumbers(program, terminal, finish);
  declareGaps(program, terminal, finish);
  declareReport(program, terminal, finish);
  declareAst(program, terminal, finish);
  declareExplain(program, terminal, finish);
  declareSchema(program, terminal, finish);
  return program;
}

function declareLint(program: Command, terminal: Terminal, finish: Finish): void {
  const severities: readonly Severity[] = ["error", "warning", "info"];
  const lint = addCommand(program, "lint", "check plans and print what is wrong or missing", [
    ["plan lint plans/", "every plan in a folder"],
    ["plan lint 'teams/**/plan.md' --fail-on warning", "also fail on warnings"],
    ["plan lint plans/ --format json > findings.json", "for programs"],
    ["git show HEAD:plan.md | plan lint - --stdin-name plan.md", "standard input"],
  ]);
  addReading(lint)
    .addOption(formatOption("text", ["text", "json"]))
    .addOption(
      new Option("--fail-on <severity>", "exit 1 from this severity up").choices(severities).default("error"),
    )
    .option("--ambiguous-wide", "for terminals that draw “ ” … — ① two columns wide")
    .action(async (paths: string[], options: ReadOptions & LintOptions) => {
      finish(await (await import("./lint.ts")).lint(paths, options, terminal));
    });
}

function declareProve(program: Command, terminal: Terminal, finish: Finish): void {
  const prove = addCommand(
    program,
    "prove",
    "list every numeric relation the plans state, with its verdict",
    [
      ["plan prove plans/", "60万元 = 20万元 + 20万元 + 12万元 + 8万元  holds"],
      ["plan prove plan.md --format json", "with the position of every term"],
    ],
  );
  addReading(prove)
    .addOption(formatOption("text", ["text", "json"]))
    .action(async (paths: string[], options: ReadOptions & { format: "text" | "json" }) => {
      finish(await (await import("./prove.ts")).prove(paths, options, terminal));
    });
}

function declareNumbers(program: Command, terminal: Terminal, finish: Finish): void {
  const numbers = addCommand(program, "numbers", "list every quantity read, as it was understood", [
    ["plan numbers plan.md", "what was read"],
    ["plan numbers plan.md --all", "and what was not, with the reason"],
    ["plan numbers plans/ --format jsonl", "one JSON object a line"],
  ]);
  addReading(numbers)
    .addOption(formatOption("text", ["text", "json", "jsonl"]))
    .option("--all", "also every numeral that is no quantity, with the reason")
    .action(async (paths: string[], options: ReadOptions & NumbersOptions) => {
      finish(await (await import("./numbers.ts")).numbers(paths, options, terminal));
    });
}

function declareGaps(program: Command, terminal: Terminal, finish: Finish): void {
  const gaps = addCommand(program, "gaps", "print a checklist of what is missing or short", [
    ["plan gaps plans/", "a Markdown checklist"],
    ["plan gaps plans/ -o gaps.md", "into a file"],
    ["plan gaps plans/ --strict", "exit 1 while anything is missing"],
  ]);
  addReading(gaps)
    .addOption(formatOption("md", ["md", "json"]))
    .option("-o, --output <file>", "write to a file instead of standard output")
    .option("--force", "overwrite a file that plan did not make")
    .option("--strict", "exit 1 when there are gaps")
    .action(async (paths: string[], options: ReadOptions & GapsOptions) => {
      finish(await (await import("./gaps.ts")).gaps(paths, options, terminal));
    });
}

function declareReport(program: Command, terminal: Terminal, finish: Finish): void {
  const report = addCommand(program, "report", "write one consolidated report over all plans", [
    ["plan report plans/ -o out", "out/report.html, one self-contained page, and out/report.pdf"],
    ["plan report plans/ -o out --format docx,xlsx,md", "for the office and for a pull request"],
    ["plan report plans/ -o out --split", "a page for each plan, for very many of them"],
    ["plan report plans/ --serve", "in the browser, made again whenever a plan is saved"],
    ["plan report plans/ -o out --strict", "exit 1 and write nothing while there are errors"],
  ]);
  addReading(report)
    .option("--format <list>", `${formatNames.join(", ")}; several with commas`, parseFormats, [
      "html",
      "pdf",
    ] as const)
    .addOption(
      new Option(
        "--pdf-engine <engine>",
        "what makes the PDF: our own typesetter, or a browser of this machine",
      )
        .choices(pdfEngines)
        .default("typst"),
    )
    .addOption(
      new Option("--pdf-standard <standard>", "what the PDF conforms to (default: ua-1)").choices(
        pdfStandards,
      ),
    )
    .option("--reference <file>", "a Word document whose styles, page, headers and footers the .docx takes")
    .option("--split", "a small site, with a page for each plan")
    .option("--serve", "show the page in a browser of this machine, and follow the plans as they change")
    .option("--port <number>", "where --serve listens (default: 7526)", parsePort)
    .option("--template <folder>", "templates of your own for the page")
    .option(
      "--link <pattern>",
      "what places link to, such as https://git.example.com/plans/blob/{revision}/{path}#L{line}",
      parseLink,
    )
    .option("--eject <folder>", "write the shipped templates there, to start your own from")
    .option("-o, --output <folder>", "where to write", "report")
    .option("--force", "overwrite files that plan did not make")
    .option("--strict", "exit 1 and write nothing while there are errors")
    .action(async (paths: string[], options: ReadOptions & ReportOptions) => {
      finish(await (await import("./report.ts")).report(paths, options, terminal));
    });
}

function declareAst(program: Command, terminal: Terminal, finish: Finish): void {
  const ast = addCommand(program, "ast", "print the typed tree of a file as JSON", [
    ["plan ast plan.md", "every node with its position"],
    ["cat plan.md | plan ast -", "standard input"],
  ]);
  addSettings(ast.argument("<file>", "a plan, or - for standard input")).action(
    async (file: string, options: ReadOptions) => {
      finish(await (await import("./ast.ts")).ast(file, options, terminal));
    },
  );
}

function declareExplain(program: Command, terminal: Terminal, finish: Finish): void {
  const explain = addCommand(program, "explain", "explain a rule, or how the numbers of a line were read", [
    ["plan explain sum-mismatch", "what it means, why it matters, what to do"],
    ["plan explain plan.md:12", "what was read in line 12 and what it takes part in"],
    ["plan explain company.md:12 plans/", "also with what the plans below it take on"],
    ["plan explain", "the names of all rules"],
  ]);
  addSettings(
    explain
      .argument("[subject]", "a rule's name, or FILE:LINE")
      .argument("[paths...]", "plans that the line's figures may be made from"),
  ).action(async (subject: string | undefined, paths: readonly string[], options: ReadOptions) => {
    finish(await (await import("./explain.ts")).explain(subject, paths, options, terminal));
  });
}

function declareSchema(program: Command, terminal: Terminal, finish: Finish): void {
  const schema = addCommand(program, "schema", "print a JSON Schema", [
    ["plan schema", "the names of all schemas"],
    ["plan schema plan > plan.schema.json", "for an editor that completes YAML plans"],
  ]);
  schema.addArgument(new Argument("[name]", "which schema")).action(async (name: string | undefined) => {
    finish((await import("./schema.ts")).schema(name, terminal));
  });
}

type Example = readonly [command: string, does: string];

function addCommand(program: Command, name: string, does: string, examples: readonly Example[]): Command {
  const command = program.command(name).description(does).helpOption("-h, --help", "print this help");
  addExamples(command, examples);
  return command;
}

/** Examples stand first in every help. */
function addExamples(command: Command, examples: readonly Example[]): void {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, does]) => `  ${line.padEnd(width)}  ${does}`);
  command.addHelpText("before", `Examples:\n${lines.join("\n")}\n`);
}

function addReading(command: Command): Command {
  command.argument("[paths...]", "files, folders, globs, or - for standard input (default: this folder)");
  return addSettings(command);
}

function addSettings(command: Command): Command {
  const locales: readonly Locale[] = ["zh-CN", "en"];
  return command
    .addOption(
      new Option("--locale <locale>", "language of messages (default: the plan's own)").choices(locales),
    )
    .option("--as-of <date>", "the date that stands for today, such as 2025-06-30", parseDate)
    .option("--config <file>", "this configuration instead of the plan.config.yaml found upwards")
    .option("--contract <file>", "a contract that every plan must meet; may be repeated", collect)
    .option("--stdin-name <name>", "what to call standard input, and how to read it");
}

function formatOption(preset: string, choices: readonly string[]): Option {
  return new Option("--format <format>", "how to print").choices(choices).default(preset);
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function parseFormats(value: string): readonly FormatName[] {
  const names = [...new Set(value.split(","))];
  const isKnown = (name: string): name is FormatName => (formatNames as readonly string[]).includes(name);
  if (names.every(isKnown)) return names;
  const unknown = names.filter((name) => !isKnown(name)).join(", ");
  throw new InvalidArgumentError(`${unknown} is none of ${formatNames.join(", ")}.`);
}

function parseLink(value: string): string {
  if (linkPattern.test(value)) return value;
  throw new InvalidArgumentError("It must begin with https:// and have {path} in it.");
}

function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port < 65_536) return port;
  throw new InvalidArgumentError("It is no port from 0 to 65535.");
}

function parseDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isReal) return value;
  throw new InvalidArgumentError("It is no date of the form 2025-06-30.");
}
