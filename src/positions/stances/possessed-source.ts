/** Sources told by a possessive: whose minister "its minister" is. */

import type { Statement } from "../../model/statement.js";
import { mentionAt, mentionsIn } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

/** "its foreign ministry", "his office": the possessive names the principal. */
export function isPossessed(
	start: number,
	source: string,
	actor: string,
	context: StanceContext,
): boolean {
	const { mentions, tokens, sentenceAt } = context;
	const possessive = /^(his|her|its|their)\s/i.exec(source);
	if (possessive === null) return false;
	if (!holdsWord("mouthpieces", source, context)) return false;
	const owner = mentionAt(mentions, {
		start,
		end: start + possessive[1]!.length,
	});
	if (owner !== null && owner.end - owner.start <= possessive[1]!.length + 2)
		return owner.id === actor;
	// The pronoun is left unresolved: in its own sentence it can only stand for who is named before it.
	const sentence = sentenceAt(start);
	return (
		sentence !== null &&
		tokens.length > 0 &&
		mentionsIn(mentions, { start: sentence.start, end: start }).some(
			({ id }) => id === actor,
		)
	);
}

/** "[Hungary would send 200 men if Vienna did], *its* minister said": "its" is the party that what is said begins with. */
export function isOfSubject(
	{ source, content }: Statement,
	actor: string,
	context: StanceContext,
): boolean {
	const first = content[0];
	return (
		source !== null &&
		first !== undefined &&
		first.end < source.start &&
		/^(its|their)\s/i.test(source.text) &&
		holdsWord("mouthpieces", source.text, context) &&
		mentionsIn(context.mentions, first).some(
			({ id, start }) => id === actor && start - first.start <= HEAD,
		)
	);
}

/** Units before the name at the head of what is said: "The ", "Neighbouring ". */
const HEAD = 14;

/** Whether one of the words stands in the list of the codebook. */
export function holdsWord(
	list: string,
	words: string,
	{ codebook }: StanceContext,
): boolean {
	const heads = wordSet(codebook, list);
	return words
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => heads.has(word));
}
