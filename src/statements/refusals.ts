/** Refusals to speak: "declined to comment", "did not respond to a request", "avoided direct comment on", "would not be drawn". */

import type { VerbGroup } from "../language/chunk.js";
import type { Codebook, ReportingWords } from "../model/codebook.js";
import { clauseEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import { subjectAfter, subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
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
import { isDocumentPhrase, isSpeakerPhrase } from "./speaker-words.js";
import type { Subject } from "./subject.js";

/** The refusal that begins with this verb group; null where nobody refuses to speak. What is refused is its content. */
export function readRefusal(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (view.quoteAt[group.main]) return null;
	const last = refusalEnd(view, group, discourse.codebook);
	if (last === null) return null;
	const source = refuser(view, group);
	if (!source || !canRefuse(view, source, discourse)) return null;
	const end = objectEnd(view, { group, from: last + 1 }, discourse);
	const hasObject = isObjectAt(view, last + 1);
	const fronted = hasObject ? null : frontedQuestion(view, source);
	const piece = hasObject
		? pieceOfTokens(view, discourse.text, last + 1, end)
		: fronted && pieceOfTokens(view, discourse.text, ...fronted);
	return {
		view,
		basis: "refusal",
		entry: null,
		source,
		cue: { first: group.first, last },
		pieces: piece && /\p{L}/u.test(piece.span.text) ? [piece] : [],
		circumstances: [],
		addressee: null,
		negative: true,
		endsQuoted: false,
	};
}

/** "Whether the port was meant he did not say": the question that stands before its subject, as first token and end; null where none does. */
function frontedQuestion(
	view: SentenceView,
	source: Subject,
): readonly [first: number, end: number] | null {
	let first = source.first;
	while (first > 0 && normAt(view, first - 1) !== ";") first--;
	const end =
		normAt(view, source.first - 1) === "," ? source.first - 1 : source.first;
	const isQuestion =
		/^(?:whether|if|when|where|why|how|what|who)$/.test(normAt(view, first)) &&
		view.groups.some(
			(group) => group.finite && group.first < end && group.first > first,
		);
	return isQuestion && end > first ? [first, end] : null;
}

/** "Neither side has said what was agreed": the page tells what is not known, and of nobody that they said or would not say it. */
export function isLeftUnsaid(
	view: SentenceView,
	group: VerbGroup,
	{ codebook }: Discourse,
): boolean {
	return (
		!group.negated &&
		!group.passive &&
		codebook.reporting.answeringAbout.includes(lemmaAt(view, group.main)) &&
		/^(?:who|whose|what|when|where|why|how|which|whether|if)$/.test(
			normAt(view, group.last + 1),
		) &&
		isNegated(view, group)
	);
}

/** Somebody refuses; a question that "has no answer" and a text that "is silent" do not. */
function canRefuse(
	view: SentenceView,
	source: Subject,
	discourse: Discourse,
): boolean {
	if (isDocumentPhrase(view, source.head, discourse.words)) return false;
	if (
		isSpeakerPhrase(view, source.head, discourse.words) ||
		/^(?:it|side)$/.test(lemmaAt(view, source.head.head))
	)
		return true;
	return view.tokens
		.slice(source.head.first, source.head.last + 1)
		.some((token) => /^NNPS?$/.test(token.tag));
}

/** Whether what is refused follows: a thing, a question, a clause, quoted words; "in public" is no object. */
function isObjectAt(view: SentenceView, at: number): boolean {
	if (phraseOf(view, at)?.first === at || view.quoteAt[at]) return true;
	return (
		/^W/.test(tagAt(view, at)) ||
		/^(?:that|whether|if|because)$/.test(normAt(view, at)) ||
		/^(?:JJ|VBN|VBG|CD)$/.test(tagAt(view, at))
	);
}

/** Last token of the refusing words, their preposition included; null where the group refuses nothing. */
function refusalEnd(
	view: SentenceView,
	group: VerbGroup,
	codebook: Codebook,
): number | null {
	const words = codebook.reporting;
	const lemma = lemmaAt(view, group.main);
	const next = group.last + 1;
	if (normAt(view, group.first - 1) === "neither" && group.first === group.main)
		return neitherNor(view, group, codebook);
	if (normAt(view, next) === "neither")
		return neitherNor(view, groupOf(view, next + 1), codebook);
	if (normAt(view, next) === "yet" && normAt(view, next + 1) === "to")
		return yetTo(view, groupOf(view, next + 1), words);
	// "had nothing to say"
	if (
		lemma === "have" &&
		/^(?:nothing|little)$/.test(normAt(view, next)) &&
		normAt(view, next + 1) === "to" &&
		words.telling.includes(normAt(view, next + 2))
	)
		return withPreposition(view, next + 2);
	// "prefers not to say"
	if (words.holdingBack.includes(lemma)) {
		const act = groupOf(view, next);
		return act?.negated && words.answering.includes(lemmaAt(view, act.main))
			? withPreposition(view, act.last)
			: null;
	}
	// "did not wish to comment"
	if (words.wishing.includes(lemma) && isNegated(view, group))
		return refusedAct(view, next, words);
	if (words.refusing.includes(lemma))
		return refusedAct(view, afterDay(view, next), words);
	// "turned away all questions"
	if (words.refusing.includes(`${lemma} ${normAt(view, next)}`))
		return commentAt(view, next + 1, words);
	if (/^(?:leave|let)$/.test(lemma)) return leftUnanswered(view, next, words);
	// "did not make clear whether"
	if (
		lemma === "make" &&
		group.negated &&
		normAt(view, next) === "clear" &&
		isSilenceObject(view, next + 1)
	)
		return next;
	if (
		words.answering.includes(lemma) &&
		!group.passive &&
		isNegated(view, group)
	) {
		if (words.answeringAbout.includes(lemma) && !isSilenceObject(view, next))
			return null;
		return withPreposition(view, group.last);
	}
	if (group.negated && group.passive && words.passiveRefusals.includes(lemma))
		return withPreposition(view, group.last);
	if (words.giving.includes(lemma) && normAt(view, next) === "no")
		return commentAt(view, next, words);
	return words.staying.includes(lemma) &&
		words.silence.includes(normAt(view, next))
		? withPreposition(view, next)
		: null;
}

/** "declined Wednesday to comment", "declined on Monday to say": from behind the day; the same place where no day stands. */
function afterDay(view: SentenceView, at: number): number {
	const day = normAt(view, at) === "on" ? at + 1 : at;
	const isDay =
		/^NNP?$/.test(tagAt(view, day)) && normAt(view, day + 1) === "to";
	return isDay && groupOf(view, day + 1) !== null ? day + 1 : at;
}

/** "has yet to comment". */
function yetTo(
	view: SentenceView,
	act: VerbGroup | null,
	words: ReportingWords,
): number | null {
	if (!act) return null;
	// "has yet to speak in public on the deal", but not "has yet to speak"
	if (lemmaAt(view, act.main) === "speak") {
		const behind =
			normAt(view, act.last + 1) === "in" &&
			normAt(view, act.last + 2) === "public"
				? act.last + 2
				: act.last;
		const last = withPreposition(view, behind);
		return last > act.last ? last : null;
	}
	return words.answering.includes(lemmaAt(view, act.main))
		? withPreposition(view, act.last)
		: null;
}

/** "to comment", "to be drawn on", "direct comment on", "commenting": what a verb of refusing refuses; null where it is no act of speech. */
function refusedAct(
	view: SentenceView,
	at: number,
	words: ReportingWords,
): number | null {
	const act = groupOf(view, at);
	const lemma = act ? lemmaAt(view, act.main) : "";
	// "to comment", its verb taken for the noun
	if (
		!act &&
		normAt(view, at) === "to" &&
		words.comment.includes(normAt(view, at + 1))
	)
		return withPreposition(view, at + 1);
	if (
		!act ||
		!(normAt(view, act.first) === "to" || tagAt(view, act.main) === "VBG")
	)
		return commentAt(view, at, words);
	const uncommitted = phraseEnd(view, act, words.uncommitted);
	if (uncommitted !== null) return withPreposition(view, uncommitted);
	if (!words.speaking.includes(lemma)) return null;
	const gives = words.giving.includes(lemma);
	return gives && commentAt(view, act.last + 1, words) === null
		? null
		: withPreposition(view, act.last);
}

/** Last token of the phrase of the list that begins with the verb of `act`: "take sides"; null where none does. */
function phraseEnd(
	view: SentenceView,
	act: VerbGroup,
	phrases: readonly string[],
): number | null {
	for (const phrase of phrases) {
		const [verb, ...rest] = phrase.split(" ");
		if (
			verb === lemmaAt(view, act.main) &&
			rest.every((word, index) => normAt(view, act.main + 1 + index) === word)
		)
			return act.main + rest.length;
	}
	return null;
}

/** "left our e-mails unanswered", "let the letter go unanswered": questions put, and no answer. */
function leftUnanswered(
	view: SentenceView,
	at: number,
	words: ReportingWords,
): number | null {
	const object = phraseOf(view, at);
	if (
		object?.first !== at ||
		!words.comment.includes(lemmaAt(view, object.head))
	)
		return null;
	const next = object.last + 1;
	const last = normAt(view, next) === "go" ? next + 1 : next;
	return words.unanswered.includes(normAt(view, last)) ? last : null;
}

/** A noun of answering and its preposition: "no comment", "direct comment on", "the question of". */
function commentAt(
	view: SentenceView,
	at: number,
	words: ReportingWords,
): number | null {
	const object = phraseOf(view, at);
	if (object?.first !== at)
		return tagAt(view, at) === "NN" && words.comment.includes(normAt(view, at))
			? withPreposition(view, at)
			: null;
	return words.comment.includes(lemmaAt(view, object.head))
		? withPreposition(view, object.last)
		: null;
}

/** "did not respond", and "Neither the ministry nor the embassy responded". */
function isNegated(view: SentenceView, group: VerbGroup): boolean {
	if (group.negated) return true;
	const subject = group.finite ? subjectBefore(view, group) : null;
	if (!subject) return false;
	return (
		/^(?:neither|no|none)$/.test(normAt(view, subject.first)) ||
		normAt(view, subject.first - 1) === "neither"
	);
}

/** "did not say when", "would not discuss details": a question left open, not a denial ("did not say that he would go"). */
function isSilenceObject(view: SentenceView, at: number): boolean {
	return /^(?:who|whose|what|when|where|why|how|which|whether|if|an?|any|further|more|details?|anything|much|calls?|messages?|[.,]?)$/.test(
		normAt(view, at),
	);
}

function withPreposition(view: SentenceView, last: number): number {
	let at = last;
	while (/^RB/.test(tagAt(view, at + 1)) && !groupOf(view, at + 1)?.finite)
		at++;
	return /^(?:on|to|about|upon)$/.test(normAt(view, at + 1)) &&
		!groupOf(view, at + 1)
		? at + 1
		: at;
}

/** The codebook's verbs that take a stand. */
const STANDS = ["stance-supports-verbs", "stance-opposes-verbs"];

/** "neither confirmed nor denied", from the first of the two verbs. */
function neitherNor(
	view: SentenceView,
	group: VerbGroup | null,
	{ words }: Codebook,
): number | null {
	if (!group || normAt(view, group.last + 1) !== "nor") return null;
	// "has neither accepted nor rejected it": a stand kept open, and no question left unanswered.
	const lemma = lemmaAt(view, group.main);
	if (STANDS.some((list) => words[list]?.includes(lemma))) return null;
	return groupOf(view, group.last + 2)?.last ?? null;
}

/** Who refuses; a participle ("while declining to …") has the sentence's subject. */
function refuser(view: SentenceView, group: VerbGroup): Subject | null {
	if (group.finite)
		return (
			subjectBefore(view, group) ??
			(isClosing(view, group.first - 1) ? subjectAfter(view, group) : null)
		);
	const isNeither = normAt(view, group.first - 1) === "neither";
	if (isNeither)
		return subjectBefore(view, {
			...group,
			first: group.first - 1,
			finite: true,
		});
	const host = view.groups.find(
		(candidate) =>
			candidate.finite &&
			(candidate.first > group.last || candidate.last < group.first),
	);
	return host && tagAt(view, group.main) === "VBG"
		? subjectBefore(view, host)
		: null;
}

/** Where the thing refused ends: a participle at the head of the sentence gives way to the main clause at its comma. */
function objectEnd(
	view: SentenceView,
	refused: { readonly group: VerbGroup; readonly from: number },
	discourse: Discourse,
): number {
	const end = clauseEnd(view, refused.from, discourse.lexicon);
	if (refused.group.finite || refused.group.first > 2) return end;
	for (let at = refused.from; at < end; at++) {
		if (normAt(view, at) === "," && !view.quoteAt[at]) return at;
	}
	return end;
}
