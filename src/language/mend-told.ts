/** Verbs of telling that the tagger took for participles, where a clause stands behind whom one tells. */

import { hasAuxiliary } from "./has-auxiliary.js";

/** "Two people told this newspaper the deal had failed": behind whom one tells, a clause. */
export function mendTold(words: readonly string[], tags: string[]): void {
	for (let at = 1; at + 3 < words.length; at++) {
		if (
			!/^(?:told|assured|informed|warned|reminded|promised)$/.test(
				words[at] ?? "",
			) ||
			tags[at] !== "VBN" ||
			!/^(?:NN|CD)/.test(tags[at - 1] ?? "") ||
			hasAuxiliary(words, at)
		)
			continue;
		const subject = phraseEnd(tags, at + 1);
		const behind = subject === null ? null : phraseEnd(tags, subject);
		if (behind !== null && /^(?:VBD|VBZ|VBP|MD)$/.test(tags[behind] ?? ""))
			tags[at] = "VBD";
	}
}

/** The token behind the noun phrase that begins here with its article or pronoun; null where none does. */
function phraseEnd(tags: readonly string[], from: number): number | null {
	if (tags[from] === "PRP") return from + 1;
	let at = /^(?:DT|PRP\$)$/.test(tags[from] ?? "") ? from + 1 : from;
	const noun = at;
	while (/^(?:JJ|NN.*|POS|CD)$/.test(tags[at] ?? "")) at++;
	return at > noun ? at : null;
}
