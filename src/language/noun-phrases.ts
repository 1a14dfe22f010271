/** Base noun phrases: determiner, modifiers, possessors and head, without what hangs on prepositions. */

import type { Sentence, Token } from "../model/analysis.js";
import {
	CALENDAR,
	continuesNouns,
	isNoun,
	numbersHead,
	TIME_MODIFIER,
} from "./continues-phrase.js";
import { suffixBehindComma } from "./name-suffix.js";
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

/** How far ahead a list of modifiers is followed to its noun. */
const LOOK_AHEAD = 8;

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
	if (tag === "PRP" || tag === "EX")
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

function startsPhrase(tokens: readonly Token[], at: number): boolean {
	const { tag } = tokens[at]!;
	if (
		isNoun(tag) ||
		isDeterminer(tag) ||
		tag === "CD" ||
		tag === "$" ||
		tag === "#"
	)
		return true;
	if (/^(?:JJ|JJR|JJS)$/.test(tag)) return leadsToNoun(tokens, at);
	if (/^(?:RB|RBR|RBS|IN)$/.test(tag)) {
		return (
			isDegree(tokens[at]!) &&
			/^(?:JJ|JJR|CD|\$)$/.test(tokens[at + 1]?.tag ?? "") &&
			leadsToNoun(tokens, at + 1)
		);
	}
	if (tag === "VBN") {
		const before = at === 0 ? "," : tokens[at - 1]!.tag;
		return (
			/^(?:IN|CC|,|TO|``)$/.test(before) &&
			/^(?:JJ|NNS?|NNPS?)$/.test(tokens[at + 1]?.tag ?? "") &&
			leadsToNoun(tokens, at + 1)
		);
	}
	return false;
}

/** "about 200 soldiers", "more than $3bn", "very hard talks". */
function isDegree(token: Token): boolean {
	return /^(?:about|around|nearly|almost|roughly|some|over|under|up|very|more|most|less|so|too|highly|increasingly|largely|approximately|only|just|at|newly|recently|long|fully|deeply|widely|previously|already|still|yet)$/.test(
		token.norm,
	);
}

function isNounModifier(token: Token): boolean {
	return (
		token.tag === "NN" ||
		token.tag === "NNP" ||
		token.tag === "NNPS" ||
		token.tag === "POS" ||
		!isNoun(token.tag)
	);
}

function isDeterminer(tag: string): boolean {
	return tag === "DT" || tag === "PDT" || tag === "PRP$" || tag === "WP$";
}

/** "all the parties", "both its ministers": a second determiner only behind the first. */
function followsDeterminer(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]!;
	return (
		/^(?:all|both|half|such|what|many|quite)$/.test(before.norm) ||
		before.tag === "PDT"
	);
}

function isModifier(tokens: readonly Token[], at: number): boolean {
	const { tag } = tokens[at]!;
	if (/^(?:JJ|JJR|JJS|\$|#|FW|AFX)$/.test(tag)) return true;
	if (tag === "RB" || tag === "RBR" || tag === "RBS") {
		return (
			/^(?:JJ|JJR|VBN|VBG|CD|RB)$/.test(tokens[at + 1]?.tag ?? "") &&
			leadsToNoun(tokens, at + 1)
		);
	}
	if (tag === "VBN" || tag === "VBG") return leadsToNoun(tokens, at);
	return false;
}

/** Whether modifiers run from `at` to a noun: "frozen Russian assets", "constructive, honest and prompt work". */
function leadsToNoun(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < tokens.length && at < from + LOOK_AHEAD; at++) {
		const { tag } = tokens[at]!;
		if (isNoun(tag))
			return !(
				at > from &&
				CALENDAR.test(tokens[at]!.norm) &&
				!/^(?:CD|JJ)$/.test(tokens[at - 1]!.tag)
			);
		const next = tokens[at + 1]?.tag ?? "";
		if (
			(tag === "," || tag === "CC") &&
			at > from &&
			/^(?:JJ|JJR|RB|VBN)$/.test(next)
		)
			continue;
		if (!/^(?:JJ|JJR|JJS|RB|RBR|RBS|CD|\$|VBN|VBG|``|''|FW|POS)$/.test(tag))
			return false;
	}
	return false;
}

/** "Secretary of State Ada Lind": one title, which the name follows directly. */
function isSecretaryOfState(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]!.norm === "of" &&
		tokens[at - 1]?.norm === "secretary" &&
		tokens[at + 1]?.norm === "state" &&
		tokens[at + 2]?.tag === "NNP"
	);
}

/** Whether the "and" or comma at `at` joins modifiers of one noun: "economic and technological partnership". */
function joinsModifiers(
	tokens: readonly Token[],
	at: number,
	head: number,
): boolean {
	const before = tokens[at - 1]!;
	const next = tokens[at + 1];
	if (!next) return false;
	if (head === at - 1) {
		const isInitialism =
			before.tag === "NNP" && /^\p{Lu}{2,4}$/u.test(before.text);
		if (tokens[at]!.norm === "&") return next.tag === "NNP";
		return (
			tokens[at]!.tag === "CC" &&
			isInitialism &&
			next.tag === "JJ" &&
			leadsToNoun(tokens, at + 1)
		);
	}
	if (!/^(?:JJ|JJR|JJS|VBN|VBG|CD)$/.test(before.tag)) return false;
	// "two or three boats", but "a vote in 2040, two envoys said" and "raised it to 300, two envoys said".
	if (before.tag === "CD" && (next.tag !== "CD" || tokens[at]!.tag === ","))
		return false;
	if (tokens[at]!.tag === "," && isPredicate(tokens, at - 1)) return false;
	return (
		/^(?:JJ|JJR|JJS|VBN|RB|CD)$/.test(next.tag) && leadsToNoun(tokens, at + 1)
	);
}

/** "The annex is dead, deputy minister Ada Lind said": an adjective that a form of "be" governs modifies no noun behind the comma. */
function isPredicate(tokens: readonly Token[], adjective: number): boolean {
	let before = adjective - 1;
	while (/^RB/.test(tokens[before]?.tag ?? "")) before--;
	return tokens[before]?.lemma === "be";
}
