/** Which claims of different documents are one claim: those whose telling words are mostly the same, rare ones above all. */

import type { ClaimEntry } from "../model/account.js";
import { makePartition, type Partition } from "./partition.js";

/** The share of the lighter claim's words, by rarity, that both must have … */
const LEAST_SHARE = 0.7;
/** … and of the heavier one's: "attacked" alone is no telling of "attacked the residence with 91 drones". */
const LEAST_WHOLE = 0.4;
const LEAST_WORDS = 2;
/** A stem of more claims than this opens no comparison: it would compare everything with everything. */
const MOST_SHARING = 64;

/** Words by which a claim is negated: the sides tell who denies, not the words. */
const POLARITY = /^(?:not|never|no|longer|neither|cannot|t)$/;

/** The claims joined. Figures that differ keep two claims apart. */
export function joinClaims(claims: readonly ClaimEntry[]): Partition {
	const partition = makePartition();
	const stems = claims.map((claim) =>
		claim.stems.filter((stem) => !POLARITY.test(stem)),
	);
	const holders = new Map<string, number[]>();
	for (const [at, list] of stems.entries())
		for (const stem of list) {
			const known = holders.get(stem);
			if (known === undefined) holders.set(stem, [at]);
			else known.push(at);
		}
	const rarity = new Map(
		[...holders].map(([stem, { length }]) => [
			stem,
			Math.log(1 + claims.length / length),
		]),
	);
	const masses = stems.map((list) => massOf(list, rarity));
	const sets = stems.map((list) => new Set(list));
	// The same words are the same claim, however many tell it.
	const byWords = new Map<string, number>();
	for (const [at, list] of stems.entries()) {
		const words = list.join(" ");
		const twin = byWords.get(words);
		if (twin === undefined) byWords.set(words, at);
		else partition.join(claims[twin]?.key ?? "", claims[at]?.key ?? "");
	}
	const distinct = [...byWords.values()];
	const isDistinct = new Set(distinct);
	for (const a of distinct) {
		for (const b of partnersOf(a)) {
			const shared = sharedStems(stems[a] ?? [], sets[b] ?? new Set());
			if (shared.length < LEAST_WORDS) continue;
			const mass = massOf(shared, rarity);
			const [light, heavy] = [masses[a] ?? 0, masses[b] ?? 0].sort(
				(x, y) => x - y,
			) as [number, number];
			if (mass < LEAST_SHARE * light || mass < LEAST_WHOLE * heavy) continue;
			if (isOtherFigure(stems[a] ?? [], stems[b] ?? [])) continue;
			partition.join(claims[a]?.key ?? "", claims[b]?.key ?? "");
		}
	}
	return partition;

	function partnersOf(a: number): ReadonlySet<number> {
		const partners = new Set<number>();
		for (const stem of stems[a] ?? []) {
			const sharing = holders.get(stem) ?? [];
			if (sharing.length > MOST_SHARING) continue;
			for (const b of sharing) if (b > a && isDistinct.has(b)) partners.add(b);
		}
		return partners;
	}
}

function massOf(
	stems: readonly string[],
	rarity: ReadonlyMap<string, number>,
): number {
	let mass = 0;
	for (const stem of stems) mass += rarity.get(stem) ?? 0;
	return mass;
}

function sharedStems(
	stems: readonly string[],
	others: ReadonlySet<string>,
): readonly string[] {
	return stems.filter((stem) => others.has(stem));
}

/** "91 drones" and "40 drones" are two claims; a telling without the figure is of either. */
function isOtherFigure(a: readonly string[], b: readonly string[]): boolean {
	const [figures, others] = [a, b].map((stems) =>
		stems.filter((stem) => /^\p{N}/u.test(stem)),
	);
	if (figures === undefined || others === undefined) return false;
	return (
		figures.length > 0 &&
		others.length > 0 &&
		!figures.some((figure) => others.includes(figure))
	);
}
