/** Stands given to a thing in two objects: "gave the accord its full backing", "lent the plan her name", "gave the offer short shrift". */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import type { CueEntry } from "../model/codebook.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
import { phrasesFrom } from "./phrases-by-first.js";
import { pieceOfTokens } from "./pieces.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase, isSpeakerPhrase } from "./speaker-words.js";
import { STANCES, standEntry, standOf } from "./stand-nouns.js";

/** The stand of the verb's subject on its first object; null where the second is no stand, or the first somebody. */
export function readGivenStand(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	const givers = discourse.codebook.words["stand-givers"];
	if (
		view.quoteAt[group.main] ||
		!group.finite ||
		group.passive ||
		!givers?.includes(lemmaAt(view, group.main))
	)
		return null;
	const first = group.last + 1;
	const thing = phraseOf(view, first);
	if (thing?.first !== first || isSomebody(view, thing, discourse)) return null;
	const behind = phraseOf(view, thing.last + 1);
	if (behind?.first !== thing.last + 1) return null;
	const given = givenAs(view, behind, discourse);
	if (!given) return null;
	// "denied the treaty its consent"
	const isWithheld = /^(?:deny|refuse)$/.test(lemmaAt(view, group.main));
	if (isWithheld && given.force !== "support") return null;
	const entry = isWithheld ? standEntry("opposes") : given;
	const subject = subjectBefore(view, group);
	// "which gave the plan a fair wind": whatever did is no one who speaks.
	if (
		subject?.link !== "plain" ||
		isDocumentPhrase(view, subject.head, discourse.words)
	)
		return null;
	const piece = pieceOfTokens(view, discourse.text, first, behind.last + 1);
	return (
		piece && {
			view,
			basis: "cue",
			entry,
			source: { first: subject.first, last: subject.last },
			cue: { first: group.first, last: group.last },
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: group.negated,
			endsQuoted: false,
		}
	);
}

/** "gave Orland its backing": a party is backed, and nothing that is negotiated. */
function isSomebody(
	view: SentenceView,
	thing: Parameters<typeof isSpeakerPhrase>[1],
	{ words }: Discourse,
): boolean {
	return (
		!isDocumentPhrase(view, thing, words) &&
		(isSpeakerPhrase(view, thing, words) ||
			/^(?:NNPS?|PRP)$/.test(tagAt(view, thing.head)))
	);
}

/** What the second object says of the first: "its backing", "the thumbs-up". */
function givenAs(
	view: SentenceView,
	given: NounPhrase,
	discourse: Discourse,
): CueEntry | null {
	if (/^(?:no|little)$/.test(normAt(view, given.first))) return null;
	return standOf(view, given, discourse) ?? givenIn(view, given, discourse);
}

/** The codebook's phrase for what is given, between two tokens. */
function givenIn(
	view: SentenceView,
	{ first, last }: TokenRange,
	{ codebook }: Discourse,
): CueEntry | null {
	for (let at = first; at <= last; at++)
		for (const stance of STANCES)
			for (const words of phrasesFrom(
				codebook.words[`given-${stance}`] ?? [],
				normAt(view, at),
			))
				if (words.every((word, i) => normAt(view, at + i) === word))
					return standEntry(stance);
	return null;
}
