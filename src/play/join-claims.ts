/** Which claims of different documents are one claim: those whose telling words are mostly the same, rare ones above all. */

import type { ClaimEntry } from "../model/account.js";
import { makePartition, type Partition } from "./partition.js";

/** The share of the lighter claim's words, by rarity, that both must have … */
const LEAST_SHARE = 0.7;
/** … and of the heavier one's: "attacked" alone is no telling of "attacked the residence with 91 drones". */
const LEAST_WHOLE = 0.4;
const LEAST_WORDS = 2;
/** A stem of more wordings than this opens no comparison: it would compare everything with everything. */
const MOST_SHARING = 64;

/** Words by which a claim is negated: the sides tell who denies, not the words. */
const POLARITY = /^(?:not|never|no|longer|neither|cannot|t)$/;

/** One wording, whoever tells it. */
interface Wording {
	/** The key of the first claim in these words. */
	readonly key: string;
	readonly stems: ReadonlySet<string>;
	readonly figures: readonly string[];
}

/** The claims joined. Figures that differ keep two claims apart. */
export function joinClaims(claims: readonly ClaimEntry[]): Partition {
	const partition = makePartition();
	const wordings = wordingsOf(claims, partition);
	const sharing = sharingOf(wordings);
	const rarity = new Map(
		[...sharing].map(([stem, { length }]) => [
			stem,
			Math.log(1 + wordings.length / length),
		]),
	);
	const massOf = (stems: Iterable<string>) => {
		let mass = 0;
		for (const stem of stems) mass += rarity.get(stem) ?? 0;
		return mass;
	};
	const masses = wordings.map(({ stems }) => massOf(stems));
	for (const [a, one] of wordings.entries())
		for (const b of partnersOf(a, one, sharing)) {
			const other = wordings[b];
			if (other === undefined || isOtherFigure(one, other)) continue;
			const shared = [...one.stems].filter((stem) => other.stems.has(stem));
			if (shared.length < LEAST_WORDS) continue;
			const mass = massOf(shared);
			const [mine, theirs] = [masses[a] ?? 0, masses[b] ?? 0];
			if (
				mass >= LEAST_SHARE * Math.min(mine, theirs) &&
				mass >= LEAST_WHOLE * Math.max(mine, theirs)
			)
				partition.join(one.key, other.key);
		}
	return partition;
}

/** The wordings; claims of the same words are joined. */
function wordingsOf(
	claims: readonly ClaimEntry[],
	partition: Partition,
): readonly Wording[] {
	const byWords = new Map<string, Wording>();
	for (const { key, stems } of claims) {
		const plain = stems.filter((stem) => !POLARITY.test(stem));
		const words = plain.join(" ");
		const twin = byWords.get(words);
		if (twin !== undefined) partition.join(twin.key, key);
		else
			byWords.set(words, {
				key,
				stems: new Set(plain),
				figures: plain.filter((stem) => /^\p{N}/u.test(stem)),
			});
	}
	return [...byWords.values()];
}

/** Stem → the wordings that have it, by index. */
function sharingOf(
	wordings: readonly Wording[],
): ReadonlyMap<string, readonly number[]> {
	const sharing = new Map<string, number[]>();
	for (const [at, { stems }] of wordings.entries())
		for (const stem of stems) {
			const known = sharing.get(stem);
			if (known === undefined) sharing.set(stem, [at]);
			else known.push(at);
		}
	return sharing;
}

/** The later wordings that share a stem which is not everywhere. */
function partnersOf(
	at: number,
	{ stems }: Wording,
	sharing: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> {
	const partners = new Set<number>();
	for (const stem of stems) {
		const others = sharing.get(stem) ?? [];
		if (others.length > MOST_SHARING) continue;
		for (const other of others) if (other > at) partners.add(other);
	}
	return partners;
}

/** "91 drones" and "40 drones" are two claims; a telling without the figure may be of either. */
function isOtherFigure(a: Wording, b: Wording): boolean {
	return (
		a.figures.length > 0 &&
		b.figures.length > 0 &&
		!a.figures.some((figure) => b.figures.includes(figure))
	);
}
