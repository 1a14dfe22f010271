/** Signs that a clause has its own speaker: what tells a new report from the one that runs. */

import type { VerbGroup } from "../language/chunk.js";
import type { CueLexicon } from "./cue-lexicon.js";
import { matchCue } from "./cue-lexicon.js";
import { subjectBefore } from "./find-subject.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** Whether a verb group is a verb of speech: one that can introduce a clause or a quotation. */
export function isSpeech(
	view: SentenceView,
	group: VerbGroup | null,
	lexicon: CueLexicon,
): boolean {
	const cue = group ? matchCue(view, group, lexicon) : null;
	return (
		!!cue &&
		cue.entries.some(
			(entry) =>
				entry.force !== "provision" &&
				(entry.takes.includes("clause") || entry.takes.includes("quote")),
		)
	);
}

/** Whether a verb group is a cue of any person. */
export function isCue(
	view: SentenceView,
	group: VerbGroup | null,
	lexicon: CueLexicon,
): boolean {
	const cue = group ? matchCue(view, group, lexicon) : null;
	return !!cue && cue.entries.some((entry) => entry.force !== "provision");
}

/** Whether a verb group tells what somebody wants or thinks of a thing, not what they say: "wanted", "objected to". */
export function isAttitude(
	view: SentenceView,
	group: VerbGroup,
	lexicon: CueLexicon,
): boolean {
	const cue = matchCue(view, group, lexicon);
	return (
		cue?.entries.every(
			({ takes, force }) =>
				force === "provision" ||
				// "rejected any role": with a thing behind it no claim is denied.
				(/^(?:denial|support|opposition)$/.test(force) &&
					phraseOf(view, cue.last + 1)?.first === cue.last + 1) ||
				!takes.some((kind) => /^(?:clause|quote|predicate|as)$/.test(kind)),
		) === true
	);
}

/** Whether a verb group is one by which a stand is taken: "backed", "objected to". */
export function isStance(
	view: SentenceView,
	group: VerbGroup,
	lexicon: CueLexicon,
): boolean {
	const cue = matchCue(view, group, lexicon);
	return !!cue?.entries.some(({ force }) =>
		/^(?:support|opposition|concern|openness)$/.test(force),
	);
}

/** Whether the clause from `from` on has its own speaker and cue: "whereas Kyiv proposes", "though he believes". */
export function reportsItself(
	view: SentenceView,
	clause: { readonly from: number; readonly kind: "speech" | "any" },
	lexicon: CueLexicon,
): boolean {
	const group = view.groups.find(
		(candidate) =>
			candidate.first >= clause.from &&
			candidate.finite &&
			// "a minister who spoke in private told …"
			!/^W(?:P|DT)$/.test(tagAt(view, candidate.first - 1)) &&
			// "a minister whose party holds the post told …"
			!isOfWhose(view, candidate),
	);
	if (!group || view.quoteAt[group.first]) return false;
	if (group.passive && clause.kind === "any") return false;
	// "nothing had been agreed" reports nothing, "she is said to favour it" does.
	if (group.passive && !/^(?:to|that)$/.test(normAt(view, group.last + 1)))
		return false;
	const subject = subjectBefore(view, group);
	if (
		!subject ||
		subject.first < clause.from ||
		subject.first - clause.from > 3 ||
		isJoinedBetween(view, clause.from, subject.first) ||
		// "and for eight where missiles are concerned"
		(subject.first > clause.from &&
			tagAt(view, subject.first - 1) === "WRB" &&
			subject.first - 1 > clause.from)
	)
		return false;
	return clause.kind === "speech"
		? isSpeech(view, group, lexicon)
		: isCue(view, group, lexicon);
}

/** "losses (and) *suffering, and* he reaffirmed": another clause comes in between. */
function isJoinedBetween(
	view: SentenceView,
	from: number,
	end: number,
): boolean {
	for (let at = from; at < end; at++)
		if (tagAt(view, at) === "CC" && at > from) return true;
	return false;
}

/** Whether "whose" opens the subject of a verb. */
function isOfWhose(view: SentenceView, group: VerbGroup): boolean {
	const subject = phraseOf(view, group.first - 1);
	return (
		subject !== null &&
		(normAt(view, subject.first) === "whose" ||
			normAt(view, subject.first - 1) === "whose")
	);
}

/** Whether a verb that shares a subject is likelier to speak for it than to be part of what is said: "and urged", not "and thought". */
function isCoordinating(
	view: SentenceView,
	group: VerbGroup,
	lexicon: CueLexicon,
): boolean {
	const noun = phraseOf(view, group.last + 1);
	const voiced =
		lexicon.voicing.has(lemmaAt(view, group.main)) && noun !== null;
	// "and voiced concern over the cap"
	if (voiced && lexicon.nouns.has(lemmaAt(view, noun.head))) return true;
	const cue = matchCue(view, group, lexicon);
	return !!cue?.entries.some(
		(entry) =>
			entry.force !== "provision" &&
			!(
				entry.force === "neutral" &&
				entry.takes.includes("clause") &&
				entry.takes.includes("noun")
			),
	);
}

