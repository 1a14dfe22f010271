/** Cues in the passive whose speaker follows: "was rejected by Norland", "has been accused by the government of arming rebels". */

import type { VerbGroup } from "../language/chunk.js";
import { clauseEnd } from "./clause-end.js";
import { matchCue } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { nameEnd } from "./name-end.js";
import { pieceOfTokens } from "./pieces.js";
import {
	isClosing,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isSpeakerPhrase } from "./speaker-words.js";

/** The statement of a passive cue: what follows its speaker, else the subject it is said of. Null where no speaker is named. */
export function readPassiveCue(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (!group.passive || !group.finite || view.quoteAt[group.main]) return null;
	const cue = matchCue(view, group, discourse.lexicon);
	const entry = cue?.entries.find(
		(candidate) =>
			candidate.force !== "provision" && candidate.takes.includes("noun"),
	);
	if (!cue || !entry || normAt(view, cue.last + 1) !== "by") return null;
	const agent = phraseOf(view, cue.last + 2);
	if (
		agent?.first !== cue.last + 2 ||
		!isSpeakerPhrase(view, agent, discourse.words)
	)
		return null;
	const last = Math.max(agent.last, nameEnd(view, agent));
	// "was quoted by the agency as saying": the subject speaks.
	if (normAt(view, last + 1) === "as" && tagAt(view, last + 2) === "VBG")
		return null;
	const behind = /^(?:of|for|as)$/.test(normAt(view, last + 1))
		? clauseEnd(view, last + 1, discourse.lexicon)
		: null;
	const subject = behind === null ? subjectBefore(view, group) : null;
	const range =
		behind === null
			? subject && { first: subject.first, end: subject.last + 1 }
			: { first: last + 1, end: behind };
	const piece =
		range && pieceOfTokens(view, discourse.text, range.first, range.end);
	if (!range || !piece || subject?.link === "shared") return null;
	return {
		view,
		basis: "cue",
		entry,
		source: { first: agent.first, last },
		cue: { first: group.first, last: cue.last },
		pieces: [piece],
		circumstances: [],
		addressee: null,
		negative: group.negated,
		endsQuoted: isClosing(view, range.end - 1),
	};
}
