/** What stands on one side of a colon, or between dashes, and the text it is of on the other: "The pact rests on two things: a truce and a court", "Schools for all: that is the heart of the deal". */

import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import { mayLayDown } from "../beside-text/clause-beside-text.js";
import { draftOf, namesText } from "../beside-text/text-beside.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";
import { formOf } from "./clause-form.js";
import { mainVerb } from "./main-clause.js";

/** The list; null where the sentence has none, or its text has not got it. */
export function listBesideText(
	view: SentenceView,
	tools: Tools,
): ReportedWindow | null {
	return (
		behindItsColon(view, tools) ??
		beforeItsColon(view, tools) ??
		betweenDashes(view, tools)
	);
}

/** "The settlement's price is spelled out in schedule B: 140 million crowns to the widows and …". */
function behindItsColon(
	view: SentenceView,
	tools: Tools,
): ReportedWindow | null {
	const colon = colonOf(view);
	if (colon === null) return null;
	const text = textIn(view, { from: 0, to: colon }, tools);
	const isTabled = text === null && isOnTheTable(view, colon);
	if ((text === null && !isTabled) || tellsOfTrouble(view, colon, tools))
		return null;
	if (!isOfNow(view, colon)) return null;
	const main = mainVerb(view, colon + 1);
	const isList =
		main === null && (opensThing(view, colon + 1) || isBy(view, colon + 1));
	const isClause =
		main !== null &&
		mayLayDown(view, main, tools.expounding) &&
		!isOwn(view, main.subject.first);
	if (!isList && !isClause) return null;
	const from = colon + (isBy(view, colon + 1) ? 2 : 1);
	const window = told(view, { from, to: view.tokens.length }, text, tools);
	// "The terms are harsh: the island must close its airbase"
	const isDue =
		main !== null && formOf(view, main.group, tools.expounding) === "plain";
	return isDue ? { ...window, told: "draft" } : window;
}

/** "The deal comes down to", "what they offer was short": what a text holds is told in the present, or by "was"; "three men signed the pact" is a deed. */
function isOfNow(view: SentenceView, colon: number): boolean {
	const verbs = view.groups.filter(
		(group) => group.finite && group.last < colon,
	);
	return verbs.every(
		({ first, main, modal, passive }) =>
			modal !== null ||
			/^VB[ZP]$/.test(tagAt(view, first)) ||
			(lemmaAt(view, main) === "be" && !passive) ||
			isOnTheTable(view, colon),
	);
}

/** "No new mines and a tax on fuel: the Greens got both into the coalition treaty". */
function beforeItsColon(
	view: SentenceView,
	tools: Tools,
): ReportedWindow | null {
	const colon = colonOf(view);
	const length = view.tokens.length;
	if (colon === null || length - colon > LONGEST_REFERENCE) return null;
	const text = textIn(view, { from: colon + 1, to: length }, tools);
	if (text === null) return null;
	const isPointedTo =
		takesUp(view, colon + 1, tools) || isHeading(view, colon, text);
	if (!isPointedTo) return null;
	if (tellsOfTrouble(view, length, tools)) return null;
	const main = mainVerb(view, 0);
	const isTold =
		main === null || main.group.first > colon
			? opensThing(view, 0)
			: mayLayDown(view, main, tools.expounding);
	return isTold ? told(view, { from: 0, to: colon }, text, tools) : null;
}

const LONGEST_REFERENCE = 26;

/** "A pause in drilling, joint patrols and a fund: the ministers' plan has something for all": a list with no verb, and the text behind it at once. */
function isHeading(view: SentenceView, colon: number, text: number): boolean {
	const subject = phraseOf(view, text);
	return (
		subject?.first === colon + 1 &&
		!view.groups.some((group) => group.finite && group.first < colon) &&
		view.tokens.slice(0, colon).some(({ norm }) => norm === ",")
	);
}

/** "that is", "thus", "such are", "all three", "the ingredients of": words that point back over the colon. */
function takesUp(
	view: SentenceView,
	from: number,
	{ reported }: Tools,
): boolean {
	if (/^(?:that|thus|such|so|these|those|this)$/.test(normAt(view, from)))
		return true;
	for (let at = from; at < view.tokens.length; at++) {
		const norm = normAt(view, at);
		if (/^(?:all|both)$/.test(norm) && !/^NN/.test(tagAt(view, at + 1)))
			return true;
		if (tagAt(view, at) === "NNS" && reported.announcing.has(lemmaAt(view, at)))
			return true;
	}
	return false;
}

