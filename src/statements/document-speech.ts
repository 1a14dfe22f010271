/** A text as speaker: "The plan envisages …", "It also floats …", "a proposal that would require …", "Under the text, …". */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import type { CueEntry } from "../model/codebook.js";
import { clauseEnd } from "./clause-end.js";
import { matchCue } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { isDash } from "./function-words.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isClosing,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase } from "./speaker-words.js";
import type { Subject } from "./subject.js";
import { isTemporal } from "./temporal-phrase.js";

/** The provision that a verb group with a text as its subject reports; null where it reports none. */
export function readDocumentSpeech(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (view.quoteAt[group.main] || !group.finite || group.passive) return null;
	const subject = subjectBefore(view, group);
	if (!subject || !isDocumentSubject(view, subject, discourse)) return null;
	if (isOfOld(view, subject, group)) return null;
	const cue = matchCue(view, group, discourse.lexicon);
	const entry =
		cue?.entries.find((candidate) => candidate.force === "provision") ?? null;
	if (cue && !group.modal && /^[,.;]$/.test(normAt(view, cue.last + 1)))
		return null;
	// "turned up on a website": a particle that is no part of the cue makes another verb of it.
	if (cue?.last === group.last && tagAt(view, group.last + 1) === "RP")
		return null;
	const modal = /^(?:would|will|shall|must|should)$/.test(group.modal ?? "");
	if (isSilence(view, group)) return null;
	if (!entry && !(modal && canProvide(view, group, discourse))) return null;
	const first = modal ? group.main : afterCue(view, cue?.last ?? group.last);
	const end = endOfProvision(view, first, discourse);
	const piece = pieceOfTokens(view, discourse.text, first, end);
	if (!piece || (!modal && first >= view.tokens.length)) return null;
	return {
		view,
		basis: "document",
		entry,
		source: subject,
		cue: modal
			? { first: group.first, last: Math.max(group.first, group.main - 1) }
			: { first: group.first, last: cue?.last ?? group.last },
		pieces: [piece],
		circumstances: [],
		addressee: null,
		negative: group.negated,
		endsQuoted: isClosing(view, end - 1),
	};
}

/** "Under the text, elections would be postponed": the rest of the sentence is the text's; null where no such phrase opens it. */
export function readUnderDocument(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	if (
		!/^(?:under|per)$/.test(normAt(view, 0)) &&
		!(normAt(view, 0) === "as" && normAt(view, 1) === "per")
	)
		return null;
	const opening = normAt(view, 0) === "as" ? 2 : 1;
	const phrase = phraseOf(view, opening);
	if (
		!phrase ||
		!(
			isTextOrPart(view, phrase, discourse) ||
			isPartOfTextInFocus(view, phrase, discourse)
		)
	)
		return null;
	// "Under a paper put forward by Orland, …": what stands right behind the text says more of it.
	const reduced = groupOf(view, phrase.last + 1);
	const isBare =
		phraseOf(view, phrase.last + 1)?.first === phrase.last + 1 &&
		!isTemporal(view, phraseOf(view, phrase.last + 1)!);
	const comma = isBare
		? phrase.last
		: behindAside(view, nextComma(view, (reduced?.last ?? phrase.last) + 1));
	if (comma === null) return null;
	const end = clauseEnd(view, comma + 1, discourse.lexicon);
	const piece = pieceOfTokens(view, discourse.text, comma + 1, end);
	if (!piece) return null;
	return {
		view,
		basis: "document",
		entry: null,
		source: { first: phrase.first, last: isBare ? comma : comma - 1 },
		cue: { first: 0, last: opening - 1 },
		pieces: [piece],
		circumstances: [],
		addressee: null,
		negative: false,
		endsQuoted: isClosing(view, end - 1),
	};
}

/** "Its 12 articles", "Article 9", and, of a text spoken of, "the second phase", "the first". */
function isPartOfTextInFocus(
	view: SentenceView,
	phrase: NounPhrase,
	{ isDocumentInFocus, codebook }: Discourse,
): boolean {
	const lemma = lemmaAt(view, phrase.head);
	const isNumbered = /^(?:CD|NNP)$/.test(tagAt(view, phrase.last));
	const isPart =
		codebook.words["draft-parts"]?.includes(lemma) ||
		/^(?:phase|stage|term)$/.test(lemma);
	if (isPart && (normAt(view, phrase.first) === "its" || isNumbered))
		return isDocumentInFocus || (isNumbered && lemma === "article");
	const isOrdinal = /^(?:first|second|third|fourth|fifth|last|final)$/.test(
		normAt(view, phrase.last),
	);
	return (
		isDocumentInFocus &&
		normAt(view, phrase.first) === "the" &&
		(isOrdinal || (isPart && phrase.last > phrase.first))
	);
}

