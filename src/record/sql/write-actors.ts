/** Writes how a document names its actors, and how often each speaks. */

import type { Account, ActorEntry } from "../../model/account.js";
import type { Database } from "./engine.js";
import { inPieces } from "./in-pieces.js";
import { isLocal, packEntry, packKey } from "./pack-entry.js";
import { settleFirst } from "./settle-first.js";

/** Part of a transaction; the number of each actor that the account speaks of, by its key. */
export async function writeActors(
	within: Database,
	account: Account,
	document: number,
): Promise<ReadonlyMap<string, number>> {
	const actors = await numbersOf(within, actorKeys(account), account.document);
	const names = new Map<string, ActorEntry>();
	for (const actor of account.actors) names.set(nameEntry(actor), actor);
	const numbers = await nameNumbers(within, names, actors);
	const speeches = countSpeeches(account);
	const parties = partiesOf(account);
	const rows = [...names].map(([entry, { key }]) => {
		const statements = speeches.get(key) ?? 0;
		// Counted once where a document has two entries of one key.
		speeches.delete(key);
		return {
			name: numbers.get(entry)!,
			document,
			statements,
			party: parties.has(key) ? 1 : 0,
		};
	});
	for (const piece of inPieces(rows)) {
		await within.insertInto("mention").values(piece).execute();
		await settleFirst(
			within,
			document,
			piece.map(({ name }) => name),
		);
	}
	return actors;
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

function actorKeys(account: Account): readonly string[] {
	const keys = new Set<string>();
	for (const { key } of account.actors) keys.add(key);
	for (const { speaker } of account.statements)
		if (speaker !== null) keys.add(speaker);
	for (const { actor } of account.positions) keys.add(actor);
	return [...keys].sort();
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

async function numbersOf(
	within: Database,
	keys: readonly string[],
	document: string,
): Promise<ReadonlyMap<string, number>> {
	const packed = new Map(keys.map((key) => [packKey(key, document), key]));
	const numbers = new Map<string, number>();
	for (const piece of inPieces([...packed.keys()])) {
		const known = await within
			.selectFrom("actor")
			.select(["id", "key"])
			.where("key", "in", piece)
			.execute();
		for (const { id, key } of known) numbers.set(packed.get(key)!, id);
		const fresh = piece.filter((key) => !numbers.has(packed.get(key)!));
		if (fresh.length === 0) continue;
		const added = await within
			.insertInto("actor")
			.values(fresh.map((key) => ({ key, surname: surnameOf(key) })))
			.returning(["id", "key"])
			.execute();
		for (const { id, key } of added) numbers.set(packed.get(key)!, id);
	}
	return numbers;
}

function surnameOf(key: string): string | null {
	return isLocal(key) ? null : key.slice(key.lastIndexOf("-") + 1);
}

async function nameNumbers(
	within: Database,
	names: ReadonlyMap<string, ActorEntry>,
	actors: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
	const numbers = new Map<string, number>();
	for (const piece of inPieces([...names.keys()])) {
		const known = await within
			.selectFrom("actor_name")
			.select(["id", "entry"])
			.where("entry", "in", piece)
			.execute();
		for (const { id, entry } of known) numbers.set(entry, id);
		const fresh = piece.filter((entry) => !numbers.has(entry));
		if (fresh.length === 0) continue;
		const added = await within
			.insertInto("actor_name")
			.values(
				fresh.map((entry) => ({
					entry,
					actor: actors.get(names.get(entry)!.key)!,
					local: isLocal(entry) ? 1 : 0,
					first: null,
				})),
			)
			.returning(["id", "entry"])
			.execute();
		for (const { id, entry } of added) numbers.set(entry, id);
	}
	return numbers;
}
