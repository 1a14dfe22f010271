/** Whether the words of a source name somebody who can speak: a person, a body, people, or a text. */

import type { Token } from "../../model/analysis.js";
import type { ActorLexicon } from "../lexicon/actor-lexicon.js";

/** What the lexicon must know of a noun for it to be somebody; a place is none by itself. */
const SPEAKERS = [
	"government",
	"forces",
	"office",
	"organisation",
	"group",
	"source",
	"channel",
	"draft",
	"weak-draft",
	"other-document",
] as const;

/** Words that stand for people without a noun: "many in the region". */
const FEW_OR_MANY =
	/^(?:another|one|ones|some|many|others?|several|most|few|neither|both|none|all|those|two|three|four|five|six|seven|eight|nine|ten|someone|somebody|everyone|everybody)$/;

/**
 * Whether the phrase `first` to `last` names somebody. Of "a dozen of the mediators" the mediators decide; a capitalised
 * name is somebody, whatever its words mean.
 */
export function namesSomebody(
	tokens: readonly Token[],
	{ first, last }: { readonly first: number; readonly last: number },
	lexicon: ActorLexicon,
): boolean {
	const head = tokens[last]!;
	// "the 61-year-old"
	if (/^\d{1,3}-year-old$/.test(head.norm)) return true;
	if (FEW_OR_MANY.test(head.norm) && !isAbstract(tokens, last)) return true;
	if (/^(?:EX|WDT|WP|IN|DT|PRP\$?|CC|TO|MD)$/.test(head.tag)) return false;
	if (isName(tokens, { first, last })) return true;
	if (isNounOfPeople(head, lexicon)) return true;
	if (!lexicon.words("quantity-nouns").has(head.lemma)) return false;
	const of = tokens[last + 1];
	const whole = of?.norm === "of" ? headAfter(tokens, last + 2) : null;
	return (
		whole !== null && (isNounOfPeople(whole, lexicon) || /^NNP/.test(whole.tag))
	);
}

/** Whether the noun is of a person, of people, of a body or of a text that speaks. */
function isNounOfPeople(
	{ norm, lemma }: Token,
	lexicon: ActorLexicon,
): boolean {
	for (const form of [norm, lemma]) {
		if (lexicon.words("human-nouns").has(form)) return true;
		if (lexicon.titles.has(form)) return true;
		const classes = lexicon.nouns.get(form);
		if (classes && SPEAKERS.some((one) => classes.has(one))) return true;
	}
	return false;
}

/** "all this", "both of the measures": a quantity of things. */
function isAbstract(tokens: readonly Token[], at: number): boolean {
	return /^(?:this|that)$/.test(tokens[at + 1]?.norm ?? "");
}

/** A capital inside the sentence, or two at its head: at its head one alone may be any word. */
function isName(
	tokens: readonly Token[],
	{ first, last }: { readonly first: number; readonly last: number },
): boolean {
	const head = tokens[last]!;
	if (!/^NNP/.test(head.tag) || !/^\p{Lu}/u.test(head.text)) return false;
	return last > 0 || first < last || !/^[a-z]+$/.test(head.text.slice(1));
}

/** The last noun of the run that begins at `from`; null where none does. */
function headAfter(tokens: readonly Token[], from: number): Token | null {
	let head: Token | null = null;
	for (let at = from; at < from + 8 && at < tokens.length; at++) {
		const token = tokens[at]!;
		if (/^NN/.test(token.tag)) head = token;
		else if (!/^(?:DT|PRP\$|JJ|CD|VBN|VBG|POS|HYPH)/.test(token.tag)) break;
	}
	return head;
}
