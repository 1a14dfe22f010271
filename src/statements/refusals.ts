/** Refusals to speak: "declined to comment", "did not respond to a request", "avoided direct comment on", "would not be drawn". */

import type { VerbGroup } from "../language/chunk.js";
import { clauseEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import { subjectAfter, subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import { isNegated, refusalEnd } from "./refused-acts.js";
import {
	isClosing,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase, isSpeakerPhrase } from "./speaker-words.js";
import type { Subject } from "./subject.js";
import { isTemporal } from "./temporal-phrase.js";

/** The refusal that begins with this verb group; null where nobody refuses to speak. What is refused is its content. */
export function readRefusal(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (view.quoteAt[group.main]) return null;
	const last = refusalEnd(view, group, discourse.codebook);
	if (last === null || isConceding(view, group)) return null;
	const source = refuser(view, group);
	if (!source || !canRefuse(view, source, { discourse, group })) return null;
	const end = objectEnd(view, { group, from: last + 1 }, discourse);
	const hasObject = isObjectAt(view, last + 1);
	// "Asked about it, he ducked the question": that is what he would not answer.
	const isNamed = /^(?:question|query)$/.test(lemmaAt(view, last));
	const fronted =
		hasObject || isNamed
			? null
			: (frontedQuestion(view, source) ?? frontedMatter(view, source, last));
	// "declined to confirm | that it is the latest"
	const first = normAt(view, last + 1) === "that" ? last + 2 : last + 1;
	const piece = hasObject
		? pieceOfTokens(view, discourse.text, first, end)
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

/** "insisted that he had given nothing away": what was not conceded, where in the past "she gave nothing away" keeps silent. */
function isConceding(view: SentenceView, group: VerbGroup): boolean {
	return (
		normAt(view, group.first) === "had" &&
		lemmaAt(view, group.main) === "give" &&
		normAt(view, group.last + 2) === "away"
	);
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
	// "Asked if it would be sold, she …", "Pressed on whether …"
	if (
		/^(?:VBN|VBD)$/.test(tagAt(view, first)) &&
		normAt(view, source.first - 1) === ","
	)
		for (let at = first + 1; at < first + 5 && at < end; at++)
			if (/^(?:whether|if|when|where|why|how|what|who)$/.test(normAt(view, at)))
				return [at, end];
	const isQuestion =
		/^(?:whether|if|when|where|why|how|what|who)$/.test(normAt(view, first)) &&
		view.groups.some(
			(group) => group.finite && group.first < end && group.first > first,
		);
	return isQuestion && end > first ? [first, end] : null;
}

/** "On the lawsuit a spokesman had nothing to say": what stands before the subject, as first token and end; null where nothing of the kind does. */
function frontedMatter(
	view: SentenceView,
	source: Subject,
	last: number,
): readonly [first: number, end: number] | null {
	let first = source.first;
	while (first > 0 && normAt(view, first - 1) !== ";") first--;
	const end =
		normAt(view, source.first - 1) === "," ? source.first - 1 : source.first;
	const matter = phraseOf(view, first + 1);
	return /^(?:on|about|of)$/.test(normAt(view, first)) &&
		!/^(?:on|to|about|upon)$/.test(normAt(view, last)) &&
		matter?.first === first + 1 &&
		!isTemporal(view, matter) &&
		!view.groups.some(
			(group) => group.finite && group.first < end && group.first > first,
		)
		? [first + 1, end]
		: null;
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
		// "Neither side would say": they would not.
		!/^(?:would|will)$/.test(group.modal ?? "") &&
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
	{
		discourse,
		group,
	}: { readonly discourse: Discourse; readonly group: VerbGroup },
): boolean {
	if (isDocumentPhrase(view, source.head, discourse.words)) return false;
	// "a station whose purpose no one would explain": what it is like, and no answer
	if (
		/^(?:nobody|no|none)$/.test(normAt(view, source.first)) &&
		[1, 2, 3].some((back) =>
			/^W(?:P\$|DT)$/.test(tagAt(view, source.first - back)),
		)
	)
		return false;
	// "against the draft because it is silent on the port": why somebody else takes a stand
	if (
		normAt(view, source.head.head) === "it" &&
		discourse.codebook.reporting.staying.includes(lemmaAt(view, group.main)) &&
		/^(?:because|since|as|that)$/.test(normAt(view, source.first - 1))
	)
		return false;
	if (
		isSpeakerPhrase(view, source.head, discourse.words) ||
		// "declined to discuss it": whatever they are called, these are people.
		lemmaAt(view, group.main) === "decline" ||
		(/^(?:will|would)$/.test(group.modal ?? "") &&
			discourse.codebook.reporting.speaking.includes(
				lemmaAt(view, group.main),
			)) ||
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
		/^(?:neither|that|whether|if|because)$/.test(normAt(view, at)) ||
		/^(?:JJ|VBN|VBG|CD)$/.test(tagAt(view, at))
	);
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
