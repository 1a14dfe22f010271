/** Phrases of a codebook list by their first word, parted into words once for each list. */

const made = new WeakMap<
	readonly string[],
	ReadonlyMap<string, readonly (readonly string[])[]>
>();

const NONE: readonly (readonly string[])[] = [];

/** The words of each phrase of `phrases` that begins with `first`, in the order of the list. */
export function phrasesFrom(
	phrases: readonly string[],
	first: string,
): readonly (readonly string[])[] {
	let byFirst = made.get(phrases);
	if (byFirst === undefined) {
		byFirst = phrasesByFirst(phrases);
		made.set(phrases, byFirst);
	}
	return byFirst.get(first) ?? NONE;
}

/** The words of each phrase, under its first word, in the order of the list. */
export function phrasesByFirst(
	phrases: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
	const byFirst = new Map<string, string[][]>();
	for (const phrase of phrases) {
		const words = phrase.split(" ");
		const first = words[0] ?? "";
		const list = byFirst.get(first);
		if (list) list.push(words);
		else byFirst.set(first, [words]);
	}
	return byFirst;
}
