/** The documents of a record as a table. */

import type { DocumentCard } from "../model/document-card.js";
import { countCell, daysCell, keyCell, wordsCell } from "./page/cells.js";
import { column, type Page, table } from "./page/page.js";
import { counted } from "./text/enumerate.js";

/** A row for each card, in the order given. `total` is null where nobody has counted. */
export function viewDocuments(
	cards: readonly DocumentCard[],
	{
		total,
		tellingOf,
	}: {
		readonly total: number | null;
		readonly tellingOf: (document: string) => string;
	},
): Page {
	return {
		name: "documents",
		title: "Documents",
		notes: total === null ? [] : [`${counted(total, "document")}.`],
		tables: [
			table({
				name: "documents",
				title: "In the record",
				columns: [
					column("document", "Title", { kind: "document", role: "text" }),
					column("published", "Published", { role: "lead" }),
					column("publisher", "Publisher"),
					column("draft", "Text of"),
					column("copy", "Copy"),
					column("tags", "Tags"),
					column("learned", "In the record since"),
					column("length", "Characters", { kind: "count" }),
				],
				rows: cards.map((card) => ({
					cells: {
						document: keyCell(card.id, card.title ?? "Without a title"),
						published: {
							...daysCell(
								card.published === null
									? null
									: { from: card.published, to: card.published },
							),
							text: card.published ?? "unknown",
						},
						publisher: wordsCell(card.publisher ?? "unknown"),
						draft: wordsCell(card.draft),
						copy: wordsCell(
							tellingOf(card.id) === card.id ? null : "of another’s story",
						),
						tags: wordsCell(card.tags.join(", ")),
						learned: {
							...wordsCell(card.learned.slice(0, 10)),
							value: card.learned,
						},
						length: countCell(card.length),
					},
				})),
				empty: "No document fits.",
				layout: "grid",
			}),
		],
	};
}
