/** A change to a text that somebody proposed and nobody has accepted yet. */

import type { Range } from "./span.js";

/** A bracket that stands for a proposed change. */
export interface Proposal extends Range {
	/** The words as they stood, then as they are proposed; one where words are only added or only struck out. */
	readonly options: readonly Range[];
	readonly by: Range | null;
	/** ISO 8601, as the file writes it; null where it does not say. */
	readonly at: string | null;
	readonly kind: "insertion" | "deletion" | "replacement";
}
