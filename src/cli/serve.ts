import { createHash } from "node:crypto";
import { dirname, resolve } from "node:path";

import type { Locale } from "../diagnostics/diagnostic.ts";
import { loadDrawing } from "../report/html/write-html.ts";
import { createTemplates, type OwnTemplates } from "../report/html/templates.ts";
import { renderHtml } from "../report/html/render-html.ts";
import { firstPage, renderSite } from "../report/html/site.ts";
import { exitStatus, UsageError, type ExitStatus } from "./exit-status.ts";
import { loadWorkspace, type Loaded } from "./load.ts";
import { makeReport } from "./make-report.ts";
import type { ReadOptions, ReportOptions } from "./options.ts";
import { errorPage, livePath, sourcePage } from "./preview-pages.ts";
import { startPreview, type PreviewServer, type Shown } from "./preview-server.ts";
import { talkIn, type Talk } from "./talk.ts";
import type { Terminal } from "./terminal.ts";
import { createUnitCache, type UnitCache } from "./unit-cache.ts";
import { foldersAt, watchFolders } from "./watch-folders.ts";

/** `plan` on a telephone's keys. */
const usualPort = 7526;
const sourcePath = "/-/source";

/** What there is to see at the moment. */
interface Preview {
  readonly show: (path: string, query: URLSearchParams) => Shown | undefined;
  /** Changes when any page does. */
  readonly version: string;
  /** The files it was made from, beside what was asked for. */
  readonly files: readonly string[];
  readonly locale: Locale;
  /** Nothing could be read. */
  readonly isEmpty: boolean;
}

/**
 * `plan report --serve`: the page in a browser of this machine, made again whenever something it was made from is saved,
 * until the user stops it. A plan that is half typed gives a page that says so; it never ends the preview.
 */
export async function serve(
  paths: readonly string[],
  options: ReadOptions & ReportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const spoken = talkIn[options.locale ?? "en"];
  if (options.strict === true || !options.format.includes("html")) throw new UsageError(spoken.serveAlone);
  const known = createUnitCache();
  let preview = await makePreview(paths, options, terminal, known);
  if (preview.isEmpty) return exitStatus.unreadable; // It has been told what could not be read.
  const server = await listen(options.port, (path, query) => preview.show(path, query), spoken);
  server.announce(preview.version);

  const builds = createQueue(async (names) => {
    const start = performance.now();
    const talk = talkIn[preview.locale];
    const fresh = await tryPreview(paths, options, terminal, known, preview);
    watch.follow(foldersOf(paths, options, fresh.files, terminal));
    if (fresh.version === preview.version) return;
    preview = fresh;
    server.announce(fresh.version);
    terminal.tell(`plan: ${talk.served(names, Math.round(performance.now() - start))}\n`);
  });
  const watch = watchFolders(builds.add);
  watch.follow(foldersOf(paths, options, preview.files, terminal));

  terminal.tell(`plan: ${talkIn[preview.locale].serving(server.address)}\n`);
  await new Promise<void>((stop) => terminal.onInterrupt?.(stop));
  watch.close();
  await builds.idle();
  await server.close();
  return exitStatus.done;
}

/** The port asked for must be free; ours may be taken by another preview, and then any other will do. */
async function listen(port: number | undefined, show: Preview["show"], talk: Talk): Promise<PreviewServer> {
  try {
    return await startPreview(port ?? usualPort, show);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    if (port !== undefined) throw new UsageError(talk.portTaken(port));
    return await startPreview(0, show);
  }
}

async function makePreview(
  paths: readonly string[],
  options: ReadOptions & ReportOptions,
  terminal: Terminal,
  known: UnitCache,
): Promise<Preview> {
  const loaded = await loadWorkspace(paths, options, terminal, known);
  known.sweep();
  const { locale, workspace, config } = loaded;
  const templates =
    options.template === undefined
      ? undefined
      : await (
          await import("./own-templates.ts")
        ).readOwnTemplates(options.template, terminal, talkIn[locale]);
  const pages = await makePages(loaded, paths, options, terminal, templates);
  const sources = new Set(workspace.units.map(({ file }) => file));
  return {
    version: versionOf([...pages.values()].slice(0, options.split === true ? Infinity : 1)),
    files: [
      ...[...sources].map((file) => resolve(terminal.cwd, file)),
      ...(config === undefined ? [] : [config.file]),
    ],
    locale,
    isEmpty: sources.size === 0,
    show: (path, query) => {
      if (path === sourcePath) return showSource(query.get("file") ?? "", loaded, sources);
      return pages.get(path === "/" ? firstPage : path.slice(1))?.();
    },
  };
}

