/** Words that refuse to speak, from the verb of refusing to the last word of what it refuses. */

import type { VerbGroup } from "../language/chunk.js";
import type { Codebook, ReportingWords } from "../model/codebook.js";
import { subjectBefore } from "./find-subject.js";
import {
	leftUnanswered,
	phraseEnd,
	reservedEnd,
	withPreposition,
} from "./kept-back.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** Last token of the refusing words, their preposition included; null where the group refuses nothing. */
export function refusalEnd(
	view: SentenceView,
	group: VerbGroup,
	codebook: Codebook,
): number | null {
	const words = codebook.reporting;
	const lemma = lemmaAt(view, group.main);
	const next = group.last + 1;
	if (normAt(view, group.first - 1) === "neither" && group.first === group.main)
		return neitherNor(view, group, codebook);
	// "would say neither when nor where they would meet"
	if (
		normAt(view, next) === "neither" &&
		words.answering.includes(lemma) &&
		/^W/.test(tagAt(view, next + 1))
	)
		return group.last;
	if (normAt(view, next) === "neither")
		return neitherNor(view, groupOf(view, next + 1), codebook);
	if (normAt(view, next) === "yet" && normAt(view, next + 1) === "to")
		return yetTo(view, next + 1, words);
	if (lemma === "speak" && isNegated(view, group))
		return inPublic(view, group.last);
	// "had nothing to say"
	if (
		lemma === "have" &&
		/^(?:nothing|little)$/.test(normAt(view, next)) &&
		normAt(view, next + 1) === "to" &&
		words.telling.includes(normAt(view, next + 2))
	)
		return withPreposition(view, next + 2);
	const reserved = reservedEnd(view, group, words);
	if (reserved !== null) return reserved;
	// "has not taken a stand on"
	const uncommitted =
		!group.passive && isNegated(view, group)
			? phraseEnd(view, group.main, words.uncommitted)
			: null;
	if (uncommitted !== null) return withPreposition(view, uncommitted);
	if (codebook.words["referring-verbs"]?.includes(lemma) && !group.passive)
		return referred(view, next, codebook);
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
		// "did not return calls"
		if (lemma === "return") {
			const calls = phraseOf(view, next);
			if (calls?.first !== next || !isSilenceObject(view, next)) return null;
			return group.negated ? group.last : calls.last;
		}
		if (words.answeringAbout.includes(lemma) && !isSilenceObject(view, next))
			return null;
		return withPreposition(view, group.last);
	}
	if (group.negated && group.passive && words.passiveRefusals.includes(lemma))
		return withPreposition(view, group.last);
	if (words.giving.includes(lemma) && normAt(view, next) === "no")
		return commentAt(view, next, words);
	return words.staying.includes(lemma) &&
		(words.silence.includes(normAt(view, next)) ||
			// "was not available for comment"
			(group.negated &&
				/^(?:available|reachable|forthcoming)$/.test(normAt(view, next)) &&
				withPreposition(view, next) > next))
		? withPreposition(view, next)
		: null;
}

/** "referred questions about the draft", "referred reporters": whoever asks is sent to somebody else. */
function referred(
	view: SentenceView,
	at: number,
	{ words }: Codebook,
): number | null {
	const object = phraseOf(view, at);
	if (object?.first !== at) return null;
	const noun = lemmaAt(view, object.head);
	if (words.questioners?.includes(noun))
		return normAt(view, object.last + 1) === "to" ? object.last : null;
	return words["referred-nouns"]?.includes(noun) &&
		/^(?:to|about|on)$/.test(normAt(view, object.last + 1))
		? /^(?:about|on)$/.test(normAt(view, object.last + 1))
			? object.last + 1
			: object.last
		: null;
}

