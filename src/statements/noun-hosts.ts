/** The noun that a phrase or clause behind it belongs to. */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import { isPreposition } from "./function-words.js";
import {
	groupOf,
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isClauseStart } from "./subject.js";

/** "people who have read the text": the phrase that a restrictive relative clause ending in `object` belongs to; null for none. */
export function relativeHost(
	view: SentenceView,
	object: NounPhrase,
): NounPhrase | null {
	const verb = groupOf(view, object.first - 1);
	// "A plan to avert a war would have …"
	if (verb?.form === "infinitive" && normAt(view, verb.first) === "to") {
		const noun = phraseOf(view, verb.first - 1);
		return noun?.last === verb.first - 1 && isClauseStart(view, noun.first)
			? noun
			: null;
	}
	if (verb?.form === "gerund") return gerundHost(view, verb);
	if (!verb?.finite) return null;
	// "The team that already patrols the suburb reported": over an adverb
	let pronoun = verb.first - 1;
	while (/^RB/.test(tagAt(view, pronoun))) pronoun--;
	if (!/^W(?:P|DT)$/.test(tagAt(view, pronoun))) return null;
	// "Lind, who leads the party, warned"
	const before = normAt(view, pronoun - 1) === "," ? pronoun - 2 : pronoun - 1;
	return phraseOf(view, before);
}

/** Gerunds that a clause may follow, whose subject the phrase behind them is: "Orland *saying* the plan failed". */
const CLAUSAL =
	/^(?:saying|telling|arguing|claiming|insisting|adding|warning|suggesting|believing|knowing|hoping|fearing|thinking|meaning|seeing|stating|vowing|denying|hearing)$/;

/** "A diplomat following the talks said", "Talks on sharing the river broke up": what a gerund with its object says more of; null for none. */
function gerundHost(view: SentenceView, verb: VerbGroup): NounPhrase | null {
	const before = verb.first - 1;
	if (verb.first !== verb.main || CLAUSAL.test(normAt(view, verb.main)))
		return null;
	let noun = /^(?:on|of|for|to|against|about|in)$/.test(normAt(view, before))
		? phraseOf(view, before - 1)
		: phraseOf(view, before);
	while (noun && isPreposition(view, noun.first - 1))
		noun = phraseOf(view, noun.first - 2);
	return noun && isClauseStart(view, noun.first) ? noun : null;
}

/** Opening mark of a short quotation that belongs to the noun before it: "an authority “with binding powers”"; null for speech. */
export function quotedAttribute(
	view: SentenceView,
	close: number,
): number | null {
	const quote = view.quoteAt[close];
	for (let at = close - 1; at >= 0 && close - at < 8; at--) {
		if (view.quoteAt[at] !== quote || groupOf(view, at)?.finite) return null;
		if (isOpening(view, at)) return phraseOf(view, at - 1) ? at : null;
	}
	return null;
}

/** The phrase that a preposition hangs on, over an adjective or participle: "people familiar with", "officials briefed on". */
export function hostOf(
	view: SentenceView,
	preposition: number,
): NounPhrase | null {
	let at = preposition - 1;
	while (
		at > preposition - 3 &&
		/^(?:JJ|VBN|VBG|RB)$/.test(tagAt(view, at)) &&
		!phraseOf(view, at)
	)
		at--;
	// "a resolution tabled by Orland and sponsored by Kiral"
	if (normAt(view, at) === "and" && /^VB[NG]$/.test(tagAt(view, at + 1)))
		return phraseOf(view, normAt(view, at - 1) === "," ? at - 2 : at - 1);
	return phraseOf(view, at);
}
