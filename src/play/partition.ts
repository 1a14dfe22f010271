/** Which of many names are taken for one thing: sets that are joined, and mended by merges and splits. */

import type { Correction, IdentityKind } from "../model/correction.js";

/** Sets that are joined; the order of joining does not show in the sets. */
export interface Partition {
	readonly join: (a: string, b: string) => void;
	/** Whether the key has been joined to any other. */
	readonly isJoined: (key: string) => boolean;
	/** The root of the set; the key itself where nothing has been joined to it. */
	readonly rootOf: (key: string) => string;
}

/** A partition in which each key is alone. */
export function makePartition(): Partition {
	const parents = new Map<string, string>();
	const roots = new Set<string>();
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
		isJoined: (key) => parents.has(key) || roots.has(key),
		join: (a, b) => {
			const [first, second] = [rootOf(a), rootOf(b)];
			// The smaller key is the root, whichever came first.
			if (first === second) return;
			const [root, other] = first < second ? [first, second] : [second, first];
			parents.set(other, root);
			roots.add(root);
		},
	};
}

/** A set of keys and the key that it is shown by. */
export interface KeySet {
	readonly shown: string;
	/** In no particular order. */
	readonly keys: readonly string[];
}

/** Sets of keys after merges and splits. */
export interface KeySets {
	/** The set of a key; undefined for a key that was not among those given. */
	readonly setOf: (key: string) => KeySet | undefined;
	readonly sets: readonly KeySet[];
}

/** A set while it is mended. */
interface OpenSet {
	shown: string | null;
	keys: string[];
}

/**
 * The sets of the partition after merges and splits of this kind have been replayed in their order. A set that no merge names is
 * shown by what `shownBy` picks of its keys, whatever their order.
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
): KeySets {
	const byRoot = new Map<string, OpenSet>();
	for (const key of keys) {
		if (!partition.isJoined(key)) {
			byRoot.set(key, { shown: null, keys: [key] });
			continue;
		}
		const root = partition.rootOf(key);
		const set = byRoot.get(root);
		if (set === undefined) byRoot.set(root, { shown: null, keys: [key] });
		else set.keys.push(key);
	}
	const mended = replay(identities, kind, (key) =>
		byRoot.get(partition.rootOf(key)),
	);
	const closed = new Map<OpenSet, KeySet>();
	for (const set of new Set([...byRoot.values(), ...mended.values()])) {
		const { shown, keys } = set;
		const isNamed = shown !== null && keys.includes(shown);
		if (keys.length > 0)
			closed.set(set, { shown: isNamed ? shown : shownBy(keys), keys });
	}
	return {
		sets: [...closed.values()],
		setOf: (key) => {
			const set = mended.get(key) ?? byRoot.get(partition.rootOf(key));
			return set === undefined ? undefined : closed.get(set);
		},
	};
}

/** Replays merges and splits: the sets are changed, and those keys returned that are no longer in the set of their root. */
function replay(
	identities: readonly Correction[],
	kind: IdentityKind,
	atFirst: (key: string) => OpenSet | undefined,
): ReadonlyMap<string, OpenSet> {
	const moved = new Map<string, OpenSet>();
	const setOf = (key: string) => moved.get(key) ?? atFirst(key);
	for (const { change } of identities) {
		if (change.kind === "merge" && change.of === kind) {
			const sets = new Set(change.keys.flatMap((key) => setOf(key) ?? []));
			const [into, ...others] = sets;
			if (into === undefined || others.length === 0) continue;
			for (const other of others) {
				for (const key of other.keys) moved.set(key, into);
				into.keys.push(...other.keys);
				other.keys = [];
			}
			into.shown = change.keys.find((key) => into.keys.includes(key)) ?? null;
		} else if (change.kind === "split" && change.of === kind) {
			const { key, from } = change;
			const set = setOf(key);
			if (set === undefined || set !== setOf(from) || key === from) continue;
			set.keys = set.keys.filter((other) => other !== key);
			moved.set(key, { shown: null, keys: [key] });
		}
	}
	return moved;
}
