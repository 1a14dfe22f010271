/** Articles of different outlets on one matter: those that share most of their rare words within three days. */

import { bodyOf, type CorpusText } from "./corpus-texts.js";

const DAYS = 3;
const MILLISECONDS_A_DAY = 86_400_000;
/** A word in more texts than this names no matter. */
const RARE = 25;

/** The `count` nearest pairs, nearest first. */
export function sameTopicPairs(
	texts: readonly CorpusText[],
	count: number,
): readonly (readonly [CorpusText, CorpusText])[] {
	const words = texts.map(
		(text) =>
			new Set(
				bodyOf(text)
					.join(" ")
					.toLowerCase()
					.match(/\p{L}{4,}/gu) ?? [],
			),
	);
	const holders = new Map<string, number>();
	for (const set of words)
		for (const word of set) holders.set(word, (holders.get(word) ?? 0) + 1);
	const rare = words.map((set) =>
		[...set].filter((word) => holders.get(word)! <= RARE),
	);
	const pairs: { pair: readonly [CorpusText, CorpusText]; near: number }[] = [];
	for (const [at, a] of texts.entries()) {
		const mine = new Set(rare[at]);
		for (const [other, b] of texts.entries()) {
			if (other <= at || !areTwoReports(a, b)) continue;
			const shared = rare[other]!.filter((word) => mine.has(word)).length;
			const near = shared / Math.sqrt(mine.size * rare[other]!.length || 1);
			if (shared >= 5) pairs.push({ pair: [a, b], near });
		}
	}
	return pairs
		.sort((a, b) => b.near - a.near)
		.slice(0, count)
		.map(({ pair }) => pair);
}

function areTwoReports(a: CorpusText, b: CorpusText): boolean {
	const [one, other] = [a.document, b.document];
	if (one.publisher === other.publisher) return false;
	const days =
		Math.abs(
			Date.parse(one.published ?? "") - Date.parse(other.published ?? ""),
		) / MILLISECONDS_A_DAY;
	return days <= DAYS;
}