/** "Under the text", "under point seven", "under its terms". */
function isTextOrPart(
	view: SentenceView,
	phrase: NounPhrase,
	{ words, codebook }: Discourse,
): boolean {
	if (isDocumentPhrase(view, phrase, words)) return true;
	const parts = codebook.words["draft-parts"] ?? [];
	for (let at = phrase.first; at <= phrase.last; at++) {
		const lemma = lemmaAt(view, at);
		if (parts.includes(lemma) || lemma === "term") return true;
	}
	return false;
}

/** "A copy of the agreement", "the second section of the treaty". */
function isPartOfDocument(
	view: SentenceView,
	subject: Subject,
	discourse: Discourse,
): boolean {
	if (
		!discourse.codebook.reporting.documentParts.includes(
			lemmaAt(view, subject.head.head),
		)
	)
		return false;
	const whole =
		normAt(view, subject.head.last + 1) === "of"
			? phraseOf(view, subject.head.last + 2)
			: null;
	return whole !== null && isDocumentPhrase(view, whole, discourse.words);
}

/** "A treaty of 1957 shared the river": history, and nothing that is on the table. */
function isOfOld(
	view: SentenceView,
	subject: Subject,
	group: VerbGroup,
): boolean {
	return (
		tagAt(view, group.first) === "VBD" &&
		normAt(view, subject.head.last + 1) === "of" &&
		/^1[89]\d\d$|^20\d\d$/.test(normAt(view, subject.head.last + 2))
	);
}

/** "does not mention", "makes no mention of": what a text leaves out it does not provide. */
function isSilence(view: SentenceView, group: VerbGroup): boolean {
	if (group.negated && lemmaAt(view, group.main) === "mention") return true;
	const object = phraseOf(view, group.last + 1);
	return (
		object?.first === group.last + 1 &&
		normAt(view, object.first) === "no" &&
		lemmaAt(view, object.head) === "mention"
	);
}

/** Whether the subject is a text, or an "it" that stands for one. */
export function isDocumentSubject(
	view: SentenceView,
	subject: Subject,
	discourse: Discourse,
): boolean {
	if (isDocumentPhrase(view, subject.head, discourse.words)) return true;
	if (isPartOfDocument(view, subject, discourse)) return true;
	if (isPartOfTextInFocus(view, subject.head, discourse)) return true;
	return (
		normAt(view, subject.head.head) === "it" &&
		subject.head.first === subject.head.last &&
		discourse.isDocumentInFocus
	);
}

/** A modal makes any transitive verb a provision ("would cap …"), but not what befalls the text ("would fail", "would be signed"). */
function canProvide(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): boolean {
	if (
		discourse.codebook.reporting.befalling.includes(lemmaAt(view, group.main))
	)
		return false;
	const next = group.last + 1;
	return (
		phraseOf(view, next)?.first === next ||
		view.quoteAt[next] !== null ||
		/^(?:IN|TO|RP|VBG|RB|VB)$/.test(tagAt(view, next))
	);
}

function afterCue(view: SentenceView, last: number): number {
	let at = last + 1;
	if (normAt(view, at) === "that" && groupAfter(view, at)) at++;
	return normAt(view, at) === ":" && view.quoteAt[at + 1] ? at + 1 : at;
}

function groupAfter(view: SentenceView, at: number): VerbGroup | undefined {
	return view.groups.find((group) => group.first > at);
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
		if (tagAt(view, at) !== "CC") continue;
		const group =
			groupOf(view, at + 1) ??
			(/^RB/.test(tagAt(view, at + 1)) ? groupOf(view, at + 2) : null);
		if (
			!group?.finite ||
			group.modal ||
			!/^VB[ZDP]$/.test(tagAt(view, group.first))
		)
			continue;
		const entry: CueEntry | undefined = matchCue(
			view,
			group,
			discourse.lexicon,
		)?.entries.find((candidate) => candidate.force === "provision");
		if (entry) return normAt(view, at - 1) === "," ? at - 1 : at;
	}
	return end;
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

/** "Under the truce, signed in May, each side …": the comma behind what is set off, else the comma itself. */
function behindAside(view: SentenceView, comma: number | null): number | null {
	if (comma === null) return null;
	// "the proposal of the mediator, Ada Lind, Orland would …"
	const name = phraseOf(view, comma + 1);
	if (
		name?.first === comma + 1 &&
		/^NNP/.test(tagAt(view, name.head)) &&
		normAt(view, name.last + 1) === ","
	)
		return name.last + 1;
	if (
		!/^VB[NG]$/.test(tagAt(view, comma + 1)) &&
		normAt(view, comma + 1) !== "lasting"
	)
		return comma;
	for (let at = comma + 1; at < view.tokens.length && at < comma + 15; at++) {
		if (groupOf(view, at)?.finite) return comma;
		if (normAt(view, at) === ",") return at;
	}
	return comma;
}

function nextComma(view: SentenceView, from: number): number | null {
	for (let at = from; at < view.tokens.length && at < from + 25; at++) {
		if ((normAt(view, at) === "," || isDash(view, at)) && !view.quoteAt[at])
			return at;
		if (groupOf(view, at)?.finite) return null;
	}
	return null;
}
