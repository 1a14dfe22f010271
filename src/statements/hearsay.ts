/** Hearsay: "was reportedly drafted after …", "is said to favour an amnesty". Somebody says it, and the page does not say who. */

import type { VerbGroup } from "../language/chunk.js";
import { clauseEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import { groupOf, normAt, type SentenceView, tagAt } from "./sentence-view.js";

/** The hearsay in a verb group; null where it holds none. */
export function readHearsay(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (!group.finite || view.quoteAt[group.main]) return null;
	const { hearsay, hearsayVerbs } = discourse.codebook.reporting;
	const lemma = view.tokens[group.main]?.lemma ?? "";
	const infinitive = groupOf(view, group.last + 1);
	if (
		group.passive &&
		hearsayVerbs.includes(lemma) &&
		infinitive &&
		normAt(view, infinitive.first) === "to"
	) {
		return make(
			view,
			{
				cue: { first: group.first, last: infinitive.first },
				first: infinitive.first + 1,
				source: subjectBefore(view, group),
			},
			discourse,
		);
	}
	const opening = view.groups[0] === group && hearsay.includes(normAt(view, 0));
	if (opening) {
		const first = normAt(view, 1) === "," ? 2 : 1;
		return make(
			view,
			{ cue: { first: 0, last: 0 }, first, source: null },
			discourse,
		);
	}
	// "The minister reportedly resigned": an adverb before a verb of one word is none of its group's
	const before = tagAt(view, group.first - 1) === "RB" ? 1 : 0;
	for (let at = group.first - before; at <= group.last; at++) {
		const norm = view.tokens[at]?.norm ?? "";
		if (hearsay.includes(norm))
			return make(
				view,
				{ cue: { first: at, last: at }, first: at + 1, source: null },
				discourse,
			);
	}
	return null;
}

function make(
	view: SentenceView,
	found: { cue: TokenRange; first: number; source: TokenRange | null },
	discourse: Discourse,
): Found | null {
	const reach = clauseEnd(view, found.first, discourse.lexicon);
	const end = relativeStart(view, found.first, reach);
	const piece = pieceOfTokens(view, discourse.text, found.first, end);
	if (!piece) return null;
	return {
		view,
		basis: "hearsay",
		entry: null,
		source: found.source,
		cue: found.cue,
		pieces: [piece],
		circumstances: [],
		addressee: null,
		negative: false,
		endsQuoted: piece.quoted !== "not",
	};
}

/** ", who “agreed to most of it”": a relative clause tells something else again. */
function relativeStart(view: SentenceView, first: number, end: number): number {
	for (let at = first + 1; at + 1 < end; at++) {
		if (normAt(view, at) === "," && /^W(?:P|DT)/.test(tagAt(view, at + 1)))
			return at;
	}
	return end;
}
