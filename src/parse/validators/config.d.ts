import type { SchemaValidator } from "../schema.ts";

declare const validate: SchemaValidator["validate"];
export default validate;
export declare const knownKeys: SchemaValidator["knownKeys"];
