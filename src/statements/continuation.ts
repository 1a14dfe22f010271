/** Sentences that go on reporting without a cue: "Russia would be reintegrated …" after "The plan proposes …". */

import type { VerbGroup } from "../language/chunk.js";
import { invertedConditionEnd } from "../language/inverted-condition.js";
import { clauseEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isOpening,
	lemmaAt,
	normAt,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import type { Subject } from "./subject.js";

/** The sentence as one more provision of the text in focus; null where its verb is not that of a provision. */
export function readContinuation(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	if (!discourse.isDocumentInFocus || !discourse.isExpounding) return null;
	const from = invertedConditionEnd(view.tokens, 0, view.tokens.length) ?? 0;
	const main = view.groups.find(
		(group) =>
			group.finite && !view.quoteAt[group.first] && group.first >= from,
	);
	if (
		!main ||
		!(
			/^(?:would|shall|will|must)$/.test(main.modal ?? "") ||
			isToBe(view, main.last)
		)
	)
		return null;
	const subject = subjectBefore(view, main);
	if (!subject || /^(?:he|she|i|we|you)$/.test(normAt(view, subject.head.head)))
		return null;
	// "Some of my colleagues would have it reject the text": those of whoever writes
	for (let at = subject.first; at < main.first; at++)
		if (/^(?:my|our|me|us)$/.test(normAt(view, at))) return null;
	if (main.modal === "will" && isNewsOfTalks(view, main, subject, discourse))
		return null;
	const first = openingEnd(view);
	const piece = pieceOfTokens(
		view,
		discourse.text,
		first,
		clauseEnd(view, first, discourse.lexicon),
	);
	return piece ? unspoken(view, "continuation", piece) : null;
}

/** "The delegations will meet again", "The talks will resume in May". */
function isNewsOfTalks(
	view: SentenceView,
	main: VerbGroup,
	{ head }: Subject,
	{ codebook }: Discourse,
): boolean {
	const { words } = codebook;
	return (
		(words["procedural-verbs"]?.includes(lemmaAt(view, main.main)) ?? false) ||
		(words["procedural-nouns"]?.includes(lemmaAt(view, head.head)) ?? false)
	);
}

/**
 * A quotation that no cue of its sentence claims: somebody's words, and the page does not say whose
 * ("an adviser who “agreed to most of it” after some changes"). Names and scare quotes, short and without a verb, are none.
 */
export function readLooseQuotation(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	for (let at = 0; at < view.tokens.length; at++) {
		if (!isOpening(view, at)) continue;
		const quote = view.quoteAt[at];
		const inside = view.groups.filter(
			(group) => view.quoteAt[group.first] === quote && group.first > at,
		);
		const words = view.tokens.filter(
			(token, index) =>
				view.quoteAt[index] === quote && /\p{L}/u.test(token.text),
		).length;
		if (inside.length === 0 || words < 4) continue;
		const piece = pieceOfTokens(
			view,
			discourse.text,
			at,
			clauseEnd(view, at, discourse.lexicon),
		);
		return piece ? unspoken(view, "hearsay", piece) : null;
	}
	return null;
}

/** A statement without source or cue. */
export function unspoken(
	view: SentenceView,
	basis: "continuation" | "hearsay",
	piece: Found["pieces"][number],
): Found {
	return {
		view,
		basis,
		entry: null,
		source: null,
		cue: null,
		pieces: [piece],
		circumstances: [],
		addressee: null,
		negative: false,
		endsQuoted: piece.quoted !== "not",
	};
}

/** "Elections are to be held": what is laid down rather than foretold. */
function isToBe(view: SentenceView, last: number): boolean {
	const next = groupOf(view, last + 1);
	return (
		/^(?:are|is)$/.test(normAt(view, last)) &&
		next !== null &&
		normAt(view, next.first) === "to"
	);
}

/** Past "In exchange," and the like at the head of the sentence. */
function openingEnd(view: SentenceView): number {
	if (
		!/^(?:IN|RB|TO)$/.test(tagAt(view, 0)) &&
		!/^(?:meanwhile|additionally)$/.test(normAt(view, 0))
	)
		return 0;
	for (let at = 1; at < Math.min(view.tokens.length, 10); at++) {
		if (groupOf(view, at)?.finite) return 0;
		if (normAt(view, at) === ",") return at + 1;
	}
	return 0;
}
