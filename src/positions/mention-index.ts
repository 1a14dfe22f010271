/** Who is named where: the mentions of all actors and drafts of a document, in text order, found by place. */

import type { Actor } from "../model/actor.js";
import type { Draft } from "../model/draft.js";
import type { Range } from "../model/span.js";

/** One place that names an actor or a draft. */
export interface NamedPlace extends Range {
	readonly id: string;
}

export interface MentionIndex {
	readonly places: readonly NamedPlace[];
	/** Length of the longest mention, in units: how far back one that reaches over a place may begin. */
	readonly reach: number;
}

const made = new WeakMap<readonly Actor[], MentionIndex>();

/** The index of these actors' and drafts' mentions, made once; a draft is the actor of the same id. */
export function mentionIndex(
	actors: readonly Actor[],
	drafts: readonly Draft[],
): MentionIndex {
	let index = made.get(actors);
	if (index === undefined) {
		index = makeMentionIndex(actors, drafts);
		made.set(actors, index);
	}
	return index;
}

/** The index of these actors' and drafts' mentions. */
export function makeMentionIndex(
	actors: readonly Actor[],
	drafts: readonly Draft[],
): MentionIndex {
	const places: NamedPlace[] = [];
	for (const { id, mentions } of [...actors, ...drafts])
		for (const { start, end } of mentions) places.push({ id, start, end });
	places.sort((a, b) => a.start - b.start || b.end - a.end);
	const reach = places.reduce(
		(longest, { start, end }) => Math.max(longest, end - start),
		0,
	);
	return { places, reach: Math.min(reach, LONGEST_MENTION) };
}

/** No name is longer; a longer mention is a description, and what it reaches over is named by itself. */
const LONGEST_MENTION = 200;

/** Mentions that lie wholly in the range, in text order, the longer before the shorter where they begin together. */
export function mentionsIn(
	index: MentionIndex,
	range: Range,
): readonly NamedPlace[] {
	const found: NamedPlace[] = [];
	for (let at = firstFrom(index, range.start); at < index.places.length; at++) {
		const place = index.places[at]!;
		if (place.start >= range.end) break;
		if (place.end <= range.end) found.push(place);
	}
	return found;
}

/** The mention that covers most of the range, the tightest of several that cover as much; null where none touches it. */
export function mentionAt(
	index: MentionIndex,
	range: Range,
): NamedPlace | null {
	let best: NamedPlace | null = null;
	let bestShare = 0;
	for (
		let at = firstFrom(index, range.start - index.reach);
		at < index.places.length;
		at++
	) {
		const place = index.places[at]!;
		if (place.start >= range.end) break;
		const shared =
			Math.min(place.end, range.end) - Math.max(place.start, range.start);
		const share =
			shared / (place.end - place.start + range.end - range.start - shared);
		if (shared > 0 && share > bestShare) {
			best = place;
			bestShare = share;
		}
	}
	return best;
}

function firstFrom(index: MentionIndex, start: number): number {
	let low = 0;
	let high = index.places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (index.places[middle]!.start >= start) high = middle;
		else low = middle + 1;
	}
	return low;
}
