/** Stands uncompressed near the beginning of an office document that is ours, and in no other. */
export const officeMark = "<dc:creator>plan-compiler</dc:creator>";