/** "The wage offer – 4.2 percent and a payment of 900 crowns – goes to the members". */
function betweenDashes(
	view: SentenceView,
	tools: Tools,
): ReportedWindow | null {
	for (const phrase of view.phrases) {
		const dash = phrase.last + 1;
		if (!/^[–—]$/.test(normAt(view, dash))) continue;
		if (phrase.first > 1 && tagAt(view, phrase.first - 1) === "IN") continue;
		if (!namesText(view, phrase, tools.reported)) continue;
		let close = dash + 1;
		while (close < view.tokens.length && !/^[–—]$/.test(normAt(view, close)))
			close++;
		if (close >= view.tokens.length || !opensThing(view, dash + 1)) return null;
		for (let at = dash + 1; at < close; at++)
			if (groupOf(view, at)?.finite || view.quoteAt[at] !== null) return null;
		// "the accord – the third in a year –": which one it is, and nothing in it
		return hasThing(view, { from: dash + 1, to: close }, tools)
			? told(view, { from: dash + 1, to: close }, phrase.head, tools)
			: null;
	}
	return null;
}

/** A sum, a share, or a noun of what may be provided for. */
function hasThing(
	view: SentenceView,
	{ from, to }: { readonly from: number; readonly to: number },
	{ expounding }: Tools,
): boolean {
	if (/^(?:the|which|its)$/.test(normAt(view, from))) return false;
	for (let at = from; at < to; at++)
		if (expounding.things.has(lemmaAt(view, at)) || tagAt(view, at) === "CD")
			return true;
	return false;
}

function told(
	view: SentenceView,
	{ from, to }: { readonly from: number; readonly to: number },
	text: number | null,
	tools: Tools,
): ReportedWindow {
	const { tokens, reported } = tools;
	const { first } = view.sentence;
	const phrase = text === null ? null : phraseOf(view, text);
	return {
		draft: phrase === null ? null : draftOf(phrase, reported),
		window: {
			from: first + from,
			to: reservation(tokens, first + from, first + to),
		},
		told: hasThing(view, { from, to }, tools) ? "draft" : "party",
	};
}

/** The colon behind which nothing is quoted; null without one. */
function colonOf(view: SentenceView): number | null {
	for (let at = 2; at + 2 < view.tokens.length; at++)
		if (normAt(view, at) === ":")
			return view.quoteAt[at + 1] === null && view.quoteAt[at] === null
				? at
				: null;
	return null;
}

/** The head of a phrase that names a text in the range; null without one. */
function textIn(
	view: SentenceView,
	{ from, to }: { readonly from: number; readonly to: number },
	{ reported }: Tools,
): number | null {
	const phrase = view.phrases.find(
		(candidate) =>
			candidate.first >= from &&
			candidate.last < to &&
			namesText(view, candidate, reported),
	);
	return phrase?.head ?? null;
}

/** "What they put on the table", "what is on offer". */
function isOnTheTable(view: SentenceView, to: number): boolean {
	if (normAt(view, 0) !== "what") return false;
	for (let at = 1; at + 1 < to; at++)
		if (
			normAt(view, at) === "on" &&
			/^(?:offer|table)$/.test(
				normAt(view, at + (normAt(view, at + 1) === "the" ? 2 : 1)),
			)
		)
			return true;
	return false;
}

/** "One hurdle is left: the fate of the prisoners": what stands between the sides, or what somebody thinks of it. */
function tellsOfTrouble(
	view: SentenceView,
	to: number,
	{ reported }: Tools,
): boolean {
	for (let at = 0; at < to; at++)
		if (reported.troubles.has(lemmaAt(view, at))) return true;
	return false;
}

/** "a truce", "140 million crowns", "engineers of both": a thing opens here. */
function opensThing(view: SentenceView, at: number): boolean {
	return (
		/^(?:DT|CD|JJ.?|NNS?|PRP\$|\$|RB)$/.test(tagAt(view, at)) &&
		!/^(?:that|this|it|there|not|now|then|so)$/.test(normAt(view, at))
	);
}

/** "(how it is to be run:) by a board of five". */
function isBy(view: SentenceView, at: number): boolean {
	return normAt(view, at) === "by" && phraseOf(view, at + 1) !== null;
}

function isOwn(view: SentenceView, subject: number): boolean {
	return /^(?:i|we|you|he|she|it)$/.test(normAt(view, subject));
}
