/** The main verb behind what commas set off, where the tagger took it for a participle or a plural noun. */

/**
 * Behind what is set off by commas the main verb comes, unless the clause has one: "A member of the group, Basem Nur, told …",
 * "The text, a copy of which was seen by this agency, calls for …".
 */
export function mendBehindParenthesis(
	words: readonly string[],
	tags: string[],
): void {
	let opening = -1;
	let hasMain = false;
	let isRelative = false;
	for (let at = 0; at < words.length; at++) {
		const tag = tags[at] ?? "";
		const word = words[at] ?? "";
		const quoteEnd = tag === "``" && opening >= 0 ? closingMark(tags, at) : -1;
		if (quoteEnd > 0) {
			// "The text, marked ‘secret’, caps …": what is quoted inside does not end what is set off.
			at = quoteEnd;
		} else if (word === ";" || word === ":" || tag === "``") {
			opening = -1;
			hasMain = false;
			isRelative = false;
		} else if (word === ",") {
			if (endsApposition(words, tags, at)) mendVerbAt(words, tags, at + 1);
			if (opening >= 0 && !hasMain && mendVerbAt(words, tags, at + 1))
				hasMain = true;
			if (opening < 0)
				opening =
					/^(?:DT|PRP\$|VBN|W.*|IN|NNP|JJ|CD|VBG)$/.test(tags[at + 1] ?? "") &&
					/^(?:NN|NNP|NNS|NNPS)$/.test(tags[at - 1] ?? "")
						? at
						: -1;
			isRelative = false;
		} else if (/^W(?:P|DT)/.test(tag)) {
			isRelative = true;
		} else if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag) && !isRelative) {
			hasMain = true;
		}
	}
}

/** Index of the mark that closes a quotation of a few words before a comma; -1 where none does. */
function closingMark(tags: readonly string[], opening: number): number {
	for (let at = opening + 1; at < tags.length && at < opening + 10; at++) {
		if (tags[at] === "''") return tags[at + 1] === "," ? at : -1;
		if (/^[.,:]$/.test(tags[at] ?? "")) return -1;
	}
	return -1;
}

/** Whether the comma closes a name set off behind a noun: "the spokeswoman, Nadia Boll,". */
function endsApposition(
	words: readonly string[],
	tags: readonly string[],
	close: number,
): boolean {
	for (let at = close - 1; at > 0 && close - at < 8; at--) {
		if (words[at] === ",")
			return at < close - 1 && /^NN/.test(tags[at - 1] ?? "");
		if (!/^(?:NNP|NNPS|DT|JJ|NN|POS|PRP\$)$/.test(tags[at] ?? "")) return false;
	}
	return false;
}

/** Makes the word at `at` the verb it must be; false where it cannot be one. */
function mendVerbAt(
	words: readonly string[],
	tags: string[],
	from: number,
): boolean {
	// ", Lind, flatly denied reports"
	const at = tags[from] === "RB" && tags[from + 1] === "VBN" ? from + 1 : from;
	const tag = tags[at] ?? "";
	const after = tags[at + 1] ?? "";
	const takesObject =
		/^(?:DT|NNP|NNPS|NN|NNS|PRP|PRP\$|JJ|CD|\$|TO|RP|``)$/.test(after) ||
		/^(?:that|for|on|in)$/i.test(words[at + 1] ?? "");
	if (tag === "VBN" && takesObject && !/^by$/i.test(words[at + 1] ?? "")) {
		tags[at] = "VBD";
		return true;
	}
	if (
		tag === "NNS" &&
		takesObject &&
		/^\p{Ll}.*[^s]s$/u.test(words[at] ?? "")
	) {
		tags[at] = "VBZ";
		return true;
	}
	return false;
}
