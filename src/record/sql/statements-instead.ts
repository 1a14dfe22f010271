/** Statements of accounts that stand in the place of those derived last: what was known before corrections, found as rows are. */

import { sql } from "kysely";
import type { Account, StatementEntry } from "../../model/account.js";
import { daysOf } from "../../model/document-card.js";
import type { StatementFilter } from "../port.js";
import { isKnown } from "./admitted.js";
import type { Engine } from "./engine.js";
import { inPieces } from "./in-pieces.js";
import type { FoundStatement } from "./read-statements.js";
import { searchTerms } from "./search-terms.js";

/** A statement where it stands in the order of a list. */
export interface PlacedStatement extends FoundStatement {
	readonly confidence: number | null;
}

/** Those of the accounts that the filter admits, in text order. */
export async function findInstead(
	engine: Engine,
	accounts: readonly Account[],
	filter: StatementFilter,
): Promise<readonly PlacedStatement[]> {
	const rows = await readPlaces(engine, accounts, filter.knownBy);
	const told = accounts.flatMap((account) => {
		const row = rows.get(account.document);
		if (row === undefined) return [];
		return account.statements.flatMap((statement, ordinal) => {
			const days = daysOf(statement.said, row);
			const found = {
				document: row.id,
				hash: row.hash,
				telling: row.telling,
				ordinal,
				from_day: days?.from ?? null,
				to_day: days?.to ?? null,
				confidence: statement.confidence,
			};
			return isAdmitted(statement, found, filter) ? [{ statement, found }] : [];
		});
	});
	const fitting =
		filter.text === undefined
			? told
			: await withWords(engine, told, filter.text);
	return fitting.map(({ found }) => found);
}

interface Place {
	readonly id: number;
	readonly hash: string;
	readonly published: string | null;
	readonly telling: string;
}

/** Document → its row, of those known by then. */
async function readPlaces(
	{ database }: Engine,
	accounts: readonly Account[],
	knownBy: string | null,
): Promise<ReadonlyMap<string, Place>> {
	const places = new Map<string, Place>();
	for (const piece of inPieces(accounts)) {
		const rows = await database
			.selectFrom("document")
			.leftJoin("telling", "telling.document", "document.id")
			.leftJoin("document as least", "least.id", "telling.least")
			.select(({ fn }) => [
				"document.id",
				"document.hash",
				"document.published",
				fn.coalesce("least.hash", "document.hash").as("telling"),
			])
			.where(
				"document.hash",
				"in",
				piece.map(({ document }) => document),
			)
			.where(isKnown(knownBy))
			.execute();
		for (const row of rows) places.set(row.hash, row);
	}
	return places;
}

function isAdmitted(
	{ key, speaker, issue, form, confidence }: StatementEntry,
	{ hash, from_day, to_day }: PlacedStatement,
	filter: StatementFilter,
): boolean {
	const { asOf, from, to, below } = filter;
	return (
		(asOf === null || (to_day !== null && to_day <= asOf)) &&
		(from === undefined || (to_day !== null && to_day >= from)) &&
		(to === undefined || (from_day !== null && from_day <= to)) &&
		(below === undefined || (confidence !== null && confidence < below)) &&
		(filter.speakers === undefined ||
			(speaker !== null && filter.speakers.includes(speaker))) &&
		(filter.issue === undefined || issue === filter.issue) &&
		(filter.form === undefined || form === filter.form) &&
		(filter.document === undefined || hash === filter.document) &&
		(filter.keys === undefined || filter.keys.includes(key))
	);
}

/** Those with every word and phrase in their content, as the index finds them. */
async function withWords<
	Told extends { readonly statement: Pick<StatementEntry, "content"> },
>(
	{ fullText }: Engine,
	told: readonly Told[],
	words: string,
): Promise<readonly Told[]> {
	let left = told;
	for (const term of searchTerms(words)) {
		const places = await fullText.placesIn(
			left.map(({ statement }) =>
				statement.content.map(({ text }) => text).join(" "),
			),
			`"${term}"`,
		);
		left = left.filter((_, at) => (places[at] ?? []).length > 0);
	}
	return left;
}

/** The documents whose rows are not asked for. */
export function isOfNone(accounts: readonly Account[]) {
	return accounts.length === 0
		? sql<boolean>`1 = 1`
		: sql<boolean>`document.hash not in (${sql.join(accounts.map(({ document }) => document))})`;
}
