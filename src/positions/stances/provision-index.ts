/** The provisions of a document by issue and by the beginnings of their words, for what takes them up later. */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Provision } from "../../model/draft.js";
import { contentStems } from "../content-stems.js";

export interface ProvisionIndex {
	readonly byIssue: ReadonlyMap<string, readonly IndexedProvision[]>;
	/** The first provision with a word that begins so. */
	readonly byPrefix: ReadonlyMap<string, string>;
	/** The provisions that hold a figure, by its words, each with the unit behind it. */
	readonly byFigure: ReadonlyMap<string, readonly IndexedFigure[]>;
}

interface IndexedFigure {
	readonly id: string;
	/** The noun behind the figure; null without one. */
	readonly unit: string | null;
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
	const byFigure = new Map<string, IndexedFigure[]>();
	for (const { id, issue, content } of provisions) {
		const stems = content.flatMap((span) => [
			...contentStems(tokens, windowOf(tokens, span)),
		]);
		for (const span of content)
			addFigures(byFigure, id, windowOf(tokens, span), tokens);
		const prefixes = prefixesOf(stems);
		const same = byIssue.get(issue) ?? [];
		byIssue.set(issue, same);
		if (same.length < MOST_ALIKE) same.push({ id, prefixes });
		for (const prefix of prefixes)
			if (prefix.length === PREFIX && !byPrefix.has(prefix))
				byPrefix.set(prefix, id);
	}
	return { byIssue, byPrefix, byFigure };
}

function addFigures(
	byFigure: Map<string, IndexedFigure[]>,
	id: string,
	{ from, to }: Window,
	tokens: readonly Token[],
): void {
	for (let at = from; at < to; at++) {
		const { tag, norm } = tokens[at]!;
		if (tag !== "CD") continue;
		const next = at + 1 < to ? tokens[at + 1]! : null;
		const same = byFigure.get(norm) ?? [];
		byFigure.set(norm, same);
		if (same.length < MOST_ALIKE)
			same.push({
				id,
				unit: next !== null && /^NN/.test(next.tag) ? next.lemma : null,
			});
	}
}

/** The one provision that holds this figure with this unit; null for none, or for several that it could be. */
export function provisionWithFigure(
	{ byFigure }: ProvisionIndex,
	figure: string,
	unit: string | null,
): string | null {
	// "two posts" take up no "two": a small number needs its unit, "5,500" does not.
	const isTelling = /\d{2}/.test(figure.replace(/[.,]/g, ""));
	const holding = (byFigure.get(figure) ?? []).filter((found) =>
		unit === null || found.unit === null ? isTelling : found.unit === unit,
	);
	const ids = new Set(holding.map(({ id }) => id));
	return ids.size === 1 ? holding[0]!.id : null;
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
