/** The hour at the head of an entry of a live page: "14:20 Ada Lund said", "16.05 – From the rebels". */

import type { Token } from "../model/analysis.js";

/** Whether the token is an hour that opens its sentence. */
export function isEntryHour(tokens: readonly Token[], at: number): boolean {
	return at === 0 && /^\d{1,2}[:.]\d{2}$/.test(tokens[0]?.norm ?? "");
}

/** Index of the first token of the entry itself. */
export function behindEntryHour(tokens: readonly Token[]): number {
	if (!isEntryHour(tokens, 0)) return 0;
	return /^(?:[–—-]|--)$/.test(tokens[1]?.norm ?? "") ? 2 : 1;
}
