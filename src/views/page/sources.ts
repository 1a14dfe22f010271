/** The documents a page cites: numbered in order of first use, told in a line each. */

import type { Block } from "../../model/document.js";
import type { DocumentCard } from "../../model/document-card.js";
import { formatLongDay } from "../text/format-days.js";
import { visibleText } from "../text/visible-text.js";
import { cellOf, type Table } from "./page.js";

/** What a page may look up of a document. */
export interface SourceBook {
	/** Null for a document that the asker did not look up. */
	readonly cardOf: (document: string) => SourceCard | null;
	/** Its text, where sentences are to be spelled out; else null. */
	readonly textOf: (document: string) => SourceText | null;
}

export type SourceCard = Pick<
	DocumentCard,
	"title" | "publisher" | "published"
>;

export interface SourceText {
	readonly text: string;
	readonly blocks: readonly Block[];
}

/** Ids of the documents that cells of the tables stand on, in order of first use. */
export function citedDocuments(tables: readonly Table[]): readonly string[] {
	return [
		...new Set(
			tables.flatMap(({ rows, columns }) =>
				rows.flatMap((row) =>
					columns.flatMap(({ key }) =>
						cellOf(row, key).evidence.map(({ document }) => document),
					),
				),
			),
		),
	];
}

/** "Northern Ledger, 21 November 2025: Title"; the beginning of the id where nothing is known. */
export function sourceLine(document: string, { cardOf }: SourceBook): string {
	const card = cardOf(document);
	const origin = [
		card?.publisher ?? "publisher unknown",
		card?.published == null ? "no date" : formatLongDay(card.published),
	].join(", ");
	return visibleText(
		`${origin}: ${card?.title ?? `document ${document.slice(0, 12)}`}`,
	);
}