/** "declined Wednesday to comment", "declined on Monday to say": from behind the day; the same place where no day stands. */
function afterDay(view: SentenceView, at: number): number {
	const day = normAt(view, at) === "on" ? at + 1 : at;
	const isDay =
		/^NNP?$/.test(tagAt(view, day)) && normAt(view, day + 1) === "to";
	return isDay && groupOf(view, day + 1) !== null ? day + 1 : at;
}

/** "has yet to comment", "has yet to take sides"; `to` is where the infinitive begins. */
function yetTo(
	view: SentenceView,
	to: number,
	words: ReportingWords,
): number | null {
	const act = groupOf(view, to);
	// "has yet to comment", its verb taken for the noun
	if (!act)
		return words.answering.includes(normAt(view, to + 1))
			? withPreposition(view, to + 1)
			: null;
	// "has yet to speak in public on the deal", but not "has yet to speak"
	if (lemmaAt(view, act.main) === "speak") {
		const last = inPublic(view, act.last) ?? withPreposition(view, act.last);
		return last > act.last ? last : null;
	}
	const uncommitted = phraseEnd(view, act.main, words.uncommitted);
	if (uncommitted !== null) return withPreposition(view, uncommitted);
	return words.answering.includes(lemmaAt(view, act.main))
		? withPreposition(view, act.last)
		: null;
}

/** "spoken in public on", "spoken publicly": the last of these words behind the verb; null where nobody is said to hear. */
function inPublic(view: SentenceView, last: number): number | null {
	if (normAt(view, last + 1) === "publicly")
		return withPreposition(view, last + 1);
	return normAt(view, last + 1) === "in" && normAt(view, last + 2) === "public"
		? withPreposition(view, last + 2)
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
	const uncommitted = phraseEnd(view, act.main, words.uncommitted);
	if (uncommitted !== null) return withPreposition(view, uncommitted);
	// "refused to be drawn on", "declined to be pinned down"
	if (act.passive) {
		const particle = /^(?:down|out)$/.test(normAt(view, act.last + 1)) ? 1 : 0;
		const verb = `${lemma}${particle ? ` ${normAt(view, act.last + 1)}` : ""}`;
		return words.passiveRefusals.includes(verb)
			? withPreposition(view, act.last + particle)
			: null;
	}
	if (!words.speaking.includes(lemma)) return null;
	const gives = words.giving.includes(lemma);
	return gives && commentAt(view, act.last + 1, words) === null
		? null
		: withPreposition(view, act.last);
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
export function isNegated(view: SentenceView, group: VerbGroup): boolean {
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
	// "would not discuss the subject", "would not discuss figures"
	const thing = phraseOf(view, at);
	if (
		thing?.first === at &&
		/^(?:subject|matter|figure|specific|particular)$/.test(
			lemmaAt(view, thing.head),
		)
	)
		return true;
	return /^(?:who|whose|what|when|where|why|how|which|whether|if|an?|any|further|more|details?|anything|much|calls?|messages?|[.,]?)$/.test(
		normAt(view, at),
	);
}

/** The codebook's verbs that take a stand, for and against. */
const STANDS = [["stance-supports-verbs"], ["stance-opposes-verbs", "undoing"]];

/** "neither confirmed nor denied", from the first of the two verbs. */
function neitherNor(
	view: SentenceView,
	group: VerbGroup | null,
	{ words }: Codebook,
): number | null {
	if (!group || normAt(view, group.last + 1) !== "nor") return null;
	// "has neither accepted nor rejected it": a stand kept open, and no question left unanswered.
	const other = groupOf(view, group.last + 2);
	const [first, second] = [group, other].map((act) =>
		STANDS.findIndex((lists) =>
			lists.some((list) =>
				words[list]?.includes(act ? lemmaAt(view, act.main) : ""),
			),
		),
	);
	// "would neither back nor bury it" says nothing; "would neither sign nor observe it" says no.
	const isEither =
		group.form !== "participle" && tagAt(view, group.main) === "VB";
	if (first !== -1 && (second === first || second === -1 || !isEither))
		return null;
	return other?.last ?? null;
}
