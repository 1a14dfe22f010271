/** Which of many names are taken for one thing: sets that are joined, and mended by merges and splits. */

import type { Correction, IdentityKind } from "../model/correction.js";
import { byText } from "./order.js";

/** Sets that are joined; the order of joining does not show in the sets. */
export interface Partition {
	readonly join: (a: string, b: string) => void;
	/** The root of the set; the key itself where nothing has been joined to it. */
	readonly rootOf: (key: string) => string;
}

/** A partition in which each key is alone. */
export function makePartition(): Partition {
	const parents = new Map<string, string>();
	const rootOf = (key: string): string => {
		let root = key;
		for (;;) {
			const parent = parents.get(root);
			if (parent === undefined) break;
			root = parent;
		}
		for (let at = key; at !== root; ) {
			const next = parents.get(at) ?? root;
			parents.set(at, root);
			at = next;
		}
		return root;
	};
	return {
		rootOf,
		join: (a, b) => {
			const [first, second] = [rootOf(a), rootOf(b)];
			// The smaller key is the root, whichever came first.
			if (first < second) parents.set(second, first);
			else if (second < first) parents.set(first, second);
		},
	};
}

/** A set of keys and the key that it is shown by. */
export interface KeySet {
	readonly shown: string;
	readonly keys: readonly string[];
}

/**
 * The sets of the partition after merges and splits of this kind have been replayed in their order: key → its set. A set that no
 * merge names is shown by what `shownBy` picks of its keys, which are sorted.
 */
export function mendedSets(
	keys: Iterable<string>,
	partition: Partition,
	{
		kind,
		identities,
		shownBy,
	}: {
		readonly kind: IdentityKind;
		readonly identities: readonly Correction[];
		readonly shownBy: (keys: readonly string[]) => string;
	},
): ReadonlyMap<string, KeySet> {
	const members = new Map<string, Set<string>>();
	for (const key of new Set(keys)) {
		const root = partition.rootOf(key);
		const set = members.get(root);
		if (set === undefined) members.set(root, new Set([key]));
		else set.add(key);
	}
	const setOf = new Map<string, Set<string>>();
	for (const set of members.values())
		for (const key of set) setOf.set(key, set);
	const shown = new Map<Set<string>, string>();
	for (const { change } of identities) {
		if (change.kind === "merge" && change.of === kind)
			merge(change.keys, setOf, shown);
		else if (change.kind === "split" && change.of === kind)
			split(change.key, change.from, setOf);
	}
	const sets = new Map<string, KeySet>();
	const made = new Map<Set<string>, KeySet>();
	for (const [key, set] of setOf) {
		let mended = made.get(set);
		if (mended === undefined) {
			const sorted = [...set].sort(byText);
			const named = shown.get(set);
			mended = {
				shown: named !== undefined && set.has(named) ? named : shownBy(sorted),
				keys: sorted,
			};
			made.set(set, mended);
		}
		sets.set(key, mended);
	}
	return sets;
}

function merge(
	keys: readonly string[],
	setOf: Map<string, Set<string>>,
	shown: Map<Set<string>, string>,
): void {
	const sets = [...new Set(keys.flatMap((key) => setOf.get(key) ?? []))];
	const [into, ...others] = sets;
	if (into === undefined || others.length === 0) return;
	for (const other of others)
		for (const key of other) {
			into.add(key);
			setOf.set(key, into);
		}
	const first = keys.find((key) => into.has(key));
	if (first !== undefined) shown.set(into, first);
}

function split(
	key: string,
	from: string,
	setOf: Map<string, Set<string>>,
): void {
	const set = setOf.get(key);
	if (set === undefined || set !== setOf.get(from) || key === from) return;
	set.delete(key);
	setOf.set(key, new Set([key]));
}
