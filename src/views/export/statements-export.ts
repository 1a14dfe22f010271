/** The exported table of statements. */

import type { StatementEntry } from "../../model/account.js";
import { type ExportTable, makeExportTable } from "./export-table.js";
import type { ExportedDocument } from "./exported-document.js";
import {
	field,
	listField,
	namedFields,
	pieceFields,
	spanFields,
} from "./fields.js";
import {
	actorOf,
	documentFields,
	OF_DOCUMENT,
	saidFields,
	type Told,
	toldIn,
} from "./told.js";

type Item = Told<StatementEntry>;

export const STATEMENTS_EXPORT: ExportTable<ExportedDocument> = makeExportTable<
	ExportedDocument,
	Item
>({
	name: "statements",
	description: "Who said what",
	primaryKey: ["statement"],
	foreignKeys: [OF_DOCUMENT],
	itemsOf: (from) => toldIn(from, from.account.statements, ({ said }) => said),
	fields: [
		field("statement", "Its key: the document, and where it stands in it", {
			read: ({ entry }) => entry.key,
		}),
		...documentFields<Item>(),
		...namedFields<Item>("speaker", "Who said it", (told) =>
			actorOf(told, told.entry.speaker),
		),
		field("form", "direct, indirect, mixed, or none for a refusal to comment", {
			read: ({ entry }) => entry.form,
		}),
		...pieceFields<Item>(
			"content",
			"What was said",
			({ entry }) => entry.content,
		),
		...spanFields<Item>(
			"source",
			"The words that name the source",
			({ entry }) => entry.source,
		),
		...spanFields<Item>("cue", "The reporting words", ({ entry }) => entry.cue),
		...spanFields<Item>(
			"venue",
			"Where or to whom it was said",
			({ entry }) => entry.venue,
		),
		...pieceFields<Item>(
			"hedges",
			"Words that cast doubt on it",
			({ entry }) => entry.hedges,
		),
		listField(
			"via",
			"Who passed the words on, by key, outermost first",
			({ entry, from }) =>
				entry.via.map((key) => from.identities.actorOf(key).key),
		),
		field("issue", "Code of the issue it speaks of", {
			read: ({ entry }) => entry.issue,
		}),
		...saidFields<Item>(),
		field(
			"confidence",
			"How likely it was read rightly, from 0 to 1; 1 where a person coded it",
			{ type: "number", read: ({ entry }) => entry.confidence },
		),
	],
});
