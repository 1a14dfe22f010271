/** Verbs that tell what a text provides, and the texts that are their subjects. */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import type { CueEntry } from "../model/codebook.js";
import { matchCue } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase, isSpeakerPhrase } from "./speaker-words.js";
import type { Subject } from "./subject.js";
import { canProvide, drawsLine, isCausative } from "./text-deeds.js";
import { areSeveral, isBareOrdinal } from "./texts-in-view.js";

/** A verb that tells what a text provides. */
export interface ProvidingVerb {
	readonly subject: Subject;
	readonly entry: CueEntry | null;
	/** Whether a modal makes it one: "would cap". */
	readonly modal: boolean;
	/** Last token of the cue. */
	readonly last: number;
}

/** The verb group as one that tells what a text provides; null where it is none. */
export function providingVerb(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): ProvidingVerb | null {
	if (view.quoteAt[group.main] || !group.finite || group.passive) return null;
	const subject = subjectBefore(view, group);
	if (!subject || !isDocumentSubject(view, subject, discourse)) return null;
	if (
		isOfOld(view, subject, group) ||
		isSilence(view, group) ||
		partsPeople(view, group, discourse)
	)
		return null;
	// "trims the share and stops it after May": more of the same point
	if (
		subject.link === "shared" &&
		/^(?:it|them)$/.test(normAt(view, group.last + 1)) &&
		// "and lets it name a governor"
		!/^(?:VBP?|TO)$/.test(tagAt(view, group.last + 2)) &&
		// "and grants it a wide measure of self-rule"
		phraseOf(view, group.last + 2)?.first !== group.last + 2
	)
		return null;
	const cue = matchCue(view, group, discourse.lexicon);
	const entry =
		cue?.entries.find((candidate) => candidate.force === "provision") ?? null;
	// "warships, which the first draft kept out altogether, …"
	if (
		cue &&
		!group.modal &&
		/^[,.;]$/.test(normAt(view, overAdverb(view, cue.last + 1)))
	)
		return null;
	const isParticle = tagAt(view, group.last + 1) === "RP";
	const last = cue?.last ?? group.last + (isParticle ? 1 : 0);
	const modal = /^(?:would|will|shall|must|should)$/.test(group.modal ?? "");
	// "turned up on a website": a particle that is no part of the cue makes another verb of it.
	const isOther = cue?.last === group.last && isParticle;
	const provides =
		(entry && !isOther) ||
		(modal && !isOther && canProvide(view, group, discourse)) ||
		isCausative(view, group) ||
		drawsLine(view, group, discourse) ||
		goesOnProviding(view, group, subject, discourse);
	return provides ? { subject, entry, modal, last } : null;
}

function overAdverb(view: SentenceView, at: number): number {
	return tagAt(view, at) === "RB" ? at + 1 : at;
}

/** "Its 12 articles", "Article 9", and, of a text spoken of, "the second phase", "the first". */
export function isPartOfTextInFocus(
	view: SentenceView,
	phrase: NounPhrase,
	{ isDocumentInFocus, codebook, words, texts }: Discourse,
): boolean {
	// "There are two drafts. The first …"
	if (areSeveral(texts) && isBareOrdinal(view.tokens, phrase.first + 1))
		return true;
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
		(isDocumentInFocus || (isOrdinal && hasFellow(view, phrase, words))) &&
		normAt(view, phrase.first) === "the" &&
		(isOrdinal || (isPart && phrase.last > phrase.first))
	);
}

/** "The first text earmarks …; the second …": whether the sentence has named a text before by its place in a row. */
function hasFellow(
	view: SentenceView,
	phrase: NounPhrase,
	words: Discourse["words"],
): boolean {
	return view.phrases.some(
		(other) =>
			other.last < phrase.first &&
			/^(?:first|former|one)$/.test(normAt(view, other.last - 1)) &&
			isDocumentPhrase(view, other, words),
	);
}

/** "Two texts lie on the table. … The reply speaks of …": what one side wrote back. */
function isAnswer(
	view: SentenceView,
	{ first, head }: NounPhrase,
	{ texts, words }: Discourse,
): boolean {
	return (
		areSeveral(texts) &&
		words.answers.has(lemmaAt(view, head)) &&
		(/^(?:the|its|their)$/.test(normAt(view, first)) ||
			tagAt(view, head - 1) === "POS")
	);
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

/** "has divided the cabinet": what it has done to people, where "divides the river" is laid down. */
function partsPeople(
	view: SentenceView,
	group: VerbGroup,
	{ words }: Discourse,
): boolean {
	const object = phraseOf(view, group.last + 1);
	return (
		group.perfect &&
		/^(?:divide|split|unite)$/.test(lemmaAt(view, group.main)) &&
		object?.first === group.last + 1 &&
		isSpeakerPhrase(view, object, words)
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
	if (isAnswer(view, subject.head, discourse)) return true;
	if (areSeveral(discourse.texts) && tagAt(view, subject.last) === "POS")
		return true;
	return (
		/^(?:it|both)$/.test(normAt(view, subject.head.head)) &&
		subject.head.first === subject.head.last &&
		(discourse.isDocumentInFocus ||
			(areSeveral(discourse.texts) &&
				normAt(view, subject.head.head) === "both"))
	);
}

/** "It earmarks a fund, *strips* the council of its veto and *wipes out* debts": in a list of what a text does any verb tells one thing more. */
function goesOnProviding(
	view: SentenceView,
	group: VerbGroup,
	subject: Subject,
	discourse: Discourse,
): boolean {
	if (subject.link !== "shared" || !canProvide(view, group, discourse))
		return false;
	const earlier = view.groups.findLast(
		(other) => other.last < group.first && other.finite,
	);
	return (
		earlier !== undefined &&
		isParallel(view, earlier, group) &&
		subjectBefore(view, earlier)?.first === subject.first &&
		providingVerb(view, earlier, discourse) !== null
	);
}

/** Whether `group` stands to `earlier` as "and strips" to "earmarks": in the same tense, nothing but the conjunction before it. */
function isParallel(
	view: SentenceView,
	earlier: VerbGroup,
	group: VerbGroup,
): boolean {
	let before = group.first - 1;
	while (/^RB/.test(tagAt(view, before))) before--;
	return (
		/^(?:and|but|,)$/.test(normAt(view, before)) &&
		tagAt(view, group.first) === "VBZ" &&
		tagAt(view, earlier.first) === "VBZ"
	);
}
