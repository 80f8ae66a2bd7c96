import standaloneCode from "ajv/dist/standalone/index.js";
import type { AnySchemaObject } from "ajv/dist/2020.js";
import { createAjv } from "../src/check/contracts/compile-contract.ts";

/** The code of a contract's validator; its keywords are calls of what `keywords.ts` exports. */
export function compileAhead(schema: AnySchemaObject): string {
  const ajv = createAjv({ source: true });
  return standaloneCode.default(ajv, ajv.compile(schema));
}
