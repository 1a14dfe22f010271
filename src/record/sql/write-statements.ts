/** Writes the statements of accounts: what they are found by; the statements themselves lie in the accounts. */

import { daysOf } from "../../model/document-card.js";
import type { Database, WritingTools } from "./engine.js";
import type { WrittenAccount } from "./write-accounts.js";
import type { ActorNumbers } from "./write-actors.js";

/** Part of a transaction. */
export async function writeStatements(
	within: Database,
	{ rows, fullText }: WritingTools,
	{
		written,
		numberOf,
	}: {
		readonly written: readonly WrittenAccount[];
		readonly numberOf: ActorNumbers;
	},
): Promise<void> {
	const added = await rows.insert(
		within,
		"statement",
		written.flatMap((one) => statementRows(one, numberOf)),
		["id", "document", "ordinal"],
	);
	const accounts = new Map(
		written.map(({ account, document }) => [document.id, account]),
	);
	await fullText.addStatements(
		within,
		added.map(({ id, document, ordinal }) => ({
			id,
			content: accounts
				.get(document)!
				.statements[ordinal]!.content.map(({ text }) => text)
				.join(" "),
		})),
	);
}

function statementRows(
	{ account, document }: WrittenAccount,
	numberOf: ActorNumbers,
) {
	return account.statements.map((statement, ordinal) => {
		const days = daysOf(statement.said, document);
		return {
			document: document.id,
			ordinal,
			place: placeOf(statement.key, account.document),
			speaker:
				statement.speaker === null
					? null
					: numberOf(statement.speaker, account.document),
			issue: statement.issue,
			form: statement.form,
			from_day: days?.from ?? null,
			to_day: days?.to ?? null,
			confidence: statement.confidence,
		};
	});
}

/** A statement's key without the document it begins with, as its row has it. */
export function placeOf(key: string, document: string): string {
	return key.startsWith(document) ? key.slice(document.length) : key;
}
