/** Stances voiced in a noun: "voiced opposition to the levy", "signalled their resistance to any deal", "expressed hope that …". */

import type { VerbGroup } from "../language/chunk.js";
import { openingCircumstance } from "./circumstances-beside.js";
import { clauseEnd } from "./clause-end.js";
import { sayEntry } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
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
import { speakerOf } from "./speaker-of.js";
import { thingEnd } from "./thing-end.js";

/** The stance that a verb of voicing and its noun report; null where the group is no such verb. The noun decides the force. */
export function readVoicedStance(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (
		view.quoteAt[group.main] ||
		group.passive ||
		!discourse.codebook.reporting.voicing.includes(lemmaAt(view, group.main))
	)
		return null;
	// "made clear their opposition to the cap"
	const at =
		lemmaAt(view, group.main) === "make" &&
		/^(?:plain|clear|known|public)$/.test(normAt(view, group.last + 1))
			? group.last + 2
			: group.last + 1;
	const phrase = phraseOf(view, at);
	if (phrase?.first !== at) return null;
	const noun = discourse.lexicon.nouns.get(lemmaAt(view, phrase.head));
	// "made the point that": what is held, with a clause
	const held =
		discourse.lexicon.held.has(lemmaAt(view, phrase.head)) &&
		normAt(view, phrase.last + 1) === "that"
			? sayEntry(discourse.lexicon)
			: null;
	const entry = noun && !/^(?:denial|neutral)$/.test(noun.force) ? noun : held;
	if (!entry) return null;
	// "has reservations, too, about"
	const isAside =
		normAt(view, phrase.last + 1) === "," &&
		/^(?:too|however|though)$/.test(normAt(view, phrase.last + 2)) &&
		normAt(view, phrase.last + 3) === ",";
	const link = phrase.last + (isAside ? 4 : 1);
	if (isDealing(view, phrase.head, link, discourse)) return null;
	if (
		!/^(?:to|for|about|over|of|on|against|with|at|that)$/.test(
			normAt(view, link),
		) ||
		link + 1 >= view.tokens.length
	)
		return null;
	const speaker = speakerOf(
		view,
		{ entries: [entry], group, last: group.last },
		discourse.lexicon,
	);
	if (!speaker || speaker.inverted) return null;
	const clause = clauseEnd(view, link + 1, discourse.lexicon);
	const end =
		normAt(view, link) === "that"
			? clause
			: thingEnd(view, { first: link + 1, end: clause }, discourse.lexicon);
	const piece = pieceOfTokens(view, discourse.text, link + 1, end);
	if (!piece) return null;
	const opening = openingCircumstance(view, group, speaker.range.first);
	return {
		view,
		basis: "cue",
		entry,
		source: speaker.range,
		cue: { first: group.first, last: link },
		pieces: [piece],
		circumstances: opening ? [opening] : [],
		addressee: null,
		negative: group.negated,
		endsQuoted: isClosing(view, end - 1),
	};
}

/** "made no agreement with the enemy", "held a call with the generals", "made a call to the rebels": somebody meets another, and nothing is voiced. */
function isDealing(
	view: SentenceView,
	head: number,
	link: number,
	{ codebook }: Discourse,
): boolean {
	if (!(codebook.words["dealing-nouns"] ?? []).includes(lemmaAt(view, head)))
		return false;
	return (
		normAt(view, link) === "with" ||
		(normAt(view, link) === "to" &&
			tagAt(view, link + 1) !== "VB" &&
			phraseOf(view, link + 1) !== null)
	);
}
