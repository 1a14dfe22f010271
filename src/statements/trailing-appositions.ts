/** What somebody calls the thing just told: ", an allegation Kyiv rejected as “a fabrication”", " – a charge both delegations deny". */

import { clauseEnd } from "./clause-end.js";
import { matchCue } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { isDash } from "./function-words.js";
import { pieceOfTokens } from "./pieces.js";
import {
	isClosing,
	isOpening,
	normAt,
	phraseOf,
	type SentenceView,
} from "./sentence-view.js";

/** Statements in appositions headed by a noun of saying and followed by somebody's verb. */
export function readTrailingAppositions(
	view: SentenceView,
	discourse: Discourse,
): readonly Found[] {
	const found: Found[] = [];
	for (const phrase of view.phrases) {
		const head = view.tokens[phrase.head];
		if (
			!head ||
			view.quoteAt[phrase.head] ||
			!discourse.lexicon.nouns.has(head.lemma)
		)
			continue;
		if (
			normAt(view, phrase.first - 1) !== "," &&
			!isDash(view, phrase.first - 1)
		)
			continue;
		const group = view.groups.find(
			(candidate) => candidate.first > phrase.last && candidate.finite,
		);
		const cue =
			group && !view.quoteAt[group.first]
				? matchCue(view, group, discourse.lexicon)
				: null;
		const entry = cue?.entries.find(
			(candidate) => candidate.force !== "provision",
		);
		if (!group || !cue || !entry) continue;
		const subject = subjectBefore(view, group);
		const between = phrase.last + 1;
		const bare = /^(?:that|which)$/.test(normAt(view, between))
			? between + 1
			: between;
		if (!subject || subject.first !== bare || subject.link !== "plain")
			continue;
		const own = quotationBehind(view, cue.last + 1);
		const range = own ?? { first: phrase.first, end: phrase.last + 1 };
		const piece = pieceOfTokens(
			view,
			discourse.text,
			range.first,
			own ? clauseEnd(view, own.first, discourse.lexicon) : range.end,
		);
		if (!piece) continue;
		found.push({
			view,
			basis: "cue",
			entry,
			source: subject,
			cue: { first: group.first, last: cue.last },
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: group.negated,
			endsQuoted: isClosing(view, range.end - 1),
		});
	}
	return found;
}

/** `as “a complete fabrication”`: the quotation right behind the verb, over "as". */
function quotationBehind(
	view: SentenceView,
	at: number,
): { first: number; end: number } | null {
	const first = normAt(view, at) === "as" ? at + 1 : at;
	if (
		!isOpening(view, first) &&
		!(phraseOf(view, first)?.first === first && isOpening(view, first + 1))
	)
		return null;
	return { first, end: first + 1 };
}
