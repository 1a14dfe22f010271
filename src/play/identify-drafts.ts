/** Which entries speak of one draft: by points, authors, names and days; what fits several drafts is joined to none. */

import type { DraftEntry } from "../model/account.js";
import { documentOfKey, placeKey } from "../model/account.js";
import type { Codebook } from "../model/codebook.js";
import type { Ground } from "../model/ground.js";
import { makeSpan } from "../model/span.js";
import type { Admission } from "./admission.js";
import { type KnownDraft, knownDraft } from "./draft-entry.js";
import type { ActorIdentity } from "./identify-actors.js";
import { type JoinedDrafts, joinDrafts } from "./join-drafts.js";
import { byText } from "./order.js";
import { mendedSets } from "./partition.js";

/** Which draft is meant by the keys of draft entries. */
export interface DraftIdentity {
	readonly has: (key: string) => boolean;
	/** The key that the draft is shown by: of its entries the one told first. The key itself for one that is not known. */
	readonly keyOf: (key: string) => string;
	/** All drafts: shown key → entries, in order of key. */
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
	const known = new Map<string, KnownDraft>();
	for (const entry of ground.drafts) {
		const evidence = admission.evidence({
			key: entry.key,
			span: entry.span,
			statement: null,
			said: null,
		});
		if (evidence !== null)
			known.set(
				entry.key,
				knownDraft({ entry, evidence, text: null }, actors, codebook),
			);
	}
	for (const draft of textsOf(ground, { admission, actors, codebook }))
		known.set(draft.entry.key, draft);
	const joined = joinDrafts([...known.values()]);
	const sets = mendedSets(known.keys(), joined.partition, {
		kind: "draft",
		identities: ground.identities,
		shownBy: (keys) => toldFirst(keys, known),
	});
	const shown = new Map<string, readonly KnownDraft[]>();
	for (const set of new Set(sets.values()))
		shown.set(
			set.shown,
			set.keys.flatMap((key) => known.get(key) ?? []),
		);
	const keyOf = (key: string) => sets.get(key)?.shown ?? key;
	return {
		has: (key) => sets.has(key),
		keyOf,
		sets: new Map([...shown].sort(([a], [b]) => byText(a, b))),
		candidatesOf: (key) => candidatesOf(key, { joined, keyOf, sets: shown }),
	};
}

function toldFirst(
	keys: readonly string[],
	known: ReadonlyMap<string, KnownDraft>,
): string {
	let first = keys[0] ?? "";
	let day = "9999-99-99";
	for (const key of keys) {
		const told = known.get(key)?.evidence.days?.to ?? day;
		if (told < day) [first, day] = [key, told];
	}
	return first;
}

function candidatesOf(
	key: string,
	{
		joined,
		keyOf,
		sets,
	}: {
		readonly joined: JoinedDrafts;
		readonly keyOf: (key: string) => string;
		readonly sets: ReadonlyMap<string, readonly KnownDraft[]>;
	},
): readonly string[] {
	const meant = new Set<string>();
	for (const { entry } of sets.get(key) ?? []) {
		const candidates = joined.candidates.get(entry.key);
		// One entry that is settled settles what a coder has merged with it.
		if (candidates === undefined) return [];
		for (const candidate of candidates) meant.add(keyOf(candidate));
	}
	meant.delete(key);
	return [...meant].sort(byText);
}

/** The texts of drafts that the record has, as entries of their own. */
function textsOf(
	{ cards, texts }: Pick<Ground, "cards" | "texts">,
	{ admission, actors, codebook }: DraftSources,
): readonly KnownDraft[] {
	const drafts: KnownDraft[] = [];
	for (const { id, draft } of cards.values()) {
		const admitted = draft === null ? null : admission.cardOf(id);
		if (draft === null || admitted === null) continue;
		const text = texts.get(id);
		const first = text?.points[0]?.own[0];
		const span =
			text === undefined || first === undefined
				? { start: 0, end: 0, text: "" }
				: makeSpan(text.document.text, first.start, first.end);
		const entry: DraftEntry = {
			key: placeKey(id, span),
			name: draft,
			names: [draft],
			points: null,
			status: [],
			by: [],
			backers: [],
			span,
		};
		drafts.push(
			knownDraft(
				{
					entry,
					evidence: {
						document: documentOfKey(entry.key),
						span,
						statement: null,
						days: admitted.toldFirst,
						telling: admitted.card.telling,
					},
					text: id,
				},
				actors,
				codebook,
			),
		);
	}
	return drafts;
}
