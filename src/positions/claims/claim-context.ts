/** What the rules of claims look things up in, made once for a document. */

import type { Actor } from "../../model/actor.js";
import type { Token } from "../../model/analysis.js";
import type { Codebook } from "../../model/codebook.js";
import type { Attribution, Statement } from "../../model/statement.js";
import { contentStems } from "../content-stems.js";
import { type MentionIndex, makeMentionIndex } from "../mention-index.js";
import type { PositionInput } from "../position-input.js";
import { sentenceFinder } from "../sentence-finder.js";

export interface ClaimContext {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly statements: readonly Statement[];
	readonly attributions: readonly Attribution[];
	/** Stems of each statement's content. */
	readonly stems: readonly ReadonlySet<string>[];
	/** In how many statements a stem occurs: the rarer, the more it tells. */
	readonly frequency: ReadonlyMap<string, number>;
	readonly actors: ReadonlyMap<string, Actor>;
	readonly mentions: MentionIndex;
	readonly codebook: Codebook;
	/** Index of the sentence at an offset; -1 before the first. */
	readonly sentenceAt: (offset: number) => number;
}

/** The context of a document. */
export function claimContext(input: PositionInput): ClaimContext {
	const { analysis, statements, attributions, actors, drafts, codebook } =
		input;
	const stems = statements.map(({ content }) =>
		contentStems(content.map(({ text }) => text).join(" ")),
	);
	const frequency = new Map<string, number>();
	for (const set of stems)
		for (const stem of set) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
	const find = sentenceFinder(analysis.sentences);
	const order = new Map(
		analysis.sentences.map((sentence, index) => [sentence, index]),
	);
	return {
		text: analysis.text,
		tokens: analysis.tokens,
		statements,
		attributions,
		stems,
		frequency,
		actors: new Map(actors.map((actor) => [actor.id, actor])),
		mentions: makeMentionIndex(actors, drafts),
		codebook,
		sentenceAt: (offset) => {
			const sentence = find(offset);
			return sentence === null ? -1 : (order.get(sentence) ?? -1);
		},
	};
}

/** How much of the shorter of two sets of stems the other has, by rarity, from 0 to 1; 0 where only one common word meets. */
export function likeness(
	a: ReadonlySet<string>,
	b: ReadonlySet<string>,
	{ frequency }: ClaimContext,
): number {
	let shared = 0;
	let count = 0;
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	const weightOf = (stem: string) => 1 / Math.max(1, frequency.get(stem) ?? 1);
	let whole = 0;
	for (const stem of small) {
		whole += weightOf(stem);
		if (!large.has(stem)) continue;
		shared += weightOf(stem);
		count++;
	}
	let other = 0;
	for (const stem of large) other += weightOf(stem);
	if (count < 2 && small.size > 1) return 0;
	return shared / Math.max(Math.min(whole, other), 1e-9);
}
