/** Participles that say more of a noun, which the tagger took for its verb: "One person *briefed* on the talks said". */

/** "One person briefed on the talks said": of two past forms with only a phrase between them the first is a participle. */
export function mendReduced(words: readonly string[], tags: string[]): void {
	for (let at = 1; at + 3 < words.length; at++) {
		if (
			tags[at] !== "VBD" ||
			!/^NN/.test(tags[at - 1] ?? "") ||
			tags[at + 1] !== "IN" ||
			/^that$/i.test(words[at + 1] ?? "") ||
			isOfRelative(tags, at)
		)
			continue;
		let next = at + 2;
		while (/^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|PRP\$|CD)$/.test(tags[next] ?? ""))
			next++;
		if (next > at + 2 && tags[next] === "VBD") tags[at] = "VBN";
	}
}

/** "the plan which Orland rejected in May set": the verb of a relative clause, with its subject before it. */
function isOfRelative(tags: readonly string[], verb: number): boolean {
	let at = verb - 1;
	while (/^(?:DT|JJ|NNP?S?|POS|PRP\$)$/.test(tags[at] ?? "")) at--;
	return tags[at] === "WDT" && /^NNS?$/.test(tags[at - 1] ?? "");
}
