/** Two negotiating texts → which point became which, and what changed. */

import type { Codebook } from "../model/codebook.js";
import type { Comparison, PointPair } from "../model/comparison.js";
import type { NegotiatingText } from "../model/negotiating-text.js";
import { type AlignedPoints, alignPoints } from "./alignment/align-points.js";
import { ownText } from "./alignment/own-text.js";
import { plainText, synonymStems } from "./alignment/point-features.js";
import { classifyChange } from "./changes/classify-change.js";
import { pointFacets } from "./changes/point-facets.js";
import { wordDiff } from "./changes/word-diff.js";
import { draftLexicon } from "./draft-lexicon.js";

/** The comparison of two texts. Given the other way round it is the same with the sides exchanged. */
export function compareDrafts(
	a: NegotiatingText,
	b: NegotiatingText,
	codebook: Codebook,
): Comparison {
	const lexicon = draftLexicon(codebook);
	const synonym = synonymStems(lexicon.list("same-words"));
	const words = { lexicon, synonym };
	const groups = inOrder(
		alignPoints(a, b, { synonym, issues: lexicon.issues }),
	);
	const pairs = groups.map(({ a: aAt, b: bAt }): PointPair => {
		const sides = { aText: sideText(a, aAt), bText: sideText(b, bAt) };
		const judged = judge({ a, b, aAt, bAt, ...sides }, words);
		const first =
			aAt[0] !== undefined ? a.points[aAt[0]] : b.points[bAt[0] ?? 0];
		return {
			a: aAt.map((at) => a.points[at]?.id ?? ""),
			b: bAt.map((at) => b.points[at]?.id ?? ""),
			aAt,
			bAt,
			...judged,
			moved: isMoved(a, b, { a: aAt, b: bAt }),
			issue: first?.issue ?? "other",
			diff: wordDiff(sides.aText, sides.bText),
		};
	});
	return { a, b, pairs };
}

interface Sides {
	readonly a: NegotiatingText;
	readonly b: NegotiatingText;
	readonly aAt: readonly number[];
	readonly bAt: readonly number[];
	readonly aText: string;
	readonly bText: string;
}

function judge(
	sides: Sides,
	words: Parameters<typeof pointFacets>[2],
): Pick<PointPair, "change" | "what" | "figures"> {
	const { a, b, aAt, bAt } = sides;
	if (aAt.length === 0) return { change: "added", what: [], figures: [] };
	if (bAt.length === 0) return { change: "dropped", what: [], figures: [] };
	const plain = {
		aPlain: plainText(sides.aText),
		bPlain: plainText(sides.bText),
	};
	const judged = classifyChange(
		pointFacets(a, aAt, words),
		pointFacets(b, bAt, words),
		plain,
	);
	if (bAt.length > 1 && aAt.length === 1) return { ...judged, change: "split" };
	if (aAt.length > 1) return { ...judged, change: "merged" };
	return judged;
}

/** The words of one side: each point's own, in order, a line for each. */
function sideText(draft: NegotiatingText, ats: readonly number[]): string {
	return ats.map((at) => ownText(draft, at)).join("\n");
}

/** Another number, whatever its marks: "Art. 5(2)" and "5.2" are one. */
function isMoved(
	a: NegotiatingText,
	b: NegotiatingText,
	ats: AlignedPoints,
): boolean {
	if (ats.a.length === 0 || ats.b.length === 0) return false;
	const numbers = (draft: NegotiatingText, list: readonly number[]) =>
		list.map((at) => plainNumber(draft.points[at]?.id ?? "")).join(" ");
	return numbers(a, ats.a) !== numbers(b, ats.b);
}

function plainNumber(id: string): string {
	return id
		.toLowerCase()
		.replace(/^(?:art\.|article|point|paragraph|section)\s*/, "")
		.replace(/\((\d+)\)/g, ".$1")
		.replace(/[()\s]/g, "")
		.replace(/(\d)[.-]([a-z])/g, "$1$2");
}

/** In the order of the first text; what was added stands behind the point that it follows in the second. */
function inOrder(groups: readonly AlignedPoints[]): readonly AlignedPoints[] {
	const byA = groups
		.filter((group) => group.a.length > 0)
		.sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0));
	const added = groups
		.filter((group) => group.a.length === 0)
		.sort((x, y) => (x.b[0] ?? 0) - (y.b[0] ?? 0));
	const ordered = [...byA];
	for (const group of added) {
		const b = group.b[0] ?? 0;
		let place = -1;
		let nearest = -1;
		for (const [at, other] of ordered.entries()) {
			const last = other.b[other.b.length - 1];
			if (last !== undefined && last < b && last > nearest) {
				nearest = last;
				place = at;
			}
		}
		ordered.splice(place + 1, 0, group);
	}
	return ordered;
}
