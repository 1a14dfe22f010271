/** Findings: what a reader should know about the input that is no failure of the program. */

import type { Range } from "./span.js";

/** A remark on the input. Its prose stands in one table (`views/finding-messages.ts`), by `code`. */
export interface Finding {
	readonly code: string;
	/** Where in the text; null when it is about the whole document. */
	readonly span: Range | null;
	readonly values: Readonly<Record<string, string | number>>;
}
