/** Shallow syntax of one sentence: noun phrases, verb groups, and how far a noun phrase reaches with what hangs on it. */

import type { Sentence, Token } from "../model/analysis.js";
import {
	makePhrase,
	type NounPhrase,
	nounPhrases as readNounPhrases,
} from "./noun-phrases.js";
import { type VerbGroup, verbGroupsBeside } from "./verb-groups.js";

export type { NounPhrase } from "./noun-phrases.js";
export type { VerbGroup } from "./verb-groups.js";

// Every stage asks for the chunks of the same sentences; they are worked out once and go with the sentence.
const phrasesOf = new WeakMap<Sentence, readonly NounPhrase[]>();
const groupsOf = new WeakMap<Sentence, readonly VerbGroup[]>();

/** The base noun phrases of a sentence from left to right; they never overlap. */
export function nounPhrases(sentence: Sentence): readonly NounPhrase[] {
	const known = phrasesOf.get(sentence);
	if (known) return known;
	const phrases = readNounPhrases(sentence);
	phrasesOf.set(sentence, phrases);
	return phrases;
}

/** The verb groups of a sentence from left to right. */
export function verbGroups(sentence: Sentence): readonly VerbGroup[] {
	const known = groupsOf.get(sentence);
	if (known) return known;
	const groups = verbGroupsBeside(sentence, nounPhrases(sentence));
	groupsOf.set(sentence, groups);
	return groups;
}

/** Prepositions that tie a place, body or matter to a noun: "a spokesman for the ministry", "officials in Kyiv". */
const TYING =
	/^(?:of|for|in|from|at|with|on|inside|within|behind|against|near|close|to|under|across|between|among)$/;

/** Prepositions that come in only by a noun that takes them, because they mostly belong to the verb. */
const LOOSE = /^(?:in|on|to|with|against|under|across|between|among|at|in)$/;

/** Longest relative clause taken into a phrase, in tokens. */
const LONGEST_CLAUSE = 40;

/**
 * The noun phrase with its of-, in- and from-phrases, appositions and relative clauses: "two US officials familiar
 * with the assessment", "Its chief negotiator, Nyakim Gatwech", "A UN official, who asked not to be named". Its head
 * stays that of the phrase given.
 */
export function maximalNounPhrase(
	sentence: Sentence,
	phrase: NounPhrase,
): NounPhrase {
	const { tokens } = sentence;
	const phrases = nounPhrases(sentence);
	const view: View = {
		tokens,
		phraseFrom: new Map(phrases.map((each) => [each.first, each])),
	};
	let last = withPrepositions(view, phrase.last);
	last = withReducedClause(view, last);
	last = withApposition(view, phrase, last);
	last = withRelativeClause(view, last);
	return makePhrase(tokens, phrase.first, last, phrase.head);
}

interface View {
	readonly tokens: readonly Token[];
	readonly phraseFrom: ReadonlyMap<number, NounPhrase>;
}

function withPrepositions(view: View, from: number): number {
	let last = from;
	for (;;) {
		const preposition = view.tokens[last + 1];
		if (!preposition || !TYING.test(preposition.norm)) return last;
		const next = view.phraseFrom.get(last + 2);
		if (!next || isTime(view.tokens, next)) return last;
		if (LOOSE.test(preposition.norm) && !isCommonNoun(view.tokens[last]!))
			return last;
		last = withCoordination(view, next.last);
	}
}

/** "of the talks and their aftermath": only inside a prepositional phrase, where no clause can begin. */
function withCoordination(view: View, from: number): number {
	if (view.tokens[from + 1]?.norm !== "and") return from;
	const next = view.phraseFrom.get(from + 2);
	const after = next ? (view.tokens[next.last + 1]?.tag ?? ".") : "VBD";
	return next &&
		!/^(?:VB|MD)/.test(after) &&
		view.tokens[next.head]!.tag === view.tokens[from]!.tag
		? next.last
		: from;
}

/** "familiar with the talks", "briefed on them", "involved in it". */
function withReducedClause(view: View, from: number): number {
	const { tokens } = view;
	const word = tokens[from + 1];
	const preposition = tokens[from + 2];
	if (!word || !preposition || !/^(?:JJ|VBN|VBD)$/.test(word.tag)) return from;
	if (!/^(?:with|on|in|to|by|from|about|of|at)$/.test(preposition.norm))
		return from;
	if (
		word.tag === "VBD" &&
		!/^(?:briefed|involved|based|informed)$/.test(word.norm)
	)
		return from;
	const next = view.phraseFrom.get(from + 3);
	if (!next || isTime(tokens, next)) return from;
	return withPrepositions(view, next.last);
}

/** "…, a retired general,": a phrase of the other kind (name or description) between commas, or at the end. */
function withApposition(view: View, phrase: NounPhrase, from: number): number {
	const { tokens } = view;
	if (tokens[from + 1]?.norm !== ",") return from;
	const next = view.phraseFrom.get(from + 2);
	if (!next || isTime(tokens, next) || tokens[next.head]!.tag === "PRP")
		return from;
	const isName = isProper(tokens[phrase.head]!);
	const describes =
		/^(?:DT|PRP\$|NN|JJ|NNP)$/.test(tokens[next.first]!.tag) &&
		(isName !== isProper(tokens[next.head]!) ||
			tokens[next.first]!.tag === "DT");
	if (!describes) return from;
	const last = withPrepositions(view, next.last);
	const after = tokens[last + 1];
	return !after || /^[,.;:–—)]$/.test(after.text) || after.tag === "''"
		? last
		: from;
}

/** "…, who asked not to be named,": to the comma that ends it, or to the clause's own end where no comma led in. */
function withRelativeClause(view: View, from: number): number {
	const { tokens } = view;
	const hasComma = tokens[from + 1]?.norm === ",";
	const pronoun = tokens[from + (hasComma ? 2 : 1)];
	if (!pronoun || !/^(?:WP|WP\$|WDT)$/.test(pronoun.tag)) return from;
	// Without a comma only persons' clauses: where a "that"-clause ends, shallow syntax does not tell.
	if (!hasComma && pronoun.tag === "WDT") return from;
	let verbs = 0;
	const begin = from + (hasComma ? 3 : 2);
	for (
		let at = begin;
		at < tokens.length && at < begin + LONGEST_CLAUSE;
		at++
	) {
		const { tag, norm } = tokens[at]!;
		if (tag === "``" || tag === "." || norm === ";") break;
		if (hasComma) {
			if (norm === ",") return at - 1;
			continue;
		}
		if (
			/^(?:MD|VBD|VBZ|VBP)$/.test(tag) &&
			!/^(?:MD|VBD|VBZ|VBP|RB)$/.test(tokens[at - 1]!.tag)
		)
			verbs++;
		if (verbs === 2) return at - 1;
		if (norm === "," && verbs === 1) return at - 1;
	}
	return from;
}

function isProper(token: Token): boolean {
	return token.tag === "NNP" || token.tag === "NNPS";
}

function isCommonNoun(token: Token): boolean {
	return token.tag === "NN" || token.tag === "NNS";
}

function isTime(tokens: readonly Token[], phrase: NounPhrase): boolean {
	return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:19|20)\d\d|today|yesterday|tomorrow|days?|week|month|year|morning|evening|night)s?$/.test(
		tokens[phrase.head]!.norm,
	);
}
