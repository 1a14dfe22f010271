/** Puts the words of documents where searches find them, beside what answers are ordered by. */

import { sql } from "kysely";
import type { Database } from "../sql/engine.js";
import { signatureOf } from "./phrase-signature.js";

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
	const signatures = words.map(({ title, text }) => signatureOf([title, text]));
	await sql`insert into document_words (document, published, hash, signature, title, text)
		select document.id, document.published, decode(document.hash, 'hex'), words.signature, ' ' || words.title || ' ', ' ' || words.text || ' '
		from unnest(${words.map(({ document }) => document)}::integer[], ${words.map(({ title }) => title)}::text[],
			${words.map(({ text }) => text)}::text[], ${signatures}::bytea[]) as words (document, title, text, signature)
		join document on document.id = words.document`.execute(within);
}
