/** The card of a document as its row has it. */

import type { DocumentCard } from "../../model/document-card.js";
import type { Tables } from "./tables.js";

/** Columns of `document` that make a card. */
export const CARD_COLUMNS = [
	"document.hash",
	"document.title",
	"document.publisher",
	"document.published",
	"document.language",
	"document.place",
	"document.address",
	"document.learned",
	"document.draft",
	"document.tags",
	"document.length",
] as const;

export type CardRow = Omit<Tables["document"], "id">;

export function cardOf({ hash, tags, ...row }: CardRow): DocumentCard {
	return {
		id: hash,
		title: row.title,
		publisher: row.publisher,
		published: row.published,
		language: row.language,
		place: row.place,
		address: row.address,
		learned: row.learned,
		draft: row.draft,
		// Written from the tags of a card.
		tags: JSON.parse(tags) as readonly string[],
		length: row.length,
	};
}
