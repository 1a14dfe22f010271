/** Which entries speak of one draft: by points, authors, names and days; what fits several drafts is joined to none. */

import { placeKey } from "../model/account.js";
import type { Codebook } from "../model/codebook.js";
import type { Ground } from "../model/ground.js";
import { makeSpan } from "../model/span.js";
import type { Admission } from "./admission.js";
import {
	type AdmittedDraft,
	draftKnower,
	type KnownDraft,
} from "./draft-entry.js";
import type { ActorIdentity } from "./identify-actors.js";
import { type JoinedDrafts, joinDrafts } from "./join-drafts.js";
import { byText } from "./order.js";
import { mendedSets } from "./partition.js";

/** Which draft is meant by the keys of draft entries. */
export interface DraftIdentity {
	readonly has: (key: string) => boolean;
	/** The key that the draft is shown by: of its entries the one told first. The key itself for one that is not known. */
	readonly keyOf: (key: string) => string;
	/** All drafts: shown key → entries, in no particular order. */
	readonly sets: ReadonlyMap<string, readonly KnownDraft[]>;
	/** Drafts that a name may mean, by shown key; empty where it is settled. */
	readonly candidatesOf: (key: string) => readonly string[];
}

export interface DraftSources {
	readonly admission: Admission;
	readonly actors: ActorIdentity;
	readonly codebook: Codebook;
}

/** Tells which draft is which. */
export function identifyDrafts(
	ground: Pick<Ground, "drafts" | "identities" | "texts" | "cards">,
	{ admission, actors, codebook }: DraftSources,
): DraftIdentity {
	const know = draftKnower(actors, codebook);
	const known = new Map<string, KnownDraft>();
	for (const entry of ground.drafts) {
		const { key, span } = entry;
		const evidence = admission.evidence({
			key,
			span,
			statement: null,
			said: null,
		});
		if (evidence !== null)
			known.set(key, know({ entry, evidence, text: null }));
	}
	for (const text of textsOf(ground, admission))
		known.set(text.entry.key, know(text));
	const joined = joinDrafts([...known.values()], admission);
	const { sets, setOf } = mendedSets(known.keys(), joined.partition, {
		kind: "draft",
		identities: ground.identities,
		shownBy: (keys) => toldFirst(keys, known),
	});
	const shown = new Map(
		sets.map(
			({ shown, keys }) =>
				[shown, keys.flatMap((key) => known.get(key) ?? [])] as const,
		),
	);
	const keyOf = (key: string) => setOf(key)?.shown ?? key;
	return {
		has: (key) => known.has(key),
		keyOf,
		sets: shown,
		candidatesOf: candidateFinder({ joined, keyOf, sets: shown }),
	};
}

function toldFirst(
	keys: readonly string[],
	known: ReadonlyMap<string, KnownDraft>,
): string {
	let first = keys[0] ?? "";
	let day = LAST;
	for (const key of keys) {
		const told = known.get(key)?.evidence.days?.to ?? LAST;
		if (told < day || (told === day && key < first)) [first, day] = [key, told];
	}
	return first;
}

/** Behind every day, for what is undated. */
const LAST = "9999-99-99";

function candidateFinder({
	joined,
	keyOf,
	sets,
}: {
	readonly joined: JoinedDrafts;
	readonly keyOf: (key: string) => string;
	readonly sets: ReadonlyMap<string, readonly KnownDraft[]>;
}): (key: string) => readonly string[] {
	// Many entries of a day share one list.
	const shown = new Map<readonly string[], readonly string[]>();
	const shownOf = (candidates: readonly string[]) => {
		let found = shown.get(candidates);
		if (found === undefined) {
			found = [...new Set(candidates.map(keyOf))].sort(byText);
			shown.set(candidates, found);
		}
		return found;
	};
	return (key) => {
		const meant = new Set<string>();
		for (const { entry } of sets.get(key) ?? []) {
			const candidates = joined.candidates.get(entry.key);
			// One entry that is settled settles what is taken together with it.
			if (candidates === undefined) return [];
			for (const candidate of shownOf(candidates)) meant.add(candidate);
		}
		meant.delete(key);
		return meant.size < 2 ? [...meant] : [...meant].sort(byText);
	};
}

/** The texts of drafts that the record has, as entries of their own. */
function textsOf(
	{ cards, texts }: Pick<Ground, "cards" | "texts">,
	admission: Admission,
): readonly AdmittedDraft[] {
	const drafts: AdmittedDraft[] = [];
	for (const { id, draft } of cards.values()) {
		const admitted = draft === null ? null : admission.cardOf(id);
		if (draft === null || admitted === null) continue;
		const text = texts.get(id);
		const first = text?.points[0]?.own[0];
		const span =
			text === undefined || first === undefined
				? { start: 0, end: 0, text: "" }
				: makeSpan(text.document.text, first.start, first.end);
		drafts.push({
			entry: {
				key: placeKey(id, span),
				name: draft,
				names: [draft],
				points: null,
				status: [],
				by: [],
				backers: [],
				span,
			},
			evidence: {
				document: id,
				span,
				statement: null,
				days: admitted.toldFirst,
				telling: admitted.card.telling,
			},
			text: id,
		});
	}
	return drafts;
}
