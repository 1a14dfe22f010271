/** The exported table of events. */

import type { EventEntry } from "../../model/account.js";
import { type ExportTable, makeExportTable } from "./export-table.js";
import type { ExportedDocument } from "./exported-document.js";
import { dayFields, field, listField, spanFields } from "./fields.js";
import { documentFields, OF_DOCUMENT, type Told, toldIn } from "./told.js";

type Item = Told<EventEntry>;

export const EVENTS_EXPORT: ExportTable<ExportedDocument> = makeExportTable<
	ExportedDocument,
	Item
>({
	name: "events",
	description: "What is reported to have happened or to be due",
	primaryKey: ["event"],
	foreignKeys: [OF_DOCUMENT],
	itemsOf: (from) => toldIn(from, from.account.events),
	fields: [
		field("event", "Its key", { read: ({ entry }) => entry.key }),
		...documentFields<Item>(),
		field(
			"kind",
			"meeting, call, visit, statement, publication, decision, signing, military or other",
			{ read: ({ entry }) => entry.kind },
		),
		...dayFields<Item>(
			"date",
			"When it happened or is due",
			({ entry }) => entry.date,
		),
		field("place", "Where", { read: ({ entry }) => entry.place }),
		listField("participants", "Who took part, by key", ({ entry, from }) =>
			entry.participants.map((key) => from.identities.actorOf(key).key),
		),
		...spanFields<Item>(
			"quote",
			"The words that report it",
			({ entry }) => entry.span,
		),
	],
});
