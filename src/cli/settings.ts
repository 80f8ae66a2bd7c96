import { dirname, relative, resolve, sep } from "node:path";

import type { Ignore } from "ignore";

import type { Contract } from "../check/contracts/contract.ts";
import type { Settings } from "../settings.ts";
import { mergeValues, type Config, type ConfigValues, type ContractEntry } from "./config.ts";
import type { ContractReader } from "./contract-reader.ts";
import { ConfigFinder } from "./find-configs.ts";
import type { ReadOptions } from "./options.ts";
import type { Terminal } from "./terminal.ts";

export { configName, type Config } from "./config.ts";

/** Finds the settings that apply to a file: the command line's, then those of the nearest `plan.config.yaml` above it. */
export class SettingsFinder {
  readonly #options: ReadOptions;
  readonly #cwd: string;
  readonly #configs: ConfigFinder;
  readonly #settings = new Map<string, Promise<Settings>>();
  #contracts: Promise<ContractReader> | undefined;

  constructor(options: ReadOptions, { cwd }: Pick<Terminal, "cwd">) {
    this.#options = options;
    this.#cwd = cwd;
    this.#configs = new ConfigFinder(cwd, options.config, options.locale);
  }

  async forFile(file: string): Promise<Settings> {
    const path = resolve(this.#cwd, file);
    const configs = await this.#configs.forFolder(dirname(path));
    const layers: ConfigValues[] = [];
    const key: string[] = [];
    for (const config of configs) {
      layers.push(config.values);
      key.push(config.file);
      for (const [index, { files, values }] of config.overrides.entries()) {
        if (!(await fits(path, config.folder, files))) continue;
        layers.push(values);
        key.push(String(index));
      }
    }
    const values = layers.reduce(mergeValues, {});
    const contracts = await contractsFor(path, values);
    for (const part of contracts.map(({ index }) => `c${index}`)) key.push(part);
    return this.#once(key.join("|"), () =>
      this.#makeSettings(
        values,
        contracts.map(({ entry }) => entry),
      ),
    );
  }

  /**
   * For what is said of several files together: their own settings where they share them; else those of the folder the
   * command runs in, and the names that metrics go by in any of them.
   */
  async forWorkspace(files: readonly string[] = []): Promise<Settings> {
    const each = new Set<Settings>();
    for (const file of files) each.add(await this.forFile(file));
    const [first] = each;
    if (first !== undefined && each.size === 1) return first;
    const configs = await this.#configsOf(files);
    const values = configs.map((config) => config.values).reduce(mergeValues, {});
    const metrics = Object.assign(
      {},
      ...[...each].map((settings) => settings.metrics),
    ) as Settings["metrics"];
    const settings = await this.#makeSettings(values, []);
    return { ...settings, ...(metrics !== undefined && { metrics: { ...metrics, ...settings.metrics } }) };
  }

  /** The configuration that says how the report over several files looks. */
  async configForWorkspace(files: readonly string[]): Promise<Config | undefined> {
    const configs = await this.#configsOf(files);
    return configs.findLast(({ report }) => report !== undefined) ?? configs.at(-1);
  }

  /** Whether a file found in a folder is to be read. */
  async isIncluded(file: string): Promise<boolean> {
    const path = resolve(this.#cwd, file);
    const configs = await this.#configs.forFolder(dirname(path));
    // The nearest that says anything of it decides.
    const including = configs.findLast(({ include }) => include !== undefined);
    const excluding = configs.findLast(({ exclude }) => exclude !== undefined);
    if (including?.include !== undefined && !(await fits(path, including.folder, including.include, true)))
      return false;
    return excluding?.exclude === undefined || !(await fits(path, excluding.folder, excluding.exclude));
  }

  /** The one chain of configurations that several files share, else that of the folder the command runs in. */
  async #configsOf(files: readonly string[]): Promise<readonly Config[]> {
    const each = new Set<readonly Config[]>();
    for (const file of files) each.add(await this.#configs.forFolder(dirname(resolve(this.#cwd, file))));
    const [first] = each;
    return first !== undefined && each.size === 1 ? first : this.#configs.forFolder(this.#cwd);
  }

  #once(key: string, make: () => Promise<Settings>): Promise<Settings> {
    const known = this.#settings.get(key);
    if (known !== undefined) return known;
    const settings = make();
    this.#settings.set(key, settings);
    return settings;
  }

  async #makeSettings(values: ConfigValues, entries: readonly ContractEntry[]): Promise<Settings> {
    const { asOf, contract: named = [] } = this.#options;
    const locale = this.#options.locale ?? values.locale;
    const { profile, fiscalYear, rules, metrics, sections, units, owners, profiles } = values;
    const own: Record<string, Contract> = {};
    for (const [name, file] of Object.entries(profiles ?? {}))
      own[name] = await (await this.#reader()).readProfile(file);
    if (profile !== undefined) (await this.#reader()).checkProfile(profile, Object.keys(own));
    const contracts: Contract[] = [];
    for (const entry of entries) contracts.push(await (await this.#reader()).readEntry(entry));
    for (const name of named) contracts.push(await (await this.#reader()).readNamed(name, values.locale));
    return {
      ...(locale !== undefined && { locale }),
      ...(asOf !== undefined && { asOf }),
      ...(rules !== undefined && { rules }),
      ...(metrics !== undefined && { metrics }),
      ...(sections !== undefined && { sections }),
      ...(fiscalYear !== undefined && { fiscalYear }),
      ...(units !== undefined && { units }),
      ...(owners !== undefined && { owners }),
      ...(contracts.length > 0 && { contracts }),
      ...(profiles !== undefined && { profiles: own }),
      ...(profile !== undefined && { profile: profile.text }),
    };
  }

  /** Loaded only where there is a contract. */
  #reader(): Promise<ContractReader> {
    this.#contracts ??= import("./contract-reader.ts").then(
      ({ ContractReader }) => new ContractReader(this.#cwd, this.#options.locale),
    );
    return this.#contracts;
  }
}

/** The contracts that are for a file, as far as that can be told from where it stands. */
async function contractsFor(path: string, { contracts = [] }: ConfigValues) {
  const found: { readonly entry: ContractEntry; readonly index: number }[] = [];
  for (const [index, entry] of contracts.entries()) {
    const { files, contract } = entry;
    if (files === undefined || (await fits(path, contract.by.folder, files))) found.push({ entry, index });
  }
  return found;
}

/** Whether patterns as in `.gitignore`, from a folder, mean a file; `elsewhere` is what is said of one outside of it. */
async function fits(
  path: string,
  folder: string,
  patterns: readonly string[],
  elsewhere = false,
): Promise<boolean> {
  const name = relative(folder, path).split(sep).join("/");
  if (name.startsWith("../") || /^[a-z]:/iu.test(name)) return elsewhere; // A configuration given by name may stand anywhere.
  return (await matcherOf(patterns)).ignores(name);
}

const matchers = new WeakMap<readonly string[], Promise<Ignore>>();

/** Each list of patterns is compiled once, for however many files. */
function matcherOf(patterns: readonly string[]): Promise<Ignore> {
  const known = matchers.get(patterns);
  if (known !== undefined) return known;
  const matcher = import("ignore").then(({ default: ignore }) => ignore().add([...patterns]));
  matchers.set(patterns, matcher);
  return matcher;
}
