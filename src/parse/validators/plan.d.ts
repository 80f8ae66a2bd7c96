import type { SchemaValidator } from "../schema.ts";

declare const validate: SchemaValidator;
export default validate;
