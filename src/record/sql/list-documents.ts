/** Documents by their cards, page by page. */

import { sql } from "kysely";
import type { DocumentCard } from "../../model/document-card.js";
import type { DocumentFilter, Page, PageOf } from "../port.js";
import { isAdmitted } from "./admitted.js";
import { CARD_COLUMNS, cardOf } from "./card-columns.js";
import { makeCursor, readCursor } from "./cursor.js";
import type { Engine } from "./engine.js";

/** Latest day of publication first, the undated last, then in order of id. */
export async function listDocuments(
	engine: Engine,
	filter: DocumentFilter,
	{ limit, after }: PageOf,
): Promise<Page<DocumentCard>> {
	const all = selectDocuments(engine, filter);
	if (all === null) return { rows: [], next: null, total: 0 };
	let query = all
		.select(CARD_COLUMNS)
		.orderBy("published", (order) => order.desc().nullsLast())
		.orderBy("hash")
		.limit(limit);
	if (after !== null) query = query.where(isAfter(after));
	const rows = await query.execute();
	const last = rows.at(-1);
	const { count } = await all
		.select(({ fn }) => fn.countAll<number>().as("count"))
		.executeTakeFirstOrThrow();
	return {
		rows: rows.map(cardOf),
		next:
			rows.length < limit || last === undefined
				? null
				: makeCursor([last.published, last.hash]),
		total: Number(count),
	};
}

/** Null where the words to be found hold nothing to search for. */
function selectDocuments(
	{ database, fullText }: Engine,
	filter: DocumentFilter,
) {
	let query = database.selectFrom("document").where(isAdmitted(filter));
	if (filter.publisher !== undefined)
		query = query.where("publisher", "=", filter.publisher);
	if (filter.from !== undefined)
		query = query.where("published", ">=", filter.from);
	if (filter.to !== undefined)
		query = query.where("published", "<=", filter.to);
	if (filter.idPrefix !== undefined)
		query = query
			.where("hash", ">=", filter.idPrefix)
			// Ids are hexadecimal: no digit sorts behind "g".
			.where("hash", "<", `${filter.idPrefix}g`);
	if (filter.drafts) query = query.where("draft", "is not", null);
	if (filter.tag !== undefined)
		query = query.where(
			sql<boolean>`replace(tags, ${JSON.stringify(filter.tag)}, '') <> tags`,
		);
	if (filter.text !== undefined) {
		const matches = fullText.documentsWith(filter.text);
		if (matches === null) return null;
		query = query.where(sql<boolean>`document.id in ${matches}`);
	}
	return query;
}

function isAfter(cursor: string) {
	const [day, hash] = readCursor(cursor);
	return day === null
		? sql<boolean>`published is null and hash > ${hash}`
		: sql<boolean>`(published < ${day} or published is null or (published = ${day} and hash > ${hash}))`;
}
