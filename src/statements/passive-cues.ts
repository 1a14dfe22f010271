/** Cues in the passive whose speaker follows: "was rejected by Norland", "has been accused by the government of arming rebels". */

import type { VerbGroup } from "../language/chunk.js";
import type { CueEntry } from "../model/codebook.js";
import { clauseEnd } from "./clause-end.js";
import { matchCue } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { nameEnd } from "./name-end.js";
import { pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isClosing,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase, isSpeakerPhrase } from "./speaker-words.js";
import type { Subject } from "./subject.js";

/** The statement of a passive cue: what follows its speaker, else the subject it is said of. Null where no speaker is named. */
export function readPassiveCue(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (!group.passive || view.quoteAt[group.main]) return null;
	const cue = matchCue(view, group, discourse.lexicon);
	const entry = cue?.entries.find(
		(candidate) =>
			candidate.force !== "provision" &&
			candidate.takes.some((kind) => /^(?:noun|as|predicate)$/.test(kind)),
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
	const behind = heldBehind(view, last + 1, discourse);
	// "Norland, accused by Orland of arming them, said": a participle tells of what is held behind its agent.
	const told =
		group.finite || behind !== null
			? null
			: textOfParticiple(view, group, entry, discourse);
	if (
		!group.finite &&
		told === null &&
		(behind === null || !isSetOff(view, group))
	)
		return null;
	// "The report was described by him as a hoax": of what it is said belongs to what is said.
	const isNamed = behind !== null && normAt(view, last + 1) === "as";
	const subject =
		told ??
		(behind === null || (isNamed && group.finite)
			? subjectBefore(view, group)
			: null);
	const isTold =
		subject !== null && (behind === null || subject.link === "plain");
	const ranges = [
		...(isTold ? [{ first: subject.first, end: subject.last + 1 }] : []),
		...(behind ? [behind] : []),
	];
	const pieces = ranges.flatMap(
		({ first, end }) => pieceOfTokens(view, discourse.text, first, end) ?? [],
	);
	const range = ranges.at(-1);
	if (!range || pieces.length === 0 || subject?.link === "shared") return null;
	return {
		view,
		basis: "cue",
		entry,
		source: { first: agent.first, last },
		cue: { first: group.first, last: cue.last },
		pieces,
		circumstances: [],
		addressee: null,
		negative: group.negated,
		endsQuoted: isClosing(view, range.end - 1),
	};
}

/** "The pact, *opposed* by Orland", "was rejected by Orland *and welcomed* by Kiral": the text that a participle of stance is told of. */
function textOfParticiple(
	view: SentenceView,
	group: VerbGroup,
	{ force }: CueEntry,
	{ words }: Discourse,
): Subject | null {
	if (!STANDS.test(force)) return null;
	const before = group.first - 1;
	const isSet = isSetOff(view, group);
	if (isSet || phraseOf(view, before) !== null) {
		const text = phraseOf(view, isSet ? before - 1 : before);
		return text !== null && isDocumentPhrase(view, text, words)
			? { first: text.first, last: text.last, head: text, link: "plain" }
			: null;
	}
	if (!/^(?:and|but|or|yet)$/.test(normAt(view, before))) return null;
	const first = view.groups.findLast(
		(other) => other.passive && other.finite && other.last < before,
	);
	const subject = first && subjectBefore(view, first);
	const text = subject && phraseOf(view, subject.last);
	return text && isDocumentPhrase(view, text, words)
		? { ...subject, link: "plain" }
		: null;
}

const STANDS = /^(?:support|opposition|concern|openness)$/;

/** Words behind the agent that tell what it holds: "of arming rebels", and, without its "as", "pure invention"; null for none. */
function heldBehind(
	view: SentenceView,
	at: number,
	discourse: Discourse,
): { readonly first: number; readonly end: number } | null {
	if (!/^(?:of|for|as)$/.test(normAt(view, at))) return null;
	const end = clauseEnd(view, at, discourse.lexicon);
	const comma = commaBefore(view, at, end);
	return { first: normAt(view, at) === "as" ? at + 1 : at, end: comma };
}

/** The comma that ends what is set off, where a finite verb comes behind it; else `end`. */
function commaBefore(view: SentenceView, from: number, end: number): number {
	for (let at = from + 1; at < end; at++)
		if (normAt(view, at) === "," && groupOf(view, at + 1)?.finite) return at;
	return end;
}

/** ", accused by …": a participle behind a comma and a noun, no predicate of the clause. */
function isSetOff(view: SentenceView, group: VerbGroup): boolean {
	return (
		group.form === "participle" &&
		normAt(view, group.first - 1) === "," &&
		phraseOf(view, group.first - 2) !== null
	);
}
