/** Notes terms that promise without saying how much, and matters put off. */

import type { DraftFinding } from "../../model/negotiating-text.js";
import { makeSpan } from "../../model/span.js";
import type { Check } from "./check-draft.js";

/** `undefined-term` for vague adjectives before nouns that need a measure ("fair compensation") and for phrases that leave open. */
export const checkTerms: Check = (draft, lexicon) => {
	const { text } = draft.document;
	const terms = vagueTerms(
		lexicon.list("vague-adjectives"),
		lexicon.list("vague-nouns"),
	);
	const phrases = vaguePhrases(lexicon.list("vague-phrases"));
	const defined = definedTerms(text);
	return (point) => {
		const found: DraftFinding[] = [];
		for (const range of point.own) {
			const words = text.slice(range.start, range.end);
			for (const match of terms === null ? [] : words.matchAll(terms)) {
				if (
					isMeasured(words, match.index + match[0].length) ||
					defined.has(match[0].toLowerCase())
				)
					continue;
				found.push(note(text, range.start + match.index, match[0]));
			}
			for (const match of phrases === null ? [] : words.matchAll(phrases))
				found.push({
					code: "undefined-term",
					span: makeSpan(
						text,
						range.start + match.index,
						range.start + match.index + match[0].length,
					),
					message: `“${match[0].replace(/\s+/g, " ")}” leaves open what is meant.`,
				});
		}
		return withoutRepeats(found);
	};
};

function note(text: string, start: number, words: string): DraftFinding {
	return {
		code: "undefined-term",
		span: makeSpan(text, start, start + words.length),
		message: `“${words.replace(/\s+/g, " ")}” is not defined: the text gives no measure of it.`,
	};
}

// "adequate support as set out in Annex II", "a strong force of 5,000": somebody did say how much.
function isMeasured(words: string, end: number): boolean {
	return /^\s*(?:,\s*)?(?:\(|as\s+(?:set\s+out|defined|described|specified|laid\s+down|provided|listed)|of\s+(?:\d|up\s+to|at\s+least|[$€£])|in\s+accordance\s+with|under\s+Article|defined|specified|set\s+out|namely|:|that\s+mirror|modelled|modeled)/i.test(
		words.slice(end, end + 40),
	);
}

function vagueTerms(
	adjectives: ReadonlySet<string>,
	nouns: ReadonlySet<string>,
): RegExp | null {
	if (adjectives.size === 0 || nouns.size === 0) return null;
	const adjective = [...adjectives].map(escaped).join("|");
	const noun = [...nouns].map(escaped).join("|");
	return new RegExp(
		`(?<![\\p{L}-])(?:(?:${adjective})(?:\\s*,\\s*|\\s+and\\s+|\\s+))+(?:(?:security|financial|economic|military|technical|international|legal|humanitarian|political|coordinated|collective|joint|mutual|monetary|protective|public)\\s+){0,2}(?:${noun})s?(?![\\p{L}-])`,
		"giu",
	);
}

function vaguePhrases(phrases: ReadonlySet<string>): RegExp | null {
	if (phrases.size === 0) return null;
	const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
	return new RegExp(
		`(?<![\\p{L}-])(?:${longestFirst.map((phrase) => escaped(phrase).replace(/ /g, "\\s+")).join("|")})(?![\\p{L}-])`,
		"giu",
	);
}

/** Terms that the text defines: "“fair compensation” means …". */
function definedTerms(text: string): ReadonlySet<string> {
	const defined = new Set<string>();
	for (const match of text.matchAll(
		/[“"']([^”"'\n]{3,60})[”"']\s+(?:means|shall\s+mean|refers\s+to|is\s+defined)/gi,
	))
		defined.add((match[1] ?? "").toLowerCase());
	return defined;
}

function withoutRepeats(
	found: readonly DraftFinding[],
): readonly DraftFinding[] {
	const seen = new Set<string>();
	return found.filter(({ span }) => {
		// "timely manner" in "in a timely manner" is the same question.
		const wider = found.some(
			(other) =>
				other.span.start <= span.start &&
				other.span.end >= span.end &&
				other.span.end - other.span.start > span.end - span.start,
		);
		if (wider) return false;
		const key = span.text.toLowerCase();
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

function escaped(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
