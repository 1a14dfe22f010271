/** The draft meant by "could not accept a text without arbitration", "will not vote for a treaty that sells the fish". */

import type { Token } from "../../../model/analysis.js";
import type { MentionContext } from "../../discourse/context.js";
import type { Referent } from "../../discourse/referent.js";
import type { DocumentTraits } from "../../mentions/mention.js";
import { LOOSE } from "./document-fit.js";

/** The only draft spoken of lately, where somebody says what he would not sign; null where it may be another that is meant. */
export function refusedText(
	context: MentionContext,
	traits: DocumentTraits,
): Referent | null {
	if (traits.definiteness !== "indefinite" || traits.contrast) return null;
	if (traits.owner !== null || traits.points !== null) return null;
	if (!isTaken(context)) return null;
	const drafts = context.discourse.recent.filter(
		({ document, provisional, traces }) =>
			document?.negotiable && !provisional && traces.length > 0,
	);
	const [only, ...others] = drafts;
	if (only?.document == null || others.length > 0) return null;
	const isSame = only.document.nouns.has(traits.noun);
	// "a deal that gives up the coast" is any, "a text that gives up the coast" this one.
	return isSame || (traits.strong && !HOPED.test(traits.noun))
		? only
		: LOOSE.has(traits.noun) && !HOPED.test(traits.noun)
			? only
			: null;
}

const HOPED = /^(?:deal|agreement|settlement|compromise|offer|plan)$/;

/** Whether it is the object of "could not accept", "would never vote for", "refuses to sign". */
function isTaken({ tokens, mention, discourse }: MentionContext): boolean {
	if (
		tokens[mention.first]?.norm !== "a" &&
		tokens[mention.first]?.norm !== "an"
	)
		return false;
	// "could not put his name to a text"
	const [put, whose, name, to] = tokens.slice(
		Math.max(0, mention.first - 4),
		mention.first,
	);
	if (
		to?.norm === "to" &&
		/^(?:name|signature|hand|seal)$/.test(name?.norm ?? "")
	)
		return (
			whose?.tag === "PRP$" &&
			/^(?:put|set|lend|give)$/.test(put?.lemma ?? "") &&
			tokens
				.slice(Math.max(0, mention.first - 9), mention.first - 4)
				.some(isRefusal)
		);
	let at = mention.first - 1;
	while (at > 0 && /^(?:IN|TO|RP|RB)$/.test(tokens[at]!.tag)) at--;
	const verb = tokens[at];
	if (verb === undefined || mention.first - at > 3) return false;
	if (!/^VB[GP]?$/.test(verb.tag)) return false;
	if (!discourse.lexicon.words("draft-taking-words").has(verb.lemma))
		return false;
	return tokens.slice(Math.max(0, at - 5), at).some(isRefusal);
}

function isRefusal({ norm, lemma }: Token): boolean {
	return (
		/^(?:not|never|n['’]t|cannot|nobody|neither|nor|only)$/.test(norm) ||
		/^(?:refuse|decline|reluctant|unable|unwilling|impossible|hard|difficult)$/.test(
			lemma,
		)
	);
}
