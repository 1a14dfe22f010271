/** Whether a verb tells what is to be done by a text, what is done by it, or neither. */

import type { VerbGroup } from "../../../language/chunk.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import type { ExpositionWords } from "./exposition-words.js";

/** `plain`: "would", "shall", "must", "is to"; `due`: "will", "may", "has to", "is free to"; `possible`: "could", which may be let be or feared; `present`; null for anything else. */
export function formOf(
	view: SentenceView,
	group: VerbGroup,
	words: ExpositionWords,
): "plain" | "due" | "possible" | "present" | null {
	const isStanding = words.standing.has(normAt(view, group.main));
	if (group.perfect || (group.progressive && !isStanding)) return null;
	const lemma = lemmaAt(view, group.main);
	if (words.procedural.has(lemma)) return null;
	if (group.modal !== null) {
		if (!isDeed(view, group, words)) return null;
		if (/^(?:would|shall|must)$/.test(group.modal)) return "plain";
		// "Only those born here could vote", "No ship may enter": what is allowed, and not what is feared.
		if (/^(?:may|can|could)$/.test(group.modal) && isAllowance(view))
			return "plain";
		if (group.modal === "could") return "possible";
		return /^(?:will|may|can|cannot)$/.test(group.modal) ? "due" : null;
	}
	if (!/^VB[ZP]$/.test(tagAt(view, group.first))) return null;
	if (saysHowItIs(view, group)) return null;
	const behind = group.last + 1;
	if (normAt(view, behind) === "to" && tagAt(view, behind + 1) === "VB") {
		if (words.procedural.has(lemmaAt(view, behind + 1))) return null;
		if (lemma === "be") return "plain";
		if (lemma === "have") return "due";
	}
	if (lemma === "have") return hasTerm(view, behind) ? "due" : null;
	if (lemma === "be") return isInForce(view, behind, words) ? "due" : null;
	if (group.passive) return words.judging.has(lemma) ? null : "present";
	return isAct(view, group, words) ? "present" : null;
}

/** "Only …", "No …", "Neither …": who is let do it, as rules have it. */
function isAllowance(view: SentenceView): boolean {
	return /^(?:only|no|nobody|neither)$/.test(normAt(view, 0));
}

/** "would be held", "would pass to Orland", "may return"; but not "would suffer", "may be late". */
function isDeed(
	view: SentenceView,
	group: VerbGroup,
	words: ExpositionWords,
): boolean {
	const lemma = lemmaAt(view, group.main);
	if (group.passive) return !words.judging.has(lemma);
	if (group.progressive) return true;
	if (lemma === "be") return isInForce(view, group.last + 1, words);
	if (lemma === "have" || lemma === "need") {
		const object = phraseOf(view, group.last + 1);
		return object?.first === group.last + 1 && lemma === "have";
	}
	return isAct(view, group, words);
}

/** What somebody does or what passes somewhere, and not what becomes of things, as somebody judges. */
function isAct(
	view: SentenceView,
	group: VerbGroup,
	words: ExpositionWords,
): boolean {
	const lemma = lemmaAt(view, group.main);
	if (words.movings.has(lemma) || words.lasting.has(lemma))
		return !isFigureOfSpeech(view, group.last + 1);
	// "draw up an inventory", "lead an interim council"; but "draw fire", "lead to war"
	if (tagAt(view, group.last + 1) === "RP") return !words.judging.has(lemma);
	if (lemma === "become")
		return phraseOf(view, group.last + 1)?.first === group.last + 1;
	// "They lapse if Orland invades", "The fighting would stop after three days"
	if (words.terms.has(lemma)) return namesBound(view, 0, view.tokens.length);
	if (lemma === "take" && /^(?:part|over)$/.test(normAt(view, group.last + 1)))
		return true;
	if (lemma === "lead") return normAt(view, group.last + 1) !== "to";
	return !words.effects.has(lemma) && !words.judging.has(lemma);
}

/** "come to nothing", "fall to pieces": nowhere one can go. */
function isFigureOfSpeech(view: SentenceView, at: number): boolean {
	return (
		/^(?:to|into|in)$/.test(normAt(view, at)) &&
		(tagAt(view, at + 1) === "NN" ||
			// "would go to fishermen" is a share of theirs.
			/^(?:pieces|ruins|blows|grips|shreds|tatters|ashes|extremes|lengths)$/.test(
				normAt(view, at + 1),
			)) &&
		/^(?:[.,]|)$/.test(normAt(view, at + 2)) &&
		!/^(?:force|effect)$/.test(normAt(view, at + 1))
	);
}

/** "binding", "free to go", "off limits", "in force": how things stand by law. */
function isInForce(
	view: SentenceView,
	at: number,
	{ standing }: ExpositionWords,
): boolean {
	let next = at;
	while (/^RB/.test(tagAt(view, next)) && normAt(view, next) !== "off") next++;
	return (
		standing.has(normAt(view, next)) ||
		standing.has(`${normAt(view, next)} ${normAt(view, next + 1)}`)
	);
}

/** "has 30 days to confirm it", "have until May": a term to do it in. */
function hasTerm(view: SentenceView, at: number): boolean {
	if (/^(?:until|up)$/.test(normAt(view, at))) return true;
	const object = phraseOf(view, at);
	return (
		object?.first === at &&
		/^(?:hour|day|week|month|year)$/.test(lemmaAt(view, object.head)) &&
		normAt(view, object.last + 1) === "to"
	);
}

/** "now has", "is already", "are often": the world as it is, and not as the text has it. */
function saysHowItIs(view: SentenceView, group: VerbGroup): boolean {
	for (let at = Math.max(0, group.first - 2); at <= group.last + 1; at++)
		if (
			/^(?:now|currently|already|today|often|usually|always|presently|increasingly|normally|traditionally|widely|certainly|clearly|apparently)$/.test(
				normAt(view, at),
			)
		)
			return true;
	return /^(?:now|currently|today|meanwhile)$/.test(normAt(view, 0));
}

/** Whether a verb is one by which texts lay down. */
export function laysDown(
	view: SentenceView,
	{ main, last, passive }: VerbGroup,
	words: ExpositionWords,
): boolean {
	const lemma = lemmaAt(view, main);
	return (
		passive ||
		words.verbs.has(lemma) ||
		words.receiving.has(lemma) ||
		words.giving.has(lemma) ||
		words.movings.has(lemma) ||
		words.lasting.has(lemma) ||
		(lemma === "become" && phraseOf(view, last + 1)?.first === last + 1)
	);
}

const CALENDAR =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|midnight|signature)$/;

/** "within 24 days", "in May", "at 75 percent", "once the guns are gone", "if …". */
export function namesBound(
	view: SentenceView,
	from: number,
	to: number,
): boolean {
	for (let at = 0; at < to; at++) {
		if (
			/^(?:if|once|unless|until|within|provided|only|after|before|every|each)$/.test(
				normAt(view, at),
			)
		)
			return true;
		if (
			at > from &&
			/^(?:in|on|by|from|at|next)$/.test(normAt(view, at - 1)) &&
			CALENDAR.test(normAt(view, at))
		)
			return true;
		if (
			at >= from &&
			tagAt(view, at) === "CD" &&
			!/^one$/.test(normAt(view, at))
		)
			return true;
	}
	return false;
}
