/** Writes the entries of one account into the tables that questions are answered from. */

import type { Account } from "../../model/account.js";
import { daysOf } from "../../model/document-card.js";
import type { Database, FullText } from "./engine.js";
import { inPieces } from "./in-pieces.js";
import { packEntry } from "./pack-entry.js";
import { packWithoutWords } from "./pack-words.js";
import { writeActors } from "./write-actors.js";
import { writeStatements } from "./write-statements.js";

/** What of a document its account is written with. */
export interface AccountDocument {
	readonly id: number;
	readonly published: string | null;
	readonly text: string;
}

/** Part of a transaction; the tables hold no entries of this document before. */
export async function writeAccount(
	within: Database,
	fullText: FullText,
	written: { readonly account: Account; readonly document: AccountDocument },
): Promise<void> {
	const { account, document } = written;
	await within
		.insertInto("account")
		.values({
			document: document.id,
			account: packWithoutWords(account, document.text),
		})
		.execute();
	const actors = await writeActors(within, account, document.id);
	await writeStatements(within, fullText, { ...written, actors });
	await writePositions(within, { ...written, actors });
	await writeOthers(within, written);
}

async function writePositions(
	within: Database,
	{
		account,
		document,
		actors,
	}: {
		readonly account: Account;
		readonly document: AccountDocument;
		readonly actors: ReadonlyMap<string, number>;
	},
): Promise<void> {
	const rows = account.positions.map((entry) => ({
		document: document.id,
		actor: actors.get(entry.actor)!,
		issue: entry.issue,
		from_day: daysOf(entry.said, document)?.from ?? null,
		entry: packEntry(entry, account.document),
	}));
	for (const piece of inPieces(rows))
		await within.insertInto("position").values(piece).execute();
}

async function writeOthers(
	within: Database,
	{
		account,
		document,
	}: { readonly account: Account; readonly document: AccountDocument },
): Promise<void> {
	const row = (entry: unknown) => ({
		document: document.id,
		entry: packEntry(entry, account.document),
	});
	for (const piece of inPieces(account.provisions))
		await within
			.insertInto("provision")
			.values(piece.map((entry) => ({ ...row(entry), issue: entry.issue })))
			.execute();
	for (const piece of inPieces(account.drafts))
		await within.insertInto("draft").values(piece.map(row)).execute();
	for (const piece of inPieces(account.claims))
		await within.insertInto("claim").values(piece.map(row)).execute();
	for (const piece of inPieces(account.events))
		await within
			.insertInto("event")
			.values(
				piece.map((entry) => {
					const days = daysOf(entry.date, document);
					return {
						...row(entry),
						from_day: days?.from ?? null,
						to_day: days?.to ?? null,
					};
				}),
			)
			.execute();
}
