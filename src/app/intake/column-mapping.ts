/** Which column of a table, or field of a line, holds what of a document. */

import { publishedDay } from "../../documents/published-day.js";
import { makeUnread } from "../../documents/unread.js";
import { type Entry, makeEntry, type UnreadEntry } from "./entry.js";

/** Names of columns; a name with points goes down into objects ("source.name"). */
export interface ColumnMapping {
	readonly text?: string;
	readonly title?: string;
	readonly address?: string;
	readonly published?: string;
	readonly publisher?: string;
}

/** The usual names of each column: those of news interfaces, of Media Cloud and of exports of archives. */
const USUAL: Readonly<Record<keyof ColumnMapping, readonly string[]>> = {
	text: [
		"text",
		"content",
		"body",
		"article_text",
		"fulltext",
		"full_text",
		"story_text",
		"article",
		"maintext",
		"html",
	],
	title: ["title", "headline", "name"],
	address: ["url", "address", "link", "canonical_url", "guid"],
	published: [
		"publish_date",
		"published",
		"publishedat",
		"published_at",
		"date",
		"pubdate",
		"pub_date",
		"date_publish",
	],
	publisher: [
		"media_name",
		"publisher",
		"source.name",
		"source",
		"outlet",
		"source_domain",
		"domain",
	],
};

/** The value of a field, or of a field within a field; null where there is none, or it is no text. */
export type FieldOf = (name: string) => string | null;

/** A document out of one row; refused where the row holds no text. `fieldOf` looks names up without regard to capitals. */
export function entryOfRow(
	fieldOf: FieldOf,
	columns: ColumnMapping,
	mark: string,
): Entry | UnreadEntry {
	const value = (column: keyof ColumnMapping): string | null => {
		const named = columns[column];
		for (const name of named === undefined ? USUAL[column] : [named]) {
			const found = fieldOf(name)?.trim() ?? "";
			if (found !== "") return found;
		}
		return null;
	};
	const text = value("text");
	const title = value("title");
	const address = value("address");
	const name = `row ${mark}${address === null ? "" : `, ${address}`}`;
	if (text === null)
		return { kind: "unread", name, mark, unread: makeUnread("no-text-column") };
	// The title belongs to what was published, and tables keep it apart.
	const whole =
		title === null || text.startsWith("<") || text.startsWith(title)
			? text
			: `${title}\n\n${text}`;
	return makeEntry({
		name,
		mark,
		bytes: new TextEncoder().encode(whole),
		address: address !== null && /^https?:\/\//.test(address) ? address : null,
		title,
		publisher: value("publisher"),
		published: publishedDay(value("published") ?? ""),
	});
}
