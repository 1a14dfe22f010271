/** Whether a stand is taken on somebody, who is no proposal. */

import type { Range } from "../../model/span.js";
import { mentionsIn } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import { spokenOf } from "./resolve-object.js";
import type { StanceContext } from "./stance-context.js";
import { isPeopleToldApart } from "./told-apart-people.js";

/** "backs the army", "condemned Orland": somebody is no proposal. */
export function isSomebody(object: Range, context: StanceContext): boolean {
	const { text, mentions, drafts } = context;
	const isNamed = mentionsIn(mentions, object).some(
		({ id, start, end }) =>
			!drafts.has(id) &&
			!isFounded(
				id,
				/^an? |^any /i.test(text.slice(object.start, end)),
				context,
			) &&
			!isProposed(text.slice(object.start, end)) &&
			start - object.start <= 4 &&
			!/[\p{L}\p{N}]/u.test(text.slice(end, object.end)),
	);
	// "would vote against it": a text spoken of, whatever body "it" was taken for.
	if (isPeopleToldApart(object, context)) return true;
	return (
		isNamed &&
		!(
			/^it\b/i.test(text.slice(object.start, object.end)) &&
			spokenOf(object.start, context).target !== null
		)
	);
}

/** "doubts about the *new* police": what is yet to be set up is a thing proposed. */
function isProposed(words: string): boolean {
	return /^(?:(?:the|a|an|this|that|such|any) )?(?:new|joint|mixed|proposed|planned|interim|future|hybrid|transitional|single|unified|common|united|foreign|international) \p{Ll}/u.test(
		words,
	);
}

/** "is in favour of the court": a body without a name of its own is a thing proposed. */
function isFounded(
	id: string,
	isOneOfAKind: boolean,
	{ actors, codebook }: StanceContext,
): boolean {
	const { name, type } = actors.get(id) ?? { name: "", type: "person" };
	// "has doubts about *a private operator*": one of a kind, which is yet to be.
	if (
		isOneOfAKind &&
		/^(organisation|office)$/.test(type) &&
		name.replace(/^(?:an?|any) /, "") ===
			name.replace(/^(?:an?|any) /, "").toLowerCase()
	)
		return true;
	const noun = name.slice(name.lastIndexOf(" ") + 1);
	return (
		name === name.toLowerCase() && wordSet(codebook, "founded-bodies").has(noun)
	);
}
