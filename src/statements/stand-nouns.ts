/** Nouns that are a stand of whoever has or gives them: "support", "a champion", "a cool reception". */

import type { NounPhrase } from "../language/chunk.js";
import type { CueEntry } from "../model/codebook.js";
import type { Discourse } from "./discourse.js";
import { lemmaAt, normAt, type SentenceView } from "./sentence-view.js";

export const STANCES = ["supports", "opposes", "concerned", "open"] as const;
const FORCES = {
	supports: "support",
	opposes: "opposition",
	concerned: "concern",
	open: "openness",
} as const;

/** The entry of a stand that no reporting word tells. */
export function standEntry(stance: (typeof STANCES)[number]): CueEntry {
	return {
		lemma: `text-met-${stance}`,
		kind: "verb",
		force: FORCES[stance],
		takes: ["noun"],
		hedge: false,
	};
}

/** What a noun tells of whose it is: "support", "champion", "a cool reception"; null where it is no stand. */
export function standOf(
	view: SentenceView,
	noun: NounPhrase,
	{ codebook, lexicon }: Discourse,
): CueEntry | null {
	const head = lemmaAt(view, noun.head);
	for (const stance of STANCES) {
		const list = codebook.words[`stand-nouns-${stance}`] ?? [];
		const before = lemmaAt(view, noun.head - 1);
		const isStand =
			list.includes(`${before} ${head}`) ||
			list.includes(head) ||
			lexicon.nouns.get(head)?.force === FORCES[stance];
		if (!isStand) continue;
		// "has few friends in the capital"
		const isLittle = /^(?:no|little|few)$/.test(normAt(view, noun.first));
		if (isLittle && stance !== "supports") return null;
		const told = isLittle ? "concerned" : stance;
		return standEntry(told);
	}
	return null;
}
