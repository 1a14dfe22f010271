/** The verb in -s behind the first noun of a sentence, where the tagger took it for a plural and no other verb is left for the clause. */

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendVerbInS(words: readonly string[], tags: string[]): void {
	for (let at = 1; at + 1 < words.length; at++)
		// "A clause in the pact lets either side leave", "once it enters into force": never nouns
		if (
			tags[at] === "NNS" &&
			/^(?:lets|enters|replaces|expires|obliges|entitles|consists)$/.test(
				words[at] ?? "",
			)
		)
			tags[at] = "VBZ";
	// "Avelay snorts."
	if (
		words.length <= 4 &&
		words.at(-1) === "." &&
		tags.at(-2) === "NNS" &&
		/^\p{Ll}.*[^s]s$/u.test(words.at(-2) ?? "") &&
		tags.slice(0, -2).length > 0 &&
		tags.slice(0, -2).every((tag) => tag === "NNP")
	)
		tags[tags.length - 2] = "VBZ";
	let at = 0;
	while (/^(?:DT|JJ|NNP?|POS|PRP\$|CD|VBN)$/.test(tags[at] ?? "")) at++;
	if (
		at < 2 ||
		!/^(?:DT|PRP\$)$/.test(tags[0] ?? "") ||
		tags[at] !== "NNS" ||
		!/^\p{Ll}.*[^s]s$/u.test(words[at] ?? "") ||
		!/^NNP?$/.test(tags[at - 1] ?? "") ||
		!opensObject(words, tags, at + 1)
	)
		return;
	if (!hasOtherVerb(words, tags, at + 1)) tags[at] = "VBZ";
}

/** "grants amnesty", "bars both", "bars the": what may be an object begins behind it. */
function opensObject(
	words: readonly string[],
	tags: readonly string[],
	at: number,
): boolean {
	// "strikes out the amnesty"
	if (tags[at] === "RP") return opensObject(words, tags, at + 1);
	return (
		/^(?:DT|PDT|PRP\$|CD|\$|JJ|NN|NNS|NNP|VBG)$/.test(tags[at] ?? "") ||
		/^(?:both|either|neither|all|half)$/.test(words[at] ?? "")
	);
}

/** Whether a finite verb comes before any word that opens a clause of its own: "The deal terms *are*", but not "grants amnesty to those *who* surrender". */
function hasOtherVerb(
	words: readonly string[],
	tags: readonly string[],
	from: number,
): boolean {
	for (let at = from; at < words.length; at++) {
		const tag = tags[at] ?? "";
		// "strikes out the amnesty and puts": of the same subject
		if (tag === "VBZ" && words[at - 1] === "and") return false;
		if (/^(?:VB[DZP]|MD)$/.test(tag)) return true;
		// a quotation, a bracket, or an aside may hide the verb
		if (/^(?:``|''|\(|,|:)$/.test(tag)) return true;
		if (/^W/.test(tag) || /^(?:if|once|unless|until|while)$/.test(words[at]!))
			return false;
	}
	// "The minister's hopes for peace": without a stop it is a heading
	return !/^[.”"]$/.test(words.at(-1) ?? "");
}
