/** Participles that stand before a noun, which the tagger took for past tenses: what goes before them takes no verb. */

import { isEitherForm } from "./past-forms.js";

/** Prepositions that no clause begins with. */
const PREPOSITION =
	/^(?:of|to|for|with|in|on|by|from|against|about|under|through|into|over|between|among|toward|towards|without|within|during|despite)$/i;

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendBeforeNoun(words: readonly string[], tags: string[]): void {
	for (let at = 0; at + 1 < words.length; at++) {
		if (!isPastOfNoun(words, tags, at)) continue;
		const list = listBefore(tags, at);
		// "their *continued* concern", "committed to *continued* talks"
		if (
			/^PRP\$$/.test(tags[at - 1] ?? "") ||
			(/^(?:IN|TO)$/.test(tags[at - 1] ?? "") &&
				PREPOSITION.test(words[at - 1] ?? ""))
		)
			tags[at] = "VBN";
		// "a *swift*, severe, and *united* response"
		else if (list !== null) {
			tags[at] = "VBN";
			if (tags[list] === "NN") tags[list] = "JJ";
		}
		// "*New proposed* rules from the agency"
		else if (
			at === beginning(words) + 1 &&
			/^new$/i.test(words[at - 1] ?? "")
		) {
			tags[at - 1] = "JJ";
			tags[at] = "VBN";
		}
	}
}

/** Whether what has the form of both stands right before a noun or its adjective. */
function isPastOfNoun(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	return (
		tags[at] === "VBD" &&
		/ed$/.test(words[at] ?? "") &&
		isEitherForm(words[at] ?? "") &&
		/^(?:JJ|NNS?)$/.test(tags[at + 1] ?? "")
	);
}

/** Of "a *swift*, severe, and united": the first of the list that ends at `last`, behind its article; null where it is none. */
function listBefore(tags: readonly string[], last: number): number | null {
	if (tags[last - 1] !== "CC" || tags[last - 2] !== ",") return null;
	let at = last - 3;
	while (tags[at] === "JJ" && tags[at - 1] === ",") at -= 2;
	const isList =
		at < last - 3 &&
		/^(?:JJ|NN)$/.test(tags[at] ?? "") &&
		/^(?:DT|PRP\$)$/.test(tags[at - 1] ?? "");
	return isList ? at : null;
}

/** Behind the mark of a list. */
function beginning(words: readonly string[]): number {
	return /^[-–—•*·]$/.test(words[0] ?? "") ? 1 : 0;
}
