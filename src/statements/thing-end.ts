/** Where a thing spoken of ends and the page, or its speaker, goes on to something else. */

import type { VerbGroup } from "../language/chunk.js";
import {
	givesReason,
	hasFiniteBetween,
	isOutcome,
	opensTimeClause,
} from "./beside-thing.js";
import { hasCoordinatedVerb } from "./coordinated-verb.js";
import type { CueLexicon } from "./cue-lexicon.js";
import { coordinatesCue, isSpeech, reportsItself } from "./cue-signals.js";
import { subjectBefore } from "./find-subject.js";
import { isPreposition } from "./function-words.js";
import { speaksItself } from "./relative-verdict.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isTemporal } from "./temporal-phrase.js";

/** "… and the small Green party is in favour of …": a thing ends where somebody else's stance begins. */
export function thingEnd(
	view: SentenceView,
	thing: { readonly first: number; readonly end: number },
	lexicon: CueLexicon,
): number {
	for (let at = thing.first + 1; at < thing.end; at++) {
		// "rejects the charge, pointing to a telegram"
		if (
			normAt(view, at) === "," &&
			!view.quoteAt[at] &&
			groupOf(view, at + 1)?.form === "gerund" &&
			groupOf(view, at + 1)?.first === at + 1 &&
			!isOutcome(view, thing.first, at, lexicon)
		)
			return at;
		// "blamed the rebels, who called the charge “absurd”"
		if (normAt(view, at) === "," && speaksItself(view, at + 1, lexicon))
			return at;
		// "spoke of the city alone; whether …"
		if (
			normAt(view, at) === ";" &&
			!view.quoteAt[at] &&
			isClauseBehind(view, thing, at)
		)
			return at;
		// "has praised the offer while wondering whether …"
		if (
			normAt(view, at) === "while" &&
			!view.quoteAt[at] &&
			isSpeech(view, gerundAt(view, at + 1), lexicon)
		)
			return normAt(view, at - 1) === "," ? at - 1 : at;
		if (
			tagAt(view, at) === "CC" &&
			normAt(view, at + 1) === "let" &&
			coordinatesCue(view, at, lexicon)
		)
			return normAt(view, at - 1) === "," ? at - 1 : at;
		if (
			opensClause(view, thing.first, at) ||
			explainsClause(view, thing.first, at)
		)
			return at;
		if (givesReason(view, thing.first, at)) return withoutConjunction(view, at);
		if (opensTimeClause(view, at)) return withoutConjunction(view, at);
		const verb = coordinatedVerb(view, thing.first, at);
		if (verb) return normAt(view, at - 1) === "," ? at - 1 : at;
		// "in favour of the court but against pardons", "[said that he] wanted a truce, and that the rest was open"
		const next = normAt(view, at + 1);
		if (
			(normAt(view, at) === "but" && next === "against") ||
			(/^(?:and|but)$/.test(normAt(view, at)) && next === "that")
		)
			return normAt(view, at - 1) === "," ? at - 1 : at;
		if (beginsClause(view, thing.first, at)) return at;
		if (
			tagAt(view, at) === "CC" &&
			!view.quoteAt[at] &&
			reportsItself(view, { from: at + 1, kind: "any" }, lexicon)
		)
			return at;
	}
	return thing.end;
}

/** Whether a finite verb stands behind the semicolon and none before it, so that no list goes on. */
function isClauseBehind(
	view: SentenceView,
	thing: { readonly first: number; readonly end: number },
	semicolon: number,
): boolean {
	const finite = view.groups.filter((group) => group.finite);
	return (
		finite.some(({ first }) => first > semicolon && first < thing.end) &&
		!finite.some(({ first }) => first >= thing.first && first < semicolon)
	);
}

/** "denied responsibility, *and an inquiry has yet to report*": behind a thing that holds no clause one with a subject of its own. */
function beginsClause(
	view: SentenceView,
	first: number,
	comma: number,
): boolean {
	if (
		normAt(view, comma) !== "," ||
		view.quoteAt[comma] ||
		!/^(?:and|but)$/.test(normAt(view, comma + 1)) ||
		hasFiniteBetween(view, first, comma)
	)
		return false;
	return view.groups.some((group) => {
		if (!group.finite || group.first <= comma) return false;
		const subject = subjectBefore(view, group);
		if (subject?.link !== "plain") return false;
		// "…, and in March somebody painted the word on her door"
		const setting = phraseOf(view, comma + 3);
		const first =
			isPreposition(view, comma + 2) &&
			setting !== null &&
			isTemporal(view, setting)
				? setting.last + 1
				: comma + 2;
		return subject.head.first === first;
	});
}