/** "the rebels deny it and maintain that": a present of a plural, where the one verb before it in the clause is another. */
function isPluralAgain(
	view: SentenceView,
	group: VerbGroup,
	conjunction: number,
): boolean {
	let start = conjunction;
	while (start > 0 && normAt(view, start - 1) !== ";") start--;
	const before = view.groups.filter(
		({ finite, first }) => finite && first >= start && first < conjunction,
	);
	return (
		tagAt(view, group.first) === "VBP" &&
		before.length === 1 &&
		before.every(({ first }) => tagAt(view, first) === "VBP")
	);
}

/** "declined to elaborate", "refused to say when": an answer is refused, and no deed. */
export function refusesSpeech(
	view: SentenceView,
	group: VerbGroup,
	lexicon: CueLexicon,
): boolean {
	const refused = groupOf(view, group.last + 1);
	return (
		refused !== null &&
		normAt(view, refused.first) === "to" &&
		lexicon.refusing.has(lemmaAt(view, group.main)) &&
		lexicon.speaking.has(lemmaAt(view, refused.main))
	);
}

/** Verbs of what somebody holds and does not utter: in a clause about somebody they go on with it. */
const STATES = /^(?:have|be|want|hope|fear|need|prefer|doubt|intend)$/;

/** "said her party backed it *but had doubts* about the court": a state of mind behind a clause about somebody is theirs. */
function isStateWithin(
	view: SentenceView,
	conjunction: number,
	group: VerbGroup,
	lexicon: CueLexicon,
): boolean {
	if (
		!STATES.test(lemmaAt(view, group.main)) ||
		group.modal !== null ||
		tagAt(view, group.first) !== "VBD"
	)
		return false;
	const [said, told] = view.groups
		.filter(({ finite, last }) => finite && last < conjunction)
		.slice(-2);
	if (!said || !told || !isSpeech(view, said, lexicon)) return false;
	const subject = subjectBefore(view, told);
	if (!subject || subject.first <= said.last) return false;
	const lead = tagAt(view, subject.first);
	return (
		(/^(?:PRP\$?|NNPS?)$/.test(lead) &&
			!/^(?:it|this|that)$/.test(normAt(view, subject.first))) ||
		lexicon.people.has(lemmaAt(view, subject.head.head))
	);
}

/** "… and called", "but told": a coordinated cue that shares the speaker. */
export function coordinatesCue(
	view: SentenceView,
	conjunction: number,
	lexicon: CueLexicon,
): boolean {
	let at = conjunction + 1;
	while (/^RB/.test(tagAt(view, at)) && !groupOf(view, at)) at++;
	const group = groupOf(view, at);
	if (!group || group.first !== at || !group.finite || view.quoteAt[at])
		return false;
	if (isStateWithin(view, conjunction, group, lexicon)) return false;
	if (refusesSpeech(view, group, lexicon)) return true;
	// "and would not be drawn on the sum"
	if (group.passive)
		return group.negated && lexicon.refusals.has(lemmaAt(view, group.main));
	// "confirmed that fire had struck but would not say who was behind it"
	if (group.modal && group.negated)
		return (
			isSpeech(view, group, lexicon) ||
			lexicon.speaking.has(lemmaAt(view, group.main))
		);
	return (
		(/^VB[DZ]$/.test(tagAt(view, group.first)) ||
			isPluralAgain(view, group, conjunction) ||
			// "and let it be understood": a past that looks like the base
			normAt(view, group.first) === "let") &&
		isCoordinating(view, group, lexicon)
	);
}

/** ", Reuters reported", ", two officials said on Monday": a subject and its reporting verb, with nothing reported after it. */
export function isParentheticalCue(
	view: SentenceView,
	at: number,
	lexicon: CueLexicon,
): boolean {
	const inverted = groupOf(view, at);
	if (
		inverted?.finite &&
		inverted.first === at &&
		phraseOf(view, inverted.last + 1)
	)
		return isSpeech(view, inverted, lexicon);
	const phrase = phraseOf(view, at);
	const group = view.groups.find(
		(candidate) =>
			candidate.first > at &&
			candidate.finite &&
			!view.quoteAt[candidate.first],
	);
	if (!phrase || !group || group.first - at > 14) return false;
	const subject = subjectBefore(view, group);
	if (
		!subject ||
		subject.first !== phrase.first ||
		!isSpeech(view, group, lexicon)
	)
		return false;
	// "his aides let it be known"
	const cue = matchCue(view, group, lexicon);
	const last = Math.max(cue?.last ?? 0, group.last);
	const told = phraseOf(view, last + 1);
	const isTold =
		told?.first === last + 1 &&
		cue?.entries.some((entry) => entry.takes.includes("addressee"));
	const next = isTold ? told.last + 1 : last + 1;
	return /^(?:[,.;–—]|on|in|at|during|last|earlier|)$/.test(normAt(view, next));
}
