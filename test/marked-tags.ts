/** Tagged sentences as tests write them: `Talks/NNS collapsed/VBN>VBD ./.`, where ">" shows what a rule makes of a tag. */

import { expect } from "vitest";

/** Runs `mend` over the words and first tags of `marked` and expects the tags behind ">", all others as they were. */
export function checkMending(
	marked: string,
	mend: (words: readonly string[], tags: string[]) => void,
): void {
	const words: string[] = [];
	const tags: string[] = [];
	for (const part of marked.split(" ")) {
		const cut = part.indexOf("/", 1);
		words.push(part.slice(0, cut));
		tags.push(part.slice(cut + 1).split(">")[0]!);
	}
	const before = [...tags];
	mend(words, tags);
	const shown = words.map((word, at) =>
		before[at] === tags[at]
			? `${word}/${tags[at]}`
			: `${word}/${before[at]}>${tags[at]}`,
	);
	expect(shown.join(" ")).toBe(marked);
}
