/** What the rules of claims look things up in, made once for a document. */

import { windowOf } from "../../drafts/clauses/token-window.js";
import type { Actor } from "../../model/actor.js";
import type { Sentence, Token } from "../../model/analysis.js";
import type { Codebook } from "../../model/codebook.js";
import type { Range } from "../../model/span.js";
import type { Attribution, Statement } from "../../model/statement.js";
import { contentStems } from "../content-stems.js";
import { type MentionIndex, mentionIndex } from "../mention-index.js";
import type { PositionInput } from "../position-input.js";
import { sentenceFinder } from "../sentence-finder.js";

export interface ClaimContext {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
	readonly statements: readonly Statement[];
	readonly attributions: readonly Attribution[];
	/** Stems of a statement's content. */
	readonly stemsOf: (statement: number) => ReadonlySet<string>;
	/** In how many statements a stem occurs: the rarer, the more it tells. */
	readonly frequencyOf: (stem: string) => number;
	/** What the stems of a set tell together; remembered, since each claim is held against every statement near it. */
	readonly rarityOf: (stems: ReadonlySet<string>) => number;
	readonly actors: ReadonlyMap<string, Actor>;
	readonly mentions: MentionIndex;
	readonly codebook: Codebook;
	/** Index of the sentence at an offset; -1 before the first. */
	readonly sentenceAt: (offset: number) => number;
	/** Indexes of the statements that begin in a sentence, the last first. */
	readonly statementsIn: (sentence: number) => readonly number[];
}

/** The context of a document. */
export function claimContext(input: PositionInput): ClaimContext {
	const { analysis, statements, attributions, actors, drafts, codebook } =
		input;
	const contents = stemsOfContents(analysis.tokens, statements);
	const find = sentenceFinder(analysis.sentences);
	const order = new Map(
		analysis.sentences.map((sentence, index) => [sentence, index]),
	);
	const sentenceAt = (offset: number) => {
		const sentence = find(offset);
		return sentence === null ? -1 : (order.get(sentence) ?? -1);
	};
	return {
		text: analysis.text,
		tokens: analysis.tokens,
		sentences: analysis.sentences,
		statements,
		attributions,
		...contents,
		actors: new Map(actors.map((actor) => [actor.id, actor])),
		mentions: mentionIndex(actors, drafts),
		codebook,
		sentenceAt,
		statementsIn: statementsBySentence(statements, sentenceAt),
	};
}

/** Statements of one sentence that are looked at. */
const MOST_NEAR = 12;

/** They are sorted when first asked for: most documents hold no denial. */
function statementsBySentence(
	statements: readonly Statement[],
	sentenceAt: (offset: number) => number,
): (sentence: number) => readonly number[] {
	let found: Map<number, readonly number[]> | null = null;
	return (sentence) => {
		if (found === null) {
			found = new Map();
			for (const [index, { content }] of statements.entries()) {
				if (content[0] === undefined) continue;
				const own = sentenceAt(content[0].start);
				const last = (found.get(own) ?? []).slice(0, MOST_NEAR - 1);
				found.set(own, [index, ...last]);
			}
		}
		return found.get(sentence) ?? [];
	};
}

/** The stems of the words at a place. */
export function stemsAt(
	place: Range,
	{ tokens }: ClaimContext,
): ReadonlySet<string> {
	return contentStems(tokens, windowOf(tokens, place));
}

/** Stems are worked out when first asked for: most documents hold no claim to compare. */
function stemsOfContents(
	tokens: readonly Token[],
	statements: readonly Statement[],
): Pick<ClaimContext, "stemsOf" | "frequencyOf" | "rarityOf"> {
	const stems: ReadonlySet<string>[] = [];
	let frequency: Map<string, number> | null = null;
	const stemsOf = (index: number) => {
		let own = stems[index];
		if (own === undefined) {
			own = new Set(
				statements[index]!.content.flatMap((span) => [
					...contentStems(tokens, windowOf(tokens, span)),
				]),
			);
			stems[index] = own;
		}
		return own;
	};
	const frequencyOf = (stem: string) => {
		if (frequency === null) {
			frequency = new Map();
			for (let at = 0; at < statements.length; at++)
				for (const each of stemsOf(at))
					frequency.set(each, (frequency.get(each) ?? 0) + 1);
		}
		return frequency.get(stem) ?? 0;
	};
	const rarities = new WeakMap<ReadonlySet<string>, number>();
	const rarityOf = (set: ReadonlySet<string>) => {
		const known = rarities.get(set);
		if (known !== undefined) return known;
		const found = sumOfRarity(set, frequencyOf);
		rarities.set(set, found);
		return found;
	};
	return { stemsOf, frequencyOf, rarityOf };
}

/** How much of the shorter of two sets of stems the other has, by rarity, from 0 to 1; 0 where only one common word meets. */
export function likeness(
	a: ReadonlySet<string>,
	b: ReadonlySet<string>,
	context: ClaimContext,
): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	const shared: string[] = [];
	for (const stem of small) if (large.has(stem)) shared.push(stem);
	if (shared.length === 0 || (shared.length < 2 && small.size > 1)) return 0;
	const whole = Math.min(context.rarityOf(small), context.rarityOf(large));
	return sumOfRarity(shared, context.frequencyOf) / whole;
}

function sumOfRarity(
	stems: Iterable<string>,
	frequencyOf: (stem: string) => number,
): number {
	let sum = 0;
	for (const stem of stems) sum += 1 / Math.max(1, frequencyOf(stem));
	return sum;
}
