/** Writes how documents name their actors, and how often each speaks. */

import type { Account, ActorEntry } from "../../model/account.js";
import type { Database, WritingTools } from "./engine.js";
import { inPieces } from "./in-pieces.js";
import { isLocal, packEntry, packKey } from "./pack-entry.js";
import { settleFirst } from "./settle-first.js";
import type { WrittenAccount } from "./write-accounts.js";

/** The number of the actor that a document's account knows by this key. */
export type ActorNumbers = (key: string, document: string) => number;

/** Part of a transaction; gives the numbers of all actors that the accounts speak of. */
export async function writeActors(
	within: Database,
	tools: WritingTools,
	written: readonly WrittenAccount[],
): Promise<ActorNumbers> {
	const keys = new Set<string>();
	for (const { account } of written)
		for (const key of actorKeys(account))
			keys.add(packKey(key, account.document));
	const actors = await numbersOf(within, tools, [...keys].sort());
	const names = new Map<string, string>();
	for (const { account } of written)
		for (const actor of account.actors)
			names.set(nameEntry(actor), packKey(actor.key, account.document));
	const numbers = await nameNumbers(within, tools, { names, actors });
	const mentions = written.flatMap((one) => mentionsOf(one, numbers));
	await tools.rows.insert(within, "mention", mentions);
	await settleFirst(within, tools, {
		mentions,
		documents: written.map(({ account, document }) => ({
			...document,
			hash: account.document,
		})),
	});
	return (key, document) => actors.get(packKey(key, document))!;
}

/** A name apart from the document it stands in, as one row has it. */
export function nameEntry({
	key,
	document,
	name,
	type,
	role,
	side,
}: Omit<ActorEntry, "span">): string {
	return packEntry([key, name, type, role, side], document);
}

/** A row for each name that the document has for an actor. */
function mentionsOf(
	{ account, document }: WrittenAccount,
	numbers: ReadonlyMap<string, number>,
) {
	const speeches = countSpeeches(account);
	const parties = partiesOf(account);
	const names = new Map<string, ActorEntry>();
	for (const actor of account.actors) names.set(nameEntry(actor), actor);
	return [...names].map(([entry, { key }]) => {
		const statements = speeches.get(key) ?? 0;
		// Counted once where a document has two entries of one key.
		speeches.delete(key);
		return {
			name: numbers.get(entry)!,
			document: document.id,
			statements,
			party: parties.has(key) ? 1 : 0,
		};
	});
}

function actorKeys(account: Account): ReadonlySet<string> {
	const keys = new Set<string>();
	for (const { key } of account.actors) keys.add(key);
	for (const { speaker } of account.statements)
		if (speaker !== null) keys.add(speaker);
	for (const { actor } of account.positions) keys.add(actor);
	return keys;
}

function countSpeeches(account: Account): Map<string, number> {
	const speeches = new Map<string, number>();
	for (const { speaker } of account.statements)
		if (speaker !== null)
			speeches.set(speaker, (speeches.get(speaker) ?? 0) + 1);
	return speeches;
}

/** Keys of those of whom entries speak that a fold is made of. */
function partiesOf({
	drafts,
	provisions,
	positions,
	claims,
	events,
}: Account): ReadonlySet<string | null> {
	return new Set([
		...drafts.flatMap(({ by, backers }) => [...by, ...backers]),
		...provisions.flatMap(({ obligor, beneficiary }) => [obligor, beneficiary]),
		...positions.map(({ actor }) => actor),
		...claims.flatMap(({ sides }) => sides.map(({ actor }) => actor)),
		...events.flatMap(({ participants }) => participants),
	]);
}

/** The number of each of these packed keys; those that are new get one. */
async function numbersOf(
	within: Database,
	{ rows }: WritingTools,
	keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
	const numbers = new Map<string, number>();
	for (const piece of inPieces(keys)) {
		const known = await within
			.selectFrom("actor")
			.select(["id", "key"])
			.where(rows.isAmong("key", piece))
			.execute();
		for (const { id, key } of known) numbers.set(key, id);
	}
	const fresh = keys.filter((key) => !numbers.has(key));
	const added = await rows.insert(
		within,
		"actor",
		fresh.map((key) => ({ key, surname: surnameOf(key) })),
		["id", "key"],
	);
	for (const { id, key } of added) numbers.set(key, id);
	return numbers;
}

function surnameOf(key: string): string | null {
	return isLocal(key) ? null : key.slice(key.lastIndexOf("-") + 1);
}

/** The number of each name; `names` gives for each the packed key of its actor. */
async function nameNumbers(
	within: Database,
	{ rows }: WritingTools,
	{
		names,
		actors,
	}: {
		readonly names: ReadonlyMap<string, string>;
		readonly actors: ReadonlyMap<string, number>;
	},
): Promise<ReadonlyMap<string, number>> {
	const numbers = new Map<string, number>();
	for (const piece of inPieces([...names.keys()])) {
		const known = await within
			.selectFrom("actor_name")
			.select(["id", "entry"])
			.where(rows.isAmong("entry", piece))
			.execute();
		for (const { id, entry } of known) numbers.set(entry, id);
	}
	const fresh = [...names].filter(([entry]) => !numbers.has(entry));
	const added = await rows.insert(
		within,
		"actor_name",
		fresh.map(([entry, key]) => ({
			entry,
			actor: actors.get(key)!,
			local: isLocal(entry) ? 1 : 0,
			first: null,
		})),
		["id", "entry"],
	);
	for (const { id, entry } of added) numbers.set(entry, id);
	return numbers;
}
