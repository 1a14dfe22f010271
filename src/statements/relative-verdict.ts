/** What somebody holds of a thing just told, in a relative clause: ", which the army denies", ", which she put at twice the rate". */

import type { VerbGroup } from "../language/chunk.js";
import type { CueEntry } from "../model/codebook.js";
import { type CueLexicon, matchCue } from "./cue-lexicon.js";
import { subjectBefore } from "./find-subject.js";
import type { TokenRange } from "./found.js";
import { isPreposition } from "./function-words.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isTemporal } from "./temporal-phrase.js";
import { isFigureAhead } from "./thing-held.js";

/** Whoever judges, by which verb, and the first token of what is held of the thing; -1 where the pronoun is all there is. */
export interface RelativeVerdict {
	readonly source: TokenRange;
	readonly group: VerbGroup;
	readonly entry: CueEntry;
	readonly called: number;
}

/** The verdict of the clause that "which" at `pronoun` opens behind its comma or dash; null where nobody gives one. */
export function relativeVerdict(
	view: SentenceView,
	pronoun: number,
	lexicon: CueLexicon,
): RelativeVerdict | null {
	if (
		normAt(view, pronoun) !== "which" ||
		!/^[,–—-]$/.test(normAt(view, pronoun - 1)) ||
		view.quoteAt[pronoun]
	)
		return null;
	const subject = phraseOf(view, pronoun + 1);
	const group = view.groups.find(({ first }) => first > pronoun);
	if (
		subject?.first !== pronoun + 1 ||
		!group?.finite ||
		group.passive ||
		group.negated ||
		subjectBefore(view, group)?.first !== subject.first
	)
		return null;
	const source = { first: subject.first, last: group.first - 1 };
	for (const [tail, entries] of lexicon.verbs.get(lemmaAt(view, group.main)) ??
		[]) {
		if (tail.length > 0) continue;
		const found = entries
			.map((entry) => verdictOf(view, group, entry))
			.find((verdict) => verdict !== null);
		if (found)
			return goesOnBehind(view, group.last + 1)
				? null
				: { source, group, ...found };
	}
	return null;
}

/**
 * ", who called the charge “absurd”", ", which denies it": whether the pronoun behind its comma speaks itself to the sentence's end, so that a
 * thing before it ends there.
 */
export function speaksItself(
	view: SentenceView,
	pronoun: number,
	lexicon: CueLexicon,
): boolean {
	const group = groupOf(view, pronoun + 1);
	if (
		!/^(?:who|which)$/.test(normAt(view, pronoun)) ||
		normAt(view, pronoun - 1) !== "," ||
		view.quoteAt[pronoun] ||
		group?.first !== pronoun + 1 ||
		!group.finite ||
		group.passive
	)
		return false;
	const says = matchCue(view, group, lexicon)?.entries.some(
		({ force, takes }) =>
			/^(?:denial|opposition)$/.test(force) ||
			(force !== "provision" &&
				takes.some((taken) => /^(?:predicate|clause|quote)$/.test(taken))),
	);
	return says === true && !goesOnBehind(view, group.last + 1);
}

/** "the interest, which she puts at $3bn, *was* added": the clause is set in, and the one around it goes on. */
function goesOnBehind(view: SentenceView, from: number): boolean {
	for (let at = from; at < view.tokens.length; at++) {
		if (/^[,–—]$/.test(normAt(view, at)) && !view.quoteAt[at])
			return groupOf(view, at + 1)?.finite === true;
	}
	return false;
}

/** Over "for weeks", "on Monday"; the same place where no such time stands. */
function behindTime(view: SentenceView, at: number): number {
	const phrase = phraseOf(view, isPreposition(view, at) ? at + 1 : at);
	return phrase !== null && isTemporal(view, phrase) ? phrase.last + 1 : at;
}

function verdictOf(
	view: SentenceView,
	group: VerbGroup,
	entry: CueEntry,
): { readonly entry: CueEntry; readonly called: number } | null {
	const next = group.last + 1;
	const norm = normAt(view, next);
	if (/^(?:denial|opposition)$/.test(entry.force))
		return /^(?:[.,;–—]|)$/.test(normAt(view, behindTime(view, next)))
			? { entry, called: -1 }
			: null;
	if (entry.takes.includes("predicate"))
		return /^(?:DT|JJ|NN|RB)/.test(tagAt(view, next)) || norm === "“"
			? { entry, called: next }
			: null;
	return entry.takes.includes("thing-at") &&
		norm === "at" &&
		isFigureAhead(view, next + 1)
		? { entry, called: next }
		: null;
}
