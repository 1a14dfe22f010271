/** Statements of all documents by who spoke, on what, when and in which words, page by page. */

import { sql } from "kysely";
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
	const all = selectStatements(engine, filter);
	if (all === null) return { rows: [], next: null, total: 0 };
	const isByDoubt = filter.below !== undefined;
	let query = all
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
		.$if(!isByDoubt, (query) =>
			query.orderBy("statement.from_day", (order) => order.desc().nullsLast()),
		)
		.orderBy("document.hash")
		.orderBy("statement.ordinal")
		.limit(limit);
	if (after !== null)
		query = query.where(isByDoubt ? isSurerThan(after) : isEarlierThan(after));
	const { instead = [] } = filter;
	const stored: readonly PlacedStatement[] = await query.execute();
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
		total: after === null ? (await countOf(all)) + others.length : null,
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

type Selection = NonNullable<ReturnType<typeof selectStatements>>;

async function countOf(all: Selection): Promise<number> {
	const { count } = await all
		.select(({ fn }) => fn.countAll<number>().as("count"))
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** Null where the words to be found hold nothing to search for. */
function selectStatements(
	{ database, fullText }: Engine,
	filter: StatementFilter,
) {
	let query = database
		.selectFrom("statement")
		.innerJoin("document", "document.id", "statement.document")
		.where(isWithinDay(filter.asOf, sql.ref("statement.to_day")))
		.where(isKnown(filter.knownBy))
		.where(isOfNone(filter.instead ?? []));
	const { speakers, issue, form, from, to, text, document, below, keys } =
		filter;
	if (speakers !== undefined) query = query.where(isBy(speakers));
	if (issue !== undefined) query = query.where("statement.issue", "=", issue);
	if (form !== undefined) query = query.where("statement.form", "=", form);
	if (from !== undefined) query = query.where("statement.to_day", ">=", from);
	if (to !== undefined) query = query.where("statement.from_day", "<=", to);
	if (document !== undefined)
		query = query.where("document.hash", "=", document);
	if (below !== undefined)
		query = query.where("statement.confidence", "<", below);
	if (keys !== undefined) query = query.where(haveKeys(keys));
	if (text === undefined) return query;
	const matches = fullText.statementsWith(text);
	return matches === null
		? null
		: query.where(sql<boolean>`statement.id in ${matches}`);
}

/** One who is only described is looked for in one document. */
function isBy(speakers: readonly string[]) {
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
	return sql<boolean>`(${sql.join([among, ...described], sql` or `)})`;
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

function isSurerThan(cursor: string) {
	const [confidence, hash, ordinal] = readCursor(cursor);
	return sql<boolean>`(statement.confidence > ${confidence} or (statement.confidence = ${confidence} and (document.hash > ${hash} or (document.hash = ${hash} and statement.ordinal > ${ordinal}))))`;
}

function isEarlierThan(cursor: string) {
	const [day, hash, ordinal] = readCursor(cursor);
	const isLaterInDay = sql`(document.hash > ${hash} or (document.hash = ${hash} and statement.ordinal > ${ordinal}))`;
	return day === null
		? sql<boolean>`statement.from_day is null and ${isLaterInDay}`
		: sql<boolean>`(statement.from_day < ${day} or statement.from_day is null or (statement.from_day = ${day} and ${isLaterInDay}))`;
}
