/** Words that a text writes as names inside its sentences: where one opens a sentence, its capital tells no more. */

/** The words of a sentence and the tags that they were given by that sentence alone. */
export interface Line {
	/** Index of its block. */
	readonly block: number;
	readonly starts: readonly number[];
	readonly words: readonly string[];
	/** The words as the tagger is shown them. */
	readonly shown: readonly string[];
	readonly tags: string[];
}

/** Words tagged as names behind the head of a sentence, of which the text writes none small. */
export function namesIn(
	lines: readonly Pick<Line, "words" | "tags">[],
): ReadonlySet<string> {
	const names = new Set<string>();
	const small = new Set<string>();
	for (const { words, tags } of lines) {
		const first = firstWord(words);
		words.forEach((word, at) => {
			if (/^\p{Ll}/u.test(word)) small.add(word);
			else if (
				at > first &&
				tags[at] === "NNP" &&
				// What a quotation or a colon opens is written large as well.
				!/^(?:``|''|:|\.)$/.test(tags[at - 1] ?? "")
			)
				names.add(word);
		});
	}
	for (const name of names)
		if (small.has(name.toLowerCase())) names.delete(name);
	return names;
}

/** Whether the sentence opens with a name that was tagged as another word. */
export function opensWithOne(
	names: ReadonlySet<string>,
	words: readonly string[],
	tags: readonly string[],
): boolean {
	const first = firstWord(words);
	return names.has(words[first] ?? "") && !/^NNP/.test(tags[first] ?? "");
}

function firstWord(words: readonly string[]): number {
	return words.findIndex((word) => /[\p{L}\p{N}]/u.test(word));
}
