/** The exported tables of who takes part and of the drafts: a row for each, however many documents name it. */

import type { ActorState, DraftState, State } from "../../model/state.js";
import { type ExportTable, makeExportTable } from "./export-table.js";
import { dayFields, field, listField } from "./fields.js";

export const ACTORS_EXPORT: ExportTable<State> = makeExportTable<
	State,
	ActorState
>({
	name: "actors",
	description: "Everybody who speaks, acts or is spoken for",
	primaryKey: ["actor"],
	foreignKeys: [],
	itemsOf: ({ actors }) => actors,
	fields: [
		field("actor", "The key it has in all tables", {
			read: ({ key }) => key,
		}),
		field("name", "The name it is shown by", { read: ({ name }) => name }),
		field(
			"type",
			"person, office, state, organisation, group, source or document",
			{ read: ({ type }) => type },
		),
		field("role", "Its role", { read: ({ role }) => role }),
		field("side", "The state or body on whose side it stands", {
			read: ({ side }) => side,
		}),
		listField("names", "Every name it goes by", ({ names }) => names),
		listField(
			"keys",
			"Every key taken together as this one",
			({ keys }) => keys,
		),
		listField(
			"candidates",
			"The keys it may mean, where several bear its name",
			({ candidates }) => candidates,
		),
	],
});

export const DRAFTS_EXPORT: ExportTable<State> = makeExportTable<
	State,
	DraftState
>({
	name: "drafts",
	description: "Every text under negotiation that is spoken of",
	primaryKey: ["draft"],
	foreignKeys: [],
	itemsOf: ({ drafts }) => drafts,
	fields: [
		field("draft", "The key it has in all tables", {
			read: ({ key }) => key,
		}),
		field("name", "The name it is shown by", { read: ({ name }) => name }),
		listField("names", "Every name it goes by", ({ names }) => names),
		field("points", "How many points it is said to have", {
			type: "integer",
			read: ({ points }) => points,
		}),
		listField("status", "What it is called", ({ status }) => status),
		listField("by", "Who wrote it, by key", ({ by }) => by),
		listField(
			"backers",
			"Who stands behind it, by key",
			({ backers }) => backers,
		),
		field("text", "The document that is its text", {
			read: ({ text }) => text,
		}),
		...dayFields<DraftState>(
			"days",
			"When it is spoken of",
			({ days }) => days,
		),
		field("after", "The draft it revises or answers", {
			read: ({ after }) => after?.draft ?? null,
		}),
	],
});
