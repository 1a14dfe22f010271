/** Tells which statements a denial can mean: those of others that hold something to be so. */

import { windowOf } from "../../drafts/clauses/token-window.js";
import type { Codebook, CueForce } from "../../model/codebook.js";
import { wordSet } from "../word-set.js";
import { assertedAgainst } from "./asserted-against.js";
import type { ClaimContext } from "./claim-context.js";

/** What a cue commits to where nothing is said to be so: there is a wish or a stand, and no claim. */
const NO_CLAIM: ReadonlySet<CueForce> = new Set([
	"demand",
	"support",
	"opposition",
	"openness",
	"provision",
]);

/** Whether the statement is somebody else’s, says that something is so, and is neither a denial nor a doubt. */
export function mayBeDenied(
	index: number,
	denier: string | null,
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): boolean {
	const { statements, attributions, codebook } = context;
	const { content, form } = statements[index]!;
	if (form === "none" || content.length === 0 || deniers.has(index))
		return false;
	if (
		denier !== null &&
		assertedAgainst(index, denier, context).actor === denier
	)
		return false;
	const lemma = attributions[index]!.lemma ?? "";
	if (/\?["”’']?$/.test(content.at(-1)!.text)) return false;
	// "an editorial that doubted the account" takes up a claim and makes none.
	return (
		!wordSet(codebook, "doubting-cues").has(lemma) &&
		!wishingCues(codebook).has(lemma)
	);
}

const made = new WeakMap<Codebook, ReadonlySet<string>>();

function wishingCues(codebook: Codebook): ReadonlySet<string> {
	let found = made.get(codebook);
	if (found === undefined) {
		const claiming = codebook.cues.filter(({ force }) => !NO_CLAIM.has(force));
		const others = new Set(claiming.map(({ lemma }) => lemma));
		found = new Set(
			codebook.cues.flatMap(({ lemma }) => (others.has(lemma) ? [] : [lemma])),
		);
		made.set(codebook, found);
	}
	return found;
}

/** How far into a statement it is looked whether it tells of a deed, in tokens. */
const FAR = 40;

/** Whether it tells of what somebody else did or is doing to: "we did not climb the pass" tells of the speaker's own. */
export function tellsOfOthers(
	index: number,
	{ statements, tokens }: ClaimContext,
): boolean {
	const { from, to } = windowOf(tokens, statements[index]!.content[0]!);
	const words = tokens.slice(from, Math.min(to, from + FAR));
	return !words.some(({ norm }) => /^(i|we|my|our|us|me)$/.test(norm));
}
