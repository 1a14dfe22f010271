/** Full-text search in PostgreSQL: an index of stems finds the rows, and phrases are looked for in their order. */

import { type RawBuilder, sql } from "kysely";
import type { AsOf } from "../../model/state.js";
import type { SearchQuery } from "../port.js";
import { isKnown, isWithinDay } from "../sql/admitted.js";
import type { Database, Engine, FullText } from "../sql/engine.js";
import { inPieces } from "../sql/in-pieces.js";
import { searchTerms } from "../sql/search-terms.js";
import { insertWords } from "./insert-words.js";
import type { WordSplitter } from "./split-words.js";
import { pairsIn } from "./word-pairs.js";

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
			await insertWords(
				within,
				documents.map(({ id }, at) => ({
					document: id,
					title: titles[at]!,
					text: texts[at]!,
				})),
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

/** How many documents are looked through, for each that is wanted, before the index of words is asked. */
const LOOKED_THROUGH = 3;

/**
 * Those with all terms in the title first, of these the latest first; in one question, for each costs as much as finding a rare word.
 *
 * Words that are in every third document are soon found by looking through the latest documents: to ask the index for them would be to
 * sort tens of thousands. It is asked where these are too few, or a phrase is looked for. It finds who has all the words, and
 * all pairs of words of a phrase; whether it stands in a long text is looked up in the order of the answer, and no further than the last wanted.
 */
async function searchDocuments(
	database: Database,
	{ terms, ...bounds }: SearchQuery & { readonly terms: readonly Term[] },
	{ limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly number[]> {
	if (terms.length === 0) return [];
	const end = offset + limit;
	const phrases = phrasesOf(terms);
	const isHere = isAdmitted(bounds);
	const isTitled = all(terms.map((term) => isIn(TITLE, term)));
	const seen = phrases.length > 0 ? 0 : end * LOOKED_THROUGH;
	// Of those without a phrase to look for no more are sorted than may be wanted: others, and titled ones that are left out.
	const sorted = phrases.length > 0 ? null : end * 2;
	const { rows } = await sql<{ readonly id: number }>`
		with titled as materialized (
			select document, published, hash from document_words
			where ${hasWords(TITLE, terms)} and ${isTitled} and ${isHere}
			order by ${LATEST} limit ${end}
		), looked as materialized (
			select document, published, hash
			from (select * from document_words where ${isHere} order by ${LATEST} limit ${seen}) as document_words
			where not ${isTitled} and ${all(terms.map(isInEither))} limit ${end}
		), found as materialized (
			select document, published, hash from (
				-- What ends in "offset 0" is done before what is round it.
				select document, published, hash from (
					select document, published, hash from document_words
					where (select count(*) from looked) < ${end} and ${hasWords(BOTH, terms)} and ${mayHold(phrases)} and ${isHere} offset 0
				) as document_words order by ${LATEST} limit ${sorted} offset 0
			) as ordered
			-- Texts are fetched here and not before: to sort them along would be to fetch them all.
			where (select not ${isTitled} and ${all(phrases.map(isInEither))} from document_words where document_words.document = ordered.document)
			limit ${end}
		)
		select document as id from (
			select 0 as part, titled.* from titled
			union all select 1, looked.* from looked where (select count(*) from looked) = ${end}
			union all select 1, found.* from found
		) as document_words
		order by part, ${LATEST} limit ${limit} offset ${offset}`.execute(database);
	return rows.map(({ id }) => id);
}

function isAdmitted({ asOf, knownBy }: AsOf): RawBuilder<boolean> {
	const isByDay = isWithinDay(asOf, sql.ref("document_words.published"));
	if (knownBy === null) return isByDay;
	return sql`(${isByDay} and exists (
		select 1 from document where document.id = document_words.document and ${isKnown(knownBy)}))`;
}

const TITLE = sql.ref("document_words.title");
const TEXT = sql.ref("document_words.text");
const PAIRS = sql.ref("document_words.pairs");
const CONTENT = sql.ref("statement_words.content");

/** In the order of an index. */
const LATEST = sql`document_words.published desc nulls last, document_words.hash`;
/** As their indexes have them. */
const BOTH = sql`${TITLE} || ${TEXT}`;

const isInDocument = (terms: readonly Term[]): RawBuilder<boolean> =>
	all([
		hasWords(BOTH, terms),
		mayHold(phrasesOf(terms)),
		...phrasesOf(terms).map(isInEither),
	]);

const hasWords = (
	column: RawBuilder<unknown>,
	terms: readonly Term[],
): RawBuilder<boolean> =>
	sql`string_to_array(${column}, ' ') @> ${wordsOf(terms)}`;

const isInEither = (term: Term): RawBuilder<boolean> =>
	sql`(${isIn(TITLE, term)} or ${isIn(TEXT, term)})`;

/** By the pairs of words that it has: see `word-pairs.ts`. */
const mayHold = (phrases: readonly Term[]): RawBuilder<boolean> =>
	phrases.length === 0
		? sql`true`
		: sql`${PAIRS} @> ${`{${pairsIn(phrases).join()}}`}::smallint[]`;

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

/** Whether the stems of a column, the first and the last between spaces as all others, hold these, one behind the other. */
function isIn(column: RawBuilder<unknown>, term: Term): RawBuilder<boolean> {
	return sql<boolean>`strpos(${column}, ${` ${term} `}) > 0`;
}

/** The same of a column that begins and ends with a stem. */
function holds(column: RawBuilder<unknown>, term: Term): RawBuilder<boolean> {
	return sql<boolean>`strpos(' ' || ${column} || ' ', ${` ${term} `}) > 0`;
}

function all(conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
	return conditions.length === 0
		? sql`true`
		: sql`(${sql.join(conditions, sql` and `)})`;
}
