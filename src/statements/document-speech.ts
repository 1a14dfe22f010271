/** A text as speaker: "The plan envisages …", "It also floats …", "a proposal that would require …", "Under the text, …". */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import { clauseEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { thingBeforeRelative } from "./object-relatives.js";
import { pieceOfTokens } from "./pieces.js";
import { isDocumentSubject, providingVerb } from "./providing-verb.js";
import {
	groupOf,
	isClosing,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isBareOrdinal } from "./texts-in-view.js";

/** The provision that a verb group with a text as its subject reports; null where it reports none. */
export function readDocumentSpeech(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	const providing = providingVerb(view, group, discourse);
	// "without saying who pays": what a text leaves out
	if (!providing || normAt(view, group.first - 1) === "without") return null;
	const { subject, entry, modal, last } = providing;
	const first = modal ? group.main : afterCue(view, last);
	const end = Math.min(
		endOfProvision(view, first, discourse),
		isInRelative(view, subject.last, group.first)
			? endOfRelative(view, first)
			: Number.POSITIVE_INFINITY,
	);
	const given = givenThing(view, subject.first, first);
	const isGiven = given !== null;
	const to = isGiven ? Math.min(end, endOfGiving(view, first)) : end;
	const piece = pieceOfTokens(view, discourse.text, first, to);
	const thing =
		given && pieceOfTokens(view, discourse.text, given.first, given.last + 1);
	const pieces = [thing, piece].flatMap((one) => one ?? []);
	if (pieces.length === 0 || (!isGiven && piece === null)) return null;
	if (!modal && !isGiven && first >= view.tokens.length) return null;
	return {
		view,
		basis: "document",
		entry,
		source: subject,
		cue: modal
			? { first: group.first, last: Math.max(group.first, group.main - 1) }
			: { first: group.first, last },
		pieces,
		circumstances: [],
		addressee: null,
		negative: group.negated,
		endsQuoted: isClosing(view, to - 1),
	};
}

/** "the port, which the treaty gives (to Orland)": what is given, where it stands before its clause and no object behind the verb; null otherwise. */
function givenThing(
	view: SentenceView,
	subject: number,
	behind: number,
): NounPhrase | null {
	if (!/^(?:which|that)$/.test(normAt(view, subject - 1))) return null;
	if (phraseOf(view, behind)?.first === behind) return null;
	if (/^(?:VB|TO$|VBG$|``$)/.test(tagAt(view, behind))) return null;
	return thingBeforeRelative(view, subject);
}

/** Where such a clause ends: at its comma, or where the verb of the clause around it comes. */
function endOfGiving(view: SentenceView, first: number): number {
	for (let at = first; at < view.tokens.length; at++)
		if (
			!view.quoteAt[at] &&
			(/^[,.;:]$/.test(normAt(view, at)) || groupOf(view, at)?.finite)
		)
			return at;
	return view.tokens.length;
}

function afterCue(view: SentenceView, last: number): number {
	let at = last + 1;
	// "says only that the border is open"
	if (/^RB$/.test(tagAt(view, at)) && normAt(view, at + 1) === "that") at++;
	// "adds something new: a joint commission"
	if (
		/^(?:something|one)$/.test(normAt(view, at)) &&
		normAt(view, at + 2) === ":"
	)
		return at + 3;
	if (normAt(view, at) === "that" && groupAfter(view, at)) at++;
	return normAt(view, at) === ":" ? at + 1 : at;
}

function groupAfter(view: SentenceView, at: number): VerbGroup | undefined {
	return view.groups.find((group) => group.first > at);
}

/** Whether ", which" stands between a text and the verb. */
function isInRelative(view: SentenceView, from: number, verb: number): boolean {
	for (let at = from; at < verb; at++)
		if (
			normAt(view, at) === "," &&
			/^(?:which|that)$/.test(normAt(view, at + 1))
		)
			return true;
	return false;
}

/** "Article 12, which pardons deserters, has angered widows": the comma before the verb of the main clause; infinite where none stands. */
function endOfRelative(view: SentenceView, first: number): number {
	for (let at = first + 1; at + 1 < view.tokens.length; at++) {
		if (view.quoteAt[at] || normAt(view, at) !== ",") continue;
		const next = /^RB/.test(tagAt(view, at + 1)) ? at + 2 : at + 1;
		if (groupOf(view, next)?.finite && groupOf(view, next)?.first === next)
			return at;
		// "angered miners": a tagger takes the verb for a participle now and then; "backed by miners" is one.
		if (
			tagAt(view, next) === "VBN" &&
			/^(?:DT|NNS?|NNP|PRP\$|JJ)$/.test(tagAt(view, next + 1))
		)
			return at;
	}
	return Number.POSITIVE_INFINITY;
}

/** A provision ends where the next verb of the same text begins ("… and allots …"), or where the clause does. */
function endOfProvision(
	view: SentenceView,
	first: number,
	discourse: Discourse,
): number {
	const end = clauseEnd(view, first, discourse.lexicon);
	for (let at = first + 1; at < end; at++) {
		if (view.quoteAt[at]) continue;
		if (normAt(view, at) === ";" && isOfOther(view, at, discourse)) return at;
		if (
			/^(?:and|but|while|whereas)$/.test(normAt(view, at)) &&
			isOfNext(view, at, discourse)
		)
			return normAt(view, at - 1) === "," ? at - 1 : at;
		if (goesElsewhere(view, first, at)) return at - 1;
		if (isGapped(view, at)) return at;
		if (tagAt(view, at) !== "CC" && normAt(view, at) !== ",") continue;
		const group =
			groupOf(view, at + 1) ??
			(/^RB/.test(tagAt(view, at + 1)) ? groupOf(view, at + 2) : null);
		if (
			!group?.finite ||
			group.modal ||
			!/^VB[ZDP]$/.test(tagAt(view, group.first))
		)
			continue;
		// "says that fighters go free, and is silent on commanders"
		if (/^(?:silent|mute|vague)$/.test(normAt(view, group.last + 1)))
			return normAt(view, at - 1) === "," ? at - 1 : at;
		if (providingVerb(view, group, discourse) !== null)
			return normAt(view, at - 1) === "," ? at - 1 : at;
	}
	return end;
}

/** "puts the figure at 400, Orland's at 900": another text, its verb left out. */
function isGapped(view: SentenceView, comma: number): boolean {
	if (normAt(view, comma) !== ",") return false;
	const owner = phraseOf(view, comma + 1);
	if (owner?.first !== comma + 1) return false;
	const isOwner = tagAt(view, owner.last + 1) === "POS";
	const behind = isOwner ? owner.last + 2 : owner.last + 1;
	return (
		(isOwner || isBareOrdinal(view.tokens, comma + 2)) &&
		(/^(?:IN|TO|CD)$/.test(tagAt(view, behind)) ||
			normAt(view, behind) === "only")
	);
}

/** "calls for a mission, but they part ways over it": behind a thing a clause with a subject of its own. */
function goesElsewhere(view: SentenceView, first: number, at: number): boolean {
	return (
		/^(?:but|and|yet)$/.test(normAt(view, at)) &&
		normAt(view, at - 1) === "," &&
		/^(?:they|both|neither|he|she)$/.test(normAt(view, at + 1)) &&
		groupOf(view, at + 2)?.finite === true &&
		phraseOf(view, first)?.first === first &&
		!view.groups.some(
			(group) => group.finite && group.first > first && group.last < at,
		)
	);
}

/** "…, while Article 14 sets up a court", "… and both would let them home": a text, named right behind the conjunction, provides the next thing. */
function isOfNext(
	view: SentenceView,
	conjunction: number,
	discourse: Discourse,
): boolean {
	const phrase = phraseOf(view, conjunction + 1);
	const group = view.groups.find(
		(candidate) => candidate.first > conjunction && candidate.finite,
	);
	if (phrase?.first !== conjunction + 1 || !group) return false;
	const subject = subjectBefore(view, group);
	return (
		subject?.first === phrase.first &&
		subject.link === "plain" &&
		providingVerb(view, group, discourse) !== null
	);
}

/** "…; a counter-draft cut that number": behind a semicolon another text, or somebody, does something of their own. */
function isOfOther(
	view: SentenceView,
	semicolon: number,
	discourse: Discourse,
): boolean {
	const group = view.groups.find(
		(candidate) => candidate.first > semicolon && candidate.finite,
	);
	const subject = group ? subjectBefore(view, group) : null;
	return (
		subject !== null &&
		subject.first > semicolon &&
		isDocumentSubject(view, subject, discourse)
	);
}
