/** Where the complement of a reporting verb begins, by what its entry takes. */

import type { CueComplement, CueEntry } from "../model/codebook.js";
import { behindManner } from "./behind-manner.js";
import { clauseStart } from "./clause-start.js";
import type { TokenRange } from "./found.js";
import {
	groupOf,
	isClosing,
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isTemporal } from "./temporal-phrase.js";
import { isThingHeld } from "./thing-held.js";

/** The first token of a complement. */
export interface ComplementStart {
	readonly first: number;
	readonly addressee: TokenRange | null;
	readonly isThing: boolean;
	/** Whether it is a clause only if a verb stands in it. */
	readonly needsVerb?: boolean;
}

/** Whether nothing but quoted words can be what it reports: "he smiled", "the note read". */
export function takesQuotationsOnly({ takes }: CueEntry): boolean {
	return takes.every((kind) => kind === "quote");
}

/** The complement behind a cue whose words end before `behindCue`; null where the entry finds none. */
export function complementStart(
	view: SentenceView,
	behindCue: number,
	entry: CueEntry,
): ComplementStart | null {
	const at = entry.takes.includes("noun")
		? behindManner(view, behindCue)
		: behindCue;
	const takes = (kind: CueComplement) => entry.takes.includes(kind);
	if (entry.takes.some((kind) => isThingHeld(view, at, kind)))
		return plainly(at);
	if (
		// "whispers that", "fumed that": who speaks so may say a clause as well
		(takes("that") || (takes("quote") && !takes("clause"))) &&
		normAt(view, at) === "that" &&
		clauseStart(view, at) !== null
	)
		return plainly(at + 1);
	const addressee = takes("addressee") ? addresseeAt(view, at) : null;
	const isThing =
		!takes("clause") && takes("noun") && phraseOf(view, at)?.first === at;
	if (!isThing && (takes("clause") || takes("quote"))) {
		const start = clauseStart(view, addressee ? addressee.last + 1 : at);
		if (
			start !== null &&
			(isOpening(view, start) || !takesQuotationsOnly(entry))
		) {
			const needsVerb =
				!isOpening(view, start) && phraseOf(view, start)?.first === start;
			return { first: start, addressee, isThing: false, needsVerb };
		}
		if (addressee && normAt(view, addressee.last + 1) === "of")
			return { first: addressee.last + 1, addressee, isThing: false };
		const bare = addressee === null ? null : clauseStart(view, at);
		if (bare !== null) return { first: bare, addressee: null, isThing: false };
	}
	if (
		takes("question") &&
		/^(?:who|what|when|where|why|how|which|whether|if)$/.test(normAt(view, at))
	)
		return plainly(at);
	const verb = behindDay(view, at);
	if (takes("infinitive") && isInfinitive(view, verb)) return plainly(verb);
	if (takes("person-infinitive")) return personInfinitive(view, at);
	if (entry.takes.some((kind) => isThingHeld(view, at, kind)))
		return plainly(at);
	// "denies ever having sought it"
	const gerund = /^(?:ever|even|also|again|not|merely|simply)$/.test(
		normAt(view, at),
	)
		? at + 1
		: at;
	if (takes("gerund") && tagAt(view, gerund) === "VBG") return plainly(at);
	if (takes("predicate") && !hasPredicate(view, at)) return null;
	return takes("noun") || takes("as") || takes("predicate")
		? thingAt(view, at, entry)
		: null;
}

/**
 * The thing spoken of: "the clause", "the talks “productive”", "it as a “win”" (the pronoun left out), "as fiction reports that …"
 * (what is so called, behind the name it is given).
 */
function thingAt(
	view: SentenceView,
	at: number,
	entry: CueEntry,
): ComplementStart | null {
	const phrase = phraseOf(view, at);
	const isHere = phrase?.first === at || isModified(view, at);
	// "agrees with the mayor that …"
	if (
		/ with$/.test(entry.lemma) &&
		isHere &&
		phrase &&
		normAt(view, phrase.last + 1) === "that" &&
		isClauseAt(view, phrase.last + 2)
	)
		return plainly(phrase.last + 2);
	if (entry.takes.includes("as") && normAt(view, at) === "as") {
		const name = phraseOf(view, at + 1);
		const behind = isOpening(view, at + 1)
			? quotationEnd(view, at + 1)
			: (name?.last ?? at) + 1;
		return plainly(startsThing(view, behind) ? behind : at + 1);
	}
	if (isHere && tagAt(view, at) === "PRP" && entry.takes.includes("as"))
		return plainly(normAt(view, at + 1) === "as" ? at + 2 : at + 1);
	if (
		isHere &&
		phrase &&
		isTemporal(view, phrase) &&
		!entry.takes.includes("predicate") &&
		// "wants more time"
		!/^(?:more|enough|further|extra|less|no|another)$/.test(
			normAt(view, phrase.first),
		)
	)
		return null;
	// "regretted that it set no date"
	if (normAt(view, at) === "that" && isClauseAt(view, at + 1))
		return plainly(at + 1);
	return isHere || isOpening(view, at) || normAt(view, at) === "that"
		? { first: at, addressee: null, isThing: true }
		: null;
}

