/** Folds the drafts: each with its names, its makers, its text, what it came after and what it is reported to provide. */

import type { DraftEntry } from "../model/account.js";
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
			const [only, second] = entries;
			if (only !== undefined && second === undefined)
				return stateOfOne(key, only, {
					context,
					after: after.get(key) ?? null,
					provisions: provisions.get(key) ?? [],
				});
			const told = entries.filter(({ text }) => text === null);
			return {
				key,
				name: nameOf(entries),
				names: allOf(entries, ({ names }) => names),
				entries: entries.map(({ entry }) => entry.key).sort(byText),
				candidates: drafts.candidatesOf(key),
				points: pointsOf(entries),
				status: allOf(entries, ({ status }) => status),
				by: allOf(entries, ({ by }) => by.map(context.speakerOf)),
				backers: allOf(entries, ({ backers }) =>
					backers.map(context.speakerOf),
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

/** Most drafts of a large record are spoken of once: what is told of them needs no putting together. */
function stateOfOne(
	key: string,
	{ entry, evidence, text, marks }: KnownDraft,
	{
		context: { drafts, speakerOf },
		after,
		provisions,
	}: Pick<DraftState, "after" | "provisions"> & {
		readonly context: FoldContext;
	},
): DraftState {
	return {
		key,
		name: entry.name,
		names: eachOnce(entry.names),
		entries: [entry.key],
		candidates: drafts.candidatesOf(key),
		points: marks.points,
		status: eachOnce(entry.status),
		by: eachOnce(entry.by.map(speakerOf)),
		backers: eachOnce(entry.backers.map(speakerOf)),
		text,
		days: evidence.days,
		after,
		provisions,
		evidence: [evidence],
	};
}

/** In order. */
function eachOnce(words: readonly string[]): readonly string[] {
	return words.length < 2 ? words : [...new Set(words)].sort(byText);
}

function allOf(
	entries: readonly KnownDraft[],
	wordsOf: (entry: DraftEntry) => readonly string[],
): readonly string[] {
	return eachOnce(entries.flatMap(({ entry }) => wordsOf(entry)));
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
		points !== null &&
		name.includes(String(points)) &&
		name !== `${points} points`
			? 1
			: 0;
	const [first] = [...tellings].sort(
		([a, told], [b, toldToo]) =>
			isFull(b) - isFull(a) || toldToo.size - told.size || byText(a, b),
	);
	return first?.[0] ?? "";
}

/** Drafts of different numbers are one only where a coder has merged them; the smaller number stands. */
function pointsOf(entries: readonly KnownDraft[]): number | null {
	let least: number | null = null;
	for (const { marks } of entries)
		if (marks.points !== null && (least === null || marks.points < least))
			least = marks.points;
	return least;
}

/** Of several documents that are its text, the smallest id. */
function textOf(entries: readonly KnownDraft[]): string | null {
	return entries.flatMap(({ text }) => text ?? []).sort(byText)[0] ?? null;
}
