/** Which draft came after which, where a document says so: a revision or an answer, told beside the one earlier draft it can mean. */

import type { Evidence } from "../model/state.js";
import type { KnownDraft } from "./draft-entry.js";
import { byText, daysSpanned, inOrder } from "./order.js";

/** What a draft came after, and the words that say so. */
export interface Predecessor {
	readonly draft: string;
	readonly evidence: readonly Evidence[];
}

/** Draft → its predecessor, for those that have one. Where documents name different ones, none is given. */
export function predecessors(
	sets: ReadonlyMap<string, readonly KnownDraft[]>,
): ReadonlyMap<string, Predecessor> {
	const saying = new Set<string>();
	for (const entries of sets.values())
		for (const { marks, evidence } of entries)
			if (marks.isLater) saying.add(evidence.document);
	const inDocument = new Map<string, Map<string, KnownDraft[]>>();
	for (const [key, entries] of sets)
		for (const draft of entries) {
			const { document } = draft.evidence;
			if (!saying.has(document)) continue;
			const drafts = inDocument.get(document) ?? new Map();
			inDocument.set(document, drafts);
			drafts.set(key, [...(drafts.get(key) ?? []), draft]);
		}
	const first = firstDays(sets);
	const told = new Map<string, Map<string, Evidence[]>>();
	for (const drafts of inDocument.values()) {
		if (drafts.size < 2) continue;
		for (const [key, entries] of drafts) {
			const later = entries.filter(({ marks }) => marks.isLater);
			const earlier = [...drafts.keys()].filter((other) =>
				isBefore(first(other), first(key)),
			);
			const [before] = earlier;
			if (later.length === 0 || before === undefined || earlier.length > 1)
				continue;
			const known = told.get(key) ?? new Map<string, Evidence[]>();
			told.set(key, known);
			known.set(before, [
				...(known.get(before) ?? []),
				...later.map(({ evidence }) => evidence),
			]);
		}
	}
	const found = new Map<string, Predecessor>();
	for (const [key, known] of [...told].sort(([a], [b]) => byText(a, b))) {
		const [only] = known;
		if (only === undefined || known.size > 1) continue;
		found.set(key, { draft: only[0], evidence: inOrder(only[1]) });
	}
	return found;
}

/** Tells the first day on which a draft is spoken of. */
function firstDays(
	sets: ReadonlyMap<string, readonly KnownDraft[]>,
): (key: string) => string | null {
	const known = new Map<string, string | null>();
	return (key) => {
		let day = known.get(key);
		if (day === undefined) {
			const days = (sets.get(key) ?? []).map(({ evidence }) => evidence.days);
			day = daysSpanned(days)?.from ?? null;
			known.set(key, day);
		}
		return day;
	};
}

/** Both days must be known: a draft is not earlier because nobody dated it. */
function isBefore(a: string | null, b: string | null): boolean {
	return a !== null && b !== null && a < b;
}
