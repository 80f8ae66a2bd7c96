import type { ContractValidator } from "../contract.ts";

declare const validate: ContractValidator;
export default validate;
export declare const title: string;
