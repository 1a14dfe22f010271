/** One sentence seen from every side that a rule asks about: phrase, verb group and quotation of each token. */

import {
	type NounPhrase,
	nounPhrases,
	type VerbGroup,
	verbGroups,
} from "../language/chunk.js";
import type { Quotation, Sentence, Token } from "../model/analysis.js";

/** A sentence with, for each token, what it belongs to. Token indexes are those of the sentence. */
export interface SentenceView {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	readonly phrases: readonly NounPhrase[];
	readonly groups: readonly VerbGroup[];
	/** Index into `phrases`, -1 outside. */
	readonly phraseAt: Int16Array | Int32Array;
	/** Index into `groups`, -1 outside. */
	readonly groupAt: Int16Array | Int32Array;
	/** The outermost quotation round the token, its marks included; null outside. */
	readonly quoteAt: readonly (Quotation | null)[];
}

/** Builds the view; `quotations` are those of depth 0 that may touch the sentence, in text order. */
export function viewSentence(
	sentence: Sentence,
	quotations: readonly Quotation[],
): SentenceView {
	const { tokens } = sentence;
	const phrases = nounPhrases(sentence);
	const groups = verbGroups(sentence);
	const phraseAt = new Int32Array(tokens.length).fill(-1);
	const groupAt = new Int32Array(tokens.length).fill(-1);
	phrases.forEach((phrase, index) => {
		phraseAt.fill(index, phrase.first, phrase.last + 1);
	});
	groups.forEach((group, index) => {
		groupAt.fill(index, group.first, group.last + 1);
	});
	return {
		sentence,
		tokens,
		phrases,
		groups,
		phraseAt,
		groupAt,
		quoteAt: quotePerToken(tokens, quotations),
	};
}

/** The phrase that the token at `index` belongs to, or null. */
export function phraseOf(view: SentenceView, index: number): NounPhrase | null {
	return view.phrases[view.phraseAt[index] ?? -1] ?? null;
}

/** The verb group that the token at `index` belongs to, or null. */
export function groupOf(view: SentenceView, index: number): VerbGroup | null {
	return view.groups[view.groupAt[index] ?? -1] ?? null;
}

/** Lower-case form of the token at `index`; empty outside the sentence. */
export function normAt(view: SentenceView, index: number): string {
	return view.tokens[index]?.norm ?? "";
}

/** Tag of the token at `index`; empty outside the sentence. */
export function tagAt(view: SentenceView, index: number): string {
	return view.tokens[index]?.tag ?? "";
}

/** Whether the token opens an outer quotation. */
export function isOpening(view: SentenceView, index: number): boolean {
	const quote = view.quoteAt[index];
	return !!quote && view.tokens[index]?.start === quote.start;
}

/** Whether the token closes an outer quotation. */
export function isClosing(view: SentenceView, index: number): boolean {
	const quote = view.quoteAt[index];
	return !!quote && quote.closed && view.tokens[index]?.end === quote.end;
}

function quotePerToken(
	tokens: readonly Token[],
	quotations: readonly Quotation[],
): readonly (Quotation | null)[] {
	const found: (Quotation | null)[] = [];
	let next = 0;
	for (const token of tokens) {
		while (
			next < quotations.length &&
			(quotations[next] as Quotation).end <= token.start
		)
			next++;
		const quote = quotations[next];
		found.push(
			quote && quote.start <= token.start && token.end <= quote.end
				? quote
				: null,
		);
	}
	return found;
}

/** Base form of the token at `index`; empty outside the sentence. */
export function lemmaAt(view: SentenceView, index: number): string {
	return view.tokens[index]?.lemma ?? "";
}
