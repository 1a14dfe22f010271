/** Verbs that their form or a modal before them shows, whatever the tagger made of them. */

import {
	isPastOnly,
	isThirdPersonOnly,
	isVerbBaseOnly,
} from "./verb-only-words.js";

/** "would limit the army, bar Orland from joining and grant an amnesty": in a list under a modal a noun before an article is a verb. */
export function mendUnderModal(words: readonly string[], tags: string[]): void {
	const modal = tags.indexOf("MD");
	if (modal < 0) return;
	for (let at = modal + 3; at + 1 < words.length; at++) {
		if (
			tags[at] === "NN" &&
			/^\p{Ll}{3,}$/u.test(words[at] ?? "") &&
			/^(?:,|CC)$/.test(tags[at - 1] ?? "") &&
			/^(?:DT|PRP\$|NNP|``)$/.test(tags[at + 1] ?? "") &&
			tags.slice(modal, at).includes("VB")
		)
			tags[at] = "VB";
	}
}

/** Forms that only verbs have, whatever the tagger made of them: "Norland denies backing the rebels", "both sides insist". */
export function mendVerbForms(words: readonly string[], tags: string[]): void {
	for (let at = 0; at < words.length; at++) {
		const tag = tags[at] ?? "";
		// "prices would double drew a rebuke"
		if (/^VBP?$/.test(tag) && isPastOnly(words[at] ?? "")) tags[at] = "VBD";
		if (
			!/^(?:NNS?|RB|JJ|NNPS?|FW|UH|IN)$/.test(tag) ||
			!/^\p{Ll}/u.test(words[at] ?? "")
		)
			continue;
		const norm = words[at] ?? "";
		if (norm === "has" || isThirdPersonOnly(norm)) tags[at] = "VBZ";
		else if (isPastOnly(norm)) tags[at] = "VBD";
		else if (
			isVerbBaseOnly(norm) &&
			/^(?:NNS|NNPS|PRP|NNP|,|RB)$/.test(tags[at - 1] ?? "")
		)
			tags[at] = "VBP";
	}
}
