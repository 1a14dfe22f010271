/** Refusals to speak: "declined to comment", "did not respond to a request", "avoided direct comment on", "would not be drawn". */

import type { VerbGroup } from "../language/chunk.js";
import { clauseEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import { type Subject, subjectAfter, subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isClosing,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** The refusal that begins with this verb group; null where nobody refuses to speak. `host` is the sentence's subject, for participles. */
export function readRefusal(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (view.quoteAt[group.main]) return null;
	const last = refusalEnd(view, group, discourse);
	if (last === null) return null;
	const source = refuser(view, group);
	if (!source) return null;
	const end = clauseEnd(view, last + 1, discourse.lexicon);
	const piece =
		last + 1 < view.tokens.length && normAt(view, last + 1) !== ","
			? pieceOfTokens(view, discourse.text, last + 1, end)
			: null;
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

/** Last token of the refusing words, their preposition included; null where the group refuses nothing. */
function refusalEnd(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): number | null {
	const { refusing, speaking, answering, silence, comment } =
		discourse.codebook.reporting;
	const lemma = view.tokens[group.main]?.lemma ?? "";
	const next = group.last + 1;
	if (lemma === "confirm" && normAt(view, group.first - 1) === "neither")
		return neitherNor(view, group);
	if (refusing.includes(lemma)) {
		const act = actAfter(view, next, speaking);
		if (act !== null) return withPreposition(view, act);
		const object = phraseOf(view, next);
		const isComment =
			object?.first === next &&
			comment.includes(view.tokens[object.head]?.lemma ?? "");
		return isComment && object ? withPreposition(view, object.last) : null;
	}
	if (group.negated && !group.passive && answering.includes(lemma)) {
		if (
			/^(?:say|give|name|disclose|return|react|discuss)$/.test(lemma) &&
			!isSilenceObject(view, next)
		)
			return null;
		return withPreposition(view, group.last);
	}
	if (group.negated && lemma === "draw")
		return withPreposition(view, group.last);
	if (group.negated && lemma === "reach" && group.passive)
		return withPreposition(view, group.last);
	if (
		/^(?:make|have|offer|give|issue|provide)$/.test(lemma) &&
		normAt(view, next) === "no"
	) {
		const object = phraseOf(view, next);
		return object &&
			/^(?:comment|answer|response|reply|reaction)$/.test(
				view.tokens[object.head]?.lemma ?? "",
			)
			? withPreposition(view, object.last)
			: null;
	}
	if (
		/^(?:be|remain|stay|keep)$/.test(lemma) &&
		silence.includes(normAt(view, next))
	)
		return withPreposition(view, next);
	return null;
}

/** "to comment", "to be drawn", "direct comment", "commenting": the act refused, its last token; null where it is no act of speech. */
function actAfter(
	view: SentenceView,
	at: number,
	speaking: readonly string[],
): number | null {
	const act = groupOf(view, at);
	if (
		act &&
		(tagAt(view, act.first) === "TO" || tagAt(view, act.main) === "VBG") &&
		speaking.includes(view.tokens[act.main]?.lemma ?? "")
	) {
		const lemma = view.tokens[act.main]?.lemma ?? "";
		return /^(?:take|give|provide|offer)$/.test(lemma) &&
			!/^(?:question|detail|comment|answer|reason|name|figure|date)$/.test(
				objectLemma(view, act.last + 1),
			)
			? null
			: act.last;
	}
	return tagAt(view, at) === "NN" && normAt(view, at) === "comment" ? at : null;
}

function objectLemma(view: SentenceView, at: number): string {
	const phrase = phraseOf(view, at);
	return phrase ? (view.tokens[phrase.head]?.lemma ?? "") : "";
}

/** "did not say when", "would not discuss details": a question left open, not a denial ("did not say that he would go"). */
function isSilenceObject(view: SentenceView, at: number): boolean {
	if (
		/^(?:who|what|when|where|why|how|which|whether|if|a|any|further|more|details?|anything|much|calls?|messages?|)$/.test(
			normAt(view, at),
		)
	)
		return true;
	return /^[.,]$/.test(normAt(view, at));
}

function withPreposition(view: SentenceView, last: number): number {
	let at = last;
	while (/^RB/.test(tagAt(view, at + 1)) && !groupOf(view, at + 1)?.finite)
		at++;
	if (
		/^(?:on|to|about|upon)$/.test(normAt(view, at + 1)) &&
		!groupOf(view, at + 1)
	)
		return at + 1;
	return at;
}

/** "neither confirmed nor denied". */
function neitherNor(view: SentenceView, group: VerbGroup): number | null {
	if (normAt(view, group.last + 1) !== "nor") return null;
	return groupOf(view, group.last + 2)?.last ?? null;
}

function refuser(view: SentenceView, group: VerbGroup): Subject | null {
	const from =
		normAt(view, group.first - 1) === "neither"
			? { ...group, first: group.first - 1 }
			: group;
	const subject = group.finite ? subjectBefore(view, from) : null;
	if (subject) return subject;
	if (group.finite)
		return isClosing(view, group.first - 1) ? subjectAfter(view, group) : null;
	const host = view.groups.find(
		(candidate) =>
			candidate.finite &&
			(candidate.first > group.last || candidate.last < group.first),
	);
	return host && tagAt(view, group.main) === "VBG"
		? subjectBefore(view, host)
		: null;
}
