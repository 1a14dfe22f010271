/** Finds denials that leave out what they deny: "She had not, her spokesman said" behind "the envoy had packed her papers". */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { BareDenial } from "./bare-denials.js";
import type { ClaimContext } from "./claim-context.js";
import { mayBeDenied } from "./may-be-denied.js";

/** How many statements, and how many sentences, such a denial stands behind what it denies. */
const BACK = { statements: 3, sentences: 2 } as const;

/** The longest subject, in tokens: "the two envoys". */
const LONGEST_SUBJECT = 4;

const NOT = /^(?:not|n't|n’t)$/;

/** The forms of the verbs that stand for a whole predicate. A modal does too, but "she would not" refuses more often than it denies. */
const FORMS: Readonly<Record<string, RegExp>> = {
	have: /^(?:has|have|had|'s|’s|'ve|’ve|'d|’d)$/,
	be: /^(?:is|are|was|were|been|being|'s|’s|'re|’re)$/,
	do: /^(?:do|does|did)$/,
};

/** The statements of these that deny with a bare "it had not", each with the statement that it answers. */
export function ellipticDenials(
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): readonly (BareDenial & { readonly statement: number })[] {
	return context.statements.flatMap(({ content, speaker, form }, index) => {
		const span = content[0];
		if (
			span === undefined ||
			content.length > 1 ||
			speaker === null ||
			form === "none" ||
			deniers.has(index)
		)
			return [];
		const verb = verbLeft(windowOf(context.tokens, span), context);
		if (verb === null) return [];
		const meant = answeredBy(index, verb, deniers, context);
		return meant === null
			? []
			: [{ statement: index, actor: speaker, span, meant }];
	});
}

/** The verb of a clause that ends with its "not": "have" of "No, they had not"; null for any other clause. */
function verbLeft(
	{ from, to }: Window,
	{ tokens }: ClaimContext,
): string | null {
	let end = to;
	while (end > from && /^[.,!"”’]+$/.test(tokens[end - 1]!.norm)) end--;
	if (!NOT.test(tokens[end - 1]?.norm ?? "")) return null;
	let first = from;
	if (tokens[first]!.norm === "no" && tokens[first + 1]?.norm === ",")
		first += 2;
	const verb = end - 2;
	if (verb <= first || verb - first > LONGEST_SUBJECT) return null;
	const subject = tokens.slice(first, verb);
	if (!subject.every(({ tag }) => /^(?:PRP|DT|NNP?S?|JJ|CD)$/.test(tag)))
		return null;
	const { norm } = tokens[verb]!;
	return Object.keys(FORMS).find((lemma) => FORMS[lemma]!.test(norm)) ?? null;
}

/** The statement of another, close before, whose predicate the verb can stand for; null for none. */
function answeredBy(
	index: number,
	verb: string,
	deniers: ReadonlySet<number>,
	context: ClaimContext,
): number | null {
	const { statements, sentenceAt } = context;
	const { speaker, content } = statements[index]!;
	const here = sentenceAt(content[0]!.start);
	for (let at = index - 1; at >= Math.max(0, index - BACK.statements); at--) {
		const place = statements[at]!.content[0];
		if (place === undefined || here - sentenceAt(place.start) > BACK.sentences)
			return null;
		if (
			mayBeDenied(at, speaker, deniers, context) &&
			mayStandFor(verb, windowOf(context.tokens, place), context)
		)
			return at;
	}
	return null;
}

/** "They do not" answers "troops hold the bridge", "it had not" what somebody "had" done: the predicate has this verb, or one without any. */
function mayStandFor(
	verb: string,
	{ from, to }: Window,
	{ tokens }: ClaimContext,
): boolean {
	const words = tokens.slice(from, to);
	if (words.some(({ norm }) => NOT.test(norm) || norm === "never"))
		return false;
	if (verb !== "do") return words.some(({ norm }) => FORMS[verb]!.test(norm));
	return words.some(
		({ tag, norm }) =>
			/^VB[DZP]$/.test(tag) && !FORMS.have!.test(norm) && !FORMS.be!.test(norm),
	);
}
