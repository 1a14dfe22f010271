/** Where a thing spoken of ends and the page, or its speaker, goes on to something else. */

import type { VerbGroup } from "../language/chunk.js";
import type { CueLexicon } from "./cue-lexicon.js";
import { coordinatesCue, isSpeech, reportsItself } from "./cue-signals.js";
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
			groupOf(view, at + 1)?.first === at + 1
		)
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

/** "called it “theatre” and moved on": behind a thing that holds no clause a finite verb is the speaker's again. */
function coordinatedVerb(
	view: SentenceView,
	first: number,
	at: number,
): boolean {
	if (!/^(?:and|but)$/.test(normAt(view, at)) || view.quoteAt[at]) return false;
	const verb = groupOf(view, at + 1);
	return (
		verb?.finite === true &&
		verb.first === at + 1 &&
		/^VB[DZ]$/.test(tagAt(view, verb.first)) &&
		!view.groups.some(
			(group) => group.finite && group.first >= first && group.first < at,
		)
	);
}

/** "have backed the paper since it surfaced": when that was, no part of the thing. */
function opensTimeClause(view: SentenceView, at: number): boolean {
	if (
		!/^(?:since|when|after|while)$/.test(normAt(view, at)) ||
		view.quoteAt[at]
	)
		return false;
	// "until three weeks before it ended" tells how long.
	const before = phraseOf(view, at - 1);
	if (before && isTemporal(view, before)) return false;
	const subject = phraseOf(view, at + 1);
	return (
		subject?.first === at + 1 &&
		groupOf(view, subject.last + 1)?.finite === true
	);
}
