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
	// "the European paper", "the six-page paper"
	if (traits.strong || (traits.owner !== null && context.says.length === 0))
		return null;
	const { lastSpeaker, says } = context;
	if (says.length > 0 && lastSpeaker !== null && isPaper(context, lastSpeaker))
		return lastSpeaker;
	if (isTold(context))
		return recent.findLast((referent) => isPaper(context, referent)) ?? null;
	// Who backs "the paper" or calls it a forgery means the text, were a newspaper spoken of last.
	if (
		says.length === 0 &&
		recent.some(
			({ document, provisional }) => document?.negotiable && !provisional,
		)
	)
		return null;
	const last = recent.findLast(
		(referent) => referent.document?.negotiable || isPaper(context, referent),
	);
	return last !== undefined && last.document === null ? last : null;
}

/** "told the paper", "in an interview with the paper", "wrote in the paper". */
function isTold({ tokens, mention }: MentionContext): boolean {
	const [far, near] = tokens.slice(
		Math.max(0, mention.first - 2),
		mention.first,
	);
	if (near?.lemma === "tell") return true;
	return (
		/^(?:to|with|in|by)$/.test(near?.norm ?? "") &&
		/^(?:speak|talk|interview|letter|write|publish|print|article|report|quote|cite|reveal|obtain)$/.test(
			far?.lemma ?? "",
		)
	);
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
	// "the best offer Orland is going to get": what a text is called, and no other
	const { tokens, mention } = context;
	if (/^(?:best|worst)$/.test(tokens[mention.first + 1]?.norm ?? ""))
		return true;
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
	// "What they have between them is a framework", "The result is an eleven-page draft"
	if (
		opening?.norm === "what" ||
		/^(?:result|outcome|upshot|fruit|product)$/.test(tokens[at - 1]?.norm ?? "")
	)
		return true;
	return (
		opening?.tag === "IN" &&
		at > 1 &&
		tokens
			.slice(1, at)
			.every(({ tag }) => /^(?:DT|JJ|NN|NNS|NNP|PRP\$|POS|CD|RB)$/.test(tag))
	);
}

/** "“We have a text that both can live with,” she said": of the one on the table, in the mouth of somebody who holds it up. */
export function isHeldUp(
	{ tokens, mention }: MentionContext,
	{ definiteness, contrast, owner }: DocumentTraits,
): boolean {
	if (definiteness !== "indefinite" || contrast || owner !== null) return false;
	const before = tokens.slice(0, mention.first);
	const marks = before.filter(({ tag }) => tag === "``" || tag === "''");
	return (
		marks.at(-1)?.tag === "``" &&
		/^(?:have|get)$/.test(before.at(-1)?.lemma ?? "") &&
		/^(?:we|they|both|'ve|’ve|now|finally|all)$/.test(before.at(-2)?.norm ?? "")
	);
}
