/** Stands told by what somebody makes depend on what: "has linked the withdrawal to the prisoners", "made its signature conditional on a date". */

import type { VerbGroup } from "../language/chunk.js";
import type { CueEntry } from "../model/codebook.js";
import { clauseEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import {
	isClosing,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase, isSpeakerPhrase } from "./speaker-words.js";
import { withoutTrailingAdjuncts } from "./trailing-adjuncts.js";

/** The statement of whoever ties one thing to another; its content is both. Null where nothing is tied, or by nobody who takes stands. */
export function readTie(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (
		view.quoteAt[group.main] ||
		!group.finite ||
		group.passive ||
		group.negated ||
		group.modal
	)
		return null;
	const first = group.last + 1;
	const thing = phraseOf(view, first);
	if (thing?.first !== first || !isTied(view, group, thing.last, discourse))
		return null;
	const subject = subjectBefore(view, group);
	if (subject?.link !== "plain" || !isParty(view, subject.head, discourse))
		return null;
	const clause = clauseEnd(view, first, discourse.lexicon);
	const end = withoutTrailingAdjuncts(
		view,
		{ first, end: clause },
		discourse.lexicon,
	);
	const piece = pieceOfTokens(view, discourse.text, first, end);
	return (
		piece && {
			view,
			basis: "cue",
			entry: TIE,
			source: { first: subject.first, last: subject.last },
			cue: { first: group.first, last: group.last },
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: isClosing(view, end - 1),
		}
	);
}

const TIE: CueEntry = {
	lemma: "tie to",
	kind: "verb",
	force: "neutral",
	takes: ["noun"],
	hedge: false,
};

/** Whether the object, which may be told by further phrases, is bound to something: "the opening of the locks *to*", "its vote *conditional on*". */
function isTied(
	view: SentenceView,
	group: VerbGroup,
	last: number,
	{ codebook }: Discourse,
): boolean {
	const verb = lemmaAt(view, group.main);
	const isBinding = codebook.words["tying-verbs"]?.includes(verb) === true;
	if (!isBinding && verb !== "make") return false;
	// "made a ceasefire contingent on": the tagger's noun
	if (HINGED.test(normAt(view, last)) && verb === "make")
		return /^(?:on|upon)$/.test(normAt(view, last + 1));
	let at = last + 1;
	while (/^(?:of|in|on|from|for|with)$/.test(normAt(view, at))) {
		const more = phraseOf(view, at + 1);
		if (more?.first !== at + 1) return false;
		at = more.last + 1;
	}
	return isBinding
		? normAt(view, at) === "to" &&
				phraseOf(view, at + 1)?.first === at + 1 &&
				tagAt(view, at + 1) !== "VB"
		: HINGED.test(normAt(view, at)) &&
				/^(?:on|upon)$/.test(normAt(view, at + 1));
}

const HINGED = /^(?:conditional|contingent|dependent)$/;

/** Somebody who can lay down terms, and no text. */
function isParty(
	view: SentenceView,
	head: Parameters<typeof isSpeakerPhrase>[1],
	{ words }: Discourse,
): boolean {
	return (
		!isDocumentPhrase(view, head, words) &&
		(isSpeakerPhrase(view, head, words) ||
			/^(?:NNPS?|PRP)$/.test(tagAt(view, head.head)))
	);
}
