/** Full-text search over documents. */

import { isWithin, makeSpan, type Span } from "../../model/span.js";
import type { Page, PageOf, SearchHit, SearchQuery } from "../port.js";
import { CARD_COLUMNS, cardOf } from "./card-columns.js";
import { makeCursor, readCursor } from "./cursor.js";
import type { Engine } from "./engine.js";
import { unpackText } from "./pack-text.js";

/** Units of text shown before the first word found, and in all. */
const BEFORE = 80;
const EXCERPT = 240;

export async function search(
	{ database, fullText }: Engine,
	query: SearchQuery,
	{ limit, after }: PageOf,
): Promise<Page<SearchHit>> {
	const offset = after === null ? 0 : Number(readCursor(after)[0]);
	const ids = await fullText.searchDocuments(query, { limit, offset });
	if (ids.length === 0) return { rows: [], next: null, total: null };
	const rows = await database
		.selectFrom("document")
		.innerJoin("content", "content.document", "document.id")
		.select(CARD_COLUMNS)
		.select(["document.id", "content.text"])
		.where("document.id", "in", ids)
		.execute();
	const byId = new Map(rows.map((row) => [row.id, row]));
	const found = ids.map((id) => byId.get(id)!);
	const texts = found.map(({ text }) => unpackText(text));
	const places = await fullText.placesIn(texts, query.text);
	return {
		rows: found.map(({ id: _id, text: _text, ...row }, index) => {
			const text = texts[index]!;
			const spans = places[index]!.map(({ start, end }) =>
				makeSpan(text, start, end),
			);
			return { document: cardOf(row), spans, excerpt: excerptOf(text, spans) };
		}),
		next: ids.length < limit ? null : makeCursor([offset + ids.length]),
		total: null,
	};
}

/** Whole words round the first place; the beginning of the text where only the title has what was looked for. */
function excerptOf(text: string, spans: readonly Span[]): Span {
	const first = spans[0] ?? { start: 0, end: 0 };
	const from = Math.max(0, first.start - BEFORE);
	const to = Math.min(text.length, Math.max(first.end, from + EXCERPT));
	const start =
		from === 0 ? 0 : from + afterSpace(text.slice(from, first.start));
	const cut = text.slice(first.end, to);
	const end =
		to === text.length ? to : first.end + Math.max(0, cut.search(/\s\S*$/));
	const excerpt = makeSpan(text, start, Math.max(end, first.end));
	return isWithin(first, excerpt) ? excerpt : makeSpan(text, from, to);
}

/** How far it is behind the first white space; 0 where there is none. */
function afterSpace(text: string): number {
	return text.search(/\s/) + 1;
}
