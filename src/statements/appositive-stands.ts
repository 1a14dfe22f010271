/** Stands told of a person beside the name: "Senator Holt, an opponent of the canal treaty, left early". */

import type { Discourse } from "./discourse.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase } from "./speaker-words.js";
import { standEntry } from "./stands-met.js";

/** A statement for each name that is called a friend or a foe of a text. */
export function readAppositiveStands(
	view: SentenceView,
	discourse: Discourse,
): readonly Found[] {
	const found: Found[] = [];
	for (const phrase of view.phrases) {
		const { first, last } = phrase;
		const link = last + 1;
		if (
			normAt(view, first - 1) !== "," ||
			normAt(view, link) !== "of" ||
			view.quoteAt[first]
		)
			continue;
		const stance = (["supports", "opposes"] as const).find((one) =>
			discourse.codebook.words[`stand-people-${one}`]?.includes(
				lemmaAt(view, phrase.head),
			),
		);
		const name = phraseOf(view, first - 2);
		const text = phraseOf(view, link + 1);
		if (
			stance === undefined ||
			!/^NNPS?$/.test(tagAt(view, name?.head ?? -1)) ||
			text?.first !== link + 1 ||
			!isDocumentPhrase(view, text, discourse.words) ||
			/^(?:former|erstwhile|onetime|one-time)$/.test(normAt(view, first + 1))
		)
			continue;
		const piece = pieceOfTokens(
			view,
			discourse.text,
			text.first,
			text.last + 1,
		);
		if (name && piece)
			found.push({
				view,
				basis: "cue",
				entry: standEntry(stance),
				source: { first: name.first, last: name.last },
				cue: { first, last: link },
				pieces: [piece],
				circumstances: [],
				addressee: null,
				negative: false,
				endsQuoted: false,
			});
	}
	return found;
}
