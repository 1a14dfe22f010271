/** The names the codebook knows, found in running text whatever way the text is cut into tokens. */

import type { Token } from "../../model/analysis.js";
import type {
	Codebook,
	OrganisationEntry,
	PersonEntry,
	PlaceEntry,
	StateEntry,
} from "../../model/codebook.js";
import { withoutAccents } from "./fold.js";

/** What a name of the codebook may be; `metonym` is a seat that speaks ("Kyiv"), `demonym` an adjective ("Ukrainian"). */
export type NameEntry =
	| {
			readonly kind: "state";
			readonly use: "name" | "metonym" | "demonym";
			readonly state: StateEntry;
	  }
	| {
			readonly kind: "organisation";
			readonly use: "name" | "metonym";
			readonly organisation: OrganisationEntry;
	  }
	| {
			/** A part of the world that acts as one: "Europe", "Western". */
			readonly kind: "region";
			readonly use: "name" | "demonym";
			readonly region: string;
	  }
	| { readonly kind: "person"; readonly person: PersonEntry }
	| { readonly kind: "place"; readonly place: PlaceEntry };

/** A name found: its entries (several where it is ambiguous: "Brussels") and its last token. */
export interface NameHit {
	readonly entries: readonly NameEntry[];
	readonly last: number;
}

interface Row {
	readonly alias: string;
	readonly entries: NameEntry[];
}

/** Names by their first run of letters, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly Row[]>;

const WORD = /^[\p{L}\p{N}\p{M}]+/u;

/** The index of all names of the codebook that begin with a capital letter. */
export function makeNameIndex(codebook: Codebook): NameIndex {
	const rows = new Map<string, Row>();
	const add = (alias: string, entry: NameEntry) => {
		const plain = alias.replace(/[’ʼ]/g, "'");
		const row = rows.get(plain) ?? { alias: plain, entries: [] };
		row.entries.push(entry);
		rows.set(plain, row);
	};
	for (const organisation of codebook.organisations) {
		const entry = { kind: "organisation", organisation } as const;
		const names = [
			organisation.name,
			organisation.short,
			...organisation.aliases,
		];
		for (const alias of new Set(names)) add(alias, { ...entry, use: "name" });
		for (const alias of organisation.metonyms)
			add(alias, { ...entry, use: "metonym" });
	}
	for (const state of codebook.states) {
		const entry = { kind: "state", state } as const;
		for (const alias of new Set([state.name, state.short, ...state.aliases]))
			add(alias, { ...entry, use: "name" });
		for (const alias of state.metonyms)
			add(alias, { ...entry, use: "metonym" });
		for (const alias of state.demonyms)
			add(alias, { ...entry, use: "demonym" });
	}
	for (const line of codebook.words.regions ?? []) {
		const [region = "", ...adjectives] = line.split(/ *= */);
		add(region, { kind: "region", use: "name", region });
		for (const alias of adjectives)
			add(alias, { kind: "region", use: "demonym", region });
	}
	for (const person of codebook.people)
		for (const alias of spellings([person.name, ...person.aliases]))
			if (alias.includes(" ")) add(alias, { kind: "person", person });
	for (const place of codebook.places)
		for (const alias of [place.name, ...place.aliases])
			add(alias, { kind: "place", place });
	return byFirstWord([...rows.values()]);
}

/** "the Customs *House*": a short name of one word that ends a name of another kind. */
function isEndOfAnother(
	{ alias, entries }: Row,
	at: { readonly tokens: readonly Token[]; readonly first: number },
): boolean {
	const before = at.tokens[at.first - 1];
	return (
		before?.tag === "NNP" &&
		/^\p{Lu}\p{Ll}/u.test(before.text) &&
		!alias.includes(" ") &&
		entries.every(
			(entry) =>
				entry.kind === "organisation" &&
				entry.organisation.short === alias &&
				entry.organisation.name.split(" ").length > 2,
		)
	);
}

/** The longest name that begins at the token; null when there is none. `plain` is the text of `plainText`. */
export function findName(
	index: NameIndex,
	plain: string,
	at: { readonly tokens: readonly Token[]; readonly first: number },
): NameHit | null {
	const token = at.tokens[at.first];
	if (token === undefined) return null;
	const key = firstWord(token.text);
	const rows = key === null ? undefined : index.get(key);
	if (rows === undefined) return null;
	for (const row of rows) {
		if (!plain.startsWith(row.alias, token.start)) continue;
		const last = tokenEndingAt(at, token.start + row.alias.length);
		if (last === null || isEndOfAnother(row, at)) continue;
		return { entries: row.entries, last };
	}
	return null;
}

function spellings(names: readonly string[]): ReadonlySet<string> {
	return new Set([...names, ...names.map(withoutAccents)]);
}

function byFirstWord(rows: readonly Row[]): NameIndex {
	const index = new Map<string, Row[]>();
	for (const row of rows) {
		const key = firstWord(row.alias);
		if (key === null) continue;
		const list = index.get(key);
		if (list === undefined) index.set(key, [row]);
		else list.push(row);
	}
	for (const list of index.values())
		list.sort((a, b) => b.alias.length - a.alias.length);
	return index;
}

function firstWord(text: string): string | null {
	return WORD.exec(text)?.[0] ?? null;
}

// A name ends where a token ends: "Oman" is not found in "Omani".
function tokenEndingAt(
	at: { readonly tokens: readonly Token[]; readonly first: number },
	end: number,
): number | null {
	for (let i = at.first; i < at.tokens.length; i++) {
		const token = at.tokens[i];
		if (token === undefined || token.start >= end) return null;
		if (token.end === end) return i;
		// "U.S." at the end of a sentence, and "U.S" before its stop.
		if (token.end === end + 1 && token.text.endsWith(".")) return i;
	}
	return null;
}
