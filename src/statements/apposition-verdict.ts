/** What somebody holds of a thing just told, in an apposition: ", an estimate the ministry disputes", " – a charge that both deny". */

import type { NounPhrase } from "../language/noun-phrases.js";
import type { CueEntry } from "../model/codebook.js";
import { type CueLexicon, type CueMatch, matchCue } from "./cue-lexicon.js";
import { subjectBefore } from "./find-subject.js";
import type { TokenRange } from "./found.js";
import { isDash } from "./function-words.js";
import {
	groupOf,
	isOpening,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** A thing in apposition with whoever judges it. */
export interface AppositionVerdict {
	readonly phrase: NounPhrase;
	readonly source: TokenRange;
	readonly cue: CueMatch;
	readonly entry: CueEntry;
}

/** The verdict on the phrase that begins at `at`, behind a comma or dash; null where nobody gives one. */
export function appositionVerdict(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): AppositionVerdict | null {
	const phrase = phraseOf(view, at);
	if (
		phrase?.first !== at ||
		view.quoteAt[phrase.head] ||
		!(normAt(view, at - 1) === "," || isDash(view, at - 1))
	)
		return null;
	return (
		activeVerdict(view, phrase, lexicon) ??
		passiveVerdict(view, phrase, lexicon)
	);
}

/** "an idea that both sides welcomed". */
function activeVerdict(
	view: SentenceView,
	phrase: NounPhrase,
	lexicon: CueLexicon,
): AppositionVerdict | null {
	const group = view.groups.find(
		(candidate) => candidate.first > phrase.last && candidate.finite,
	);
	if (!group || view.quoteAt[group.first]) return null;
	const cue = matchCue(view, group, lexicon);
	const subject = cue && subjectBefore(view, group);
	const between = phrase.last + 1;
	const bare = /^(?:that|which)$/.test(normAt(view, between))
		? between + 1
		: between;
	if (!cue || subject?.first !== bare || subject.link !== "plain") return null;
	const isSaying = lexicon.nouns.has(lemmaAt(view, phrase.head));
	const entry = cue.entries.find(
		({ force, takes }) =>
			force !== "provision" &&
			(isSaying ||
				(isStand(force) && endsAt(view, cue.last + 1)) ||
				(takes.some((kind) => /^(?:predicate|as)$/.test(kind)) &&
					!endsAt(view, cue.last + 1))),
	);
	const isJudged = isSaying || canBeJudged(view, phrase, lexicon);
	return entry && isJudged ? { phrase, source: subject, cue, entry } : null;
}

/** "a charge rejected by the president's adviser". */
function passiveVerdict(
	view: SentenceView,
	phrase: NounPhrase,
	lexicon: CueLexicon,
): AppositionVerdict | null {
	const group = groupOf(view, phrase.last + 1);
	const by = group ? group.last + 1 : -1;
	const agent = phraseOf(view, by + 1);
	if (
		group?.form !== "participle" ||
		group.first > phrase.last + 2 ||
		normAt(view, by) !== "by" ||
		agent?.first !== by + 1 ||
		!isAccount(view, phrase, lexicon)
	)
		return null;
	const cue = matchCue(view, group, lexicon);
	const entry = cue?.entries.find(({ force }) => isStand(force));
	return cue && entry
		? { phrase, source: agent, cue: { ...cue, last: by }, entry }
		: null;
}

function isStand(force: CueEntry["force"]): boolean {
	return /^(?:denial|support|opposition|concern|openness)$/.test(force);
}

/** Whether the verb has nothing behind it, so that what it is about stands before. */
function endsAt(view: SentenceView, at: number): boolean {
	return (
		/^(?:[.,;:–—]|and|but|)$/.test(normAt(view, at)) && !isOpening(view, at)
	);
}

/** An account of something, or any thing but a person: "a man the army fears" is no claim. */
function canBeJudged(
	view: SentenceView,
	phrase: NounPhrase,
	lexicon: CueLexicon,
): boolean {
	return (
		isAccount(view, phrase, lexicon) ||
		normAt(view, phrase.head) === "something" ||
		(/^an?$/.test(normAt(view, phrase.first)) &&
			tagAt(view, phrase.head) === "NN" &&
			!lexicon.people.has(lemmaAt(view, phrase.head)))
	);
}

function isAccount(
	view: SentenceView,
	phrase: NounPhrase,
	lexicon: CueLexicon,
): boolean {
	const lemma = lemmaAt(view, phrase.head);
	return lexicon.nouns.has(lemma) || lexicon.accounts.has(lemma);
}
