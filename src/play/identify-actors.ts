/** Which keys are one actor: the same name in all documents, bare surnames where only one can be meant, and what coders merged or split. */

import { documentOfKey } from "../model/account.js";
import type { Amendment } from "../model/correction.js";
import type { ActorName, Ground } from "../model/ground.js";
import type { Admission } from "./admission.js";
import { byText, firstOf } from "./order.js";
import { makePartition, mendedSets } from "./partition.js";

/** Who is meant by the keys of actors. */
export interface ActorIdentity {
	/** The key that an actor is shown by. One who is only described is known within a telling, whose id then ends the key. */
	readonly keyOf: (key: string) => string;
	/** All keys taken together with this one, sorted. */
	readonly keysOf: (key: string) => readonly string[];
	/** The keys that a bare surname may mean; empty where it is settled. */
	readonly candidatesOf: (key: string) => readonly string[];
	/** Entries of documents that had come out and were known, by the key that each has within its telling. */
	readonly entries: ReadonlyMap<string, readonly ActorName[]>;
	/** The side on which the actor of a key stands; null where nobody says. */
	readonly sideOf: (key: string) => string | null;
}

/** Tells who is who among the actors of the ground. */
export function identifyActors(
	{ actors, identities }: Pick<Ground, "actors" | "identities">,
	admission: Admission,
): ActorIdentity {
	const inTelling = (key: string) => keyInTelling(key, admission);
	const entries = new Map<string, ActorName[]>();
	for (const entry of actors) {
		if (admission.cardOf(entry.document) === null) continue;
		const key = inTelling(entry.key);
		const list = entries.get(key);
		if (list === undefined) entries.set(key, [entry]);
		else list.push(entry);
	}
	const partition = makePartition();
	const candidates = meantBySurnames(entries);
	for (const [surname, meant] of candidates)
		if (meant.length === 1) partition.join(surname, meant[0] ?? surname);
	const { setOf: setOfKey } = mendedSets(entries.keys(), partition, {
		kind: "actor",
		identities: identities.map((correction) => ({
			...correction,
			change: inTellings(correction.change, inTelling),
		})),
		// "ana-orlo" says more than "orlo".
		shownBy: (keys) =>
			firstOf(keys.filter((key) => !candidates.has(key))) || firstOf(keys),
	});
	const setOf = (key: string) => setOfKey(inTelling(key));
	const keyOf = (key: string) => setOf(key)?.shown ?? inTelling(key);
	return {
		keyOf,
		keysOf: (key) => [...(setOf(key)?.keys ?? [inTelling(key)])].sort(byText),
		candidatesOf: (key) => {
			const meant = candidates.get(key) ?? [];
			const isSettled = meant.length < 2 || (setOf(key)?.keys.length ?? 1) > 1;
			return isSettled ? [] : meant;
		},
		entries,
		sideOf: (key) =>
			firstOf(
				(setOf(key)?.keys ?? []).flatMap((one) =>
					(entries.get(one) ?? []).flatMap(({ side }) => side ?? []),
				),
			) || null,
	};
}

function keyInTelling(key: string, admission: Admission): string {
	const at = key.indexOf("@");
	if (at < 0) return key;
	const card = admission.cards.get(key.slice(at + 1))?.card;
	return card === undefined ? key : key.slice(0, at + 1) + card.telling;
}

/** A merge or split whose keys are those that actors have within their tellings. */
function inTellings(
	change: Amendment,
	inTelling: (key: string) => string,
): Amendment {
	if (change.kind === "merge") {
		const [first, second, ...others] = change.keys;
		return {
			...change,
			keys: [inTelling(first), inTelling(second), ...others.map(inTelling)],
		};
	}
	if (change.kind !== "split") return change;
	return {
		...change,
		key: inTelling(change.key),
		from: inTelling(change.from),
	};
}

/** Surname borne alone → the full names that it may stand for. Surnames for which there are none are left out. */
function meantBySurnames(
	entries: ReadonlyMap<string, readonly ActorName[]>,
): ReadonlyMap<string, readonly string[]> {
	const bySurname = new Map<string, string[]>();
	const bare: string[] = [];
	for (const [key, [entry]] of entries) {
		if (entry?.type !== "person" || key.includes("@")) continue;
		const hyphen = key.lastIndexOf("-");
		if (hyphen < 0) {
			bare.push(key);
			continue;
		}
		const surname = key.slice(hyphen + 1);
		const list = bySurname.get(surname);
		if (list === undefined) bySurname.set(surname, [key]);
		else list.push(key);
	}
	const meant = new Map<string, readonly string[]>();
	for (const key of bare) {
		const able = (bySurname.get(key) ?? []).filter((full) =>
			mayBeOne(entries.get(key) ?? [], entries.get(full) ?? []),
		);
		if (able.length > 0) meant.set(key, able.sort(byText));
	}
	return meant;
}

/** Two of different sides are not one. */
function mayBeOne(a: readonly ActorName[], b: readonly ActorName[]): boolean {
	const sides = new Set(a.flatMap(({ side }) => side ?? []));
	return (
		sides.size === 0 || b.every(({ side }) => side === null || sides.has(side))
	);
}

/** Whether the key is that of a text which speaks, and not of a person or body. */
export function isTextKey(key: string): boolean {
	return key.includes(":") && documentOfKey(key) !== "";
}
