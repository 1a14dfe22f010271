/** Where in the content of statements the words of a search stand. */

import type { Span } from "../../model/span.js";
import type { StatementRow } from "../port.js";
import type { FullText } from "./engine.js";

/** A row before its words are looked for. */
export type UnmarkedRow = Omit<StatementRow, "found">;

/** The rows with the places of `words` in their content; none where no words were asked for. */
export async function markFound(
	{ placesIn }: FullText,
	rows: readonly UnmarkedRow[],
	words: string | undefined,
): Promise<readonly StatementRow[]> {
	if (words === undefined) return rows.map((row) => ({ ...row, found: [] }));
	const contents = rows.map(({ statement }) => statement.content);
	const spans = contents.flat();
	const places = await placesIn(
		spans.map(({ text }) => text),
		words,
	);
	const found = new Map<Span, readonly Span[]>(
		spans.map((span, at) => [
			span,
			(places[at] ?? []).map(({ start, end }) => ({
				start: span.start + start,
				end: span.start + end,
				text: span.text.slice(start, end),
			})),
		]),
	);
	return rows.map((row) => ({
		...row,
		found: row.statement.content.flatMap((span) => found.get(span) ?? []),
	}));
}
