/** Folds the drafts: each with its names, its makers, its text, what it came after and what it is reported to provide. */

import type { DraftState } from "../model/state.js";
import type { KnownDraft } from "./draft-entry.js";
import { predecessors } from "./draft-lineage.js";
import type { FoldContext } from "./fold-context.js";
import { foldProvisions } from "./fold-provisions.js";
import { byDays, byText, daysSpanned, inOrder } from "./order.js";

/** The drafts, in order of the day on which each was first spoken of, then of key. */
export function foldDrafts(context: FoldContext): readonly DraftState[] {
	const { drafts } = context;
	const after = predecessors(drafts.sets);
	const provisions = foldProvisions(context);
	return [...drafts.sets]
		.map(([key, entries]): DraftState => {
			const told = entries.filter(({ text }) => text === null);
			return {
				key,
				name: nameOf(entries),
				names: unique(entries.flatMap(({ entry }) => entry.names)),
				entries: entries.map(({ entry }) => entry.key),
				candidates: drafts.candidatesOf(key),
				points: pointsOf(entries),
				status: unique(entries.flatMap(({ entry }) => entry.status)),
				by: unique(
					entries.flatMap(({ entry }) => entry.by.map(context.speakerOf)),
				),
				backers: unique(
					entries.flatMap(({ entry }) => entry.backers.map(context.speakerOf)),
				),
				text: textOf(entries),
				days: daysSpanned(entries.map(({ evidence }) => evidence.days)),
				after: after.get(key) ?? null,
				provisions: provisions.get(key) ?? [],
				evidence: inOrder(
					(told.length > 0 ? told : entries).map(({ evidence }) => evidence),
				),
			};
		})
		.sort((a, b) => byDays(a.days, b.days) || byText(a.key, b.key));
}

function unique(words: readonly string[]): readonly string[] {
	return [...new Set(words)].sort(byText);
}

/** As the record was told to call it, else as most tellings do. */
function nameOf(entries: readonly KnownDraft[]): string {
	const given = entries.filter(({ text }) => text !== null);
	const tellings = new Map<string, Set<string>>();
	for (const { entry, evidence } of given.length > 0 ? given : entries) {
		const told = tellings.get(entry.name) ?? new Set();
		tellings.set(entry.name, told.add(evidence.telling));
	}
	const points = pointsOf(entries);
	const isFull = (name: string) =>
		points !== null && name.includes(String(points)) ? 1 : 0;
	const [first] = [...tellings].sort(
		([a, told], [b, toldToo]) =>
			isFull(b) - isFull(a) || toldToo.size - told.size || byText(a, b),
	);
	return first?.[0] ?? "";
}

function pointsOf(entries: readonly KnownDraft[]): number | null {
	return entries.find(({ points }) => points !== null)?.points ?? null;
}

/** Of several documents that are its text, the smallest id. */
function textOf(entries: readonly KnownDraft[]): string | null {
	return entries.flatMap(({ text }) => text ?? []).sort(byText)[0] ?? null;
}
