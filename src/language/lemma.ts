/** Tagged word → base form: irregular forms by table, regular ones by spelling rules. */

import {
	irregularAdjectives,
	irregularNouns,
	irregularVerbs,
} from "./irregular-forms.js";
import { plainStems, silentEStems } from "./silent-e-stems.js";

/** Length of the longest ending in the tables of stems. */
const LONGEST_ENDING = 8;

/** Forms of the present tense and the infinitive that are not the base itself. */
const finiteForms: ReadonlyMap<string, string> = new Map([
	["am", "be"],
	["are", "be"],
	["'re", "be"],
	["'m", "be"],
	["'ve", "have"],
	["wo", "will"],
	["ca", "can"],
]);

/**
 * The base form, lower case, of a word given its norm and Penn tag: "denies" VBZ → "deny". Words that have no other
 * form, and names, are their own base.
 */
export function lemmaOf(norm: string, tag: string): string {
	switch (tag) {
		case "VBD":
		case "VBN":
			return irregularVerbs.get(norm) ?? stripEd(norm);
		case "VBG":
			// "according to" is no form of "accord".
			return norm === "according"
				? norm
				: (irregularVerbs.get(norm) ?? stripIng(norm));
		case "VBZ":
			return irregularVerbs.get(norm) ?? (norm === "'s" ? "be" : stripS(norm));
		case "VB":
		case "VBP":
			return finiteForms.get(norm) ?? norm;
		case "MD":
			return norm === "'d" ? "would" : (irregularVerbs.get(norm) ?? norm);
		case "NNS":
			return irregularNouns.get(norm) ?? stripS(norm);
		case "JJR":
		case "JJS":
		case "RBR":
		case "RBS":
			return irregularAdjectives.get(norm) ?? stripDegree(norm);
		case "RB":
			return norm === "n't" ? "not" : norm;
		default:
			return norm;
	}
}

/** "claims" → "claim", "denies" → "deny", "pushes" → "push", "bases" → "base". */
function stripS(word: string): string {
	if (!word.endsWith("s") || word.endsWith("ss") || word.length < 3)
		return word;
	if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:ss|sh|x|zz)es$/.test(word)) return word.slice(0, -2);
	if (
		word.endsWith("ches") &&
		!/(?:aches|niches|caches|quiches)$/.test(
			word.replace(/(?:ro|re|co|be|pe|te)aches$/, ""),
		)
	)
		return word.slice(0, -2);
	if (/[^aeiou]oes$/.test(word)) return word.slice(0, -2);
	return word.slice(0, -1);
}

/** "denied" → "deny", "planned" → "plan", "urged" → "urge", "claimed" → "claim". */
function stripEd(word: string): string {
	if (!word.endsWith("ed") || word.length < 4) return word;
	if (word.endsWith("ied"))
		return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
	if (word.endsWith("eed")) return word;
	return restoreStem(word.slice(0, -2));
}

/** "denying" → "deny", "planning" → "plan", "urging" → "urge". */
function stripIng(word: string): string {
	if (!word.endsWith("ing") || word.length < 5) return word;
	const stem = word.slice(0, -3);
	return /[aeiouy]/.test(stem) ? restoreStem(stem) : word;
}

/** A verb's stem before -ed or -ing → its base: undoes the doubled consonant, puts the silent e back. */
function restoreStem(stem: string): string {
	const last = stem.at(-1)!;
	const isDoubled = last === stem.at(-2) && /[bdgmnprtz]/.test(last);
	if (isDoubled)
		return /^(?:add|err|purr|butt|ebb)$/.test(stem) ? stem : stem.slice(0, -1);
	return wantsSilentE(stem) ? `${stem}e` : stem;
}

/** Whether the spelling of a stem shows that its base ends in a silent e ("urg", "argu", "settl", "oppos"). */
function wantsSilentE(stem: string): boolean {
	const marked = `^${stem}`;
	for (
		let length = Math.min(marked.length, LONGEST_ENDING);
		length > 0;
		length--
	) {
		const ending = marked.slice(-length);
		if (silentEStems.has(ending)) return true;
		if (plainStems.has(ending)) return false;
	}
	return false;
}

/** "larger" → "large", "busiest" → "busy", "bigger" → "big". */
function stripDegree(word: string): string {
	const stem = word.replace(/(?:er|est)$/, "");
	if (stem === word || stem.length < 3) return word;
	if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
	if (stem.at(-1) === stem.at(-2) && /[bdgmnt]/.test(stem.at(-1)!))
		return stem.slice(0, -1);
	// "large", "nice", "able", "brave", "late", "wide", "fine": never "near", "great", "clear".
	return /(?:[cguv]|ng|[^aeiou][aeiou]r|[^aeioul]l|[^aeiou][ai]t|[^aeiou][iu]d|[^aeiou]in|los|saf)$/.test(
		stem,
	) && !/(?:young|strong|long|fewer)$/.test(stem)
		? `${stem}e`
		: stem;
}
