/** What follows a reporting verb: a that-clause, a quotation, a bare clause, an infinitive or a thing. */

import type { VerbGroup } from "../language/chunk.js";
import type { CueEntry } from "../model/codebook.js";
import { isCondition } from "./clause-breaks.js";
import { clauseEnd } from "./clause-end.js";
import {
	complementStart,
	relativeRest,
	takesQuotationsOnly,
} from "./complement-start.js";
import type { CueLexicon, CueMatch } from "./cue-lexicon.js";
import { subjectBefore } from "./find-subject.js";
import type { TokenRange } from "./found.js";
import { type Piece, pieceOfTokens } from "./pieces.js";
import {
	groupOf,
	isClosing,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { thingEnd } from "./thing-end.js";
import { withoutTrailingAdjuncts } from "./trailing-adjuncts.js";

/** The content behind a cue with what stood between the two. */
export interface ContentAfter {
	readonly piece: Piece;
	readonly first: number;
	readonly end: number;
	/** Tokens between cue and content, and those behind a thing that tell where and when. */
	readonly around: readonly TokenRange[];
	readonly addressee: TokenRange | null;
	readonly entry: CueEntry;
}

/** A cue in its sentence with what the reader of its content needs to know. */
export interface CueInText {
	readonly view: SentenceView;
	readonly text: string;
	readonly cue: CueMatch;
	readonly lexicon: CueLexicon;
	/** Whether the cue stands in a relative clause whose object is the antecedent: "which it said had failed". */
	readonly isRelative: boolean;
	/** Whether "what" stands before its subject: "What she told us is that …". */
	readonly isCleft?: boolean;
	/** Whether the cue stands in a relative clause of any kind: "who had called the vote a sham". */
	readonly isInRelative: boolean;
}

/** Reads the content behind a cue by what its entries take; null where nothing reported follows. */
export function contentAfter({
	view,
	text,
	cue,
	lexicon,
	isRelative,
	isCleft = false,
	isInRelative,
}: CueInText): ContentAfter | null {
	const at = isCleft ? behindCleft(view, cue.last + 1) : cue.last + 1;
	for (const entry of cue.entries) {
		const found =
			isRelative && !takesQuotationsOnly(entry)
				? relativeRest(view, at)
				: complementStart(view, at, entry);
		// "islets that both claim and which Orland holds": another clause about the same
		if (!found || isAnotherRelative(view, found.first)) continue;
		const clause = frontedEnd(view, cue.group, {
			first: found.first,
			end: clauseEnd(view, found.first, lexicon),
		});
		const reach = isInRelative
			? relativeEnd(
					view,
					{
						first: found.first,
						// "officials, who said the clauses were blank": the verb may be of what is said
						cue: isRelative ? cue.group.first : 0,
					},
					clause,
				)
			: clause;
		const isClause =
			found.needsVerb === true && hasFinite(view, found.first, reach);
		if (found.needsVerb && !isClause && !entry.takes.includes("noun")) continue;
		const isThing = found.isThing || (found.needsVerb === true && !isClause);
		const end = isThing
			? withoutTrailingAdjuncts(
					view,
					{
						first: found.first,
						end: thingEnd(view, { first: found.first, end: reach }, lexicon),
					},
					lexicon,
				)
			: entry.takes.includes("clause")
				? reach
				: beforeCondition(view, found.first, reach);
		const piece = pieceOfTokens(view, text, found.first, end);
		if (!piece || (isEmptyWord(piece.span.text) && !isVerdict(entry))) continue;
		const around = [
			...(found.first > at ? [{ first: at, last: found.first - 1 }] : []),
			...(end < reach ? [{ first: end, last: reach - 1 }] : []),
		];
		return {
			piece,
			first: found.first,
			end,
			around,
			addressee: found.addressee,
			entry,
		};
	}
	return null;
}

/** "(What she told) us is | that …", "(What he wants) is | a truce". */
function behindCleft(view: SentenceView, from: number): number {
	const told = phraseOf(view, from);
	const link = told?.first === from ? told.last + 1 : from;
	return /^(?:is|was)$/.test(normAt(view, link)) ? link + 1 : from;
}

function isAnotherRelative(view: SentenceView, at: number): boolean {
	return tagAt(view, at) === "CC" && /^W(?:DT|P)/.test(tagAt(view, at + 1));
}

/**
 * Whether a verb makes a clause of the words: in "an accord under which both pay" and "a zone that Orland holds" the only one says more of a
 * noun, and one behind ", and that" is of another clause.
 */
function hasFinite(view: SentenceView, first: number, end: number): boolean {
	let to = first;
	let isList = false;
	while (to < end) {
		const isJoint = /^(?:and|but)$/.test(normAt(view, to));
		if (isJoint && normAt(view, to + 1) === "that") break;
		// "denied blame, and an inquiry has begun", but "said the ford, the bridge, and the road were shut"
		if (isJoint && normAt(view, to - 1) === "," && !isList) break;
		if (normAt(view, to) === "," && !/^(?:and|but)$/.test(normAt(view, to + 1)))
			isList = true;
		to++;
	}
	return view.groups.some(
		(group) =>
			group.first >= first &&
			group.first < to &&
			group.form !== "gerund" &&
			!isInRelative(view, group, first),
	);
}

/** Whether a relative pronoun behind a noun of the words stands before the verb, at once or before its subject. */
function isInRelative(
	view: SentenceView,
	group: VerbGroup,
	first: number,
): boolean {
	// "a draft that splits the water *and delays* the withdrawal"
	const before =
		tagAt(view, group.first - 1) === "CC"
			? view.groups.findLast(
					({ finite, last }) => finite && last < group.first && last > first,
				)
			: undefined;
	if (before && isInRelative(view, before, first)) return true;
	const subject = phraseOf(view, group.first - 1);
	return [(subject?.first ?? group.first) - 1, group.first - 1].some(
		(at) =>
			at > first &&
			/^W(?:DT|P)/.test(tagAt(view, at)) &&
			(phraseOf(view, at - 1) ?? phraseOf(view, at - 2)) !== null,
	);
}

/** "describing it as “a gift”, so long as …": the condition is none of the words given. */
function beforeCondition(
	view: SentenceView,
	first: number,
	end: number,
): number {
	for (let at = first + 1; at < end; at++)
		if (
			normAt(view, at) === "," &&
			isClosing(view, at - 1) &&
			(isCondition(view, at + 1) || isClauseJoined(view, at + 1))
		)
			return at;
	return end;
}

/** "called it “a fig leaf”, and the name has stuck": a clause of its own. */
function isClauseJoined(view: SentenceView, at: number): boolean {
	const subject = /^(?:and|but)$/.test(normAt(view, at))
		? phraseOf(view, at + 1)
		: null;
	return (
		subject?.first === at + 1 &&
		groupOf(view, subject.last + 1)?.finite === true
	);
}

/**
 * A clause or participle at the head of the sentence gives way to the main clause at its comma: "Although she doubts the terms,
 * she supports the treaty", "Conceding that a deal was near, he warned …".
 */
function frontedEnd(
	view: SentenceView,
	group: VerbGroup,
	content: { readonly first: number; readonly end: number },
): number {
	const isSubordinate =
		/^(?:although|though|while|whereas|where|if|as|when|because|since|unless|once|after|before|even)$/.test(
			normAt(view, 0),
		);
	const isFirst = view.groups.every(
		(other) => !other.finite || other.first >= group.first,
	);
	const isFronted =
		(isSubordinate && isFirst) || (group.form === "gerund" && group.first < 2);
	if (!isFronted) return content.end;
	for (let at = content.first + 1; at < content.end; at++) {
		const isMain =
			phraseOf(view, at + 1)?.first === at + 1 &&
			view.groups.some((other) => other.finite && other.first > at);
		if (normAt(view, at) === "," && !view.quoteAt[at] && isMain) return at;
	}
	return content.end;
}

/**
 * A relative clause ends at the comma behind which the main verb comes: "…, whom she had accused of delay, thanked …", or at that verb itself:
 * "the text that she described as a gift would ban …". `cue` is the first token of a cue whose object stands before its clause, else 0.
 */
function relativeEnd(
	view: SentenceView,
	{ first, cue }: { readonly first: number; readonly cue: number },
	end: number,
): number {
	for (let at = first + 1; at < end; at++) {
		if (view.quoteAt[at]) continue;
		if (normAt(view, at) === "," && groupOf(view, at + 1)?.finite) return at;
		const group = groupOf(view, at);
		if (group?.first !== at || !group.finite) continue;
		// "described as a gift would ban": what it is described as is no subject.
		const nearest = phraseOf(view, at - 1);
		if (nearest && normAt(view, nearest.first - 1) === "as") return at;
		const subject = subjectBefore(view, group);
		if (
			subject?.link === "plain" &&
			subject.first < cue &&
			subject.last >= at - 1
		)
			return at;
	}
	return end;
}

/** "Asmara has denied it": a verdict on what was said before, though the pronoun holds no words of it. */
function isVerdict(entry: CueEntry): boolean {
	return (
		entry.force === "denial" ||
		entry.force === "support" ||
		entry.force === "opposition"
	);
}

/** "said so", "said nothing", "said nothing for a while": words that stand for content and hold none. */
export function isEmptyWord(words: string): boolean {
	return /^(?:so|nothing|little|no more|more|it|this|much|a lot|a great deal)$|^(?:nothing|little)(?: more| else)? (?:for|in|at|until)(?: \p{L}+){1,3}$/iu.test(
		words,
	);
}