/** Whether a subject and its verb begin here. */
function isClauseAt(view: SentenceView, at: number): boolean {
	const subject = phraseOf(view, at);
	return (
		subject?.first === at && groupOf(view, subject.last + 1)?.finite === true
	);
}

/** Whether a thing begins here; a chunk may have swallowed the quotation before it. */
function startsThing(view: SentenceView, at: number): boolean {
	const phrase = phraseOf(view, at);
	return phrase !== null && (phrase.first === at || isClosing(view, at - 1));
}

/** Index after the closing mark of the quotation that opens at `open`. */
function quotationEnd(view: SentenceView, open: number): number {
	let at = open;
	while (view.quoteAt[at + 1] === view.quoteAt[open] && view.quoteAt[at + 1])
		at++;
	return at + 1;
}

/** "unhindered passage": a participle before its noun. */
function isModified(view: SentenceView, at: number): boolean {
	// "12 dead"
	if (tagAt(view, at) === "CD" && phraseOf(view, at) === null) return true;
	return (
		/^(?:VBN|VBG|JJ|RB)/.test(tagAt(view, at)) &&
		phraseOf(view, at + 1)?.first === at + 1
	);
}

/** "which it says would let Ukraine rearm": what the relative clause goes on to, over a date. */
export function relativeRest(
	view: SentenceView,
	from: number,
): ComplementStart | null {
	let at = from;
	while (normAt(view, at) === "that") at++;
	// "a halt that Lind announced a day earlier"
	const time = phraseOf(view, at);
	if (time?.first === at && isTemporal(view, time)) at = time.last + 1;
	while (/^(?:earlier|later|ago|before)$/.test(normAt(view, at))) at++;
	const object = phraseOf(view, at + 1);
	if (
		/^(?:on|in|at)$/.test(normAt(view, at)) &&
		object &&
		isTemporal(view, object)
	)
		at = object.last + 1;
	// "which a lawmaker waved off as “hysteria”"
	if (normAt(view, at) === "as" && isOpening(view, at + 1)) at++;
	return at < view.tokens.length && !/^[,.;:–—]$/.test(normAt(view, at))
		? plainly(at)
		: null;
}

/** "to go", "never to go", "not to go". */
function isInfinitive(view: SentenceView, at: number): boolean {
	const to = /^(?:never|not)$/.test(normAt(view, at)) ? at + 1 : at;
	if (normAt(view, to) !== "to") return false;
	// "to ‘chain myself to every reed’"
	return (
		groupOf(view, to) !== null ||
		(isOpening(view, to + 1) && tagAt(view, to + 2) === "VB")
	);
}

/** Behind "on Monday", "Monday", "in private", where an infinitive comes next; else the same place. */
function behindDay(view: SentenceView, at: number): number {
	if (
		/^(?:in|at)$/.test(normAt(view, at)) &&
		/^(?:private|public|principle|length|once)$/.test(normAt(view, at + 1)) &&
		normAt(view, at + 2) === "to"
	)
		return at + 2;
	const day = phraseOf(view, normAt(view, at) === "on" ? at + 1 : at);
	return day && isTemporal(view, day) && normAt(view, day.last + 1) === "to"
		? day.last + 1
		: at;
}

/** "called the vote a sham": something follows the thing that it is called; in "called a strike for May" nothing does. */
function hasPredicate(view: SentenceView, at: number): boolean {
	const phrase = phraseOf(view, at);
	if (isOpening(view, at) || normAt(view, at) === "as") return true;
	if (phrase?.first !== at) return normAt(view, at) === "that";
	const next = phrase.last + 1;
	if (view.quoteAt[phrase.last] !== view.quoteAt[at]) return true;
	for (let inside = at; inside <= phrase.last; inside++)
		if (isOpening(view, inside)) return true;
	return (
		isOpening(view, next) ||
		phraseOf(view, next)?.first === next ||
		/^(?:JJ|VBN|VBG|RB|CD)/.test(tagAt(view, next)) ||
		/^(?:as|“)$/.test(normAt(view, next))
	);
}

/** "the mediators to postpone the round": somebody and what he is asked to do. */
function personInfinitive(
	view: SentenceView,
	at: number,
): ComplementStart | null {
	const phrase = phraseOf(view, at);
	if (phrase?.first !== at) return null;
	for (
		let next = phrase.last + 1;
		next < Math.min(view.tokens.length, phrase.last + 8);
		next++
	) {
		if (isInfinitive(view, next)) return plainly(at);
		if (groupOf(view, next)?.finite || /^[,.;:]$/.test(normAt(view, next)))
			return null;
	}
	return null;
}

/** The person told, when something is said to follow: "told reporters in Kyiv that", "warned Moscow: “…”". */
function addresseeAt(view: SentenceView, at: number): TokenRange | null {
	const phrase = phraseOf(view, at);
	if (!phrase || phrase.first !== at || isTemporal(view, phrase)) return null;
	let last = phrase.last;
	while (
		/^(?:of|from|and|with|for)$/.test(normAt(view, last + 1)) &&
		phraseOf(view, last + 2)?.first === last + 2
	) {
		last = phraseOf(view, last + 2)?.last ?? last;
	}
	return groupOf(view, last + 1)?.finite ? null : { first: at, last };
}

function plainly(first: number): ComplementStart {
	return { first, addressee: null, isThing: false };
}
