/** Words as the embedded record knows them: split, stemmed and freed of accents by the very same code, so that both find the same. */

import BetterSqlite from "better-sqlite3";
import type { FullText } from "../sql/engine.js";
import { makePlaceFinder } from "../sqlite/find-places.js";

export interface WordSplitter {
	/** For each text its stems in order, with a space between them. */
	readonly stemsOf: (texts: readonly string[]) => readonly string[];
	readonly placesIn: FullText["placesIn"];
	readonly close: () => void;
}

/** A splitter of its own for each record, in memory. */
export function makeWordSplitter(): WordSplitter {
	const file = new BetterSqlite(":memory:");
	// Places are found in a table that is made for each search.
	file.pragma("temp_store = MEMORY");
	file.exec(`
		create virtual table word using fts5(text, content = '', tokenize = 'porter unicode61 remove_diacritics 2');
		create virtual table stem using fts5vocab(word, instance);`);
	const add = file.prepare("insert into word (rowid, text) values (?, ?)");
	const read = file
		.prepare<[], readonly [text: number, place: number, stem: string]>(
			"select doc, offset, term from stem",
		)
		.raw();
	const clear = file.prepare("insert into word (word) values ('delete-all')");
	return {
		// One transaction, so that the words of all texts are filed once.
		stemsOf: file.transaction((texts: readonly string[]) => {
			texts.forEach((text, at) => {
				add.run(at, text);
			});
			const stems = texts.map((): string[] => []);
			// Stem by stem: put in their places here sooner than sorted there.
			for (const [at, place, stem] of read.all())
				stems[at]![place] = shortened(stem);
			clear.run();
			return stems.map((words) => words.join(" "));
		}),
		placesIn: makePlaceFinder(file),
		close: () => {
			file.close();
		},
	};
}

/** An index of PostgreSQL takes no longer words; what is longer is no word of a language. */
const LONGEST = 500;

function shortened(stem: string): string {
	return stem.length > LONGEST ? stem.slice(0, LONGEST) : stem;
}
