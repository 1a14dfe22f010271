/** Provisions that a phrase takes up: "the rotation" after "a rotating presidency", "the drought figure", "seven years". */

import type { Window } from "../../drafts/clauses/token-window.js";
import { contentStems } from "../content-stems.js";
import { wordSet } from "../word-set.js";
import { DEFINITE } from "./object-phrase.js";
import {
	provisionLike,
	provisionOf,
	provisionWithFigure,
} from "./provision-index.js";
import type { StanceContext } from "./stance-context.js";

/** "the rotation", "its map": a definite phrase takes up a provision already told; "an amnesty" is about the issue. Null for none. */
export function definiteProvision(
	window: Window,
	issue: string,
	context: StanceContext,
): string | null {
	const { tokens, codebook } = context;
	if (!DEFINITE.test(tokens[window.from]!.norm)) return null;
	// "the reports", "the accusation" take up what was said, not what is provided.
	const said = wordSet(codebook, "claim-nouns");
	// "the discussions" are the talks going on, and no hotline that is yet to be.
	if (issue === "dialogue") return provisionAlike(window, context);
	return said.has(tokens[window.from + 1]?.lemma ?? "")
		? null
		: provisionOnIssue(issue, window, context);
}

/** The provision of an issue that has most of the words; null for none. */
export function provisionOnIssue(
	issue: string,
	window: Window,
	{ provisions, tokens }: StanceContext,
): string | null {
	return provisionOf(provisions, issue, contentStems(tokens, window));
}

/** "the rotation" after "a rotating presidency": no term of an issue, but the same stem begins both. Null for none. */
export function provisionAlike(
	window: Window,
	{ tokens, provisions }: StanceContext,
): string | null {
	return DEFINITE.test(tokens[window.from]!.norm)
		? provisionLike(provisions, contentStems(tokens, window))
		: null;
}

/** Words of a phrase in which a figure must stand, to be what the phrase is about. */
const FIGURE_REACH = 4;

/** "5,500", "seven years", "the 12 per cent": a figure that a provision holds, with its unit if both name one. Null for none. */
export function provisionOfFigure(
	{ from, to }: Window,
	{ tokens, provisions }: StanceContext,
): string | null {
	// "feared that *1,500 men* would be lost": a figure at the head tells what a longer phrase is about.
	if (to - from > FIGURE_REACH + 2 && tokens[from]?.tag !== "CD") return null;
	for (let at = from; at < Math.min(to, from + FIGURE_REACH); at++) {
		if (tokens[at]!.tag !== "CD") continue;
		const unit = tokens[at + 1];
		return provisionWithFigure(
			provisions,
			tokens[at]!.norm,
			at + 1 < to && unit !== undefined && /^NN/.test(unit.tag)
				? unit.lemma
				: null,
		);
	}
	return null;
}
