/** The exported table of positions. */

import type { PositionEntry } from "../../model/account.js";
import { type ExportTable, makeExportTable } from "./export-table.js";
import type { ExportedDocument } from "./exported-document.js";
import { field, namedFields, spanFields } from "./fields.js";
import {
	actorOf,
	documentFields,
	draftOf,
	OF_DOCUMENT,
	saidFields,
	type Told,
	toldIn,
} from "./told.js";

type Item = Told<PositionEntry>;

export const POSITIONS_EXPORT: ExportTable<ExportedDocument> = makeExportTable<
	ExportedDocument,
	Item
>({
	name: "positions",
	description: "Who took which stance on what, in which statement",
	primaryKey: ["position"],
	foreignKeys: [OF_DOCUMENT],
	itemsOf: (from) => toldIn(from, from.account.positions, ({ said }) => said),
	fields: [
		field("position", "Its key", { read: ({ entry }) => entry.key }),
		...documentFields<Item>(),
		...namedFields<Item>("actor", "Who takes it", (told) =>
			actorOf(told, told.entry.actor),
		),
		...namedFields<Item>("draft", "The draft it is on", (told) =>
			draftOf(told, told.entry.draft),
		),
		field("issue", "Code of the issue it is on", {
			read: ({ entry }) => entry.issue,
		}),
		field("provision", "Key of the provision it is on", {
			read: ({ entry }) => entry.provision,
		}),
		field(
			"stance",
			"supports, conditional, open, concerned, opposes, or declined: would not say",
			{ read: ({ entry }) => entry.stance },
		),
		field("statement", "Key of the statement it rests on", {
			read: ({ entry }) => entry.statement,
		}),
		...spanFields<Item>(
			"condition",
			"What it hangs on",
			({ entry }) => entry.condition,
		),
		...spanFields<Item>(
			"quote",
			"The words of the statement",
			({ entry }) => entry.span,
		),
		...saidFields<Item>(),
	],
});
