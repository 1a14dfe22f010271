/** The terms of all issues as one tree of stems, and their places in a clause: one pass, whatever their number. */

import type { IssueEntry } from "../model/codebook.js";
import type { ClauseWord } from "./issue-words.js";
import { stemWord } from "./stem-word.js";
import {
	isNumber,
	type Part,
	type WordGroup,
	WordGroups,
} from "./word-groups.js";

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

/** All terms, ready to be looked for. */
export interface TermIndex {
	readonly root: TermNode;
	readonly groups: WordGroups;
}

/** A node of the tree; `gap` leads on over up to `GAP` words of any kind. */
interface TermNode {
	/** By stems. */
	next: Map<string, TermNode> | null;
	/** By words as they are: "=herring", which shares its stem with words of other meanings ("here"). */
	exact: Map<string, TermNode> | null;
	/** By any number. */
	number: TermNode | null;
	/** By any word of a long choice: one branch for forty kinds of land, where forty would each bear all that follows. */
	group: Map<WordGroup, TermNode> | null;
	gap: TermNode | null;
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
	const groups = new WordGroups();
	// "(soldier|troop|…)" stands in a hundred terms, and is taken apart once.
	const known = new Map<string, Part>();
	for (const { code, terms } of issues)
		for (const { term, weight } of terms) {
			const parts = partsOf(term);
			if (parts.length === 0) continue;
			let nodes: readonly TermNode[] = [root];
			for (const part of parts) {
				const { group, rest } = known.get(part) ?? groups.of(choicesOf(part));
				known.set(part, { group, rest });
				nodes = nodes.flatMap((node) => [
					...rest.map((choice) => choice.reduce(step, node)),
					...(group === null ? [] : [stepInGroup(node, group)]),
				]);
			}
			const length = parts.filter((part) => part !== "..").length;
			for (const node of nodes) {
				node.key = term;
				node.terms.push({ code, weight: weight + 0.4 * (length - 1) });
			}
		}
	return { root, groups };
}

/** The parts of a term in order: "(troop|foreign soldier) .. home" has three, the first with two choices, one of them of two words. */
function partsOf(term: string): readonly string[] {
	return term.toLowerCase().match(/\.\.|#|\([^)]*\)|=?[\p{L}\p{N}]+/gu) ?? [];
}

/** What will do for a part. Words are stems already, but for those that are looked for as they are. */
function choicesOf(part: string): readonly (readonly string[])[] {
	return part
		.replace(/[()]/g, "")
		.split("|")
		.map((choice) =>
			choice
				.split(" ")
				.map((word) => (/^[=#.]/.test(word) ? word : stemWord(word))),
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
			key: found.nodes[0]?.key ?? "",
			terms: found.nodes.flatMap(({ terms }) => terms),
		});
	}
	return hits;
}

interface Found {
	/** Several where terms that differ in their choices fit the same words. */
	readonly nodes: readonly TermNode[];
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
	const walk = (node: TermNode, at: number, places: readonly number[]) => {
		if (node.terms.length > 0) best = longer(best, { nodes: [node], places });
		const word = words[at];
		// In "frozen oil revenue" the revenue is that of "frozen .. revenue", and makes no "oil revenue" with the word in the gap.
		if (word === undefined || used.has(at)) return;
		for (const direct of stepsOver(word, node, index.groups))
			walk(direct, at + 1, [...places, at]);
		if (node.gap === null) return;
		for (let skip = 0; skip <= GAP; skip++) {
			const next = words[at + skip];
			if (next === undefined) return;
			if (used.has(at + skip)) continue;
			for (const after of stepsOver(next, node.gap, index.groups))
				walk(after, at + skip + 1, [...places, at + skip]);
			if (BOUND.test(next.plain)) return;
		}
	};
	walk(index.root, first, []);
	return best;
}

/** The one that says more words; both where they are the same words. */
function longer(best: Found | null, found: Found): Found {
	if (best === null || found.places.length > best.places.length) return found;
	const isSame =
		found.places.length === best.places.length &&
		found.places.every((place, at) => place === best.places[at]);
	return isSame
		? { nodes: [...best.nodes, ...found.nodes], places: best.places }
		: best;
}

/** Where the word leads from the node: by its stem, as it is, as a number, and as one of a group. */
function stepsOver(
	word: ClauseWord,
	{ next, exact, number, group }: TermNode,
	groups: WordGroups,
): readonly TermNode[] {
	const steps: TermNode[] = [];
	const byStem = next?.get(word.stem);
	if (byStem !== undefined) steps.push(byStem);
	const asIs = exact?.get(word.plain);
	if (asIs !== undefined) steps.push(asIs);
	if (number !== null && isNumber(word)) steps.push(number);
	if (group !== null)
		for (const own of groups.with(word)) {
			const inGroup = group.get(own);
			if (inGroup !== undefined) steps.push(inGroup);
		}
	return steps;
}

function stepInGroup(node: TermNode, group: WordGroup): TermNode {
	node.group ??= new Map();
	return stepIn(node.group, group);
}

function step(node: TermNode, part: string): TermNode {
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

function stepIn<Key>(nodes: Map<Key, TermNode>, word: Key): TermNode {
	let next = nodes.get(word);
	if (next === undefined) {
		next = makeNode();
		nodes.set(word, next);
	}
	return next;
}

function makeNode(): TermNode {
	return {
		next: null,
		exact: null,
		number: null,
		group: null,
		gap: null,
		key: "",
		terms: [],
	};
}
