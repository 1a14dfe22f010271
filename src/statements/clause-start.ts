/** Where the reported clause begins behind a cue, over whom it is told, where and when. */

import type { VerbGroup } from "../language/chunk.js";
import { subjectBefore } from "./find-subject.js";
import { isPreposition } from "./function-words.js";
import {
	groupOf,
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isTemporal } from "./temporal-phrase.js";

/** First token of a clause or quotation behind the cue, over "on Tuesday", "in a statement", a colon or comma; null for none. */
export function clauseStart(view: SentenceView, from: number): number | null {
	const that = complementizer(view, from);
	if (that !== null) return that + 1;
	let at = from;
	for (let steps = 0; steps < 8 && at < view.tokens.length; steps++) {
		const norm = normAt(view, at);
		if (isOpening(view, at)) return at;
		if ((norm === ":" || norm === ",") && isOpening(view, at + 1))
			return at + 1;
		const behindAside = norm === "," ? thatBehindAside(view, at) : null;
		if (behindAside !== null) return behindAside + 1;
		if (norm === ":") return at + 1 < view.tokens.length ? at + 1 : null;
		if (isBareClause(view, at)) return at;
		if (isSubjectBehind(view, at)) return at;
		const next = skipAdjunct(view, at);
		if (next === null) return null;
		at = next;
	}
	return null;
}

/** "that" not far behind the cue, with no verb or mark before it: "said on X that", "told a rally in Oslo on Monday that". */
function complementizer(view: SentenceView, from: number): number | null {
	const thing = phraseOf(view, from);
	// "denied a claim that …": the clause belongs to the noun.
	if (thing?.first === from && !isTemporal(view, thing)) return null;
	for (let at = from; at < Math.min(view.tokens.length, from + 14); at++) {
		if (normAt(view, at) === "that" && !isDemonstrative(view, at))
			return isObject(view, at) ? null : at;
		if (normAt(view, at) === "," && normAt(view, at + 1) === "that") continue;
		if (
			(groupOf(view, at)?.finite && !isReduced(view, at)) ||
			isOpening(view, at) ||
			/^[,;:.]$/.test(normAt(view, at))
		)
			return null;
	}
	return null;
}

/** Tokens that may be set off between the person told and "that". */
const LONGEST_ASIDE = 14;

/** "told both capitals, in writing, that …": the "that" behind what is set off at a comma; null where none is. */
function thatBehindAside(view: SentenceView, comma: number): number | null {
	// "reported, citing the Ledger, that": the paper passes it on.
	if (
		!/^(?:IN|VBG|RB|DT|NNP|WP)$/.test(tagAt(view, comma + 1)) ||
		/^(?:citing|quoting)$/.test(normAt(view, comma + 1))
	)
		return null;
	for (let at = comma + 2; at < comma + LONGEST_ASIDE; at++) {
		if (isOpening(view, at) || /^[;:.]$/.test(normAt(view, at))) return null;
		if (normAt(view, at) === ",")
			return normAt(view, at + 1) === "that" ? at + 1 : null;
	}
	return null;
}

/** "a message posted on Telegram": a past form with a preposition behind its noun is a participle, not the verb of a clause. */
function isReduced(view: SentenceView, at: number): boolean {
	return (
		/^VB[DN]$/.test(tagAt(view, at)) &&
		phraseOf(view, at - 1) !== null &&
		/^(?:IN|TO)$/.test(tagAt(view, at + 1)) &&
		normAt(view, at + 1) !== "that"
	);
}

/** "that day": the first word of a phrase, not of a clause. */
function isDemonstrative(view: SentenceView, at: number): boolean {
	const phrase = phraseOf(view, at);
	return phrase !== null && phrase.first === at && isTemporal(view, phrase);
}

/** "that" as the object itself ("called that “speculation”"), not the opener of a clause. */
function isObject(view: SentenceView, at: number): boolean {
	const next = normAt(view, at + 1);
	if (/^[.,;:]?$/.test(next)) return true;
	return (
		isOpening(view, at + 1) && !view.groups.some((group) => group.first > at)
	);
}

