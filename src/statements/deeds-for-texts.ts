/** Stands taken by deeds: "resigned in protest at the pardon law", "took out an advertisement in favour of the accord", "quit the pact". */

import type { VerbGroup } from "../language/chunk.js";
import type { CueEntry, CueForce } from "../model/codebook.js";
import { clauseEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { phraseEnd } from "./kept-back.js";
import { phrasesFrom } from "./phrases-by-first.js";
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
import { thingEnd } from "./thing-end.js";
import { withoutTrailingAdjuncts } from "./trailing-adjuncts.js";

/** The statement of a deed that is done for a text, or against it; null where the deed is for nothing of the kind. */
export function readDeedForText(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (
		view.quoteAt[group.main] ||
		!group.finite ||
		group.passive ||
		group.negated ||
		(group.modal !== null && group.modal !== "would") ||
		// "had initialled it in spring" is what once was.
		normAt(view, group.first) === "had"
	)
		return null;
	const link = group.modal
		? heldOut(view, group, discourse)
		: (directDeed(view, group, discourse) ??
			linkBehind(view, group, discourse));
	if (link === null) return null;
	const text = phraseOf(view, link.last + 1);
	if (
		text?.first !== link.last + 1 ||
		!isDocumentPhrase(view, text, discourse.words)
	)
		return null;
	const subject = subjectBefore(view, group);
	if (!subject || !isParty(view, subject, discourse)) return null;
	const first = link.last + 1;
	const clause = clauseEnd(view, first, discourse.lexicon);
	const end = withoutTrailingAdjuncts(
		view,
		{ first, end: thingEnd(view, { first, end: clause }, discourse.lexicon) },
		discourse.lexicon,
	);
	const piece = pieceOfTokens(view, discourse.text, first, end);
	return (
		piece && {
			view,
			basis: "cue",
			entry: entryOf(link),
			source: { first: subject.first, last: subject.last },
			cue: { first: group.first, last: link.last },
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: isClosing(view, end - 1),
		}
	);
}

/** Whether a statement is such a deed. */
export function isDeedForText({ entry }: Found): boolean {
	return /^(?:deed-links|text-deeds)-/.test(entry?.lemma ?? "");
}

/** The words that bind a deed to what it is for. */
interface Link {
	readonly lemma: string;
	readonly force: CueForce;
	readonly last: number;
}

const LISTS: readonly (readonly [CueForce, string])[] = [
	["support", "supports"],
	["opposition", "opposes"],
];

/** "boycotted", "initialled a copy of": a deed that is done to the text itself. */
function directDeed(
	view: SentenceView,
	group: VerbGroup,
	{ codebook }: Discourse,
): Link | null {
	for (const [force, stance] of LISTS) {
		const list = `text-deeds-${stance}`;
		const end = phraseEnd(view, group.main, codebook.words[list] ?? []);
		if (end === null) continue;
		const copy = phraseOf(view, end + 1);
		const isCopy =
			copy?.first === end + 1 &&
			/^(?:copy|page|vote|draft|text)$/.test(lemmaAt(view, copy.head)) &&
			/^(?:of|on)$/.test(normAt(view, copy.last + 1));
		return { lemma: list, force, last: isCopy ? copy.last + 1 : end };
	}
	return null;
}

/** "would sign the treaty tomorrow": what somebody is ready to do; "if" makes it no deed but a condition that others read. */
function heldOut(
	view: SentenceView,
	group: VerbGroup,
	{ codebook }: Discourse,
): Link | null {
	const deeds = codebook.words["deeds-held-out"] ?? [];
	if (!deeds.includes(lemmaAt(view, group.main))) return null;
	// "Under the plan, both would sign the treaty", "the day the two would sign the pact"
	const opening = tagAt(view, 0);
	return opening === "IN" || view.groups[0] !== group
		? null
		: { lemma: "text-deeds-supports", force: "support", last: group.last };
}

/** "… in protest at", "… against", "… in favour of": in the verb's own clause, over its objects. */
function linkBehind(
	view: SentenceView,
	group: VerbGroup,
	{ codebook }: Discourse,
): Link | null {
	for (let at = group.last + 1; at < view.tokens.length; at++) {
		if (/^[,;:.–—]$/.test(normAt(view, at)) || view.quoteAt[at]) return null;
		if (groupOf(view, at)?.finite || /^W/.test(tagAt(view, at))) return null;
		for (const [force, stance] of LISTS) {
			const list = `deed-links-${stance}`;
			const phrases = codebook.words[list] ?? [];
			for (const words of phrasesFrom(phrases, normAt(view, at))) {
				if (words.every((word, i) => normAt(view, at + i) === word))
					return { lemma: list, force, last: at + words.length - 1 };
			}
		}
	}
	return null;
}

function entryOf({ lemma, force }: Link): CueEntry {
	return { lemma, kind: "verb", force, takes: ["noun"], hedge: false };
}

/** Somebody who can take a stand, and no text. */
function isParty(
	view: SentenceView,
	subject: {
		readonly first: number;
		readonly last: number;
		readonly head: Parameters<typeof isSpeakerPhrase>[1];
	},
	{ words }: Discourse,
): boolean {
	if (isDocumentPhrase(view, subject.head, words)) return false;
	if (/^(?:it|there|which|that)$/.test(normAt(view, subject.head.head)))
		return false;
	if (isSpeakerPhrase(view, subject.head, words)) return true;
	for (let at = subject.first; at <= subject.last; at++)
		if (/^NNPS?$/.test(tagAt(view, at))) return true;
	return false;
}
