/** Statements without a verb: "according to two officials", "in her words". */

import { maximalNounPhrase } from "../language/chunk.js";
import { contentFrom, contentStop, contentUpTo } from "./content-beside.js";
import { type CueLexicon, matchCue } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
import { isDash } from "./function-words.js";
import { inOwnWords } from "./own-words.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase } from "./speaker-words.js";
import { isTemporal } from "./temporal-phrase.js";

/** The statements of a sentence that "according to" and its like give to somebody. */
export function readAccordingTo(
	view: SentenceView,
	discourse: Discourse,
): readonly Found[] {
	const found: Found[] = [];
	for (let at = 0; at + 1 < view.tokens.length; at++) {
		if (view.quoteAt[at]) continue;
		const last = phraseEnd(view, at, discourse.lexicon);
		if (last !== null)
			pushIfAny(found, fromPhrase(view, { first: at, last }, discourse));
		if (/^(?:in|by)$/.test(normAt(view, at)))
			pushIfAny(found, inOwnWords(view, at, discourse));
	}
	return found;
}

function fromPhrase(
	view: SentenceView,
	cue: TokenRange,
	discourse: Discourse,
): Found | null {
	const phrase = phraseOf(view, cue.last + 1);
	if (!phrase) return null;
	const extended = maximalNounPhrase(view.sentence, phrase);
	const source = {
		first: phrase.first,
		last: overDay(view, reducedEnd(view, extended.last)),
	};
	const resumes =
		normAt(view, source.last + 1) === "," &&
		groupOf(view, source.last + 2)?.finite === true &&
		phraseOf(view, cue.first - 2) !== null;
	const heads =
		!resumes &&
		// "In the words of the envoy: “…”"
		/^[,:]$/.test(normAt(view, source.last + 1)) &&
		opensClause(view, cue.first) &&
		!view.groups.some(
			(group) =>
				group.finite &&
				group.last < cue.first &&
				group.first > semicolonBefore(view, cue.first),
		);
	const rest =
		heads || isCiting(view, cue.first)
			? null
			: goesOnBehind(view, source.last + 1, discourse);
	const isRelative = /^W(?:P|DT)/.test(tagAt(view, cue.first - 1));
	const aside = setOffBefore(view, cue.first, source.last + 1);
	// "14 pages long and, in the words of one envoy, “dull”"
	const isJoined =
		rest !== null &&
		isOpening(view, source.last + 2) &&
		normAt(view, cue.first - 1) === "," &&
		tagAt(view, cue.first - 2) === "CC";
	const host = reportingHost(view, cue.first, discourse);
	const isRelayed = host !== null && normAt(view, source.last + 2) === "that";
	const content = isJoined
		? rest
		: aside !== null
			? pieceOfTokens(view, discourse.text, aside, contentStop(view, cue.first))
			: isRelayed
				? contentFrom(view, source.last + 3, discourse)
				: host !== null && host.first > 0
					? contentUpTo(view, host.first, discourse)
					: isRelative
						? contentFrom(view, source.last + 1, discourse)
						: heads
							? contentFrom(view, source.last + 2, discourse)
							: resumes
								? tagAt(view, cue.first) === "VBG" && isCiting(view, cue.first)
									? contentFrom(
											view,
											behindVerb(view, source.last + 2),
											discourse,
										)
									: pieceOfTokens(view, discourse.text, 0, cue.first - 1)
								: contentUpTo(view, cue.first, discourse);
	if (!content) return null;
	const isDocument = isDocumentPhrase(view, phrase, discourse.words);
	return {
		view,
		basis: isDocument ? "document" : "according-to",
		entry: null,
		source,
		cue,
		pieces: rest && rest !== content ? [content, rest] : [content],
		circumstances: [],
		addressee: null,
		negative: false,
		endsQuoted: content.quoted !== "not",
	};
}

