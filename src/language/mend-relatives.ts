/** The verb of a clause behind a comma and its opener, where the tagger took it for a participle. */

import { hasAuxiliary } from "./has-auxiliary.js";
import { beforeAdverbs, isEitherForm } from "./past-forms.js";

/** "which tied aid to reform", "which an envoy waved off as a stunt": a relative pronoun is a subject, or has one behind it. Mends `tags` in place. */
export function mendRelatives(words: readonly string[], tags: string[]): void {
	for (let at = 1; at < words.length; at++) {
		if (tags[at] !== "VBN" || !isEitherForm(words[at] ?? "")) continue;
		const before = beforeAdverbs(tags, at);
		if (
			/^(?:WDT|WP)$/.test(tags[before] ?? "") ||
			isBehindSubject(words, tags, at)
		)
			tags[at] = "VBD";
	}
}

/** ", which an envoy", ", but the rebels": nothing but a short phrase between the opener behind a comma and the participle, and no other verb to come. */
function isBehindSubject(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	let first = at - 1;
	while (
		at - first < 7 &&
		/^(?:DT|JJ|NNS?|NNPS?|POS|PRP\$)$/.test(tags[first] ?? "")
	)
		first--;
	// "the plan which Orland rejected in May set a cap": the verb to come is that of the plan.
	if (
		at - first > 1 &&
		tags[first] === "WDT" &&
		/^NNS?$/.test(tags[first - 1] ?? "") &&
		/^NNPS?$/.test(tags[at - 1] ?? "") &&
		!hasAuxiliary(words.slice(first), at - first)
	)
		return true;
	if (
		first === at - 1 ||
		!/^(?:which|but|while|whereas)$/.test(words[first] ?? "") ||
		words[first - 1] !== "," ||
		hasAuxiliary(words.slice(first), at - first)
	)
		return false;
	for (let next = at + 1; next < words.length; next++) {
		if (/^[.;:]$/.test(words[next] ?? "")) return true;
		// "but the men held for murder, who …": set off, so that more may come
		if (words[next] === ",") return words[first] === "which";
		if (/^W(?:DT|P)$/.test(tags[next] ?? "")) return true;
		if (/^(?:VB[DZP]|MD)$/.test(tags[next] ?? "")) return false;
	}
	return true;
}
