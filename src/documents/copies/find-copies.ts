/** Near copies among documents that are all at hand, by the bands that a store would look them up by. */

import type { Fingerprint } from "./fingerprint.js";
import { type CopyKind, judgeCopy } from "./judge-copy.js";

/** Two documents of one telling, by id; `a` is the lesser. */
export interface CopyEdge {
	readonly a: string;
	readonly b: string;
	readonly kind: CopyKind;
}

/** The edges from a document to those of `candidates` that are of one telling with it, in the order of their ids. */
export function edgesOf(
	fingerprint: Fingerprint,
	candidates: readonly Fingerprint[],
): readonly CopyEdge[] {
	const byId = new Map(candidates.map((other) => [other.document, other]));
	byId.delete(fingerprint.document);
	return [...byId.values()]
		.flatMap((other) => {
			const kind = judgeCopy(fingerprint, other);
			const [a, b] = [fingerprint.document, other.document].sort() as [
				string,
				string,
			];
			return kind === null ? [] : [{ a, b, kind }];
		})
		.sort(byIds);
}

/** All edges between documents with these fingerprints, in the order of their ids; the same in any order of arrival. */
export function findCopies(
	fingerprints: readonly Fingerprint[],
): readonly CopyEdge[] {
	const holders = new Map<string, Fingerprint[]>();
	const edges = fingerprints.flatMap((fingerprint) => {
		const lists = fingerprint.bands.map((band) => {
			const list = holders.get(band) ?? [];
			holders.set(band, list);
			return list;
		});
		const found = edgesOf(fingerprint, lists.flat());
		for (const list of lists) list.push(fingerprint);
		return found;
	});
	return edges.sort(byIds);
}

function byIds(one: CopyEdge, other: CopyEdge): number {
	return order(one.a, other.a) || order(one.b, other.b);
}

function order(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
