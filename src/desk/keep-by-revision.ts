/** Keeps what was worked out while the record stands as it is, for all who ask the same, also at once. */

import type { RecordStore } from "../record/port.js";

export interface Kept<Question, Made> {
	/** How many answers are kept at once; the least lately asked is forgotten. */
	readonly most: number;
	/** Questions of one key have one answer. */
	readonly keyOf: (question: Question) => string;
	readonly make: (question: Question) => Promise<Made>;
}

/** Makes on the first asking of each question, and again once the record has grown. */
export function keepByRevision<Question, Made>(
	record: Pick<RecordStore, "revision">,
	{ most, keyOf, make }: Kept<Question, Made>,
): (question: Question) => Promise<Made> {
	const kept = new Map<string, Promise<Made>>();
	let at = -1;
	return async (question) => {
		const now = await record.revision();
		if (now !== at) {
			// What is large is let go before the next is made.
			kept.clear();
			at = now;
		}
		const key = keyOf(question);
		const made = kept.get(key) ?? make(question);
		kept.delete(key);
		kept.set(key, made);
		made.catch(() => {
			if (kept.get(key) === made) kept.delete(key);
		});
		for (const oldest of kept.keys()) {
			if (kept.size <= most) break;
			kept.delete(oldest);
		}
		return made;
	};
}
