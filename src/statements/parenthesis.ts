/** What commas, dashes and brackets set off between a subject and its verb. */

import { isPreposition } from "./function-words.js";
import { normAt, phraseOf, type SentenceView, tagAt } from "./sentence-view.js";

/** Start of the parenthesis that ends at `close` (a comma, dash or bracket); null where `close` ends none. */
export function parentheticalStart(
	view: SentenceView,
	close: number,
): number | null {
	const mark = normAt(view, close);
	const opening = mark === ")" ? /^\($/ : mark === "," ? /^,$/ : /^[–—-]$/;
	for (let at = close - 1; at > 0 && close - at < 60; at--) {
		if (
			view.quoteAt[at] !== view.quoteAt[close] ||
			!opening.test(normAt(view, at))
		)
			continue;
		if (
			phraseOf(view, at - 1) &&
			(mark !== "," || opensParenthesis(view, at, close))
		)
			return at;
	}
	return null;
}

/** The comma, with a phrase before it, that opens a relative clause ending at the comma `close`; null where none does. */
export function relativeStart(
	view: SentenceView,
	close: number,
): number | null {
	for (let at = close - 1; at > 0 && close - at < 60; at--) {
		if (view.quoteAt[at] !== view.quoteAt[close]) continue;
		if (
			normAt(view, at) === "," &&
			/^W(?:DT|P)/.test(tagAt(view, at + 1)) &&
			phraseOf(view, at - 1)
		)
			return at;
	}
	return null;
}

/** Whether what stands between two commas is set off: a relative or participle clause, or an apposition that fills it. */
function opensParenthesis(
	view: SentenceView,
	open: number,
	close: number,
): boolean {
	if (/^(?:W|VBN|VBG|JJ|RB|CD)/.test(tagAt(view, open + 1))) return true;
	if (isPreposition(view, open + 1)) return true;
	const phrase = phraseOf(view, open + 1);
	if (!phrase || phrase.first !== open + 1) return false;
	const hasVerb = view.groups.some(
		(group) =>
			group.finite &&
			group.first > open &&
			group.last < close &&
			!/^W/.test(tagAt(view, group.first - 1)),
	);
	return (
		phrase.last === close - 1 ||
		(!hasVerb &&
			(/^(?:DT|PRP\$)$/.test(tagAt(view, phrase.first)) ||
				isPreposition(view, phrase.last + 1)))
	);
}

/** An apposition or "who …" belongs to the name; "speaking on condition of anonymity" is how it was said, "whom X accused" another's words. */
export function isPartOfName(
	view: SentenceView,
	opening: number,
	close: number,
): boolean {
	if (
		close <= opening + 1 ||
		/^RB/.test(tagAt(view, opening + 1)) ||
		tagAt(view, opening + 1) === "VBG" ||
		isPreposition(view, opening + 1)
	)
		return false;
	return (
		!/^W/.test(tagAt(view, opening + 1)) || normAt(view, opening + 1) === "who"
	);
}