/** A clause without "that": its subject and a finite verb behind it; or a condition, a wh-word, "there". */
function isBareClause(view: SentenceView, at: number): boolean {
	if (
		/^(?:if|what|how|why|whether|who|where|when|there|unless|because|no|neither)$/.test(
			normAt(view, at),
		)
	) {
		return view.groups.some((group) => group.first >= at);
	}
	const phrase = phraseOf(view, at);
	if (!phrase || phrase.first !== at) return false;
	if (isTemporal(view, phrase) && !groupOf(view, phrase.last + 1)?.finite)
		return false;
	const group = view.groups.find(
		(candidate) =>
			candidate.first > phrase.last &&
			(candidate.finite || isBare(view, candidate)),
	);
	const behind =
		normAt(view, phrase.last + 1) === "," ? phrase.last + 2 : phrase.last + 1;
	const isExplained =
		/^W(?:P|DT)/.test(tagAt(view, behind)) && !resumesAfter(view, behind);
	if (!group || isExplained) return false;
	// "find the wait too long, Lund has a reply": behind the comma the page goes on with another subject.
	const subject = group.finite ? subjectBefore(view, group) : null;
	for (let comma = phrase.last + 1; comma < (subject?.first ?? 0); comma++)
		if (normAt(view, comma) === "," && subject?.first === comma + 1)
			return false;
	for (let index = phrase.last + 1; index < group.first; index++) {
		// "told Radio Nord late on Tuesday, and the toll and the quota “stand together”"
		if (
			index > phrase.last + 1 &&
			normAt(view, index) === "," &&
			/^(?:and|but)$/.test(normAt(view, index + 1))
		)
			return false;
		if (/^[;:]$/.test(normAt(view, index))) return false;
		if (
			normAt(view, index) === "," &&
			SUBORDINATE.test(normAt(view, index + 1))
		)
			return false;
	}
	return true;
}

/** A verb without "to" that the tagger took for no finite one: "said the breaks “do nothing”". */
function isBare(view: SentenceView, group: VerbGroup): boolean {
	return (
		group.form === "infinitive" &&
		normAt(view, group.first) !== "to" &&
		isOpening(view, group.first - 1)
	);
}

/** Words behind a comma that open a clause of their own, so that its verb is not that of the phrase before. */
const SUBORDINATE =
	/^(?:although|though|while|whereas|but|after|before|as|because|since|when|if|even|where)$/;

/** Whether a verb comes behind the comma that ends a relative clause: "the text, which is long, leaves …". */
function resumesAfter(view: SentenceView, pronoun: number): boolean {
	for (let at = pronoun + 1; at < view.tokens.length; at++) {
		if (normAt(view, at) === "," && groupOf(view, at + 1)?.finite) return true;
	}
	const verbs = view.groups.filter(
		(group) => group.first > pronoun && group.finite,
	);
	return normAt(view, pronoun - 1) !== "," && verbs.length > 1;
}

/** "said outside powers were …": what looks like a preposition belongs to the subject of the verb right behind. */
function isSubjectBehind(view: SentenceView, at: number): boolean {
	const object = isPreposition(view, at) ? phraseOf(view, at + 1) : null;
	return (
		object?.first === at + 1 &&
		!isTemporal(view, object) &&
		groupOf(view, object.last + 1)?.finite === true &&
		!isReduced(view, object.last + 1)
	);
}

/** Past an adverb, a bare time or a short prepositional phrase; null where the token is none of these. */
function skipAdjunct(view: SentenceView, at: number): number | null {
	const phrase = phraseOf(view, at);
	if (phrase?.first === at && isTemporal(view, phrase)) return phrase.last + 1;
	if (/^RB/.test(tagAt(view, at)) && !groupOf(view, at)) return at + 1;
	if (/^(?:late|early|earlier|later|only)$/.test(normAt(view, at)))
		return at + 1;
	if (
		isPreposition(view, at) ||
		/^(?:after|before|during)$/.test(normAt(view, at))
	) {
		const object = phraseOf(view, at + 1);
		if (object?.first === at + 1) return object.last + 1;
	}
	return null;
}
