/** The exported table of documents. */

import { type ExportTable, makeExportTable } from "./export-table.js";
import type { ExportedDocument } from "./exported-document.js";
import { field, listField } from "./fields.js";

export const DOCUMENTS_EXPORT: ExportTable<ExportedDocument> = makeExportTable<
	ExportedDocument,
	ExportedDocument
>({
	name: "documents",
	description:
		"Every document that had come out, or has words that were said by the day asked for",
	primaryKey: ["document"],
	foreignKeys: [],
	itemsOf: (document) => (isCited(document) ? [document] : []),
	fields: [
		field("document", "SHA-256 of its bytes", {
			read: ({ card }) => card.id,
		}),
		field("telling", "The same for all documents that carry one story", {
			read: ({ telling }) => telling,
		}),
		field("title", "Its title", { read: ({ card }) => card.title }),
		field("publisher", "Who published it", {
			read: ({ card }) => card.publisher,
		}),
		field("published", "The day of publication", {
			type: "date",
			read: ({ card }) => card.published,
		}),
		field("language", "Its language, ISO 639-1", {
			read: ({ card }) => card.language,
		}),
		field("place", "The path or address it was added by", {
			read: ({ card }) => card.place,
		}),
		field("address", "Its canonical address, where the page gives one", {
			read: ({ card }) => card.address,
		}),
		field("learned", "When it came into the record, ISO 8601 in UTC", {
			read: ({ card }) => card.learned,
		}),
		field("draft", "The draft it is the text of", {
			read: ({ card }) => card.draft,
		}),
		listField("tags", "Its tags", ({ card }) => card.tags),
		field("length", "UTF-16 code units of its text", {
			type: "integer",
			read: ({ card }) => card.length,
		}),
	],
});

/** Other tables name the documents of their rows: none of these may be missing here. */
function isCited({ isOut, isAdmitted, account }: ExportedDocument): boolean {
	return (
		isOut ||
		[
			...account.statements,
			...account.positions,
			...account.claims.flatMap(({ sides }) => sides),
		].some(({ said }) => isAdmitted(said))
	);
}
