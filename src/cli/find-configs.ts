import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";

import type { Locale } from "../diagnostics/diagnostic.ts";
import { schemaFault, type FileProblem } from "../diagnostics/schema-fault.ts";
import { readFile } from "../source/read-file.ts";
import { configName, type Config, type Said } from "./config.ts";
import { UsageError } from "./exit-status.ts";
import { refuse } from "./refuse.ts";
import { talkIn } from "./talk.ts";

/**
 * The configuration that applies to a folder, after those it extends: the nearest `plan.config.yaml` upwards. What stands
 * further up applies only where it is extended, so that each plan has one file that says all.
 */
export class ConfigFinder {
  readonly #cwd: string;
  readonly #locale: Locale | undefined;
  readonly #named: string | undefined;
  readonly #byFolder = new Map<string, Promise<readonly Config[]>>();

  /** `named` is a configuration to take instead of any that is found. */
  constructor(cwd: string, named: string | undefined, locale: Locale | undefined) {
    this.#cwd = cwd;
    this.#named = named;
    this.#locale = locale;
  }

  /** The last comes first in what it says. None where no file is found. */
  forFolder(folder: string): Promise<readonly Config[]> {
    const key = this.#named === undefined ? folder : "";
    const known = this.#byFolder.get(key);
    if (known !== undefined) return known;
    const found =
      this.#named === undefined
        ? this.#findUpwards(folder)
        : this.#readNamed(resolve(this.#cwd, this.#named));
    this.#byFolder.set(key, found);
    return found;
  }

  async #findUpwards(folder: string): Promise<readonly Config[]> {
    const file = join(folder, configName);
    if (existsSync(file)) return this.#readNamed(file);
    const above = dirname(folder);
    return above === folder ? [] : this.forFolder(above);
  }

  async #readNamed(file: string): Promise<readonly Config[]> {
    const bytes = readFile(file, this.#cwd);
    const name = relative(this.#cwd, file);
    if ("problem" in bytes)
      throw new UsageError(talkIn[this.#locale ?? "en"].unreadable(name, bytes.problem));
    return this.#withBases(await this.#read(file, bytes, dirname(file)), []);
  }

  async #read(file: string, bytes: Uint8Array, folder: string): Promise<Config> {
    const { readConfig } = await import("./read-config.ts"); // Loaded only where there is one.
    return readConfig(relative(this.#cwd, file), bytes, this.#locale, { file, folder });
  }

  /** `below` are the files that led here: none of them can be extended again. */
  async #withBases(config: Config, below: readonly string[]): Promise<readonly Config[]> {
    const way = [...below, config.file];
    const chain: Config[] = [];
    for (const base of config.extends) {
      const { file, isPackage } = resolveBase(base);
      if (way.includes(file)) throw this.#refuse(base, "cycle");
      const bytes = readFile(file, this.#cwd);
      if ("problem" in bytes) throw this.#refuse(base, "unreadable");
      const folder = isPackage ? config.folder : dirname(file);
      const above = await this.#withBases(await this.#read(file, bytes, folder), way);
      for (const each of above.filter((one) => !chain.some((known) => known.file === one.file)))
        chain.push(each);
    }
    return [...chain, config];
  }

  #refuse({ text, position, by }: Said, problem: FileProblem): UsageError {
    const fault = schemaFault("unusable-file", position, { key: "extends", file: text, problem });
    return refuse(by.source.file, [fault], by.source, by.locale);
  }
}

/** A path, or the `plan.config.yaml` of an npm package. */
function resolveBase({ text, by }: Said): { readonly file: string; readonly isPackage: boolean } {
  const path = resolve(dirname(by.file), text);
  if (/^[./~]|\.ya?ml$/i.test(text) || existsSync(path)) return { file: path, isPackage: false };
  try {
    return { file: createRequire(by.file).resolve(`${text}/${configName}`), isPackage: true };
  } catch {
    return { file: path, isPackage: true }; // Not installed: it will be found to be unreadable.
  }
}
