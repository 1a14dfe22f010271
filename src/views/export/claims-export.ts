/** The exported table of claims: a row for each voice in each document. */

import type { ClaimEntry, ClaimSideEntry } from "../../model/account.js";
import { type ExportTable, makeExportTable } from "./export-table.js";
import type { ExportedDocument } from "./exported-document.js";
import { field, namedFields, spanFields } from "./fields.js";
import {
	actorOf,
	documentFields,
	OF_DOCUMENT,
	saidFields,
	type Told,
	toldIn,
} from "./told.js";

interface Item extends Told<ClaimSideEntry> {
	readonly claim: ClaimEntry;
}

export const CLAIMS_EXPORT: ExportTable<ExportedDocument> = makeExportTable<
	ExportedDocument,
	Item
>({
	name: "claims",
	description: "Who asserts or denies what; none is ruled true or false",
	primaryKey: ["entry", "side", "quote_start", "quote_end"],
	foreignKeys: [OF_DOCUMENT],
	itemsOf: (from) =>
		from.account.claims.flatMap((claim) =>
			toldIn(from, claim.sides, ({ said }) => said).map((told) => ({
				...told,
				claim,
			})),
		),
	fields: [
		field("claim", "The same for all wordings of one claim", {
			read: ({ claim, from }) => from.identities.claimOf(claim.key),
		}),
		field("entry", "Key of the claim in this document", {
			read: ({ claim }) => claim.key,
		}),
		...documentFields<Item>(),
		field("proposition", "What is asserted or denied, in this wording", {
			read: ({ claim }) => claim.proposition,
		}),
		field("side", "asserted or denied", { read: ({ entry }) => entry.kind }),
		...namedFields<Item>("actor", "Who asserts or denies it", (told) =>
			actorOf(told, told.entry.actor),
		),
		...spanFields<Item>("quote", "In these words", ({ entry }) => entry.span),
		...saidFields<Item>(),
	],
});
