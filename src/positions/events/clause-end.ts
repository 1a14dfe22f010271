/** Where the clause of a verb ends: at punctuation, a conjunction or the subject of the next clause. */

import type { VerbGroup } from "../../language/chunk.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import { isTemporal } from "../../statements/temporal-phrase.js";

/** Words that begin another clause. */
const OPENING =
	/^(?:that|because|although|though|while|whereas|if|unless|whether|so|after|before|as|once|amid|despite|since|until|when|where|hours|following)$/;
const STOP = /^(?:[,;:.?!()…]|[–—-]|--|\.\.\.)$/;

/** Index of the last token of the clause that the verb group governs. */
export function clauseLast(view: SentenceView, group: VerbGroup): number {
	for (let at = group.last + 1; at < view.tokens.length; at++) {
		if (breaksClause(view, at)) return withoutPreposition(view, group, at - 1);
	}
	return view.tokens.length - 1;
}

/** "the first draft of | what would be law": a preposition left without its object is none of the clause. */
function withoutPreposition(
	view: SentenceView,
	group: VerbGroup,
	last: number,
): number {
	let at = last;
	while (
		at > group.last &&
		(/^(?:IN|TO|CC)$/.test(tagAt(view, at)) ||
			// "signed it but never | ratified it"
			(tagAt(view, at) === "RB" && tagAt(view, at - 1) === "CC"))
	)
		at--;
	return at;
}

function breaksClause(view: SentenceView, at: number): boolean {
	const norm = normAt(view, at);
	const tag = tagAt(view, at);
	if (STOP.test(norm)) return true;
	if (/^W/.test(tag)) return true;
	// "came hours after the vote", but "met for nine hours in Bern".
	if (norm === "hours" && /^(?:CD|JJ|DT|NN)$/.test(tagAt(view, at - 1)))
		return false;
	// "fired on a patrol that night"
	if (norm === "that" && opensTime(view, at)) return false;
	if (/^(?:after|before)$/.test(norm) && isHour(view, at + 1)) return false;
	if (OPENING.test(norm))
		return (
			!/^(?:since|until|as)$/.test(norm) ||
			phraseBeginsClause(view, at + 1) ||
			// "as Ode and Ruiz clashed"
			(norm === "as" && isJoined(view, at + 1))
		);
	if (tag === "CC")
		return (
			groupOf(view, at + 1) !== null ||
			phraseBeginsClause(view, at + 1) ||
			timeBeginsClause(view, at + 1)
		);
	// "a text agreed in May | would …": the verb of the clause outside.
	if (groupOf(view, at)?.finite === true) return true;
	return phraseBeginsClause(view, at);
}

function opensTime(view: SentenceView, at: number): boolean {
	const phrase = phraseOf(view, at);
	return phrase !== null && phrase.last > at && isTemporal(view, phrase);
}

/** "left shortly before *noon* on Tuesday", "after *06:00*", "before *8 p.m.*": no clause begins there. */
function isHour(view: SentenceView, at: number): boolean {
	const norm = normAt(view, at);
	return (
		/^(?:noon|midday|midnight|dawn|daybreak|dusk|nightfall|sunrise|sunset|\d{1,2}[:.]\d\d)$/.test(
			norm,
		) ||
		(/^\d{1,2}$/.test(norm) &&
			/^(?:[ap]\.?m\.?|o'clock)$/.test(normAt(view, at + 1)))
	);
}

function isJoined(view: SentenceView, at: number): boolean {
	return tagAt(view, (phraseOf(view, at)?.last ?? at) + 1) === "CC";
}

/** "met on Monday and *two days later* approved it", "and *on Friday* signed it": a time that a finite verb follows. */
function timeBeginsClause(view: SentenceView, at: number): boolean {
	const phrase = phraseOf(
		view,
		/^(?:on|in)$/.test(normAt(view, at)) ? at + 1 : at,
	);
	if (phrase === null || !isTemporal(view, phrase)) return false;
	const isLate = /^(?:later|after|afterwards|earlier|before)$/.test(
		normAt(view, phrase.last + 1),
	);
	const next = phrase.last + (isLate ? 2 : 1);
	return groupOf(view, next)?.finite === true || phraseBeginsClause(view, next);
}

/** Whether a noun phrase begins here that a finite verb follows: "said *the envoy had* left". */
function phraseBeginsClause(view: SentenceView, at: number): boolean {
	const phrase = phraseOf(view, at);
	// "a text agreed last weekend would …": the time is no subject.
	if (phrase !== null && isTemporal(view, phrase)) return false;
	return (
		phrase !== null &&
		phrase.first === at &&
		groupOf(view, phrase.last + 1)?.finite === true
	);
}
