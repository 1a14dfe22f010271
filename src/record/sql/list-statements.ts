/** Statements of all documents by who spoke, on what, when and in which words, page by page. */

import { type RawBuilder, sql } from "kysely";
import { placeOfKey } from "../../model/account.js";
import type { Page, PageOf, StatementFilter, StatementRow } from "../port.js";
import { isKnown, isWithinDay } from "./admitted.js";
import { makeCursor, readCursor } from "./cursor.js";
import type { Engine } from "./engine.js";
import { markFound } from "./mark-found.js";
import { documentOfLocalKey, packKey } from "./pack-entry.js";
import { readStatements } from "./read-statements.js";
import {
	findInstead,
	isOfNone,
	type PlacedStatement,
} from "./statements-instead.js";

/**
 * Latest day first, those without a day last, then in order of document and place. Of those below a confidence the least sure first,
 * then in order of document and place.
 */
export async function listStatements(
	engine: Engine,
	filter: StatementFilter,
	{ limit, after }: PageOf,
): Promise<Page<StatementRow>> {
	const conditions = conditionsOf(engine, filter);
	if (conditions === null) return { rows: [], next: null, total: 0 };
	const isByDoubt = filter.below !== undefined;
	const query = selectStatements(engine, conditions)
		.leftJoin("telling", "telling.document", "document.id")
		.leftJoin("document as least", "least.id", "telling.least")
		.select(({ fn }) => [
			"statement.document",
			"statement.ordinal",
			"statement.from_day",
			"statement.to_day",
			"statement.confidence",
			"document.hash",
			fn.coalesce("least.hash", "document.hash").as("telling"),
		])
		.$if(isByDoubt, (query) => query.orderBy("statement.confidence"))
		.$if(!isByDoubt, (query) => query.orderBy("statement.from_day", "desc"))
		.orderBy("document.hash")
		.orderBy("statement.ordinal");
	const stored: PlacedStatement[] = [];
	for (const isInPiece of isByDoubt ? piecesByDoubt(after) : piecesByDay(after))
		if (stored.length < limit)
			stored.push(
				...(await query
					.where(isInPiece)
					.limit(limit - stored.length)
					.execute()),
			);
	const { instead = [] } = filter;
	const others =
		instead.length === 0 ? [] : await findInstead(engine, instead, filter);
	const order = orderOf(isByDoubt);
	const begin = after === null ? null : placeOfCursor(after, isByDoubt);
	const found =
		others.length === 0
			? stored
			: [
					...stored,
					...others.filter((one) => begin === null || order(begin, one) < 0),
				]
					.sort(order)
					.slice(0, limit);
	const last = found.at(-1);
	return {
		rows: await markFound(
			engine.fullText,
			await readStatements(engine.database, found, instead),
			filter.text,
		),
		next:
			found.length < limit || last === undefined
				? null
				: makeCursor([
						isByDoubt ? last.confidence : last.from_day,
						last.hash,
						last.ordinal,
					]),
		total:
			after === null
				? (await countOf(engine, conditions)) + others.length
				: null,
	};
}

type Place = Pick<
	PlacedStatement,
	"from_day" | "hash" | "ordinal" | "confidence"
>;

