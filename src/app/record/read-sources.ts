/** Reads what a page says of its documents: their cards, and their texts where sentences are to be spelled out. */

import type { RecordStore } from "../../record/port.js";
import {
	citedDocuments,
	type SourceBook,
	type SourceText,
} from "../../views/page/sources.js";
import type { Answer } from "./ask-state.js";

/** The book of a page's sources; `texts` are read only where they are wanted, one document at a time. */
export async function readSources(
	store: Pick<RecordStore, "document">,
	{ page, cards }: Answer,
	wanted: "cards" | "texts",
): Promise<SourceBook> {
	const texts = new Map<string, SourceText>();
	if (wanted === "texts")
		for (const id of citedDocuments(page.tables)) {
			const stored = await store.document(id);
			if (stored !== null)
				texts.set(id, { text: stored.document.text, blocks: stored.blocks });
		}
	return {
		cardOf: (id) => cards.get(id) ?? null,
		textOf: (id) => texts.get(id) ?? null,
	};
}
