/** Writes how a document names its actors, and how often each speaks. */

import type { Account, ActorEntry } from "../../model/account.js";
import type { Database } from "./engine.js";
import { inPieces } from "./in-pieces.js";

/** Part of a transaction; the number of each actor that the account speaks of, by its key. */
export async function writeActors(
	within: Database,
	account: Account,
	document: number,
): Promise<ReadonlyMap<string, number>> {
	const actors = await numbersOf(within, actorKeys(account));
	const names = new Map<string, ActorEntry>();
	for (const actor of account.actors) names.set(nameEntry(actor), actor);
	const numbers = await nameNumbers(within, names, actors);
	const speeches = countSpeeches(account);
	const rows = [...names].map(([entry, { key }]) => {
		const statements = speeches.get(key) ?? 0;
		// Counted once where a document has two entries of one key.
		speeches.delete(key);
		return { name: numbers.get(entry)!, document, statements };
	});
	for (const piece of inPieces(rows))
		await within.insertInto("mention").values(piece).execute();
	return actors;
}

/** A name apart from the document it stands in, as one row has it. */
export function nameEntry({
	key,
	name,
	type,
	role,
	side,
}: Omit<ActorEntry, "span">): string {
	return JSON.stringify([key, name, type, role, side]);
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

async function numbersOf(
	within: Database,
	keys: readonly string[],
): Promise<ReadonlyMap<string, number>> {
	const numbers = new Map<string, number>();
	for (const piece of inPieces(keys)) {
		const known = await within
			.selectFrom("actor")
			.select(["id", "key"])
			.where("key", "in", piece)
			.execute();
		for (const { id, key } of known) numbers.set(key, id);
		const fresh = piece.filter((key) => !numbers.has(key));
		if (fresh.length === 0) continue;
		const added = await within
			.insertInto("actor")
			.values(fresh.map((key) => ({ key })))
			.returning(["id", "key"])
			.execute();
		for (const { id, key } of added) numbers.set(key, id);
	}
	return numbers;
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
				})),
			)
			.returning(["id", "entry"])
			.execute();
		for (const { id, entry } of added) numbers.set(entry, id);
	}
	return numbers;
}