/** The order of the rows as SQL gives them. */
function orderOf(isByDoubt: boolean): (a: Place, b: Place) => number {
	return (a, b) =>
		(isByDoubt
			? (a.confidence ?? 0) - (b.confidence ?? 0)
			: compare(b.from_day ?? "", a.from_day ?? "")) ||
		compare(a.hash, b.hash) ||
		a.ordinal - b.ordinal;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function placeOfCursor(cursor: string, isByDoubt: boolean): Place {
	const [value, hash, ordinal] = readCursor(cursor);
	return {
		hash: String(hash),
		ordinal: Number(ordinal),
		confidence: isByDoubt ? Number(value) : null,
		from_day: isByDoubt || value == null ? null : String(value),
	};
}

async function countOf(
	{ database }: Engine,
	{ ofStatements, ofDocuments }: Conditions,
): Promise<number> {
	let query = database
		.selectFrom("statement")
		.select(({ fn }) => fn.countAll<number>().as("count"));
	for (const condition of ofStatements) query = query.where(condition);
	// A million statements are counted in an instant, unless each of them is asked for its document.
	if (ofDocuments.length > 0)
		query = query
			.innerJoin("document", "document.id", "statement.document")
			.where(sql<boolean>`${sql.join(ofDocuments, sql` and `)}`);
	const { count } = await query.executeTakeFirstOrThrow();
	return Number(count);
}

interface Conditions {
	/** On rows of `statement` alone. */
	readonly ofStatements: readonly RawBuilder<boolean>[];
	/** On rows of `document` too. */
	readonly ofDocuments: readonly RawBuilder<boolean>[];
}

/** Null where the words to be found hold nothing to search for. */
function conditionsOf(
	{ fullText }: Engine,
	filter: StatementFilter,
): Conditions | null {
	const { asOf, knownBy, instead = [] } = filter;
	const { speakers, issue, form, from, to, text, document, below, keys } =
		filter;
	const matches = text === undefined ? null : fullText.statementsWith(text);
	if (text !== undefined && matches === null) return null;
	const named = speakers === undefined ? null : whoAre(speakers);
	const given = (...conditions: readonly (RawBuilder<boolean> | null)[]) =>
		conditions.filter((one) => one !== null);
	return {
		ofStatements: given(
			asOf === null ? null : isWithinDay(asOf, sql.ref("statement.to_day")),
			issue === undefined ? null : sql`statement.issue = ${issue}`,
			form === undefined ? null : sql`statement.form = ${form}`,
			from === undefined ? null : sql`statement.to_day >= ${from}`,
			to === undefined ? null : sql`statement.from_day <= ${to}`,
			below === undefined ? null : sql`statement.confidence < ${below}`,
			matches === null ? null : sql`statement.id in ${matches}`,
			named === null || named.areDescribed ? null : named.condition,
		),
		ofDocuments: given(
			knownBy === null ? null : isKnown(knownBy),
			instead.length === 0 ? null : isOfNone(instead),
			document === undefined ? null : sql`document.hash = ${document}`,
			keys === undefined ? null : haveKeys(keys),
			named?.areDescribed === true ? named.condition : null,
		),
	};
}

/** Statements with their documents. */
function selectStatements(
	{ database }: Engine,
	{ ofStatements, ofDocuments }: Conditions,
) {
	let query = database
		.selectFrom("statement")
		.innerJoin("document", "document.id", "statement.document");
	for (const condition of [...ofStatements, ...ofDocuments])
		query = query.where(condition);
	return query;
}

/** One who is only described is looked for in one document. */
function whoAre(speakers: readonly string[]): {
	readonly condition: RawBuilder<boolean>;
	readonly areDescribed: boolean;
} {
	const named = speakers.filter((key) => documentOfLocalKey(key) === null);
	const described = speakers.flatMap((key) => {
		const document = documentOfLocalKey(key);
		return document === null
			? []
			: [
					sql`(document.hash = ${document} and statement.speaker = ${numberOf(packKey(key, document))})`,
				];
	});
	const among = sql`statement.speaker in (select id from actor where key in (${named.length === 0 ? sql`null` : sql.join(named)}))`;
	return {
		condition: sql<boolean>`(${sql.join([among, ...described], sql` or `)})`,
		areDescribed: described.length > 0,
	};
}

function numberOf(key: string) {
	return sql`(select id from actor where key = ${key})`;
}

/** A key is a document and a place in it. */
function haveKeys(keys: readonly string[]) {
	const pairs = keys.map((key) => {
		const document = placeOfKey(key)?.document ?? "";
		return sql`(document.hash = ${document} and statement.place = ${key.slice(document.length)})`;
	});
	return pairs.length === 0
		? sql<boolean>`1 = 0`
		: sql<boolean>`(${sql.join(pairs, sql` or `)})`;
}

/** Those behind the cursor. */
function piecesByDoubt(after: string | null): readonly RawBuilder<boolean>[] {
	if (after === null) return [sql`1 = 1`];
	const [confidence, hash, ordinal] = readCursor(after);
	return [
		// The bound by itself is what an index serves.
		sql`statement.confidence >= ${confidence} and (statement.confidence > ${confidence} or document.hash > ${hash} or (document.hash = ${hash} and statement.ordinal > ${ordinal}))`,
	];
}

/** Those behind the cursor with a day, then those without one: asked for together, no index serves either. */
function piecesByDay(after: string | null): readonly RawBuilder<boolean>[] {
	const undated = sql<boolean>`statement.from_day is null`;
	if (after === null) return [sql`statement.from_day is not null`, undated];
	const [day, hash, ordinal] = readCursor(after);
	const isLaterInDay = sql`(document.hash > ${hash} or (document.hash = ${hash} and statement.ordinal > ${ordinal}))`;
	return day === null
		? [sql`${undated} and ${isLaterInDay}`]
		: [
				sql`statement.from_day <= ${day} and (statement.from_day < ${day} or ${isLaterInDay})`,
				undated,
			];
}
