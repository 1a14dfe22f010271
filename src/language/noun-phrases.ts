/** Base noun phrases: determiner, modifiers, possessors and head, without what hangs on prepositions. */

import type { Sentence, Token } from "../model/analysis.js";
import {
	continuesNouns,
	isNoun,
	numbersHead,
	TIME_MODIFIER,
} from "./continues-phrase.js";
import { isEntryHour } from "./entry-hour.js";
import { suffixBehindComma } from "./name-suffix.js";
import {
	followsDeterminer,
	isDeterminer,
	isModifier,
	isNounModifier,
	isSecretaryOfState,
	joinsModifiers,
	leadsToNoun,
	startsPhrase,
} from "./noun-modifiers.js";
import { beginsSecondObject } from "./second-object.js";
import { subjectBehindSetting } from "./setting-phrase.js";

/** Token indexes are those of the sentence, `last` included; `start`…`end` are places in the text. */
export interface NounPhrase {
	readonly first: number;
	readonly last: number;
	/** The noun it is about: the last one ("France's foreign minister Jean-Noel *Barrot*"). */
	readonly head: number;
	readonly start: number;
	readonly end: number;
}

/** "its leader telling parliament": behind a noun these open a clause. */
const SAYING =
	/^(?:telling|saying|accusing|insisting|arguing|claiming|adding|urging|asking|vowing|stating|denying)$/;

/** The base noun phrases of a sentence from left to right; they never overlap. Pronouns are phrases of their own. */
export function nounPhrases(sentence: Sentence): readonly NounPhrase[] {
	const { tokens } = sentence;
	const phrases: NounPhrase[] = [];
	const parted = subjectBehindSetting(tokens);
	let at = 0;
	while (at < tokens.length) {
		const phrase = phraseAt(tokens, at, parted);
		if (phrase === null) {
			at++;
		} else {
			phrases.push(phrase);
			at = phrase.last + 1;
		}
	}
	return phrases;
}

/** A phrase with its places; `head` within it. */
export function makePhrase(
	tokens: readonly Token[],
	first: number,
	last: number,
	head: number,
): NounPhrase {
	return {
		first,
		last,
		head,
		start: tokens[first]!.start,
		end: tokens[last]!.end,
	};
}

/** The phrase that begins at `first`; none reaches over the token `parted`. */
function phraseAt(
	tokens: readonly Token[],
	first: number,
	parted: number | null,
): NounPhrase | null {
	const tag = tokens[first]!.tag;
	// "14:20 Ada Lund": the hour of an entry is no part of the name.
	if (tag === "PRP" || tag === "EX" || isEntryHour(tokens, first))
		return makePhrase(tokens, first, first, first);
	if (!startsPhrase(tokens, first)) return null;
	let at = first;
	let head = -1;
	let openQuote = -1;
	while (at < tokens.length && (at === first || at !== parted)) {
		const here = tokens[at]!.tag;
		if (isNoun(here)) {
			if (head >= 0 && !continuesNouns(tokens, first, at)) break;
			if (head >= 0 && isOfAnother(tokens, first, at)) break;
			head = at;
		} else if (here === "IN" && isSecretaryOfState(tokens, at)) {
			head = -1;
		} else if (here === "POS") {
			if (head !== at - 1 || !leadsToNoun(tokens, at + 1)) break;
		} else if (here === "``" && openQuote < 0) {
			if (
				!leadsToNoun(tokens, at + 1) ||
				(head >= 0 && tokens[at - 1]!.tag !== "POS")
			)
				break;
			openQuote = at;
		} else if (here === "''" && openQuote >= 0) {
			openQuote = -1;
		} else if (suffixBehindComma(tokens, at) !== null) {
			at++;
			head = at;
		} else if (here === "CC" || here === ",") {
			if (!joinsModifiers(tokens, at, head)) break;
		} else if (here === "CD") {
			if (head >= 0 && !numbersHead(tokens, at)) break;
		} else if (isDeterminer(here)) {
			if (at > first && !followsDeterminer(tokens, at)) break;
		} else if (isModifier(tokens, at)) {
			if (head >= 0 && TIME_MODIFIER.test(tokens[at]!.norm)) break;
			if (head >= 0 && SAYING.test(tokens[at]!.norm)) break;
			if (head >= 0 && beginsSecondObject(tokens, first, at)) break;
			if (
				head >= 0 &&
				!(isNounModifier(tokens[at - 1]!) && leadsToNoun(tokens, at))
			)
				break;
			// "the minister is new": a modifier behind the head belongs to it only when another noun follows.
		} else {
			break;
		}
		at++;
	}
	return closePhrase(tokens, first, at - 1, head);
}

/** "an account | *residents contest*": no plural with a verb of its own goes with "a". */
function isOfAnother(
	tokens: readonly Token[],
	first: number,
	at: number,
): boolean {
	return (
		/^an?$/.test(tokens[first]!.norm) &&
		tokens[at]!.tag === "NNS" &&
		tokens[at - 1]!.tag === "NN" &&
		tokens[at + 1]?.tag === "VBP"
	);
}

/** The phrase trimmed to where it can end; null when nothing in it can be its head. */
function closePhrase(
	tokens: readonly Token[],
	first: number,
	reached: number,
	noun: number,
): NounPhrase | null {
	let last = reached;
	while (last > first && /^(?:CC|,|``|POS|RB|RBR|RBS)$/.test(tokens[last]!.tag))
		last--;
	if (noun > last) return null;
	if (noun >= 0) {
		// A modifier behind the last noun belongs to something else; a number, name suffix or closing mark does not.
		while (last > noun && !/^(?:CD|'')$/.test(tokens[last]!.tag)) last--;
		return makePhrase(tokens, first, last, noun);
	}
	const tag = tokens[first]!.tag;
	if (tag === "$" && last > first) return makePhrase(tokens, first, last, last);
	if (tag === "CD" || tag === "#")
		return makePhrase(tokens, first, first, first);
	if (!isDeterminer(tag) || tag === "PRP$") return null;
	while (last > first && !/^(?:JJ|JJR|JJS|CD|VBN|DT)$/.test(tokens[last]!.tag))
		last--;
	// "the wounded", "this", "all three"; a bare article is nothing.
	return last > first || !/^(?:the|an?|no|every)$/.test(tokens[first]!.norm)
		? makePhrase(tokens, first, last, last)
		: null;
}
