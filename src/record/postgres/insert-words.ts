/** Puts the words of documents where searches find them, beside what answers are ordered by. */

import { sql } from "kysely";
import type { Database } from "../sql/engine.js";
import { pairsIn } from "./word-pairs.js";

/** A document's title and text in stems, with a space between them. */
export interface DocumentWords {
	readonly document: number;
	readonly title: string;
	readonly text: string;
}

/** Part of a transaction; the documents are there already. The first and the last stem are put between spaces too, as all others are. */
export async function insertWords(
	within: Database,
	words: readonly DocumentWords[],
): Promise<void> {
	// Lists of different length make no list of lists: each is written as the server reads one.
	const pairs = words.map(
		({ title, text }) => `{${pairsIn([title, text]).join()}}`,
	);
	await sql`insert into document_words (document, published, hash, pairs, title, text)
		select document.id, document.published, decode(document.hash, 'hex'), words.pairs::smallint[], ' ' || words.title || ' ', ' ' || words.text || ' '
		from unnest(${words.map(({ document }) => document)}::integer[], ${words.map(({ title }) => title)}::text[],
			${words.map(({ text }) => text)}::text[], ${pairs}::text[]) as words (document, title, text, pairs)
		join document on document.id = words.document`.execute(within);
}
