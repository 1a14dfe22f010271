/** The main verb of a sentence, whose it is, and where its clause begins. */

import type { VerbGroup } from "../../../language/chunk.js";
import { invertedConditionEnd } from "../../../language/inverted-condition.js";
import { subjectBefore } from "../../../statements/find-subject.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import type { Subject } from "../../../statements/subject.js";
import type { ExpositionWords } from "./exposition-words.js";

export interface Main {
	readonly group: VerbGroup;
	/** Its subject: a noun phrase, or from where a gerund is one ("watching over the truce"). */
	readonly subject: Pick<Subject, "first"> & {
		readonly head: Subject["head"] | null;
	};
}

/** The first finite verb that hangs on no conjunction or pronoun. */
export function mainVerb(view: SentenceView, opening: number): Main | null {
	const from =
		invertedConditionEnd(view.tokens, opening, view.tokens.length) ?? opening;
	for (const group of view.groups) {
		if (!group.finite || group.first < from) continue;
		if (view.quoteAt[group.first] !== null) return null;
		const behind = subjectOverAside(view, group, from);
		if (behind !== null) return { group, subject: behind };
		const subject = subjectBefore(view, group);
		if (subject === null)
			return tagAt(view, from) === "VBG"
				? { group, subject: { first: from, head: null } }
				: null;
		if (subject.link !== "plain" || subject.first < from) continue;
		if (isSubordinate(view, subject.first - 1)) continue;
		return { group, subject };
	}
	return null;
}

/**
 * The first finite verb from `opening` on that no pronoun or conjunction before it makes another clause's, where nobody can tell its subject:
 * "No ship of either fleet shall", "Observers from abroad will sit … and watch". What stands in `aside` is passed over.
 */
export function looseVerb(
	view: SentenceView,
	opening: number,
	aside: { readonly from: number; readonly to: number } | null,
): Main | null {
	let isOfOther = false;
	for (let at = opening; at < view.tokens.length; at++) {
		if (aside !== null && at >= aside.from && at < aside.to) continue;
		if (at > opening + LONGEST_HEAD) return null;
		if (/^[;:]$/.test(normAt(view, at)) || view.quoteAt[at] !== null)
			return null;
		// "those who fled", "closed since May,": a clause of its own up to its verb, or no clause.
		if (normAt(view, at) === ",") isOfOther = false;
		else if (isSubordinate(view, at)) isOfOther = true;
		const group = groupOf(view, at);
		if (group === null || group.first !== at) continue;
		// "the exchange of the dead, suspended since April, resumes": a tagger takes the participle for a past tense.
		const isAside = tagAt(view, at) === "VBD" && normAt(view, at - 1) === ",";
		if (!group.finite || isAside) continue;
		if (isOfOther) {
			isOfOther = false;
			continue;
		}
		const head = phraseOf(view, opening);
		return at > opening
			? {
					group,
					subject: {
						first: opening,
						head: head?.first === opening ? head : null,
					},
				}
			: null;
	}
	return null;
}

/** A subject longer than this, in tokens, is not read to its verb. */
const LONGEST_HEAD = 20;

/** "A fund of $40m, half of it from the Union, would pay": the phrase at the head, where commas set off what stands between it and the modal. */
function subjectOverAside(
	view: SentenceView,
	group: VerbGroup,
	from: number,
): Main["subject"] | null {
	const close = group.first - 1;
	const head = phraseOf(view, from);
	if (group.modal === null || normAt(view, close) !== ",") return null;
	if (head?.first !== from || normAt(view, from - 1) === "that") return null;
	for (let at = head.last + 1; at < close; at++) {
		if (groupOf(view, at)?.finite || /^(?:CC|W.*)$/.test(tagAt(view, at)))
			return null;
		if (normAt(view, at) === "," && at < close - 1)
			return { first: from, head };
	}
	return null;
}

function isSubordinate(view: SentenceView, before: number): boolean {
	return (
		/^W/.test(tagAt(view, before)) ||
		/^(?:if|once|after|before|when|while|until|till|unless|because|as|that|whether|though|although|since|provided|providing|where)$/.test(
			normAt(view, before),
		)
	);
}

/** Whether the subject is no party to a text: a speaker, the talks, the text itself, or what was said before. */
export function isSomebody(
	view: SentenceView,
	{ head }: Main["subject"],
	{ texts, persons, states, proceedings }: ExpositionWords,
): boolean {
	if (head === null) return false;
	const { start, norm, lemma } = view.tokens[head.head]!;
	// "No one may settle there"
	if (norm === "one" && /^(?:no|any|every)$/.test(normAt(view, head.head - 1)))
		return false;
	if (norm === "it" && states(start)) return false;
	// "Her people would block the road"
	if (
		/^(?:his|her)$/.test(normAt(view, head.first)) &&
		/^(?:people|person|party|partner|supporter|follower|side|government|camp|ally|member|friend)$/.test(
			lemma,
		)
	)
		return true;
	return (
		/^(?:i|we|you|he|she|it|this|that|what|who|there|one|some|many|others|most|critics)$/.test(
			norm,
		) ||
		texts.has(lemma) ||
		proceedings.has(lemma) ||
		persons(start)
	);
}

/** The token behind a colon that nothing quoted follows; 0 without one. */
export function behindColon(view: SentenceView): number {
	for (let at = 1; at + 4 < view.tokens.length; at++)
		if (normAt(view, at) === ":" && view.quoteAt[at + 1] === null)
			return at + 1;
	return 0;
}

/** "Orland’s side of the bargain is to withdraw": the deed itself; null where the subject does it. */
export function ownShare(
	view: SentenceView,
	{ group, subject }: Main,
): number | null {
	const noun = subject.head === null ? "" : lemmaAt(view, subject.head.head);
	return /^(?:side|part|share|duty|task|obligation|contribution|end)$/.test(
		noun,
	) &&
		lemmaAt(view, group.main) === "be" &&
		normAt(view, group.last + 1) === "to"
		? group.last + 2
		: null;
}

/** A condition at the head is part of what is laid down; a setting is not. */
export function clauseStart(
	view: SentenceView,
	opening: number,
	subject: number,
): number {
	const isCondition = /^(?:if|once|unless|provided|should|were|as)$/.test(
		normAt(view, opening),
	);
	if (isCondition && normAt(view, subject - 1) === ",") return opening;
	return /^(?:no|neither|only)$/.test(normAt(view, subject - 1))
		? subject - 1
		: subject;
}