/** "– 611 on both lists, according to the aid office –", "(half of it, according to her)": the first token between the marks; null where none stand so. */
function setOffBefore(
	view: SentenceView,
	cue: number,
	behind: number,
): number | null {
	if (!isDash(view, behind) && normAt(view, behind) !== ")") return null;
	for (let at = cue - 1; at > 0; at--)
		if (isDash(view, at) || normAt(view, at) === "(")
			return at + 1 < contentStop(view, cue) ? at + 1 : null;
	return null;
}

/** The last semicolon before a token; -1 where none stands. */
function semicolonBefore(view: SentenceView, at: number): number {
	for (let before = at - 1; before >= 0; before--)
		if (normAt(view, before) === ";" && !view.quoteAt[before]) return before;
	return -1;
}

function isCiting(view: SentenceView, at: number): boolean {
	return /^(?:citing|quoting)$/.test(normAt(view, at));
}

/** "The Echo, citing two officials, reported that …": the first token of what the paper has from them. */
function behindVerb(view: SentenceView, at: number): number {
	const first = (groupOf(view, at)?.last ?? at) + 1;
	return normAt(view, first) === "that" ? first + 1 : first;
}

/** "a timetable agreed in February,": the last token of a participle clause up to its comma; the same token where none follows. */
function reducedEnd(view: SentenceView, last: number): number {
	const reduced = groupOf(view, last + 1);
	if (reduced?.first !== last + 1 || tagAt(view, reduced.main) !== "VBN")
		return last;
	for (let at = reduced.last + 1; at < view.tokens.length; at++) {
		if (groupOf(view, at)) return last;
		if (normAt(view, at) === ",") return at - 1;
	}
	return last;
}

/** "a summary released by the ministry on Wednesday,": over the day before the comma; the same token where none stands there. */
function overDay(view: SentenceView, last: number): number {
	const at = /^(?:on|in|at)$/.test(normAt(view, last + 1))
		? last + 2
		: last + 1;
	const day = phraseOf(view, at);
	return day?.first === at &&
		isTemporal(view, day) &&
		normAt(view, day.last + 1) === ","
		? day.last
		: last;
}

/** "The Echo reported, citing the Ledger, that …": the subject of the verb of reporting before the phrase; null where there is none. */
function reportingHost(
	view: SentenceView,
	first: number,
	{ lexicon }: Discourse,
): TokenRange | null {
	if (tagAt(view, first) !== "VBG" || normAt(view, first - 1) !== ",")
		return null;
	const host = view.groups.find(({ last }) => last === first - 2);
	if (!host?.finite || host.passive) return null;
	const speaks = matchCue(view, host, lexicon)?.entries.some(({ takes }) =>
		takes.includes("clause"),
	);
	return speaks ? subjectBefore(view, host) : null;
}

/** "It has 19 points, according to two officials, and the rest was left out": what the same source goes on to say. */
function goesOnBehind(view: SentenceView, comma: number, discourse: Discourse) {
	// "Two points are open, according to an aide: the flag and the toll"
	if (normAt(view, comma) === ":" && comma + 1 < view.tokens.length)
		return contentFrom(view, comma + 1, discourse);
	if (normAt(view, comma) !== ",") return null;
	// "Drones from Orland, according to him, had hit a convoy", "The text was, in the words of one, “a menu”"
	if (groupOf(view, comma + 1)?.finite || isOpening(view, comma + 1))
		return contentFrom(view, comma + 1, discourse);
	return /^(?:and|but|or|that)$/.test(normAt(view, comma + 1))
		? contentFrom(view, comma + 2, discourse)
		: null;
}

function opensClause(view: SentenceView, first: number): boolean {
	return (
		first === 0 ||
		/^(?:but|and|yet|meanwhile|however|,|;|that)$/.test(normAt(view, first - 1))
	);
}

/** Last token of one of the phrases that begins at the token; null where none does. */
function phraseEnd(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): number | null {
	for (const words of lexicon.according.get(normAt(view, at)) ?? []) {
		if (words.every((word, index) => normAt(view, at + index) === word))
			return at + words.length - 1;
	}
	return null;
}

function pushIfAny(list: Found[], found: Found | null): void {
	if (found) list.push(found);
}
