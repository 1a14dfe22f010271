/** Writes the statements of an account: what they are found by; the statements themselves lie in the account. */

import type { Account } from "../../model/account.js";
import { daysOf } from "../../model/document-card.js";
import type { Database, FullText } from "./engine.js";
import { inPieces } from "./in-pieces.js";
import type { AccountDocument } from "./write-account.js";

/** Part of a transaction. */
export async function writeStatements(
	within: Database,
	fullText: FullText,
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
	const rows = account.statements.map((statement, ordinal) => {
		const days = daysOf(statement.said, document);
		return {
			document: document.id,
			ordinal,
			place: placeOf(statement.key, account.document),
			speaker:
				statement.speaker === null ? null : actors.get(statement.speaker)!,
			issue: statement.issue,
			form: statement.form,
			from_day: days?.from ?? null,
			to_day: days?.to ?? null,
			confidence: statement.confidence,
		};
	});
	for (const piece of inPieces(rows)) {
		const added = await within
			.insertInto("statement")
			.values(piece)
			.returning(["id", "ordinal"])
			.execute();
		await fullText.addStatements(
			within,
			added.map(({ id, ordinal }) => ({
				id,
				content: account.statements[ordinal]!.content.map(
					({ text }) => text,
				).join(" "),
			})),
		);
	}
}

/** A statement's key without the document it begins with, as its row has it. */
export function placeOf(key: string, document: string): string {
	return key.startsWith(document) ? key.slice(document.length) : key;
}
