import { dirname, relative, resolve } from "node:path";

import type { Contract } from "../check/contracts/contract.ts";
import {
  findShippedContract,
  findShippedProfile,
  shippedContracts,
  shippedProfiles,
} from "../check/contracts/shipped.ts";
import type { Locale } from "../diagnostics/diagnostic.ts";
import { schemaFault } from "../diagnostics/schema-fault.ts";
import { findNearest } from "../parse/nearest.ts";
import { readFile } from "../source/read-file.ts";
import type { ContractEntry, Said } from "./config.ts";
import { UsageError } from "./exit-status.ts";
import { refuse } from "./refuse.ts";
import { talkIn } from "./talk.ts";

/** Reads the contracts that the command line and configurations name, each file once. */
export class ContractReader {
  readonly #cwd: string;
  readonly #locale: Locale | undefined;
  readonly #byPath = new Map<string, Promise<Contract>>();

  constructor(cwd: string, locale: Locale | undefined) {
    this.#cwd = cwd;
    this.#locale = locale;
  }

  /** A contract of a configuration, held against the plans that both it and the contract itself mean. */
  async readEntry({ contract: said, ids, tags, profiles }: ContractEntry): Promise<Contract> {
    const contract = findShipped(said.text) ?? (await this.#readSaid(said, "contract"));
    const selector = {
      ...(ids !== undefined && { ids }),
      ...(tags !== undefined && { tags }),
      ...(profiles !== undefined && { profiles }),
    };
    if (Object.keys(selector).length === 0) return contract;
    return { ...contract, appliesTo: [...(contract.appliesTo ?? []), selector] };
  }

  async readProfile(said: Said): Promise<Contract> {
    return findShippedProfile(said.text) ?? (await this.#readSaid(said, "profiles"));
  }

  /** A profile that a configuration gives to plans must be one. */
  checkProfile({ text, position, by }: Said, own: readonly string[]): void {
    const known = [...own, ...shippedProfiles.map(({ name }) => name)];
    if (known.includes(text)) return;
    const suggestion = findNearest(text, known);
    const fault = schemaFault("not-allowed", position, {
      key: "profile",
      value: text,
      allowed: known.join("|"),
      ...(suggestion !== undefined && { suggestion }),
    });
    throw refuse(by.source.file, [fault], by.source, by.locale);
  }

  /** A contract of the command line: one that ships, or a file. */
  async readNamed(name: string, configured: Locale | undefined): Promise<Contract> {
    const shipped = findShipped(name);
    if (shipped !== undefined) return shipped;
    const contract = await this.#readFile(resolve(this.#cwd, name));
    if (contract !== undefined) return contract;
    const talk = talkIn[this.#locale ?? configured ?? "en"];
    throw new UsageError(talk.noContract(name, findNearest(name, shippedNames)));
  }

  async #readSaid({ text, position, by }: Said, key: string): Promise<Contract> {
    const contract = await this.#readFile(resolve(dirname(by.file), text), by.locale);
    if (contract !== undefined) return contract;
    const suggestion = findNearest(text, shippedNames);
    const fault = schemaFault("unusable-file", position, {
      key,
      file: text,
      problem: "unreadable",
      ...(suggestion !== undefined && { suggestion }),
    });
    throw refuse(by.source.file, [fault], by.source, by.locale);
  }

  /** Undefined where there is no such file. */
  #readFile(path: string, configured?: Locale): Promise<Contract | undefined> {
    const known = this.#byPath.get(path);
    if (known !== undefined) return known;
    const bytes = readFile(path, this.#cwd);
    if ("problem" in bytes) return Promise.resolve(undefined);
    const contract = import("./read-contract.ts").then(({ readContract }) =>
      // It needs all of ajv, which those that ship do without.
      readContract(relative(this.#cwd, path), bytes, this.#locale ?? configured),
    );
    this.#byPath.set(path, contract);
    return contract;
  }
}

const shippedNames = [...shippedContracts, ...shippedProfiles].map(({ name }) => name);

/** A profile says what a plan has to have, and can be asked of any plan. */
function findShipped(name: string): Contract | undefined {
  return findShippedContract(name) ?? findShippedProfile(name);
}
