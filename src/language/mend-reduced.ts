/** Participles that say more of a noun, which the tagger took for its verb: "One person *briefed* on the talks said". */

/** "One person briefed on the talks said": of two past forms with only a phrase between them the first is a participle. */
export function mendReduced(words: readonly string[], tags: string[]): void {
	for (let at = 1; at + 3 < words.length; at++) {
		if (isSetOff(words, tags, at)) tags[at] = "VBN";
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
		// "All prisoners held for more than two years go free"
		else if (HELD.test(words[at] ?? "")) {
			while (/^(?:DT|JJR?|IN|NNP?S?|CD)$/.test(tags[next] ?? "")) next++;
			if (next > at + 2 && /^(?:VBP|VBZ|MD)$/.test(tags[next] ?? ""))
				tags[at] = "VBN";
		}
	}
}

/** What is done to people and things, and by whom is seldom told. */
const HELD =
	/^(?:held|detained|jailed|captured|seized|displaced|stationed|deployed|imprisoned|arrested|convicted|paid|made|built|caught|lost|sold|raised)$/;

/** Tokens that what is set off may take. */
const LONGEST_ASIDE = 26;

/** "The first, *handed* to both sides in May, runs to 24 articles": between commas, the verb of the sentence right behind the second. */
function isSetOff(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	if (
		tags[at] !== "VBD" ||
		words[at - 1] !== "," ||
		!/^(?:IN|TO)$/.test(tags[at + 1] ?? "") ||
		words[at] === "said" ||
		tags.slice(0, at).some((tag) => /^(?:VB[DZP]|MD|W.*)$/.test(tag))
	)
		return false;
	for (let next = at + 2; next < at + LONGEST_ASIDE; next++) {
		const tag = tags[next] ?? ".";
		if (words[next] === "," && /^(?:VBZ|MD)$/.test(tags[next + 1] ?? ""))
			return true;
		if (/^(?:VB[DZP]|MD|CC|[.:])$/.test(tag)) return false;
	}
	return false;
}

/** "the plan which Orland rejected in May set": the verb of a relative clause, with its subject before it. */
function isOfRelative(tags: readonly string[], verb: number): boolean {
	let at = verb - 1;
	while (/^(?:DT|JJ|NNP?S?|POS|PRP\$)$/.test(tags[at] ?? "")) at--;
	return tags[at] === "WDT" && /^NNS?$/.test(tags[at - 1] ?? "");
}
