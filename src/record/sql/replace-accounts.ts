/** Puts new entries of documents in the place of the old. */

import type { Account } from "../../model/account.js";
import type { Database, WritingTools } from "./engine.js";
import { inPieces } from "./in-pieces.js";
import { unpackText } from "./pack-text.js";
import { unpackAccount } from "./read-document.js";
import { settleFirstWithout } from "./settle-first.js";
import { writeAccounts } from "./write-accounts.js";
import { nameEntry } from "./write-actors.js";

/** Tables whose rows are all of one document. */
const OF_DOCUMENT = [
	"account",
	"statement",
	"position",
	"provision",
	"draft",
	"claim",
	"event",
] as const;

/**
 * Part of a transaction.
 * @throws where the record has no document of an account.
 */
export async function replaceAccounts(
	within: Database,
	tools: WritingTools,
	accounts: readonly Account[],
): Promise<void> {
	for (const account of accounts) {
		const row = await within
			.selectFrom("document")
			.innerJoin("content", "content.document", "document.id")
			.select(["document.id", "document.published", "content.text"])
			.where("hash", "=", account.document)
			.executeTakeFirst();
		if (row === undefined)
			throw new Error(
				`no document ${account.document} in the record, whose account is to be replaced`,
			);
		const document = { ...row, text: unpackText(row.text) };
		await dropEntries(within, tools, document);
		await writeAccounts(within, tools, [{ account, document }]);
	}
}

async function dropEntries(
	within: Database,
	{ fullText }: WritingTools,
	document: { readonly id: number; readonly text: string },
): Promise<void> {
	await dropMentions(within, document);
	const statements = await within
		.selectFrom("statement")
		.select("id")
		.where("document", "=", document.id)
		.execute();
	await fullText.dropStatements(
		within,
		statements.map(({ id }) => id),
	);
	for (const table of OF_DOCUMENT)
		await within
			.deleteFrom(table)
			.where("document", "=", document.id)
			.execute();
}

/** The account that they were written from tells which they are, so that no index by document is needed. */
async function dropMentions(
	within: Database,
	document: { readonly id: number; readonly text: string },
): Promise<void> {
	const old = await within
		.selectFrom("account")
		.select("account")
		.where("document", "=", document.id)
		.executeTakeFirst();
	if (old === undefined) return;
	const { actors } = unpackAccount(old.account, document.text);
	for (const piece of inPieces(actors.map(nameEntry))) {
		const rows = await within
			.selectFrom("actor_name")
			.select("id")
			.where("entry", "in", piece)
			.execute();
		const names = rows.map(({ id }) => id);
		await within
			.deleteFrom("mention")
			.where("document", "=", document.id)
			.where("name", "in", names)
			.execute();
		await settleFirstWithout(within, document.id, names);
	}
}
