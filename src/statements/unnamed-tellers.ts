/** Things told by nobody named: "It is understood that …", "The truce, it is believed, …", "Villagers were told that …". */

import type { VerbGroup } from "../language/chunk.js";
import type { CueEntry } from "../model/codebook.js";
import { clauseStart } from "./clause-start.js";
import { contentFrom, contentUpTo } from "./content-beside.js";
import { matchCue } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { isLeaning, subjectBefore } from "./find-subject.js";
import type { Found, TokenRange } from "./found.js";
import { nameEnd } from "./name-end.js";
import { type Piece, pieceOfTokens } from "./pieces.js";
import { normAt, phraseOf, type SentenceView, tagAt } from "./sentence-view.js";
import { isTemporal } from "./temporal-phrase.js";

/** The statement of a passive of saying that has a clause and no subject who says it; null for any other verb. */
export function readUnnamedTeller(
	view: SentenceView,
	group: VerbGroup,
	discourse: Discourse,
): Found | null {
	if (
		!group.passive ||
		!group.finite ||
		group.negated ||
		(group.modal !== null && group.modal !== "will") ||
		view.quoteAt[group.main]
	)
		return null;
	const cue = matchCue(view, group, discourse.lexicon);
	const entry = cue?.entries.find(
		({ takes, force }) => takes.includes("clause") && force !== "provision",
	);
	const subject = entry ? subjectBefore(view, group) : null;
	// "say they were assured that": part of what somebody else says
	if (!cue || !entry || !subject || isLeaning(view, subject)) return null;
	const isEmpty = normAt(view, subject.head.head) === "it";
	const agent = agentBehind(view, cue.last + 1);
	const next = agent ? agent.last + 1 : cue.last + 1;
	const told = { view, entry, group, agent, last: cue.last };
	if (isEmpty)
		return SETTLES.test(entry.lemma)
			? null
			: impersonal({ ...told, first: subject.first, next }, discourse);
	// "was persuaded that it was sound": what somebody thinks, and nobody tells.
	if (!entry.takes.includes("addressee") || MOVES.test(entry.lemma))
		return null;
	const first = clauseStart(view, next);
	const hasVerb = view.groups.some(
		(other) => first !== null && other.finite && other.first > first,
	);
	// "She had been told nothing, she complained": no clause
	if (first === null || !hasVerb || normAt(view, first) === "nothing")
		return null;
	const content = contentFrom(view, first, discourse);
	return content && made(told, { first: group.first, content: [content] });
}

/** What is agreed or known is no report. */
const SETTLES =
	/^(?:agree|know|determine|learn|hope|wish|want|decide|rule|imagine|assume|suppose)$/;

/** Verbs that tell what words do to somebody. */
const MOVES = /^(?:persuade|convince|swear)$/;

interface Told {
	readonly view: SentenceView;
	readonly entry: CueEntry;
	readonly group: VerbGroup;
	readonly agent: TokenRange | null;
	/** Last token of the cue. */
	readonly last: number;
}

/** "It was reported on Monday that six had died", and set off by commas: "The guns, it is said, were old". */
function impersonal(
	told: Told & { readonly first: number; readonly next: number },
	discourse: Discourse,
): Found | null {
	const { view, first, next } = told;
	let that = next;
	while (that < next + 6 && isAdjunct(view, that, next)) that++;
	if (normAt(view, that) === "that") {
		const content = contentFrom(view, that + 1, discourse);
		return content && made(told, { first, content: [content] });
	}
	if (normAt(view, first - 1) !== "," || !/^[,.]?$/.test(normAt(view, next)))
		return null;
	// "The guns, it is said, were old", "The guns were old, it is said."
	if (normAt(view, next) !== ",") {
		const before = contentUpTo(view, first, discourse);
		return before && made(told, { first, content: [before] });
	}
	const before = pieceOfTokens(view, discourse.text, 0, first - 1);
	const behind = contentFrom(view, next + 1, discourse);
	return before && behind && made(told, { first, content: [before, behind] });
}

/** "on Monday", "in Bern", "last week", "widely". */
function isAdjunct(view: SentenceView, at: number, from: number): boolean {
	const phrase = phraseOf(view, at);
	return (
		normAt(view, at) !== "that" &&
		(/^(?:RB|IN)$/.test(tagAt(view, at)) ||
			(phrase !== null &&
				(isTemporal(view, phrase) || tagAt(view, from) === "IN")))
	);
}

/** "by the army": who told it; null where nobody is named. */
function agentBehind(view: SentenceView, at: number): TokenRange | null {
	const agent = normAt(view, at) === "by" ? phraseOf(view, at + 1) : null;
	return agent?.first === at + 1 && !isTemporal(view, agent)
		? { first: agent.first, last: Math.max(agent.last, nameEnd(view, agent)) }
		: null;
}

function made(
	{ view, entry, group, agent, last }: Told,
	{
		first,
		content,
	}: { readonly first: number; readonly content: readonly Piece[] },
): Found {
	return {
		view,
		basis: "cue",
		entry,
		source: agent,
		cue: { first, last },
		pieces: content,
		circumstances: [],
		addressee: null,
		negative: group.negated,
		endsQuoted: content.at(-1)?.quoted !== "not",
	};
}
