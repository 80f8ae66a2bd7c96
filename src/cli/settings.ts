import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

import type { Contract } from "../check/contracts/contract.ts";
import type { Locale } from "../diagnostics/diagnostic.ts";
import type { YamlMap } from "../parse/yaml/tree.ts";
import type { RuleSetting, Settings } from "../settings.ts";
import { readFile } from "../source/read-file.ts";
import { UsageError } from "./exit-status.ts";
import type { ReadOptions } from "./options.ts";
import { talkIn } from "./talk.ts";
import type { Terminal } from "./terminal.ts";

export const configName = "plan.config.yaml";

/** What a `plan.config.yaml` says. Patterns are those of `.gitignore`, from the folder the file stands in. */
export interface Config {
  readonly file: string;
  readonly locale?: Locale;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly metrics?: Readonly<Record<string, readonly string[]>>;
  /** Of the files in folders, only these are read. */
  readonly include?: readonly string[];
  /** Nor these. A file named on the command line is read in any case. */
  readonly exclude?: readonly string[];
  /** Names of contracts that ship, or files, which every plan must meet. */
  readonly contracts?: readonly string[];
  /** How reports look, as written; only a report reads it. */
  readonly report?: YamlMap;
}

/** Finds the settings that apply to a file: the command line's, then those of the nearest `plan.config.yaml` above it. */
export class SettingsFinder {
  readonly #options: ReadOptions;
  readonly #cwd: string;
  readonly #byFolder = new Map<string, Promise<Config | undefined>>();
  readonly #byConfig = new Map<Config | undefined, Promise<Settings>>();

  constructor(options: ReadOptions, { cwd }: Pick<Terminal, "cwd">) {
    this.#options = options;
    this.#cwd = cwd;
  }

  /** For what is said of several files together: their own settings when they share them, else those of the folder the command runs in. */
  async forWorkspace(files: readonly string[] = []): Promise<Settings> {
    const each = new Set<Settings>();
    for (const file of files) each.add(await this.forFile(file));
    const [first] = each;
    return first !== undefined && each.size === 1
      ? first
      : this.#settingsOf(await this.#configFor(this.#cwd));
  }

  /** The configuration of several files together, by the same choice. */
  async configForWorkspace(files: readonly string[]): Promise<Config | undefined> {
    const each = new Set<Config | undefined>();
    for (const file of files) each.add(await this.#configFor(dirname(resolve(this.#cwd, file))));
    const [first] = each;
    return each.size === 1 ? first : this.#configFor(this.#cwd);
  }

  async forFile(file: string): Promise<Settings> {
    return this.#settingsOf(await this.#configFor(dirname(resolve(this.#cwd, file))));
  }

  /** Whether a file found in a folder is to be read. */
  async isIncluded(file: string): Promise<boolean> {
    const path = resolve(this.#cwd, file);
    const config = await this.#configFor(dirname(path));
    if (config === undefined || (config.include === undefined && config.exclude === undefined)) return true;
    const fromConfig = relative(dirname(config.file), path).split(sep).join("/");
    if (fromConfig.startsWith("../")) return true; // A configuration given by name may stand anywhere.
    const { default: ignore } = await import("ignore");
    const matches = (patterns: readonly string[]) =>
      ignore()
        .add([...patterns])
        .ignores(fromConfig);
    return (
      (config.include === undefined || matches(config.include)) &&
      (config.exclude === undefined || !matches(config.exclude))
    );
  }

  #settingsOf(config: Config | undefined): Promise<Settings> {
    const known = this.#byConfig.get(config);
    if (known !== undefined) return known;
    const settings = this.#makeSettings(config);
    this.#byConfig.set(config, settings);
    return settings;
  }

  async #makeSettings(config: Config | undefined): Promise<Settings> {
    const { asOf, contract: named = [] } = this.#options;
    const locale = this.#options.locale ?? config?.locale;
    const folder = config === undefined ? this.#cwd : dirname(config.file);
    const contracts = [
      ...(await this.#readContracts(config?.contracts ?? [], folder)),
      ...(await this.#readContracts(named, this.#cwd)),
    ];
    return {
      ...(locale !== undefined && { locale }),
      ...(asOf !== undefined && { asOf }),
      ...(config?.rules !== undefined && { rules: config.rules }),
      ...(config?.metrics !== undefined && { metrics: config.metrics }),
      ...(contracts.length > 0 && { contracts }),
    };
  }

  /** By the name of one that ships, or by a path from the folder that names it. */
  async #readContracts(names: readonly string[], folder: string): Promise<readonly Contract[]> {
    if (names.length === 0) return [];
    const { findShippedContract } = await import("../check/contracts/shipped.ts");
    const contracts: Contract[] = [];
    for (const name of names)
      contracts.push(findShippedContract(name) ?? (await this.#readContract(resolve(folder, name))));
    return contracts;
  }

  async #readContract(path: string): Promise<Contract> {
    const { name, bytes } = this.#readSetting(path);
    const { readContract } = await import("./read-contract.ts"); // Loaded only where there is one: it needs all of ajv.
    return readContract(name, bytes, this.#options.locale ?? "en");
  }

  #configFor(folder: string): Promise<Config | undefined> {
    const { config } = this.#options;
    const key = config === undefined ? folder : "";
    const known = this.#byFolder.get(key);
    if (known !== undefined) return known;
    const found = config === undefined ? this.#findUpwards(folder) : this.#read(resolve(this.#cwd, config));
    this.#byFolder.set(key, found);
    return found;
  }

  async #findUpwards(folder: string): Promise<Config | undefined> {
    const file = join(folder, configName);
    if (existsSync(file)) return this.#read(file);
    const above = dirname(folder);
    return above === folder ? undefined : this.#configFor(above);
  }

  async #read(file: string): Promise<Config> {
    const { name, bytes } = this.#readSetting(file);
    const { readConfig } = await import("./read-config.ts"); // Loaded only where there is one.
    return { ...readConfig(name, bytes, this.#options.locale ?? "en"), file };
  }

  #readSetting(path: string): { readonly name: string; readonly bytes: Uint8Array } {
    const name = relative(this.#cwd, path);
    const bytes = readFile(path, this.#cwd);
    if ("problem" in bytes)
      throw new UsageError(talkIn[this.#options.locale ?? "en"].unreadable(name, bytes.problem));
    return { name, bytes };
  }
}
