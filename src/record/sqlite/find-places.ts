/** Where in a text the words of a search stand, as FTS5 itself finds them, stems and accents included. */

import type BetterSqlite from "better-sqlite3";
import type { FullText } from "../sql/engine.js";
import { matchExpression } from "./match-expression.js";

/** Two signs of the private use area put round each place; a text's own are blanked before. */
const OPEN = "\ue000";
const CLOSE = "\ue001";
const OWN = /[\ue000\ue001]/g;

export function makePlaceFinder(
	file: BetterSqlite.Database,
): FullText["placesIn"] {
	let isMade = false;
	return async (texts, words) => {
		const expression = matchExpression(words, "OR");
		if (expression === null) return texts.map(() => []);
		if (!isMade) {
			file.exec(
				"create virtual table temp.found using fts5(text, columnsize = 0, tokenize = 'porter unicode61 remove_diacritics 2')",
			);
			isMade = true;
		}
		// What was put in is taken back whole: to delete it would take each text apart once more.
		file.exec("savepoint found_places");
		try {
			const marked = markedIn(file, texts, expression);
			const byIndex = new Map(marked.map(({ at, text }) => [at, text]));
			return texts.map((_, index) => placesOf(byIndex.get(index) ?? ""));
		} finally {
			file.exec("rollback to found_places; release found_places");
		}
	};
}

interface Marked {
	readonly at: number;
	readonly text: string;
}

/** The texts that hold any of the words, the signs put in. */
function markedIn(
	file: BetterSqlite.Database,
	texts: readonly string[],
	expression: string,
): readonly Marked[] {
	const add = file.prepare(
		"insert into temp.found (rowid, text) values (?, ?)",
	);
	texts.forEach((text, index) => {
		add.run(index, text.replace(OWN, " "));
	});
	return file
		.prepare<[string], Marked>(
			`select rowid as at, highlight(found, 0, '${OPEN}', '${CLOSE}') as text from temp.found where found match ?`,
		)
		.all(expression);
}

/** The places between the signs, counted as if these were not there. */
function placesOf(
	marked: string,
): readonly { readonly start: number; readonly end: number }[] {
	const places: { start: number; end: number }[] = [];
	let signs = 0;
	let start = 0;
	for (const { 0: sign, index } of marked.matchAll(OWN)) {
		const at = index - signs++;
		if (sign === OPEN) start = at;
		else places.push({ start, end: at });
	}
	return places;
}
