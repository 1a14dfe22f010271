/** Words behind a thing spoken of that tell where, when or how it was said: "… in an evening address", "… out of hand". */

import type { CueLexicon } from "./cue-lexicon.js";
import { isPreposition } from "./function-words.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isTemporal } from "./temporal-phrase.js";

/** Set phrases of manner; closed, like adverbs. */
const MANNER = [
	"out of hand",
	"in principle",
	"in public",
	"in private",
	"at once",
	"for now",
	"in part",
	"in full",
	"without reserve",
	"without reservation",
	"without reservations",
	"without hesitation",
	"as well",
].map((phrase) => phrase.split(" "));

/** The end of the thing that begins at `first` and reaches to `end`, such words left out. */
export function withoutTrailingAdjuncts(
	view: SentenceView,
	thing: { readonly first: number; readonly end: number },
	lexicon: CueLexicon,
): number {
	let { end } = thing;
	for (;;) {
		const shorter = shorten(view, { first: thing.first, end }, lexicon);
		if (shorter === end) return end;
		end = shorter;
	}
}

function shorten(
	view: SentenceView,
	{ first, end }: { readonly first: number; readonly end: number },
	lexicon: CueLexicon,
): number {
	const last = end - 1;
	for (const words of MANNER) {
		const from = end - words.length;
		if (
			from > first &&
			words.every((word, index) => normAt(view, from + index) === word)
		)
			return from;
	}
	if (
		last > first &&
		/^RB/.test(tagAt(view, last)) &&
		/ly$/.test(normAt(view, last))
	)
		return last;
	const phrase = phraseOf(view, last);
	if (!phrase || phrase.first <= first || view.quoteAt[last]) return end;
	const link = normAt(view, phrase.first - 1);
	// "welcomed it within hours of its signing"
	const span = link === "of" ? phraseOf(view, phrase.first - 2) : null;
	if (
		span &&
		normAt(view, span.first - 1) === "within" &&
		span.first - 1 > first &&
		/^(?:minute|hour|day|week)$/.test(lemmaAt(view, span.head))
	)
		return span.first - 1;
	// "blamed divers for cutting a cable on Sunday": when that was, not when it was said.
	if (hasGerund(view, first, phrase.first)) return end;
	// "on Tuesday" tells when it was said.
	// "within hours" tells when, "within six months" is part of what is wanted.
	if (
		link === "within" &&
		phrase.first === phrase.last &&
		/^(?:minutes|hours|days|weeks)$/.test(normAt(view, phrase.head))
	)
		return phrase.first - 1;
	const isWhen =
		isTemporal(view, phrase) &&
		!/^(?:within|for|until|by|since|over|in|of|before|after|from|to)$/.test(
			link,
		);
	// "guaranteed by the council": who does it is no place.
	const isVenue =
		lexicon.venues.has(lemmaAt(view, phrase.head)) &&
		!/^(?:by|of|for|with)$/.test(link);
	if (!isWhen && !isVenue) return end;
	return isPreposition(view, phrase.first - 1) && phrase.first - 1 > first
		? phrase.first - 1
		: isWhen
			? phrase.first
			: end;
}

/** "of firing rockets", "for cutting a cable": a deed that has a time and a place of its own. */
function hasGerund(view: SentenceView, first: number, end: number): boolean {
	for (let at = first + 1; at < end; at++)
		if (
			tagAt(view, at) === "VBG" &&
			/^(?:of|for|from|into|with)$/.test(normAt(view, at - 1))
		)
			return true;
	return false;
}
