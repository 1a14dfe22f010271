/** The provisions of a document by issue and by the beginnings of their words, for what takes them up later. */

import { windowOf } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Provision } from "../../model/draft.js";
import { contentStems } from "../content-stems.js";

export interface ProvisionIndex {
	readonly byIssue: ReadonlyMap<string, readonly IndexedProvision[]>;
	/** The first provision with a word that begins so. */
	readonly byPrefix: ReadonlyMap<string, string>;
}

interface IndexedProvision {
	readonly id: string;
	readonly prefixes: ReadonlySet<string>;
}

/** "rotation" and "rotating" begin alike. */
const PREFIX = 5;

/** Provisions of one issue looked through: more of them are a list, in which a definite phrase finds nothing anyhow. */
const MOST_ALIKE = 30;

/** The index of these provisions. */
export function provisionIndex(
	provisions: readonly Provision[],
	tokens: readonly Token[],
): ProvisionIndex {
	const byIssue = new Map<string, IndexedProvision[]>();
	const byPrefix = new Map<string, string>();
	for (const { id, issue, content } of provisions) {
		const stems = content.flatMap((span) => [
			...contentStems(tokens, windowOf(tokens, span)),
		]);
		const prefixes = prefixesOf(stems);
		const same = byIssue.get(issue) ?? [];
		byIssue.set(issue, same);
		if (same.length < MOST_ALIKE) same.push({ id, prefixes });
		for (const prefix of prefixes)
			if (prefix.length === PREFIX && !byPrefix.has(prefix))
				byPrefix.set(prefix, id);
	}
	return { byIssue, byPrefix };
}

/** The provision of the issue that has most words like these; null where the issue has none. */
export function provisionOf(
	{ byIssue }: ProvisionIndex,
	issue: string,
	stems: ReadonlySet<string>,
): string | null {
	const same = byIssue.get(issue) ?? [];
	const prefixes = prefixesOf(stems);
	let best: string | null = null;
	let most = -1;
	for (const provision of same) {
		let count = 0;
		for (const prefix of prefixes) if (provision.prefixes.has(prefix)) count++;
		if (count > most) {
			best = provision.id;
			most = count;
		}
	}
	return best;
}

/** The provision with a word that begins like one of these; null for none. */
export function provisionLike(
	{ byPrefix }: ProvisionIndex,
	stems: ReadonlySet<string>,
): string | null {
	for (const stem of stems) {
		const id = byPrefix.get(stem.slice(0, PREFIX));
		if (id !== undefined) return id;
	}
	return null;
}

function prefixesOf(stems: Iterable<string>): ReadonlySet<string> {
	return new Set([...stems].map((stem) => stem.slice(0, PREFIX)));
}