/** Every page by its address, made when it is first looked at. */
async function makePages(
  loaded: Loaded,
  paths: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
  templates: OwnTemplates | undefined,
): Promise<ReadonlyMap<string, () => Shown>> {
  const model = makeReport(loaded, paths, terminal);
  const draw = await loadDrawing(model);
  const shared = {
    link: `${sourcePath}?file={path}#L{line}`,
    live: livePath,
    ...(templates !== undefined && { templates }),
  };
  const live = createTemplates(templates, null).asset("live.js");
  const pages = new Map<string, () => Shown>([[livePath.slice(1), () => ({ type: "js", content: live })]]);
  if (options.split === true) {
    for (const { name, render } of renderSite(model, { ...shared, ...(draw !== undefined && { draw }) }))
      pages.set(
        name,
        once(() => ({ type: typeOf(name), content: render() })),
      );
    return pages;
  }
  const charts = draw?.(model);
  const html = renderHtml(model, { ...shared, ...(charts !== undefined && { charts }) });
  return new Map([[firstPage, () => ({ type: "html", content: html })], ...pages]);
}

function typeOf(name: string): Shown["type"] {
  return name.endsWith(".css") ? "css" : name.endsWith(".js") ? "js" : "html";
}

/** A page of what went wrong, in place of the one that could not be made. */
async function tryPreview(
  paths: readonly string[],
  options: ReadOptions & ReportOptions,
  terminal: Terminal,
  known: UnitCache,
  { locale, files }: Preview,
): Promise<Preview> {
  try {
    return await makePreview(paths, options, terminal, known);
  } catch (error) {
    const isBug = !(error instanceof UsageError);
    const message =
      error instanceof Error ? ((isBug ? error.stack : undefined) ?? error.message) : String(error);
    terminal.tell(`plan: ${talkIn[locale].notServed(message)}\n`);
    const content = errorPage(talkIn[locale].notServed("").replace(/[:：]\s*$/u, ""), message, locale);
    const live = createTemplates(undefined, null).asset("live.js");
    return {
      version: versionOf([() => ({ type: "html", content })]),
      files,
      locale,
      isEmpty: false,
      show: (path) => (path === livePath ? { type: "js", content: live } : { type: "html", content }),
    };
  }
}

/** Only files that were read as plans are shown, whatever is asked for. */
function showSource(
  file: string,
  { sourceOf, locale }: Loaded,
  sources: ReadonlySet<string>,
): Shown | undefined {
  const source = sources.has(file) ? sourceOf(file) : undefined;
  return source === undefined ? undefined : { type: "html", content: sourcePage(source, locale) };
}

function foldersOf(
  paths: readonly string[],
  { template, config }: ReadOptions & ReportOptions,
  files: readonly string[],
  { cwd }: Terminal,
): ReadonlySet<string> {
  const asked = (paths.length === 0 ? ["."] : paths).filter((path) => path !== "-");
  const named = [
    ...asked,
    ...(template === undefined ? [] : [template]),
    ...(config === undefined ? [] : [config]),
  ];
  return new Set([
    ...named.flatMap((path) => foldersAt(resolve(cwd, path))),
    ...files.map((file) => dirname(file)),
  ]);
}

function versionOf(pages: readonly (() => Shown)[]): string {
  const hash = createHash("sha256");
  for (const render of pages) hash.update(render().content);
  return hash.digest("hex").slice(0, 16);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Runs one build at a time; changes that come meanwhile are built together afterwards. */
function createQueue(build: (names: readonly string[]) => Promise<void>) {
  let waiting = new Set<string>();
  let running: Promise<void> | undefined;
  const run = async () => {
    while (waiting.size > 0) {
      const names = [...waiting];
      waiting = new Set();
      await build(names);
    }
    running = undefined;
  };
  return {
    add: (names: readonly string[]) => {
      for (const name of names) waiting.add(name);
      running ??= run();
    },
    idle: () => running ?? Promise.resolve(),
  };
}
