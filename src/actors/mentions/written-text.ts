/** What tells that words are of a text that somebody can read: its pages, who drew it up or saw it, that another came before it. */

import type { Unit } from "../phrases/unit.js";
import { pointsBehind } from "./document-points.js";
import { editionOf } from "./edition.js";
import type { PartContext } from "./read-mentions.js";

const LENGTH = /^(?:[0-9]{1,3}|[a-z]+)-(?:page|paragraph|chapter|sheet)$/;

/** "five-page" of "a five-page paper"; null where its length is not told so. */
export function pagesOf(modifiers: readonly Unit[]): string | null {
	return (
		modifiers.find(({ token }) => LENGTH.test(token.norm))?.token.norm ?? null
	);
}

/** "a five-page paper", "a paper drawn up by the envoys", "an earlier version": more than a paper that there may be. */
export function isWritten(
	context: PartContext,
	modifiers: readonly Unit[],
): boolean {
	const { reader, last, units, determiner } = context;
	if (modifiers.some(({ token }) => LENGTH.test(token.norm))) return true;
	if (pointsBehind(context) !== null || arePagesBehind(context)) return true;
	if (
		units.at(-1)!.lastToken.lemma === "version" &&
		editionOf(modifiers.map(({ token }) => token.norm)) !== null
	)
		return true;
	if (/^(?:any|no|some|such)$/.test(determiner ?? "")) return false;
	// "a paper drawn up by the envoys", "a document, obtained by the Echo, …"
	const [next, second] = reader.tokens.slice(last + 1, last + 3);
	const participle = next?.tag === "," ? second : next;
	return (
		participle?.tag === "VBN" &&
		(reader.lexicon.words("draft-author-words").has(participle.lemma) ||
			reader.lexicon.words("draft-showing-words").has(participle.lemma))
	);
}

function arePagesBehind({ reader, last }: PartContext): boolean {
	const [of, count, noun] = reader.tokens.slice(last + 1, last + 4);
	return (
		/^(?:of|in|on)$/.test(of?.norm ?? "") &&
		count?.tag === "CD" &&
		/^(?:pages|paragraphs|chapters|sheets)$/.test(noun?.norm ?? "")
	);
}

/** "a 1960 treaty", "the truce of 2019", "an accord signed in March 2015": history, not a text under negotiation. */
export function isPast({ reader, units, last }: PartContext): boolean {
	if (units.some(({ token }) => YEAR.test(token.text))) return true;
	const behind = reader.tokens.slice(last + 1, last + 8);
	if (behind[0]?.norm === "of") return YEAR.test(behind[1]?.text ?? "");
	const participle = behind[0]?.tag === "," ? behind[1] : behind[0];
	if (participle?.tag !== "VBN") return false;
	if (!reader.lexicon.words("draft-ending-words").has(participle.lemma))
		return false;
	const from = behind.indexOf(participle) + 1;
	const year = behind.findIndex(({ text }) => YEAR.test(text));
	return (
		year > from &&
		behind
			.slice(from, year)
			.every(({ tag, norm }) => tag === "NNP" || tag === "CD" || norm === "in")
	);
}

const YEAR = /^(?:1[0-9]|20)[0-9]{2}$/;

/** What the text is about, lower case: "road" of "the road paper" and of "a paper on the road". */
export function topicsOf(
	{ reader, last }: PartContext,
	modifiers: readonly Unit[],
): readonly string[] {
	const { nouns } = reader.lexicon;
	const isText = (lemma: string) => {
		const classes = nouns.get(lemma);
		return classes?.has("draft") || classes?.has("weak-draft");
	};
	const topics = modifiers
		.filter(({ token }) => token.tag === "NN" && !isText(token.lemma))
		.map(({ token }) => token.lemma);
	const [on, ...behind] = reader.tokens.slice(last + 1, last + 7);
	if (!/^(?:on|about|for|over)$/.test(on?.norm ?? "")) return topics;
	for (const { tag, lemma, norm } of behind) {
		if (/^NNS?$/.test(tag)) topics.push(lemma);
		else if (!/^(?:DT|JJ|NNP|PRP\$|CC|VBG|CD)$/.test(tag) && norm !== "of")
			break;
	}
	return topics;
}
