/** Stands on what was just said: "The party wants the accord torn up. The premier ruled *that* out". */

import { windowOf } from "../../drafts/clauses/token-window.js";
import type { Position, Stance } from "../../model/position.js";
import type { Range } from "../../model/span.js";
import { mentionsIn } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import type { Placed, PlacedPosition } from "./position-of.js";
import type { StanceContext } from "./stance-context.js";

/** What a stand is taken on, and what it comes to there. */
export type On = Pick<Position, "target" | "issue" | "stance">;

/** What the stand told just before makes of this one, which is on it; null where it is on something else. */
export function takenUp(
	{ stance: { object, stance, actor } }: Placed,
	last: PlacedPosition | undefined,
	context: StanceContext,
): On | null {
	if (object === null || last === undefined) return null;
	const { position, place } = last;
	if (isItsOwn(object, position.actor === actor, last, context))
		return { target: null, issue: position.issue, stance };
	if (!isThat(object, context)) return null;
	const own = context.sentenceAt(object.start);
	const before = own === null ? null : context.sentenceAt(own.start - 2);
	const isNear =
		before !== null && place >= before.start && place < object.start;
	if (!isNear || position.actor === actor || position.stance === "declined")
		return null;
	const { target, issue } = position;
	// Whoever is against being against a text is for it.
	const isAgainst = position.stance === "opposes";
	return { target, issue, stance: isAgainst ? AGAINST[stance] : stance };
}

/** "ruled out a second vote: *it* would split the country": of one's own stand just told, on an issue, the same issue. */
function isItsOwn(
	object: Range,
	isSame: boolean,
	{ position, place }: PlacedPosition,
	{ tokens, sentenceAt }: StanceContext,
): boolean {
	const { from, to } = windowOf(tokens, object);
	const sentence = sentenceAt(object.start);
	return (
		isSame &&
		position.target === null &&
		position.stance !== "declined" &&
		to - from === 1 &&
		tokens[from]!.norm === "it" &&
		sentence !== null &&
		place >= sentence.start &&
		place < object.start
	);
}

const AGAINST: Readonly<Record<Stance, Stance>> = {
	supports: "opposes",
	conditional: "concerned",
	open: "concerned",
	concerned: "open",
	opposes: "supports",
	declined: "declined",
};

/** "that", "this idea", "the call": something said just before, by its words alone. */
export function isThat(
	object: Range,
	{ tokens, codebook }: StanceContext,
): boolean {
	const { from, to } = windowOf(tokens, object);
	const [first, noun] = [tokens[from], tokens[from + 1]];
	if (first === undefined || from >= to) return false;
	if (/^(that|this)$/.test(first.norm))
		return (
			from + 1 >= to ||
			!/^(NN|NNS|JJ|CD|VB|VBZ|VBD|MD|PRP|DT|NNP)$/.test(noun!.tag)
		);
	return (
		from + 2 === to &&
		/^(the|such)$/.test(first.norm) &&
		wordSet(codebook, "calls").has(noun!.lemma)
	);
}

/** Whether a text is named from the sentence before a place up to it; so where none is asked for. */
export function isInSentenceBefore(
	at: number,
	target: string | null,
	{ sentenceAt, draftMentions }: StanceContext,
): boolean {
	if (target === null) return true;
	const own = sentenceAt(at);
	const before = own === null ? null : sentenceAt(own.start - 2);
	const start = (before ?? own)?.start ?? at;
	return mentionsIn(draftMentions, { start, end: at }).some(
		({ id }) => id === target,
	);
}
