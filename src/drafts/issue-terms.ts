/** The terms of all issues as one tree of stems, and their places in a clause: one pass, whatever their number. */

import type { IssueEntry } from "../model/codebook.js";
import type { ClauseWord } from "./issue-words.js";
import { stemWord } from "./stem-word.js";

/** A term with the issue it speaks of and its weight. */
export interface TermWeight {
	readonly code: string;
	readonly weight: number;
}

/** A term found: word indexes of its first and last word, and every issue it speaks of. */
export interface TermHit {
	readonly first: number;
	readonly last: number;
	readonly key: string;
	readonly terms: readonly TermWeight[];
}

/** A node of the tree, by stems and by words as they are (`=herring`); `gap` leads on over up to `GAP` words of any kind. */
export interface TermIndex {
	readonly next: Map<string, TermIndex>;
	gap: TermIndex | null;
	key: string;
	terms: TermWeight[];
}

/** Words that ".." may stand for: "hand over all of their weapons". */
const GAP = 3;

/** The tree of all terms. A phrase weighs a little more than its weight, for each word after the first. */
export function compileTerms(issues: readonly IssueEntry[]): TermIndex {
	const root = makeNode();
	for (const { code, terms } of issues)
		for (const { term, weight } of terms) {
			const parts = term.toLowerCase().match(/\.\.|=?[\p{L}\p{N}]+/gu) ?? [];
			let node = root;
			for (const part of parts) node = step(node, part);
			if (node === root) continue;
			const length = parts.filter((part) => part !== "..").length;
			node.key = parts.join(" ");
			node.terms.push({ code, weight: weight + 0.4 * (length - 1) });
		}
	return root;
}

/**
 * The longest term at each word, left to right. A word of a term found starts no other, but the words in its gap may:
 * "resume arms control talks" is "resume .. talks" and "arms control".
 */
export function matchTerms(
	words: readonly ClauseWord[],
	index: TermIndex,
): readonly TermHit[] {
	const hits: TermHit[] = [];
	const used = new Set<number>();
	for (let at = 0; at < words.length; at++) {
		if (used.has(at)) continue;
		const found = longest(words, at, { index, used });
		if (found === null) continue;
		for (const place of found.places) used.add(place);
		hits.push({
			first: at,
			last: found.places[found.places.length - 1] ?? at,
			key: found.node.key,
			terms: found.node.terms,
		});
	}
	return hits;
}

interface Found {
	readonly node: TermIndex;
	readonly places: readonly number[];
}

function longest(
	words: readonly ClauseWord[],
	first: number,
	{
		index,
		used,
	}: { readonly index: TermIndex; readonly used: ReadonlySet<number> },
): Found | null {
	let best: Found | null = null;
	const walk = (node: TermIndex, at: number, places: readonly number[]) => {
		if (node.terms.length > 0 && places.length > (best?.places.length ?? 0))
			best = { node, places };
		const word = words[at];
		// In "frozen oil revenue" the revenue is that of "frozen .. revenue", and makes no "oil revenue" with the word in the gap.
		if (word === undefined || used.has(at)) return;
		for (const direct of stepsOver(word, node))
			walk(direct, at + 1, [...places, at]);
		if (node.gap === null) return;
		for (let skip = 0; skip <= GAP; skip++) {
			const next = words[at + skip];
			if (next === undefined) return;
			if (used.has(at + skip)) continue;
			for (const after of stepsOver(next, node.gap))
				walk(after, at + skip + 1, [...places, at + skip]);
		}
	};
	walk(index, first, []);
	return best;
}

/** Where the word leads from the node: by its stem, and as it is. */
function stepsOver(
	{ stem, plain }: ClauseWord,
	{ next }: TermIndex,
): readonly TermIndex[] {
	const byStem = next.get(stem);
	const asIs = next.get(`=${plain}`);
	if (asIs === undefined) return byStem === undefined ? [] : [byStem];
	return byStem === undefined ? [asIs] : [byStem, asIs];
}

function step(node: TermIndex, part: string): TermIndex {
	if (part === "..") {
		node.gap ??= makeNode();
		return node.gap;
	}
	// "=herring": a word that shares its stem with words of other meanings ("here") is looked for as it is.
	const stem = part.startsWith("=") ? part : stemWord(part);
	let next = node.next.get(stem);
	if (next === undefined) {
		next = makeNode();
		node.next.set(stem, next);
	}
	return next;
}

function makeNode(): TermIndex {
	return { next: new Map(), gap: null, key: "", terms: [] };
}
