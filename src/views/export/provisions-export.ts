/** The exported table of provisions. */

import type { ProvisionEntry } from "../../model/account.js";
import { formatFigure } from "../text/format-figure.js";
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
	draftOf,
	OF_DOCUMENT,
	type Told,
	toldIn,
} from "./told.js";

type Item = Told<ProvisionEntry>;

export const PROVISIONS_EXPORT: ExportTable<ExportedDocument> = makeExportTable<
	ExportedDocument,
	Item
>({
	name: "provisions",
	description: "What drafts are reported to provide",
	primaryKey: ["provision"],
	foreignKeys: [OF_DOCUMENT],
	itemsOf: (from) => toldIn(from, from.account.provisions),
	fields: [
		field("provision", "Its key", { read: ({ entry }) => entry.key }),
		...documentFields<Item>(),
		...namedFields<Item>("draft", "The draft that provides it", (told) =>
			draftOf(told, told.entry.draft),
		),
		field("issue", "Code of its issue", {
			read: ({ entry }) => entry.issue,
		}),
		...namedFields<Item>("obligor", "Who is to give", (told) =>
			actorOf(told, told.entry.obligor),
		),
		...namedFields<Item>("beneficiary", "Who is to get", (told) =>
			actorOf(told, told.entry.beneficiary),
		),
		listField("figures", "Its figures with their units", ({ entry }) =>
			entry.figures.map(formatFigure),
		),
		...spanFields<Item>(
			"condition",
			"What it hangs on",
			({ entry }) => entry.condition,
		),
		...pieceFields<Item>(
			"quote",
			"The words that report it",
			({ entry }) => entry.content,
		),
		field("statement", "Key of the statement that reports it", {
			read: ({ entry }) => entry.statement,
		}),
	],
});
