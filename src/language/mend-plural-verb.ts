/** The present of a plural, where words stand between it and its noun and the tagger took it for a base form: "Critics of the deal *say* it …". */

import { isSayingNoun } from "./saying-nouns.js";
import { isVerbBaseOnly } from "./verb-only-words.js";

/** Verbs of standing for or against whose base form is a noun, an adjective or a preposition as well. */
const STANDING =
	/^(?:doubt|dispute|question|plan|demand|want|back|support|favour|favor|show)$/;

/** What opens a clause. */
const OPENS =
	/^(?:[,;:–—“"(]|that|but|and|while|whereas|although|though|as|because|if|when|where)$/i;

/** Words that stand for several of whom one speaks. */
const SEVERAL = /^(?:many|some|several|few|most|both|others|those|all|none)$/i;

/** Tokens that may stand between a subject and its verb. */
const LONGEST_SUBJECT = 16;

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendPluralVerb(words: readonly string[], tags: string[]): void {
	for (let at = 0; at + 2 < words.length; at++)
		// "Many in the capital": they stand for a noun
		if (
			tags[at] === "JJ" &&
			SEVERAL.test(words[at] ?? "") &&
			tags[at + 1] === "IN" &&
			(at === 0 || OPENS.test(words[at - 1] ?? ""))
		)
			tags[at] = "DT";
	for (let at = 2; at + 1 < words.length; at++) {
		// "People close to the general"
		if (
			words[at - 1] === "close" &&
			/^VBP?$/.test(tags[at - 1] ?? "") &&
			words[at] === "to" &&
			/^NNS$/.test(tags[at - 2] ?? "") &&
			/^(?:DT|PRP.*|NN.*)$/.test(tags[at + 1] ?? "")
		)
			tags[at - 1] = "JJ";
		if (isBacking(words, tags, at)) tags[at] = "VBP";
		// "the United States *welcome* Orland's offer": an adjective stands behind no plural
		if (
			words[at] === "welcome" &&
			/^(?:JJ|NN)$/.test(tags[at] ?? "") &&
			/^NNP?S$/.test(tags[at - 1] ?? "") &&
			/^(?:DT|PRP\$|NNP?S?)$/.test(tags[at + 1] ?? "")
		)
			tags[at] = "VBP";
		// "shells fall daily, say villagers"
		if (
			tags[at] === "VB" &&
			isVerbBaseOnly(words[at] ?? "") &&
			words[at - 1] === "," &&
			/^(?:NNP?S|DT|JJ|CD|PRP\$)$/.test(tags[at + 1] ?? "")
		)
			tags[at] = "VBP";
		if (!mayBeVerb(words, tags, at) || !hasWordsBehind(words, tags, at))
			continue;
		const first = clauseStart(words, tags, at);
		if (first !== null && isPluralSubject(words, tags, { first, at }))
			tags[at] = "VBP";
	}
}

/** "Orland and Kiral *back* the plan": no adverb where nothing else in the clause can be its verb. */
function isBacking(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (
		words[at] !== "back" ||
		tags[at] !== "RB" ||
		!/^(?:DT|PRP\$|JJ|NNP?S?)$/.test(tags[at + 1] ?? "") ||
		!/^NN/.test(tags[at - 1] ?? "")
	)
		return false;
	let isPlural = false;
	for (let before = at - 1; before >= 0; before--) {
		const tag = tags[before] ?? "";
		if (/^(?:VB|MD)/.test(tag) || at - before > LONGEST_SUBJECT) return false;
		if (/^(?:NNP?S|CC)$/.test(tag) || SEVERAL.test(words[before] ?? ""))
			isPlural = true;
		if (tag !== "CC" && OPENS.test(words[before] ?? "")) break;
	}
	return isPlural;
}

/** Whether the word may be such a verb: a base form with nothing that asks for one, or one that is mostly a verb of saying. */
function mayBeVerb(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	const word = words[at] ?? "";
	if (tags[at] === "VB") return !/^(?:be|have|do|go)$/.test(word);
	return (
		/^(?:NN|IN|JJ)$/.test(tags[at] ?? "") &&
		// "over the claim that": no verb behind an article
		((/^(?:NN.*|PRP|RB)$/.test(tags[at - 1] ?? "") &&
			(isSayingNoun(word) || STANDING.test(word))) ||
			(tags[at - 1] !== "DT" && isVerbBaseOnly(word)))
	);
}

/** Whether a clause, a quotation or somebody else's words may begin behind the verb. */
function hasWordsBehind(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	const next = tags[at + 1] ?? "";
	if (
		/^(?:that|whether|if|how|why|what|to|there|no)$/i.test(words[at + 1] ?? "")
	)
		return true;
	if (tags[at] === "VB") return !/^(?:VB[DZP]|MD)$/.test(next);
	// "the bank fear their wells will run dry": a noun would have no subject behind it
	if (!/^(?:DT|PRP\$?|NNP?S?|CD|EX|JJ)$/.test(next)) return false;
	// "Allies of the premier accuse Mr Lund of it"
	if (isVerbBaseOnly(words[at] ?? "") && next !== "JJ") return true;
	for (let after = at + 2; after < Math.min(words.length, at + 9); after++) {
		if (/^(?:VB[DZP]|MD)$/.test(tags[after] ?? "")) return true;
		if (/^[,;:.]$/.test(words[after] ?? "")) return false;
	}
	return false;
}

/** First token of the clause in which nothing governs the verb; null where something does. */
function clauseStart(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): number | null {
	let isRelative = false;
	for (let before = at - 1; before >= 0; before--) {
		if (at - before > LONGEST_SUBJECT) return null;
		const tag = tags[before] ?? "";
		if (
			tag === "TO" &&
			tags[before + 1] !== "DT" &&
			/^VB/.test(tags[before + 1] ?? "")
		)
			return null;
		if (/^(?:MD|VBZ|VBP|VBD)$/.test(tag)) {
			// "Those who signed it say"
			const isOfRelative =
				findRelative(tags, before) ||
				// "Papers leaked to the Echo show"
				(tag === "VBD" &&
					/^NNP?S$/.test(tags[before - 1] ?? "") &&
					/^(?:IN|TO)$/.test(tags[before + 1] ?? ""));
			if (!isOfRelative) return null;
			isRelative = true;
		}
		if (OPENS.test(words[before] ?? "") && !isRelative)
			return before + 1 < at ? before + 1 : null;
		if (/^(?:let|make|help|see|hear|do|does|did)$/i.test(words[before] ?? ""))
			return null;
	}
	return 0;
}

/** Whether a relative pronoun stands before a verb, at once or before a short subject. */
function findRelative(tags: readonly string[], verb: number): boolean {
	for (let at = verb - 1; at >= Math.max(0, verb - 3); at--)
		if (/^W(?:P|DT)$/.test(tags[at] ?? "")) return true;
	return false;
}

/** "Farmers on the east bank", "Many in the capital", "Those who signed it": a plural and what hangs on it by a preposition or pronoun. */
function isPluralSubject(
	words: readonly string[],
	tags: readonly string[],
	{ first, at }: { readonly first: number; readonly at: number },
): boolean {
	let head = first;
	while (
		/^(?:DT|PDT|JJ|CD|PRP\$|RB|POS|NN|NNP|VBN|VBG)$/.test(tags[head] ?? "") &&
		!SEVERAL.test(words[head] ?? "")
	)
		head++;
	if (head >= at) return false;
	const isSeveral = SEVERAL.test(words[head] ?? "");
	if (!/^NNP?S$/.test(tags[head] ?? "") && !isSeveral) return false;
	const next = tags[head + 1] ?? "";
	// "sixty writers beg the king to yield", "aides whisper that he is ill"
	if (head + 1 === at)
		return (
			!isSeveral &&
			(tags[at] === "VB" ||
				isVerbBaseOnly(words[at] ?? "") ||
				words[at + 1] === "that")
		);
	return head + 1 < at && /^(?:IN|TO|WP|WDT|JJ|VBN|VBD)$/.test(next);
}
