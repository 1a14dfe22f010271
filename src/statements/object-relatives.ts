/** Stands in a clause about a thing: "the draft that Orland rejected would ban missiles", "the terms the rebels had accepted in May". */

import type { NounPhrase, VerbGroup } from "../language/chunk.js";
import { matchCue } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { isPreposition } from "./function-words.js";
import { hostOf } from "./noun-hosts.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isSpeakerPhrase } from "./speaker-words.js";
import { isTemporal } from "./temporal-phrase.js";

/** The stand that a verb without its object takes on the noun before its clause; null where the object follows or none is meant. */
export function readObjectRelative(
	view: SentenceView,
	group: VerbGroup,
	{ lexicon, text, words }: Discourse,
): Found | null {
	if (view.quoteAt[group.main] || !group.finite || group.passive) return null;
	const subject = subjectBefore(view, group);
	if (subject?.link !== "plain") return null;
	const thing = thingBeforeRelative(view, subject.first);
	// "a man the army fears": of whom no stand is told.
	if (thing === null || isSpeakerPhrase(view, thing, words)) return null;
	const cue = matchCue(view, group, lexicon);
	const entry = cue?.entries.find(
		({ force, takes }) =>
			/^(?:support|opposition|openness|concern|denial)$/.test(force) &&
			takes.includes("noun"),
	);
	if (!cue || !entry || !endsClause(view, cue.last + 1)) return null;
	const piece = pieceOfTokens(view, text, thing.first, thing.last + 1);
	return (
		piece && {
			view,
			basis: "cue",
			entry,
			source: { first: subject.first, last: subject.last },
			cue: { first: group.first, last: cue.last },
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: group.negated,
			endsQuoted: false,
		}
	);
}

/** The noun that the clause whose subject begins at `first` says more of, with what it hangs on: "the clause on prisoners (that)". */
export function thingBeforeRelative(
	view: SentenceView,
	first: number,
): NounPhrase | null {
	const isLed = /^(?:that|which)$/.test(normAt(view, first - 1));
	const before = isLed ? first - 2 : first - 1;
	const last = normAt(view, before) === "," && isLed ? before - 1 : before;
	let phrase = phraseOf(view, last);
	if (phrase?.last !== last || isTemporal(view, phrase)) return null;
	while (isPreposition(view, phrase.first - 1)) {
		const host: NounPhrase | null = hostOf(view, phrase.first - 1);
		if (host === null || host.last !== phrase.first - 2) break;
		phrase = host;
	}
	return /^(?:PRP|EX)$/.test(tagAt(view, phrase.head))
		? null
		: { ...phrase, last };
}

/** Whether nothing but a time stands between the verb and the end of its clause, or the verb of the clause around it. */
function endsClause(view: SentenceView, from: number): boolean {
	let at = from;
	for (;;) {
		if (tagAt(view, at) === "RB" && groupOf(view, at) === null) {
			at++;
			continue;
		}
		const start = /^(?:on|in|at|since|during)$/.test(normAt(view, at))
			? at + 1
			: at;
		const time = phraseOf(view, start);
		if (time?.first !== start || !isTemporal(view, time)) break;
		at = time.last + 1;
		while (/^(?:earlier|later|ago|before)$/.test(normAt(view, at))) at++;
	}
	return (
		at >= view.tokens.length ||
		/^[,.;:–—]$/.test(normAt(view, at)) ||
		groupOf(view, at)?.finite === true
	);
}
