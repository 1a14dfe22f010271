/** Words behind a thing spoken of that tell where, when or how it was said: "… in an evening address", "… out of hand". */

import { isTemporal } from "./find-subject.js";
import { isPreposition } from "./function-words.js";
import { normAt, phraseOf, type SentenceView, tagAt } from "./sentence-view.js";

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
	"as well",
].map((phrase) => phrase.split(" "));

/** Nouns of occasions on which things are said, where no codebook is at hand. */
const OCCASION =
	/^(?:address|statement|speech|interview|briefing|conference|post|message|letter|broadcast|video|tweet|telegram|twitter|facebook|television|tv|radio)s?$/;

/** The end of the thing that begins at `first` and reaches to `end`, such words left out. */
export function withoutTrailingAdjuncts(
	view: SentenceView,
	first: number,
	end: number,
): number {
	let stop = end;
	for (
		let shorter = shorten(view, first, stop);
		shorter < stop;
		shorter = shorten(view, first, stop)
	)
		stop = shorter;
	return stop;
}

function shorten(view: SentenceView, first: number, end: number): number {
	const last = end - 1;
	for (const words of MANNER) {
		const from = end - words.length;
		if (
			from > first &&
			words.every((word, index) => normAt(view, from + index) === word)
		)
			return from;
	}
	if (last > first && /^RB/.test(tagAt(view, last))) return last;
	const phrase = phraseOf(view, last);
	if (!phrase || phrase.first <= first || view.quoteAt[last]) return end;
	const isWhen = isTemporal(view, phrase);
	const isWhere = OCCASION.test(normAt(view, phrase.head));
	if (!isWhen && !isWhere) return end;
	return isPreposition(view, phrase.first - 1) && phrase.first - 1 > first
		? phrase.first - 1
		: isWhen
			? phrase.first
			: end;
}
