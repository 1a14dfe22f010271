/** What is said goes on behind a cue that stands in its midst: "…, she said, provided that …". */

import { clauseEnd } from "./clause-end.js";
import type { CuePlace } from "./content-before.js";
import { reportsItself } from "./cue-signals.js";
import { type Piece, pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isOpening,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/**
 * What is said goes on behind the cue: `, “but maybe it didn't happen”`, `, must pull its troops out`, `, on a date to be agreed`;
 * behind a subordinate clause anything does (`If the law fails, he said, the market will decide`).
 */
export function restBehind(
	place: CuePlace & { readonly before: number },
	behind: "clause" | "condition",
): { piece: Piece; first: number } | null {
	const { view, cue } = place;
	let comma = cue.last + 1;
	while (
		comma < view.tokens.length &&
		!/^[,:–—]$/.test(normAt(view, comma)) &&
		comma - cue.last < 8 &&
		!isOpening(view, comma)
	) {
		if (groupOf(view, comma)?.finite || isAnothers(view, comma)) return null;
		comma++;
	}
	const first = isOpening(view, comma)
		? comma
		: /^[,:–—]$/.test(normAt(view, comma))
			? comma + 1
			: -1;
	if (first < 0 || first >= view.tokens.length) return null;
	// "Two things are missing, she complained: money and time"
	if (normAt(view, comma) === ":") return pieceFrom(place, first);
	if (isOpening(view, comma) === false) {
		const behind = behindApposition(view, first);
		if (behind !== null) return goOn(place, behind, "clause");
	}
	return goOn(place, first, behind);
}

/** "“No,” he said; “yes,” said the union": a semicolon behind which somebody else has a verb. */
function isAnothers(view: SentenceView, at: number): boolean {
	return (
		normAt(view, at) === ";" &&
		view.groups.some(
			({ first, finite }) => finite && first > at && !view.quoteAt[first],
		)
	);
}

/** What goes on at `first`, where something does. */
function goOn(
	place: CuePlace & { readonly before: number },
	first: number,
	behind: "clause" | "condition",
): { piece: Piece; first: number } | null {
	const { view, lexicon, cue } = place;
	if (tagAt(view, first) === "VBG") return conditionBehind(place, first);
	if (isPurpose(view, first) || isOfPlace(view, first)) return null;
	// "…, retorts the ministry, which accuses …": more of who speaks
	if (normAt(view, first) === "which" && groupOf(view, cue.last) === null)
		return null;
	// "…, its delegate said, but the rebels objected to …": somebody else takes a stand.
	if (
		/^(?:but|and|while|whereas|though|although)$/.test(normAt(view, first)) &&
		!isOpening(view, first + 1) &&
		fallsBack(view, place.before, first) &&
		reportsItself(view, { from: first + 1, kind: "any" }, lexicon)
	)
		return null;
	// "…, she said, although it has doubts about the seal": set against it by whoever speaks; behind "though" the page does so as often
	const isConceded =
		normAt(view, first) === "although" ||
		(normAt(view, first) === "even" &&
			/^(?:if|though)$/.test(normAt(view, first + 1)));
	if (isConceded && isSaidByAnother(view, first, lexicon)) return null;
	const goesOn =
		isConceded ||
		isOpening(view, first) ||
		(behind === "condition" && phraseOf(view, first)?.first === first) ||
		(groupOf(view, first)?.finite === true && tagAt(view, first) !== "VBG") ||
		(tagAt(view, first) === "VB" && tagAt(view, place.before - 1) === "MD") ||
		// "The talk was, he added, nonsense"
		(/^(?:be|seem|remain|become|have)$/.test(lemmaAt(view, place.before - 1)) &&
			groupOf(view, place.before - 1)?.finite === true) ||
		(normAt(view, first) === "before" && isFiniteAhead(view, first)) ||
		// "It fired, she insists, only in the air", "They had been warned, he said, three times"
		(/^(?:only|not|nor)$/.test(normAt(view, first)) &&
			/^(?:IN|TO)$/.test(tagAt(view, first + 1))) ||
		/^(?:times|twice|once)$/.test(
			normAt(view, phraseOf(view, first)?.last ?? first),
		) ||
		(normAt(view, first) === "as" &&
			/^(?:long|soon|far)$/.test(normAt(view, first + 1))) ||
		/^(?:on|in|by|with|to|of|about|over|against|but|from|for|if|unless|until|once|when|where|provided|because|since|and|at|or|so|than|which|without|despite|including|rather)$/.test(
			normAt(view, first),
		);
	return goesOn ? pieceFrom(place, first) : null;
}

function pieceFrom(
	{ view, text, lexicon }: CuePlace,
	first: number,
): { piece: Piece; first: number } | null {
	const piece = pieceOfTokens(
		view,
		text,
		first,
		clauseEnd(view, first, lexicon),
	);
	return piece ? { piece, first } : null;
}

/** ", although the union rejects it", ", though he would not say when": the page sets something against it that somebody has said elsewhere. */
function isSaidByAnother(
	view: SentenceView,
	first: number,
	lexicon: CuePlace["lexicon"],
): boolean {
	const from = normAt(view, first) === "even" ? first + 2 : first + 1;
	return reportsItself(view, { from, kind: "any" }, lexicon);
}

/** Whether a past tense follows at `from` on a clause that has none before `end`: what is told there was not said in one breath with it. */
function fallsBack(view: SentenceView, end: number, from: number): boolean {
	const said = view.groups.filter((group) => group.finite && group.last < end);
	const next = view.groups.find((group) => group.finite && group.first > from);
	return (
		next !== undefined &&
		tagAt(view, next.first) === "VBD" &&
		said.length > 0 &&
		said.every((group) => tagAt(view, group.first) !== "VBD")
	);
}

/** "…, she told reporters in the capital, Corvan, unless …": the token behind what only names the place; null where no such word stands there. */
function behindApposition(view: SentenceView, first: number): number | null {
	const phrase = phraseOf(view, first);
	return phrase?.first === first &&
		tagAt(view, phrase.head) === "NNP" &&
		normAt(view, phrase.last + 1) === ","
		? phrase.last + 2
		: null;
}

/** "before Orland *lifts* its blockade", but not "before the meeting". */
function isFiniteAhead(view: SentenceView, first: number): boolean {
	const phrase = phraseOf(view, first + 1);
	if (phrase?.first !== first + 1) return false;
	const verb = isOpening(view, phrase.last + 1)
		? phrase.last + 2
		: phrase.last + 1;
	return groupOf(view, verb)?.finite === true;
}

/** "told reporters outside the hall, *where* the delegates met": more of the place in which it was said. */
function isOfPlace(view: SentenceView, first: number): boolean {
	const place = phraseOf(view, first - 2);
	return (
		normAt(view, first) === "where" &&
		place !== null &&
		/^(?:in|at|outside|inside|from|near|on|beside|before)$/.test(
			normAt(view, place.first - 1),
		)
	);
}

/** ", in a push to rescue the talks", ", without elaborating": how the page explains it, not what was said. */
function isPurpose(view: SentenceView, first: number): boolean {
	if (normAt(view, first) === "without")
		return tagAt(view, first + 1) === "VBG";
	const object =
		normAt(view, first) === "in" ? phraseOf(view, first + 1) : null;
	return (
		object !== null &&
		/^an?$/.test(normAt(view, object.first)) &&
		normAt(view, object.last + 1) === "to"
	);
}

/** "…, she said, speaking in private, provided that …": a condition behind how it was said. */
function conditionBehind(
	{ view, text, lexicon }: CuePlace,
	from: number,
): { piece: Piece; first: number } | null {
	for (let at = from + 1; at + 1 < view.tokens.length && at < from + 14; at++) {
		if (groupOf(view, at)?.finite) return null;
		if (
			normAt(view, at) !== "," ||
			!/^(?:provided|unless|if|but|as)$/.test(normAt(view, at + 1))
		)
			continue;
		const piece = pieceOfTokens(
			view,
			text,
			at + 1,
			clauseEnd(view, at + 1, lexicon),
		);
		return piece && { piece, first: at + 1 };
	}
	return null;
}