function gerundAt(view: SentenceView, at: number): VerbGroup | null {
	const group = groupOf(view, at);
	return group?.first === at && group.form === "gerund" ? group : null;
}

/** "agreed to a pause, but when …": where the words end before "but" and its comma. */
function withoutConjunction(view: SentenceView, at: number): number {
	let end = at;
	if (tagAt(view, end - 1) === "CC") end--;
	return normAt(view, end - 1) === "," ? end - 1 : end;
}

/**
 * "called it “theatre” and moved on", "backs the cap yet has doubts", "deny it and maintain that …": behind a thing that holds no clause a
 * finite verb is the speaker's again.
 */
function coordinatedVerb(
	view: SentenceView,
	first: number,
	at: number,
): boolean {
	const norm = normAt(view, at);
	if (
		!/^(?:,|and|but|yet)$/.test(norm) ||
		view.quoteAt[at] ||
		hasFiniteBetween(view, first, at)
	)
		return false;
	if (norm === ",") return isInList(view, at);
	const next = behindAside(view, at + 1);
	const verb = groupOf(view, next);
	if (verb?.first !== next) return false;
	if (verb.finite) return /^(?:VB[DZP]|MD)$/.test(tagAt(view, verb.first));
	// "the rebels deny it and maintain that …": the base form goes on with a plural's verb
	return (
		verb.form === "infinitive" &&
		tagAt(view, verb.first) !== "TO" &&
		isPlural(view, first) &&
		!view.groups.some(
			(group) =>
				group.form === "infinitive" && group.first >= first && group.first < at,
		)
	);
}

/** ", has its doubts about the court and would accept …": a verb behind a comma with one more behind "and". */
function isInList(view: SentenceView, comma: number): boolean {
	const verb = groupOf(view, comma + 1);
	return (
		verb?.finite === true &&
		verb.first === comma + 1 &&
		/^(?:VB[DZ]|MD)$/.test(tagAt(view, verb.first)) &&
		hasCoordinatedVerb(view, verb.last + 1)
	);
}

/** Behind what is set off, "and, like its ally, wants", and over adverbs; the same place where nothing is. */
function behindAside(view: SentenceView, from: number): number {
	let at = from;
	if (normAt(view, at) === ",")
		for (let next = at + 1; next < at + LONGEST_ASIDE; next++) {
			if (groupOf(view, next)?.finite) break;
			if (normAt(view, next) === ",") {
				at = next + 1;
				break;
			}
		}
	while (/^RB/.test(tagAt(view, at)) && !groupOf(view, at)) at++;
	return at;
}

/** Tokens that may be set off behind a conjunction. */
const LONGEST_ASIDE = 10;

/** Whether the verb that the thing follows has a plural subject, in the present. */
function isPlural(view: SentenceView, first: number): boolean {
	const verb = view.groups.findLast(
		(group) => group.finite && group.last < first,
	);
	return verb !== undefined && tagAt(view, verb.first) === "VBP";
}

/** "backs the draft in full: its premier has written to say so": a clause that explains. */
function explainsClause(
	view: SentenceView,
	first: number,
	colon: number,
): boolean {
	const subject = phraseOf(view, colon + 1);
	return (
		normAt(view, colon) === ":" &&
		!view.quoteAt[colon] &&
		!hasFiniteBetween(view, first, colon) &&
		subject?.first === colon + 1 &&
		groupOf(view, subject.last + 1)?.finite === true
	);
}

/** ", but its parliament has yet to vote": a clause of its own behind a thing that holds none. */
function opensClause(
	view: SentenceView,
	first: number,
	comma: number,
): boolean {
	if (
		normAt(view, comma) !== "," ||
		view.quoteAt[comma] ||
		!/^(?:and|but|yet|while|though|although)$/.test(normAt(view, comma + 1)) ||
		hasFiniteBetween(view, first, comma)
	)
		return false;
	const subject = phraseOf(view, comma + 2);
	return (
		subject?.first === comma + 2 &&
		groupOf(view, subject.last + 1)?.finite === true
	);
}
