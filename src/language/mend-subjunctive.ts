/** The base form behind a demand, where the tagger took it for a noun: "to demand that the minister *resign*". */

/** Verbs and nouns behind which a clause has the base form of its verb. */
const DEMANDING =
	/^(?:demand|insist|request|require|propose|recommend|suggest|urge|order|stipulate|ask|call|proposal|recommendation|requirement|condition)(?:e?d|s|ing)?$/i;

/** What may stand between "that" and the verb. */
const PHRASE = /^(?:DT|PRP|PRP\$|JJ|NN|NNS|NNP|NNPS|POS|CD)$/;

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendSubjunctive(
	words: readonly string[],
	tags: string[],
): void {
	for (let that = 1; that + 2 < words.length; that++) {
		if (words[that] !== "that" || !DEMANDING.test(words[that - 1] ?? ""))
			continue;
		let end = that + 1;
		while (PHRASE.test(tags[end] ?? "")) end++;
		const verb = end - 1;
		if (
			verb > that + 1 &&
			tags[verb] === "NN" &&
			/^\p{Ll}/u.test(words[verb] ?? "") &&
			/^(?:PRP|NN|NNS|NNP|NNPS)$/.test(tags[verb - 1] ?? "") &&
			/^(?:[.,:]|IN|TO|RB|RP|CC|'')$/.test(tags[end] ?? ".")
		)
			tags[verb] = "VB";
	}
}
