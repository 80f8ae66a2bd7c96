import { compile } from "../compile.ts";
import type { Unit } from "../model/workspace.ts";
import type { Settings } from "../settings.ts";

/** Compiles files, and gives what it compiled before where neither a file's bytes nor its settings have changed. */
export interface UnitCache {
  readonly compile: (file: string, bytes: Uint8Array, settings: Settings) => Unit;
  /** Forgets the files that were not asked for since it was called last. */
  readonly sweep: () => void;
}

interface Kept {
  readonly bytes: Uint8Array;
  readonly settings: string;
  readonly unit: Unit;
}

/** A unit is plain data and linking does not touch it, so that one may be linked any number of times. */
export function createUnitCache(): UnitCache {
  const kept = new Map<string, Kept>();
  const asked = new Set<string>();
  const keys = new WeakMap<Settings, string>();
  const keyOf = (settings: Settings) => {
    const key = keys.get(settings) ?? JSON.stringify(settings);
    keys.set(settings, key);
    return key;
  };
  return {
    compile: (file, bytes, given) => {
      const settings = keyOf(given);
      // A file without a plan is compiled a second time, in the language of the others.
      const name = `${given.locale ?? ""} ${file}`;
      asked.add(name);
      const known = kept.get(name);
      if (known?.settings === settings && Buffer.compare(known.bytes, bytes) === 0) return known.unit;
      const unit = compile(file, bytes, given);
      kept.set(name, { bytes, settings, unit });
      return unit;
    },
    sweep: () => {
      for (const name of kept.keys()) if (!asked.has(name)) kept.delete(name);
      asked.clear();
    },
  };
}
