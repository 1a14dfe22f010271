/** "The two presidents *last met* in May": the tagger hears an adjective and a noun, and the sentence loses its verb. */

/** Past tenses that the tagger takes for nouns behind an adjective; the other meanings of these words have articles before them. */
const PAST =
	/^(?:met|spoke|sat|saw|held|flew|fought|won|stood|sent|came|went|led|ran|gave|took|made|had|did|was|were|dined|conferred|visited|clashed|talked|negotiated|convened|gathered)$/;

/** What may stand behind the verb: no noun that "last" would describe. */
const BEHIND = /^(?:IN|TO|RP|RB|DT|PRP|PRP\$|NNP|CD|CC|WRB|[.,:])$/;

/** Mends `tags` in place; `words` are those of one sentence. */
export function mendLastMet(words: readonly string[], tags: string[]): void {
	for (let at = 1; at + 2 < words.length; at++) {
		if (
			!/^(?:last|first|next)$/.test(words[at] ?? "") ||
			!/^(?:NNS|NNPS?|NN|PRP|WP)$/.test(tags[at - 1] ?? "") ||
			!PAST.test(words[at + 1] ?? "") ||
			!/^(?:NNS?|JJ|VB[DNP]?)$/.test(tags[at + 1] ?? "") ||
			!BEHIND.test(tags[at + 2] ?? "")
		)
			continue;
		tags[at] = "RB";
		tags[at + 1] = "VBD";
	}
}
