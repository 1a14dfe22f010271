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

/** A node of the tree; `gap` leads on over up to `GAP` words of any kind. */
export interface TermIndex {
	/** By stems. */
	next: Map<string, TermIndex> | null;
	/** By words as they are: "=herring", which shares its stem with words of other meanings ("here"). */
	exact: Map<string, TermIndex> | null;
	/** By any number. */
	number: TermIndex | null;
	gap: TermIndex | null;
	key: string;
	terms: TermWeight[];
}

/** Words that ".." may stand for: "hand over all of their weapons". */
const GAP = 3;

/** Words that no gap reaches over: "withdraw the men it keeps in the hills" keeps no hills. */
const BOUND =
	/^(?:in|at|by|for|until|after|before|while|when|who|whom|which|that|where|because|if)$/;

/** The tree of all terms. A phrase weighs a little more than its weight, for each word after the first. */
export function compileTerms(issues: readonly IssueEntry[]): TermIndex {
	const root = makeNode();
	for (const { code, terms } of issues)
		for (const { term, weight } of terms) {
			const parts = partsOf(term);
			if (parts.length === 0) continue;
			let nodes: readonly TermIndex[] = [root];
			for (const choices of parts)
				nodes = nodes.flatMap((node) =>
					choices.map((choice) => choice.reduce(step, node)),
				);
			const length = parts.filter(([choice]) => choice?.[0] !== "..").length;
			for (const node of nodes) {
				node.key = term;
				node.terms.push({ code, weight: weight + 0.4 * (length - 1) });
			}
		}
	return root;
}

/**
 * The parts of a term in order, each with what will do there: "(troop|foreign soldier) .. home" has three, the first with two choices,
 * one of them of two words. Words are stems already, but for those that are looked for as they are.
 */
function partsOf(term: string): readonly (readonly (readonly string[])[])[] {
	const parts = term.toLowerCase().match(/\.\.|#|\([^)]*\)|=?[\p{L}\p{N}]+/gu);
	return (parts ?? []).map((part) =>
		part
			.replace(/[()]/g, "")
			.split("|")
			.map((choice) =>
				choice
					.split(" ")
					.map((word) => (/^[=#.]/.test(word) ? word : stemWord(word))),
			),
	);
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
			if (BOUND.test(next.plain)) return;
		}
	};
	walk(index, first, []);
	return best;
}

/** Where the word leads from the node: by its stem, as it is, and as a number. */
function stepsOver(
	{ stem, plain }: ClauseWord,
	{ next, exact, number }: TermIndex,
): readonly TermIndex[] {
	const byStem = next?.get(stem);
	const other =
		exact?.get(plain) ??
		(number !== null && /^\d/.test(plain) ? number : undefined);
	if (other === undefined) return byStem === undefined ? NOWHERE : [byStem];
	return byStem === undefined ? [other] : [byStem, other];
}

const NOWHERE: readonly TermIndex[] = [];

function step(node: TermIndex, part: string): TermIndex {
	if (part === "..") {
		node.gap ??= makeNode();
		return node.gap;
	}
	if (part === "#") {
		node.number ??= makeNode();
		return node.number;
	}
	if (!part.startsWith("=")) {
		node.next ??= new Map();
		return stepIn(node.next, part);
	}
	node.exact ??= new Map();
	return stepIn(node.exact, part.slice(1));
}

function stepIn(nodes: Map<string, TermIndex>, word: string): TermIndex {
	let next = nodes.get(word);
	if (next === undefined) {
		next = makeNode();
		nodes.set(word, next);
	}
	return next;
}

function makeNode(): TermIndex {
	return {
		next: null,
		exact: null,
		number: null,
		gap: null,
		key: "",
		terms: [],
	};
}
