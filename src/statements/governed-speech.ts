/** Verbs of saying that another verb brings in, and that were said: "went on to say that", "was quick to add that", "used the day to announce". */

import type { VerbGroup } from "../language/chunk.js";
import { type CueLexicon, type CueMatch, matchCue } from "./cue-lexicon.js";
import { subjectBefore } from "./find-subject.js";
import { lemmaAt, normAt, type SentenceView, tagAt } from "./sentence-view.js";
import type { Speaker } from "./speaker-of.js";

/** Tokens that may stand between the two verbs. */
const LONGEST_BETWEEN = 9;

/** What one is when one says it: "was keen to stress". All else that "be" brings in has yet to be said. */
const SAID_SO =
	/^(?:quick|quicker|keen|careful|eager|first|last|anxious|glad|happy|proud|sorry|pained|pains|kind|wrong|right|free|fond|wont)$/;

/**
 * The finite verb that brings in an infinitive of saying of its own subject's; null where there is none, or where it leaves open whether
 * anything was said: `unsaid` are the lemmas that do ("want", "refuse", "plan").
 */
export function governorOf(
	view: SentenceView,
	group: VerbGroup,
	{
		lexicon,
		unsaid,
	}: { readonly lexicon: CueLexicon; readonly unsaid: readonly string[] },
): VerbGroup | null {
	if (group.form !== "infinitive" || normAt(view, group.first) !== "to")
		return null;
	const governor = view.groups.findLast(({ last }) => last < group.first);
	if (
		!governor?.finite ||
		governor.passive ||
		governor.negated ||
		governor.modal !== null ||
		group.negated ||
		group.passive ||
		group.perfect ||
		group.first - governor.last > LONGEST_BETWEEN ||
		view.quoteAt[governor.first] !== view.quoteAt[group.first]
	)
		return null;
	for (let at = governor.last + 1; at < group.first; at++)
		if (/^[,;:–—]$/.test(normAt(view, at)) || /^W/.test(tagAt(view, at)))
			return null;
	const lemma = lemmaAt(view, governor.main);
	if (unsaid.includes(lemma)) return null;
	if (
		/^(?:be|seem|become|feel|sound)$/.test(lemma) &&
		!SAID_SO.test(lemmaAt(view, group.first - 1))
	)
		return null;
	// "urged the bank to say that": who says it is another
	const asks = matchCue(view, governor, lexicon)?.entries.some(
		({ force, takes }) =>
			/^(?:demand|commitment|openness|opposition)$/.test(force) ||
			takes.includes("person-infinitive"),
	);
	return asks || subjectBefore(view, governor) === null ? null : governor;
}

/** Whether the verb that brings it in is one of speaking to the public: "took to the airwaves *to denounce* it", "called a briefing". */
export function isAired(
	view: SentenceView,
	group: VerbGroup,
	governor: VerbGroup,
	{ venues, airs }: CueLexicon,
): boolean {
	for (let at = governor.last + 1; at < group.first; at++)
		if (airs.has(normAt(view, at)) || venues.has(lemmaAt(view, at)))
			return true;
	return false;
}

/** The cue with the verb that brings it in, as one of that verb's; only words that are said are its content, and a thing where the public is spoken to. */
export function governedCue(
	cue: CueMatch | null,
	governor: VerbGroup,
	toPublic: boolean,
): CueMatch | null {
	return (
		cue && {
			...cue,
			group: { ...cue.group, first: governor.first, form: "finite" },
			entries: cue.entries.flatMap((entry) =>
				toPublic
					? [entry]
					: entry.takes.includes("clause")
						? [
								{
									...entry,
									takes: entry.takes.filter((kind) =>
										/^(?:clause|quote|addressee)$/.test(kind),
									),
								},
							]
						: [],
			),
		}
	);
}

/** Who speaks by a verb that another brings in; null where that has no subject. */
export function governorSpeaker(
	view: SentenceView,
	governor: VerbGroup,
): Speaker | null {
	const subject = subjectBefore(view, governor);
	return subject && { subject, range: subject, inverted: false };
}
