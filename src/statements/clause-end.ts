/** Where the words that are reported end and the page speaks again. */

import { endsAtComma, endsAtDash } from "./clause-breaks.js";
import type { CueLexicon } from "./cue-lexicon.js";
import {
	coordinatesCue,
	isAttitude,
	isParentheticalCue,
	isStance,
	refusesSpeech,
	reportsItself,
} from "./cue-signals.js";
import { subjectBefore } from "./find-subject.js";
import { isDash } from "./function-words.js";
import {
	groupOf,
	isClosing,
	isOpening,
	lemmaAt,
	normAt,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/**
 * Index of the first token after the reported clause that begins at `from`: the end of the sentence, a new cue
 * ("…, adding that"), a parenthetical cue ("…, Reuters reported"), or words that comment on the clause from outside
 * ("…, hours after", " – a key target"). Quotations inside the clause are passed over whole.
 */
export function clauseEnd(
	view: SentenceView,
	from: number,
	lexicon: CueLexicon,
): number {
	const stop = view.tokens.length;
	const own = isOpening(view, from) ? null : (view.quoteAt[from] ?? null);
	for (let at = from; at < stop; at++) {
		const quote = view.quoteAt[at] ?? null;
		if (quote !== own && quote !== null) continue;
		if (quote !== own && own !== null) return at;
		if (at === from) continue;
		if (
			isBreak(view, { from, at }, lexicon) &&
			!isOfInner(view, from, at, lexicon)
		)
			return at;
	}
	return trimEnd(view, from, stop);
}

/** The end without the sentence's final mark, unless that stands inside a quotation. */
export function trimEnd(view: SentenceView, from: number, end: number): number {
	let last = end;
	while (
		last > from + 1 &&
		/^(?:[.?!…,;:–—]|\.\.\.|--)+$/.test(normAt(view, last - 1)) &&
		!view.quoteAt[last - 1]
	)
		last--;
	return last;
}

/**
 * "said that the army was ready but wanted to keep two posts", "said he backed a cap but objected to a date": a stand that somebody spoken
 * of goes on with is no deed of the speaker's.
 */
function isOfInner(
	view: SentenceView,
	from: number,
	at: number,
	lexicon: CueLexicon,
): boolean {
	const conjunction = normAt(view, at) === "," ? at + 1 : at;
	const next = groupOf(view, conjunction + 1);
	if (
		tagAt(view, conjunction) !== "CC" ||
		!next ||
		!isAttitude(view, next, lexicon) ||
		refusesSpeech(view, next, lexicon)
	)
		return false;
	const inner = view.groups.findLast(
		(group) => group.finite && group.first >= from && group.last < at,
	);
	if (!inner || view.quoteAt[inner.first]) return false;
	// "said the state would lift nothing, and ruled out a loan": a past goes on with no modal.
	if (inner.modal && tagAt(view, next.first) === "VBD") return false;
	const subject = subjectBefore(view, inner);
	if (subject === null || subject.first < from) return false;
	const { first, head } = subject.head;
	const isPronoun = /^(?:he|she|they|it|we)$/.test(normAt(view, head));
	// "said that his boss backed the text and wanted it signed"
	if (tagAt(view, first) === "PRP$") return isStance(view, inner, lexicon);
	return isPronoun && first === head
		? isStance(view, inner, lexicon)
		: /^(?:NNP|NNPS)$/.test(tagAt(view, head)) ||
				lexicon.parties.has(lemmaAt(view, head));
}

/** Whether a cue between commas stands behind the semicolon, before the next one. */
function hasParentheticalCue(
	view: SentenceView,
	semicolon: number,
	lexicon: CueLexicon,
): boolean {
	for (let at = semicolon + 2; at < view.tokens.length; at++) {
		if (normAt(view, at) === ";") return false;
		if (
			normAt(view, at) === "," &&
			!view.quoteAt[at] &&
			isParentheticalCue(view, at + 1, lexicon)
		)
			return true;
	}
	return false;
}

/** "warned of war: “It will be quick,” *he said*": what the colon brings in has a cue of its own. */
function hasCueBehindQuotation(
	view: SentenceView,
	colon: number,
	lexicon: CueLexicon,
): boolean {
	if (!isOpening(view, colon + 1)) return false;
	const quote = view.quoteAt[colon + 1];
	let at = colon + 2;
	while (at < view.tokens.length && view.quoteAt[at] === quote) at++;
	return at < view.tokens.length && isParentheticalCue(view, at, lexicon);
}

/**
 * "that the guns fall silent; that the river is opened", "for a watch on the ford; for a court": behind a semicolon one speaker goes on only
 * with one more of the same. A clause of its own is the page's.
 */
function goesOnBehindSemicolon(
	view: SentenceView,
	from: number,
	semicolon: number,
): boolean {
	const next =
		tagAt(view, semicolon + 1) === "CC" ? semicolon + 2 : semicolon + 1;
	if (/^(?:that|whether)$/.test(normAt(view, next))) return true;
	return (
		/^(?:IN|TO)$/.test(tagAt(view, next)) &&
		(normAt(view, next) === normAt(view, from) ||
			normAt(view, next) === normAt(view, from - 1))
	);
}

function isBreak(
	view: SentenceView,
	{ from, at }: { readonly from: number; readonly at: number },
	lexicon: CueLexicon,
): boolean {
	const norm = normAt(view, at);
	if (
		norm === "," &&
		normAt(view, at + 1) === "without" &&
		withholds(view, at + 1, lexicon)
	)
		return true;
	if (norm === ",") return endsAtComma(view, at, lexicon);
	if (norm === ";") return !goesOnBehindSemicolon(view, from, at);
	// "called the report “a novel”: the minister was at a wedding"
	if (norm === ":")
		return (
			isClosing(view, at - 1) ||
			hasParentheticalCue(view, at, lexicon) ||
			hasCueBehindQuotation(view, at, lexicon)
		);
	if (norm === "according") return normAt(view, at + 1) === "to";
	// "would sign it, without saying when"
	if (norm === "without") return withholds(view, at, lexicon);
	if (isDash(view, at)) return endsAtDash(view, at, lexicon);
	// "had been all but agreed"
	if (tagAt(view, at) !== "CC" || normAt(view, at - 1) === "all") return false;
	// "that it was not enough and that Norland would insist on more"
	if (normAt(view, at + 1) === "that") return false;
	// "“… only in books,” and she went on to declare": behind a mark a clause of its own.
	if (
		isClosing(view, at - 1) &&
		reportsItself(view, { from: at + 1, kind: "any" }, lexicon)
	)
		return true;
	return (
		coordinatesCue(view, at, lexicon) ||
		(tagAt(view, at + 1) !== "PRP" &&
			reportsItself(view, { from: at + 1, kind: "speech" }, lexicon))
	);
}

/** "*without* elaborating", "*without* saying when": how the page tells that no more was said. */
function withholds(
	view: SentenceView,
	without: number,
	lexicon: CueLexicon,
): boolean {
	const group = groupOf(view, without + 1);
	const lemma = group === null ? "" : lemmaAt(view, group.main);
	return (
		group?.form === "gerund" &&
		lexicon.speaking.has(lemma) &&
		(!/^(?:give|provide|say|explain|reveal)$/.test(lemma) ||
			isLittle(view, group.last + 1))
	);
}

/** "giving details", "saying when", "providing evidence": what is not told. */
function isLittle(view: SentenceView, at: number): boolean {
	return /^(?:when|where|whether|who|how|why|which|what|if|details?|further|more|any|evidence|names?|reasons?|a|specifics|examples?|so)$/.test(
		normAt(view, at),
	);
}
