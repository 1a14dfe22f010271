/** Titles and role nouns of the codebook, found token by token: "prime minister", "Secretary of State". */

import type { Token } from "../../model/analysis.js";
import type { TitleEntry } from "../../model/codebook.js";

/** A title found; `plural` when it names several people ("Presidents"). */
export interface TitleHit {
	readonly entry: TitleEntry;
	/** As the codebook spells this form, in lower case. */
	readonly form: string;
	readonly plural: boolean;
	readonly last: number;
}

interface Row {
	readonly words: readonly string[];
	/** As written, for a form that is always capital: "HE" is not "he". */
	readonly exact: string | null;
	readonly entry: TitleEntry;
	readonly plural: boolean;
}

/** Titles by their first word, the longest first. */
export type TitleIndex = ReadonlyMap<string, readonly Row[]>;

/** The index of all titles, their other forms and their plurals. */
export function makeTitleIndex(titles: readonly TitleEntry[]): TitleIndex {
	const index = new Map<string, Row[]>();
	const add = (form: string, entry: TitleEntry, plural: "one" | "many") => {
		const words = form.toLowerCase().split(/\s+/);
		const key = words[0] ?? "";
		const exact =
			form === form.toLowerCase() ? null : (form.split(/\s+/)[0] ?? "");
		const row = { words, exact, entry, plural: plural === "many" };
		const list = index.get(key);
		if (list === undefined) index.set(key, [row]);
		else list.push(row);
	};
	for (const entry of titles) {
		for (const form of [entry.title, ...entry.forms]) add(form, entry, "one");
		for (const form of entry.plurals) add(form, entry, "many");
	}
	for (const list of index.values())
		list.sort((a, b) => b.words.length - a.words.length);
	return index;
}

/** The longest title that begins at the token; null when there is none. */
export function findTitle(
	index: TitleIndex,
	tokens: readonly Token[],
	first: number,
): TitleHit | null {
	const rows = index.get(tokens[first]?.norm ?? "");
	if (rows === undefined) return null;
	for (const row of rows) {
		if (!row.words.every((word, i) => tokens[first + i]?.norm === word))
			continue;
		if (row.exact !== null && !isWrittenAs(tokens[first]?.text, row.exact))
			continue;
		return {
			entry: row.entry,
			form: row.words.join(" "),
			plural: row.plural,
			last: first + row.words.length - 1,
		};
	}
	return null;
}

/** "Mr." and, in labels and headlines, "MR."; a form of one letter or all in capitals only as it stands. */
function isWrittenAs(word: string | undefined, exact: string): boolean {
	return word === exact || word === exact.toUpperCase();
}
