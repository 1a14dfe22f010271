/** Whose a text is: the state or body that owns it by its name, or who drew it up by the verb before it. */

import type { MentionContext } from "../../discourse/context.js";
import { ownerReferent } from "../../discourse/owner.js";
import type { Referent } from "../../discourse/referent.js";
import type { DocumentTraits } from "../../mentions/mention.js";

/** Who "circulated", "drew up" or "drafted" the text that is object of the verb right before it; null when nobody. */
export function authorBefore(context: MentionContext): Referent | null {
	const { tokens, mention, clauseSubject } = context;
	// "a proposal of its own"
	if (
		tokens[mention.last + 3]?.norm === "own" &&
		tokens[mention.last + 1]?.norm === "of"
	)
		return clauseSubject;
	let at = mention.first - 1;
	if (tokens[at]?.tag === "RP") at--;
	const verb = tokens[at];
	if (verb === undefined) return null;
	const { words } = context.discourse.lexicon;
	if (!/^VB/.test(verb.tag)) return giverBefore(context);
	return words("draft-author-words").has(verb.lemma) ? clauseSubject : null;
}

/** Who "has sent Orland and Norway" the text: those it is given to stand between; null where nobody gives it. */
function giverBefore({
	tokens,
	mention,
	clauseSubject,
}: MentionContext): Referent | null {
	let at = mention.first - 1;
	while (
		at > 0 &&
		mention.first - at < 8 &&
		/^(?:NN|CC|DT|PRP|,)/.test(tokens[at]!.tag)
	)
		at--;
	const { tag, lemma } = tokens[at] ?? { tag: "", lemma: "" };
	return /^VB[DNZP]$/.test(tag) && /^(?:send|hand|give|offer|show)$/.test(lemma)
		? clauseSubject
		: null;
}

/** A state's or body's name, or a person's side, so that "the American plan" and "Washington's plan" agree; null where nobody owns the text. */
export function ownerName(
	context: MentionContext,
	traits: DocumentTraits,
	author: Referent | null,
): string | null {
	const owner = ownerReferent(context, traits.owner) ?? author;
	if (owner === null || owner.document !== null) return null;
	// Two sides' negotiators write for neither of them alone.
	if (owner === author && owner.name.includes(" and "))
		return `#${owner.order}`;
	return nameOfOwner(owner);
}

/** What the texts of this one are told by: its side, its name, or its place among the referents. */
export function nameOfOwner({ side, key, order }: Referent): string {
	return side ?? key ?? `#${order}`;
}
