/** Rows of statements filled with what lies in the accounts of their documents. */

import type { Account } from "../../model/account.js";
import type { StatementRow } from "../port.js";
import { CARD_COLUMNS, cardOf } from "./card-columns.js";
import type { Database } from "./engine.js";
import { inPieces } from "./in-pieces.js";
import type { UnmarkedRow } from "./mark-found.js";
import { unpackText } from "./pack-text.js";
import { unpackAccount } from "./read-document.js";

/** A statement as its row tells where it is. */
export interface FoundStatement {
	readonly document: number;
	readonly ordinal: number;
	readonly from_day: string | null;
	readonly to_day: string | null;
	readonly hash: string;
	readonly telling: string;
}

/** In the order of `found`; of a document of which `instead` has an account, from that one. */
export async function readStatements(
	database: Database,
	found: readonly FoundStatement[],
	instead: readonly Account[],
): Promise<readonly UnmarkedRow[]> {
	const told = await readTold(
		database,
		new Set(found.map(({ document }) => document)),
	);
	const known = new Map(instead.map((account) => [account.document, account]));
	return found.map(({ document, ordinal, hash, from_day, to_day, telling }) => {
		const { card, account: derived } = told.get(document)!;
		const account = known.get(hash) ?? derived;
		const statement = account.statements[ordinal]!;
		return {
			statement,
			document: card,
			telling,
			days:
				from_day === null || to_day === null
					? null
					: { from: from_day, to: to_day },
			speakerName:
				account.actors.find(({ key }) => key === statement.speaker)?.name ??
				null,
		};
	});
}

interface Told {
	readonly card: StatementRow["document"];
	readonly account: Account;
}

async function readTold(
	database: Database,
	documents: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Told>> {
	const told = new Map<number, Told>();
	for (const piece of inPieces([...documents])) {
		const rows = await database
			.selectFrom("document")
			.innerJoin("content", "content.document", "document.id")
			.innerJoin("account", "account.document", "document.id")
			.select(CARD_COLUMNS)
			.select(["document.id", "content.text", "account.account"])
			.where("document.id", "in", piece)
			.execute();
		for (const { id: number, text, account, ...row } of rows) {
			const { id, title, publisher, published, learned } = cardOf(row);
			told.set(number, {
				card: { id, title, publisher, published, learned },
				account: unpackAccount(account, unpackText(text)),
			});
		}
	}
	return told;
}
