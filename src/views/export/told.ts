/** An entry of an export with the document it stands in, and the fields that all such tables have. */

import { daysOf } from "../../model/document-card.js";
import type { DayInterval } from "../../model/when.js";
import type { ForeignKey, ValuedField } from "./export-table.js";
import type { ExportedDocument, Named } from "./exported-document.js";
import { dayFields, field } from "./fields.js";

export interface Told<Entry> {
	readonly entry: Entry;
	readonly from: ExportedDocument;
}

export const OF_DOCUMENT: ForeignKey = {
	field: "document",
	table: "documents",
};

/** Entries with their document; those that the bounds of the export do not admit are left out. */
export function toldIn<Entry>(
	from: ExportedDocument,
	entries: readonly Entry[],
	saidOf: (entry: Entry) => DayInterval | null = () => null,
): readonly Told<Entry>[] {
	return entries
		.filter((entry) => from.isAdmitted(saidOf(entry)))
		.map((entry) => ({ entry, from }));
}

/** `document` and `telling`. */
export function documentFields<
	Item extends Told<unknown>,
>(): readonly ValuedField<Item>[] {
	return [
		field("document", "The document, by the SHA-256 of its bytes", {
			read: ({ from }) => from.card.id,
		}),
		field("telling", "The same for all documents that carry one story", {
			read: ({ from }) => from.telling,
		}),
	];
}

/** `days_from`, `days_to`: when it was said, else published. */
export function saidFields<
	Item extends Told<{ readonly said: DayInterval | null }>,
>(): readonly ValuedField<Item>[] {
	return dayFields<Item>(
		"days",
		"When it was said, else published",
		({ entry, from }) => daysOf(entry.said, from.card),
	);
}

/** The actor of a key, as the whole record knows it; null for null. */
export function actorOf(
	{ from }: Told<unknown>,
	key: string | null,
): Named | null {
	return key === null ? null : from.identities.actorOf(key);
}

/** The draft of an entry, as the whole record knows it; null for null. */
export function draftOf(
	{ from }: Told<unknown>,
	entry: string | null,
): Named | null {
	return entry === null ? null : from.identities.draftOf(entry);
}
