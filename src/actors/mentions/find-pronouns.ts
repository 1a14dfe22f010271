/** Pronouns of a sentence that can stand for an actor, with the use they are in. */

import type { Sentence, Token } from "../../model/analysis.js";
import type { PronounForm, Shape } from "./mention.js";

type PronounShape = Extract<Shape, { kind: "pronoun" }>;

const FORMS: ReadonlyMap<string, readonly [PronounForm, PronounShape["use"]]> =
	new Map<string, readonly [PronounForm, PronounShape["use"]]>([
		["he", ["he", "subject"]],
		["him", ["he", "object"]],
		["himself", ["he", "object"]],
		["she", ["she", "subject"]],
		["her", ["she", "object"]],
		["herself", ["she", "object"]],
		["hers", ["she", "object"]],
		["it", ["it", "subject"]],
		["itself", ["it", "object"]],
		["they", ["they", "subject"]],
		["them", ["they", "object"]],
		["themselves", ["they", "object"]],
		["i", ["i", "subject"]],
		["me", ["i", "object"]],
		["who", ["they", "relative"]],
		["which", ["it", "relative"]],
	]);

/** The shape of the pronoun at the token; null for other words and for an "it" that stands for nothing ("it was clear that"). */
export function pronounAt(sentence: Sentence, at: number): PronounShape | null {
	const token = sentence.tokens[at];
	const form = token === undefined ? undefined : FORMS.get(token.norm);
	if (token === undefined || form === undefined) return null;
	if (token.tag === "PRP$") return null;
	const [pronoun, use] = form;
	if (use === "relative")
		return isRelative(sentence.tokens, at)
			? { kind: "pronoun", form: pronoun, use }
			: null;
	if (pronoun === "it" && isEmpty(sentence.tokens, at)) return null;
	// "it" is subject before a verb and object after one.
	const before = sentence.tokens[at - 1];
	const isObject =
		use === "subject" &&
		pronoun === "it" &&
		before !== undefined &&
		/^(?:VB|IN$|TO$)/.test(before.tag) &&
		!/^(?:VB[DPZ]|MD)/.test(sentence.tokens[at + 1]?.tag ?? "");
	return { kind: "pronoun", form: pronoun, use: isObject ? "object" : use };
}

function isRelative(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (at === 0) return false;
	if (token.norm === "which")
		return token.tag === "WDT" || tokens[at - 1]?.norm === ",";
	return /^(?:,|NN|NNS|NNP|NNPS|CD|-RRB-|'')$/.test(tokens[at - 1]!.tag);
}

// "It is clear that", "it was the army that", "it would be wrong to".
function isEmpty(tokens: readonly Token[], at: number): boolean {
	let i = at + 1;
	while (/^(?:MD|RB)$/.test(tokens[i]?.tag ?? "")) i++;
	const verb = tokens[i];
	if (verb === undefined) return false;
	if (/^(?:seem|appear|remain)$/.test(verb.lemma)) return true;
	if (verb.lemma !== "be") return false;
	i++;
	while (/^(?:RB|DT)$/.test(tokens[i]?.tag ?? "")) i++;
	const complement = tokens[i];
	if (complement === undefined) return false;
	for (let j = i; j < Math.min(i + 5, tokens.length); j++) {
		const { norm, tag } = tokens[j]!;
		if (tag === "," || tag === ".") return false;
		if (norm === "that" || norm === "who" || norm === "whether") return true;
		if (norm === "to" && /^JJ/.test(complement.tag)) return true;
	}
	return false;
}
