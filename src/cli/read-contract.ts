import { compileContract } from "../check/contracts/compile-contract.ts";
import type { Contract } from "../check/contracts/contract.ts";
import type { Locale } from "../diagnostics/diagnostic.ts";
import { decode } from "../source/decode.ts";
import { createSource } from "../source/source.ts";
import { refuse } from "./refuse.ts";

/** Reads a contract of the user's own; one that does not hold together is refused with the place of what is wrong. */
export function readContract(file: string, bytes: Uint8Array, asked?: Locale): Contract {
  const { value: decoded, faults } = decode(file, bytes);
  if (decoded === undefined) throw refuse(file, faults, undefined, asked ?? "en");
  const source = createSource(file, decoded.text, "yaml", decoded.encoding); // JSON is YAML.
  const { value: contract, faults: wrong } = compileContract(source);
  if (contract === undefined) throw refuse(file, wrong, source, asked ?? languageOf(source.text));
  return contract;
}

/** Its author reads the language it is written in. */
function languageOf(text: string): Locale {
  return /\p{Script=Han}/u.test(text) ? "zh-CN" : "en";
}
