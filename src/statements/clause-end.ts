/** Where the words that are reported end and the page speaks again. */

import type { CueLexicon } from "./cue-lexicon.js";
import { matchCue } from "./cue-lexicon.js";
import { subjectBefore } from "./find-subject.js";
import { isDash, isPreposition } from "./function-words.js";
import {
	groupOf,
	normAt,
	phraseOf,
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
	const own = view.quoteAt[from] ?? null;
	for (let at = from; at < stop; at++) {
		const quote = view.quoteAt[at] ?? null;
		if (quote !== own && quote !== null) continue;
		if (quote !== own && own !== null) return at;
		if (at === from) continue;
		if (normAt(view, at) === "," && endsAtComma(view, at, lexicon)) return at;
		if (normAt(view, at) === ";" && reportsItself(view, at + 1, lexicon))
			return at;
		if (isDash(view, at) && endsAtDash(view, at)) return at;
		if (tagAt(view, at) === "CC" && coordinatesCue(view, at, lexicon))
			return at;
		if (isAccording(view, at)) return at;
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

function endsAtComma(
	view: SentenceView,
	comma: number,
	lexicon: CueLexicon,
): boolean {
	let at = comma + 1;
	while (/^RB/.test(tagAt(view, at)) && !groupOf(view, at)?.finite) at++;
	const norm = normAt(view, at);
	if (isAccording(view, at)) return true;
	if (norm === "even" && /^(?:as|though)$/.test(normAt(view, at + 1)))
		return true;
	if (
		/^(?:as|after|before|following|amid|despite|including|citing|quoting)$/.test(
			norm,
		) &&
		norm !== "including"
	)
		return true;
	const group = groupOf(view, at);
	if (group && group.first <= at && group.form === "gerund")
		return matchCue(view, group, lexicon) !== null;
	if (/^W(?:P|DT)/.test(tagAt(view, at)))
		return reportsItself(view, at + 1, lexicon);
	if (/^(?:while|whereas|though|although|but|and|or|nor)$/.test(norm)) {
		return (
			coordinatesCue(view, at, lexicon) || reportsItself(view, at + 1, lexicon)
		);
	}
	return (
		parentheticalCue(view, at, lexicon) ||
		isOutsideApposition(view, at, lexicon)
	);
}

/** ", Reuters reported", ", two officials said on Monday": a subject and its reporting verb, with nothing reported after it. */
function parentheticalCue(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): boolean {
	const group = view.groups.find(
		(candidate) =>
			candidate.first > at &&
			candidate.finite &&
			!view.quoteAt[candidate.first],
	);
	const inverted = groupOf(view, at);
	if (
		inverted?.finite &&
		inverted.first === at &&
		phraseOf(view, inverted.last + 1)
	)
		return isSpeech(view, at, lexicon);
	if (!group || group.first - at > 14 || !phraseOf(view, at)) return false;
	const subject = subjectBefore(view, group);
	if (!subject || subject.first !== phraseOf(view, at)?.first) return false;
	return (
		isSpeech(view, group.first, lexicon) &&
		/^(?:[,.;–—]|on|in|at|during|last|earlier|)$/.test(
			normAt(view, group.last + 1),
		)
	);
}

/** Whether the clause at `at` has its own speaker and cue: "whereas Kyiv proposes", "though he believes". */
function reportsItself(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): boolean {
	const group = view.groups.find(
		(candidate) => candidate.first >= at && candidate.finite,
	);
	if (!group || view.quoteAt[group.first]) return false;
	const subject = subjectBefore(view, group);
	return (
		subject !== null &&
		subject.first >= at &&
		subject.first - at < 4 &&
		matchCue(view, group, lexicon) !== null &&
		takesClause(view, group.first, lexicon)
	);
}

/** "… and called", "but told": a coordinated cue that shares the speaker. */
function coordinatesCue(
	view: SentenceView,
	conjunction: number,
	lexicon: CueLexicon,
): boolean {
	let at = conjunction + 1;
	while (/^RB/.test(tagAt(view, at)) && !groupOf(view, at)) at++;
	const group = groupOf(view, at);
	return (
		!!group &&
		group.first === at &&
		group.finite &&
		/^VB[DZ]$/.test(tagAt(view, group.first)) &&
		!view.quoteAt[at] &&
		isSpeech(view, at, lexicon)
	);
}

/** Whether the verb group at `at` is a verb of speech: one that can introduce a clause or a quotation. */
function isSpeech(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): boolean {
	const group = groupOf(view, at);
	const cue = group ? matchCue(view, group, lexicon) : null;
	return (
		!!cue &&
		cue.entries.some(
			(entry) =>
				entry.force !== "provision" &&
				entry.takes.some((kind) => kind === "clause" || kind === "quote"),
		)
	);
}

function takesClause(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): boolean {
	const group = groupOf(view, at);
	const cue = group ? matchCue(view, group, lexicon) : null;
	return !!cue && cue.entries.some((entry) => entry.force !== "provision");
}

/** ", a shattered railway hub", ", the deadline set by …", ", an allegation Kyiv rejected": the page explains, nobody speaks. */
function isOutsideApposition(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): boolean {
	const phrase = phraseOf(view, at);
	if (!phrase || phrase.first !== at || !/^(?:an?|the)$/.test(normAt(view, at)))
		return false;
	if (lexicon.nouns.has(view.tokens[phrase.head]?.lemma ?? "")) return true;
	if (
		/^VBN$/.test(tagAt(view, phrase.last + 1)) ||
		/^(?:[.]|)$/.test(normAt(view, phrase.last + 1))
	)
		return !inList(view, at);
	if (isPreposition(view, phrase.last + 1)) {
		const group = view.groups.find(
			(candidate) => candidate.first > phrase.last && candidate.finite,
		);
		return !group && !inList(view, at);
	}
	return false;
}

/** "a pact, a freeze and a bar": a comma between the members of a list, not before an apposition. */
function inList(view: SentenceView, at: number): boolean {
	for (let index = at; index < view.tokens.length; index++) {
		if (
			/^(?:and|or|nor)$/.test(normAt(view, index)) &&
			phraseOf(view, index + 1) &&
			!view.quoteAt[index]
		)
			return true;
	}
	return false;
}

/** " – a key target": an explanation behind a dash. What goes on in quotation marks, or comes back to a second dash, stays. */
function endsAtDash(view: SentenceView, dash: number): boolean {
	for (let index = dash + 1; index < view.tokens.length; index++) {
		if (isDash(view, index) && !view.quoteAt[index]) return false;
	}
	return /^(?:an?|the|though|which|something|whose)$/.test(
		normAt(view, dash + 1),
	);
}

function isAccording(view: SentenceView, at: number): boolean {
	return normAt(view, at) === "according" && normAt(view, at + 1) === "to";
}
