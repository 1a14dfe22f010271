/** Full-text search in PostgreSQL: an index of stems finds the rows, and phrases are looked for in their order. */

import { type RawBuilder, sql } from "kysely";
import type { SearchQuery } from "../port.js";
import { isAdmitted } from "../sql/admitted.js";
import type { Database, Engine, FullText } from "../sql/engine.js";
import { inPieces } from "../sql/in-pieces.js";
import { searchTerms } from "../sql/search-terms.js";
import type { WordSplitter } from "./split-words.js";

/** What is looked for: the stem of a word, or the stems of a phrase with a space between them. */
type Term = string;

export function makeFullText(
	byWords: Engine["byWords"],
	{ stemsOf, placesIn }: WordSplitter,
): FullText {
	/** None where there is nothing to look for, or something that no text can hold. */
	const termsOf = (words: string): readonly Term[] => {
		const terms = stemsOf(searchTerms(words));
		return terms.includes("") ? [] : terms;
	};
	return {
		addDocuments: async (within, documents) => {
			const titles = stemsOf(documents.map(({ title }) => title ?? ""));
			const texts = stemsOf(documents.map(({ text }) => text));
			await sql`insert into document_words (document, title, text)
				select * from unnest(${documents.map(({ id }) => id)}::integer[], ${titles}::text[], ${texts}::text[])`.execute(
				within,
			);
		},
		addStatements: async (within, statements) => {
			if (statements.length === 0) return;
			const stems = stemsOf(statements.map(({ content }) => content));
			await sql`insert into statement_words (statement, content)
				select * from unnest(${statements.map(({ id }) => id)}::integer[], ${stems}::text[])`.execute(
				within,
			);
		},
		dropStatements: async (within, ids) => {
			for (const piece of inPieces(ids))
				await sql`delete from statement_words where statement = any(${piece}::integer[])`.execute(
					within,
				);
		},
		searchDocuments: (query, page) =>
			byWords((database) =>
				searchDocuments(
					database,
					{ ...query, terms: termsOf(query.text) },
					page,
				),
			),
		placesIn,
		documentsWith: (words) => {
			const terms = termsOf(words);
			return terms.length === 0
				? null
				: sql<number>`(select document from document_words where ${isInDocument(terms)})`;
		},
		statementsWith: (words) => {
			const terms = termsOf(words);
			return terms.length === 0
				? null
				: sql<number>`(select statement from statement_words where ${isInStatement(terms)})`;
		},
	};
}

/**
 * Those with all terms in the title first, of these the latest first. The index finds who has all the words; whether a phrase stands in
 * a long text is looked up in the order of the answer (a filter above a sorted subquery keeps it), and no further than the last wanted.
 */
async function searchDocuments(
	database: Database,
	{ terms, ...bounds }: SearchQuery & { readonly terms: readonly Term[] },
	{ limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly number[]> {
	if (terms.length === 0) return [];
	const { rows } = await sql<{ readonly id: number }>`
		select document_words.document as id from (
			select document_words.document, document_words.title, document_words.text
			from document_words join document on document.id = document_words.document
			where ${hasWords(terms)} and ${isAdmitted(bounds)}
			order by ${all(terms.map((term) => holds(TITLE, term)))} desc, document.published desc nulls last, document.hash
			offset 0
		) as document_words
		where ${all(havePhrases(terms))}
		limit ${limit} offset ${offset}`.execute(database);
	return rows.map(({ id }) => id);
}

const TITLE = sql.ref("document_words.title");
const TEXT = sql.ref("document_words.text");
const CONTENT = sql.ref("statement_words.content");

const isInDocument = (terms: readonly Term[]): RawBuilder<boolean> =>
	all([hasWords(terms), ...havePhrases(terms)]);

const hasWords = (terms: readonly Term[]): RawBuilder<boolean> =>
	sql`string_to_array(${TITLE} || ' ' || ${TEXT}, ' ') @> ${wordsOf(terms)}`;

const havePhrases = (terms: readonly Term[]): readonly RawBuilder<boolean>[] =>
	phrasesOf(terms).map(
		(phrase) => sql`(${holds(TITLE, phrase)} or ${holds(TEXT, phrase)})`,
	);

function isInStatement(terms: readonly Term[]): RawBuilder<boolean> {
	return all([
		sql<boolean>`string_to_array(${CONTENT}, ' ') @> ${wordsOf(terms)}`,
		...phrasesOf(terms).map((phrase) => holds(CONTENT, phrase)),
	]);
}

function wordsOf(terms: readonly Term[]): RawBuilder<readonly string[]> {
	const words = terms.flatMap((term) => term.split(" "));
	return sql`${[...new Set(words)]}::text[]`;
}

function phrasesOf(terms: readonly Term[]): readonly Term[] {
	return terms.filter((term) => term.includes(" "));
}

/** Whether the stems of a column hold these, one behind the other. */
function holds(column: RawBuilder<unknown>, term: Term): RawBuilder<boolean> {
	return sql<boolean>`strpos(' ' || ${column} || ' ', ${` ${term} `}) > 0`;
}

function all(conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
	return conditions.length === 0
		? sql`true`
		: sql`(${sql.join(conditions, sql` and `)})`;
}
