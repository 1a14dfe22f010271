/** The head of a chain of phrases: "the head" of "the head of the mission in the north, Ana Ruiz". */

import type { Token } from "../../model/analysis.js";
import type { ReadPhrase } from "./sentence-mentions.js";

interface Chain {
	readonly reader: { readonly tokens: readonly Token[] };
	readonly phrases: readonly ReadPhrase[];
}

const LONGEST_CHAIN = 6;

/** The phrase that the prepositional ones up to this index hang on, by prepositions that `links` allows. */
export function chainHead(
	joining: Chain,
	from: number,
	links: RegExp,
): ReadPhrase {
	const { tokens } = joining.reader;
	let at = from;
	while (at > 0 && from - at < LONGEST_CHAIN) {
		const phrase = joining.phrases[at]!.phrase;
		const link = tokens[phrase.first - 1];
		const before = joining.phrases[at - 1]!.phrase;
		if (!links.test(link?.norm ?? "")) break;
		if (before.last !== phrase.first - 2) break;
		at--;
	}
	return joining.phrases[at]!;
}
