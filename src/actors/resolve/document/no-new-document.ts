/** Words for a text that bring in none: "as an ultimatum", "its 28 points", and "the paper" that is a newspaper. */

import type { MentionContext } from "../../discourse/context.js";
import { ownerReferent } from "../../discourse/owner.js";
import type { Referent } from "../../discourse/referent.js";
import type { DocumentTraits } from "../../mentions/mention.js";

/** Whether it is "its 28 points": said of a text, which then has as many. */
export function isOfText(
	context: MentionContext,
	traits: DocumentTraits,
): boolean {
	if (traits.noun !== "point" || traits.owner?.kind !== "mention") return false;
	const { discourse, tokens, mention } = context;
	const owner =
		tokens[mention.first]?.norm === "its"
			? discourse.recent.findLast(({ document }) => document?.negotiable)
			: ownerReferent(context, traits.owner);
	const facts = owner?.document ?? null;
	if (facts?.negotiable) facts.points ??= traits.points;
	return facts !== null;
}

/** The newspaper of "The paper said" after "the daily Zora": a noun of both goes with what was spoken of last; null where a text is meant. */
export function newspaper(
	context: MentionContext,
	traits: DocumentTraits,
): Referent | null {
	const { lexicon, recent } = context.discourse;
	if (traits.definiteness !== "definite") return null;
	if (!lexicon.nouns.get(traits.noun)?.has("channel")) return null;
	const { lastSpeaker, says } = context;
	if (says.length > 0 && lastSpeaker !== null && isPaper(context, lastSpeaker))
		return lastSpeaker;
	const last = recent.findLast(
		(referent) => referent.document?.negotiable || isPaper(context, referent),
	);
	return last !== undefined && last.document === null ? last : null;
}

function isPaper(context: MentionContext, referent: Referent): boolean {
	if (referent.traces.length === 0) return false;
	return (
		referent.head === "media" ||
		(context.discourse.lexicon.nouns.get(referent.head ?? "")?.has("channel") ??
			false)
	);
}

/** Whether it is "dismissed it as an ultimatum", "this is a proposal": said of a text, not a text of its own. */
export function isPredicate(
	context: MentionContext,
	traits: DocumentTraits,
): boolean {
	if (context.says.length > 0) return false;
	const [far, near] = context.tokens.slice(
		Math.max(0, context.mention.first - 2),
		context.mention.first,
	);
	const before = context.mention.first === 1 ? far : near;
	if (before?.norm === "not" && far?.lemma === "be") return true;
	if (before?.lemma === "be" && bringsIn(context)) return false;
	// "It is the plan that …" speaks of a text.
	if (traits.definiteness !== "indefinite")
		return before?.lemma === "be" && traits.owner?.kind === "mention";
	return before?.norm === "as" || before?.lemma === "be";
}

/** "On the table is a 12-article document", "There is a draft": the subject stands behind its verb. */
function bringsIn({ tokens, mention }: MentionContext): boolean {
	let at = mention.first - 1;
	while (at > 0 && tokens[at]!.lemma !== "be") at--;
	const opening = tokens[0];
	if (opening?.norm === "there") return at === 1;
	return (
		opening?.tag === "IN" &&
		at > 1 &&
		tokens
			.slice(1, at)
			.every(({ tag }) => /^(?:DT|JJ|NN|NNS|NNP|PRP\$|POS|CD|RB)$/.test(tag))
	);
}
