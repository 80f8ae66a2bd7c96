export function focusedId(): string | undefined;
export function pageWidth(): number;
export function allIds(): readonly string[];
export function headingLevels(): readonly number[];
export function findVisibleEntries(): readonly { text: string; plan?: string; severity?: string }[];
export function findFigures(): readonly { href: string; text: string }[];
export function cellLabel(cell: unknown): string;
export function findFaintText(): readonly string[];
export function findSevere(): Promise<readonly string[]>;
