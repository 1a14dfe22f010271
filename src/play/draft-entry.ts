/** A draft entry with all that tells which draft it means. */

import { dayOfIso } from "../language/times/calendar.js";
import type { DraftEntry } from "../model/account.js";
import type { Codebook } from "../model/codebook.js";
import type { Evidence } from "../model/state.js";
import { keyOfName } from "./actor-key.js";
import { readDraftName } from "./draft-name.js";
import type { ActorIdentity } from "./identify-actors.js";

/** An entry that the bounds admit. */
export interface KnownDraft {
	readonly entry: DraftEntry;
	readonly evidence: Evidence;
	/** Id of the document where this is the text itself and no report of it. */
	readonly text: string | null;
	readonly points: number | null;
	/** What its names say beside the points: see `DraftName.known`. */
	readonly known: readonly string[];
	/** Of these, those made of parties only. */
	readonly byParty: ReadonlySet<string>;
	/** Sides of those who wrote it. */
	readonly authors: readonly string[];
	/** Whether it is called a revision of another text or an answer to one. */
	readonly isLater: boolean;
	/** The day on which it is spoken of; null when unknown. */
	readonly day: number | null;
}

/** The entry, its names taken apart. */
export function knownDraft(
	{
		entry,
		evidence,
		text,
	}: {
		readonly entry: DraftEntry;
		readonly evidence: Evidence;
		readonly text: string | null;
	},
	actors: ActorIdentity,
	codebook: Codebook,
): KnownDraft {
	const names = [entry.name, ...entry.names].map((name) =>
		readDraftName(name, codebook),
	);
	const sideOf = (key: string) => {
		const side = actors.sideOf(key);
		return side === null ? actors.keyOf(key) : keyOfName(side, codebook);
	};
	const authors = [...new Set(entry.by.map(sideOf))].sort();
	const behind = [
		...new Set([...authors, ...entry.backers.map(sideOf)]),
	].sort();
	const known = new Set(names.flatMap((name) => name.known ?? []));
	const byParty = new Set(
		names.flatMap((name) => (name.isByParty ? (name.known ?? []) : [])),
	);
	// "a plan drafted by Washington" is the American plan.
	if (known.size === 0 && behind.length > 0) {
		known.add(behind.join(" "));
		byParty.add(behind.join(" "));
	}
	return {
		entry,
		evidence,
		text,
		points:
			entry.points ??
			names.find(({ points }) => points !== null)?.points ??
			null,
		known: [...known].sort(),
		byParty,
		authors,
		isLater: names.some(({ isLater }) => isLater),
		day: evidence.days === null ? null : dayOfIso(evidence.days.to),
	};
}
