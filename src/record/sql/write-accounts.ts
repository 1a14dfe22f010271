/** Writes the entries of accounts into the tables that questions are answered from. */

import type { Account } from "../../model/account.js";
import { daysOf } from "../../model/document-card.js";
import type { Database, WritingTools } from "./engine.js";
import { packEntry } from "./pack-entry.js";
import { packWithoutWords } from "./pack-words.js";
import { type ActorNumbers, writeActors } from "./write-actors.js";
import { writeStatements } from "./write-statements.js";

/** An account, and what of its document it is written with. */
export interface WrittenAccount {
	readonly account: Account;
	readonly document: {
		readonly id: number;
		readonly published: string | null;
		readonly text: string;
	};
}

/** Part of a transaction; the tables hold no entries of these documents before. */
export async function writeAccounts(
	within: Database,
	tools: WritingTools,
	written: readonly WrittenAccount[],
): Promise<void> {
	await tools.rows.insert(
		within,
		"account",
		written.map(({ account, document }) => ({
			document: document.id,
			account: packWithoutWords(account, document.text),
		})),
	);
	const numberOf = await writeActors(within, tools, written);
	await writeStatements(within, tools, { written, numberOf });
	await writePositions(within, tools, { written, numberOf });
	await writeOthers(within, tools, written);
}

async function writePositions(
	within: Database,
	{ rows }: WritingTools,
	{
		written,
		numberOf,
	}: {
		readonly written: readonly WrittenAccount[];
		readonly numberOf: ActorNumbers;
	},
): Promise<void> {
	await rows.insert(
		within,
		"position",
		written.flatMap(({ account, document }) =>
			account.positions.map((entry) => ({
				document: document.id,
				actor: numberOf(entry.actor, account.document),
				issue: entry.issue,
				from_day: daysOf(entry.said, document)?.from ?? null,
				entry: packEntry(entry, account.document),
			})),
		),
	);
}

async function writeOthers(
	within: Database,
	{ rows }: WritingTools,
	written: readonly WrittenAccount[],
): Promise<void> {
	/** A row for each entry of a kind. */
	const rowsOf = <Entry, More extends object>(
		entriesOf: (account: Account) => readonly Entry[],
		more: (entry: Entry, document: WrittenAccount["document"]) => More,
	) =>
		written.flatMap(({ account, document }) =>
			entriesOf(account).map((entry) => ({
				document: document.id,
				entry: packEntry(entry, account.document),
				...more(entry, document),
			})),
		);
	await rows.insert(
		within,
		"provision",
		rowsOf(
			({ provisions }) => provisions,
			({ issue }) => ({ issue }),
		),
	);
	await rows.insert(
		within,
		"draft",
		rowsOf(
			({ drafts }) => drafts,
			() => ({}),
		),
	);
	await rows.insert(
		within,
		"claim",
		rowsOf(
			({ claims }) => claims,
			() => ({}),
		),
	);
	await rows.insert(
		within,
		"event",
		rowsOf(
			({ events }) => events,
			({ date }, document) => {
				const days = daysOf(date, document);
				return { from_day: days?.from ?? null, to_day: days?.to ?? null };
			},
		),
	);
}
