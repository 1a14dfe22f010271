/** Documents gathered into tellings: what counts once, however many outlets carry it and however often a page was published anew. */

import type { CopyEdge } from "./find-copies.js";

/** One telling. Nothing is thrown away: each document is in one telling, alone in most. */
export interface Telling {
	/** The least id of its documents. */
	readonly id: string;
	/** Those who carry it: each a page or a publisher with its versions, in the order of their first ids. */
	readonly carriers: readonly Carrier[];
}

/** One outlet's part in a telling. */
export interface Carrier {
	/** The ids of its documents, in order; more than one are versions. */
	readonly versions: readonly string[];
}

/**
 * The tellings of documents with these ids, in the order of their ids. Edges may come in any order and give the same; an edge to a document
 * that is not among `ids` is passed over.
 */
export function tellingsOf(
	ids: readonly string[],
	edges: readonly CopyEdge[],
): readonly Telling[] {
	const versions = edges.filter(({ kind }) => kind === "version");
	const carrierOf = leastConnected(ids, versions);
	const tellingOf = leastConnected(ids, edges);
	const tellings = new Map<string, Map<string, string[]>>();
	for (const id of [...new Set(ids)].sort()) {
		const carriers = entryOf(tellings, tellingOf.get(id)!, () => new Map());
		entryOf(carriers, carrierOf.get(id)!, (): string[] => []).push(id);
	}
	return [...tellings].map(([id, carriers]) => ({
		id,
		carriers: [...carriers.values()].map((list) => ({ versions: list })),
	}));
}

/** For each id the least of those that edges lead to from it, itself among them. */
function leastConnected(
	ids: readonly string[],
	edges: readonly CopyEdge[],
): ReadonlyMap<string, string> {
	const parents = new Map(ids.map((id) => [id, id]));
	const rootOf = (id: string): string => {
		let root = id;
		while (parents.get(root)! !== root) root = parents.get(root)!;
		for (let at = id; at !== root; ) {
			const next = parents.get(at)!;
			parents.set(at, root);
			at = next;
		}
		return root;
	};
	for (const { a, b } of edges) {
		if (!parents.has(a) || !parents.has(b)) continue;
		const [one, other] = [rootOf(a), rootOf(b)];
		if (one < other) parents.set(other, one);
		else parents.set(one, other);
	}
	return new Map(ids.map((id) => [id, rootOf(id)]));
}

function entryOf<Key, Value>(
	map: Map<Key, Value>,
	key: Key,
	make: () => Value,
): Value {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}
