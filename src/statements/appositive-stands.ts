/** Stands told of a person beside the name: "Senator Holt, an opponent of the canal treaty, left early". */

import type { NounPhrase } from "../language/chunk.js";
import type { Discourse } from "./discourse.js";
import type { Found, TokenRange } from "./found.js";
import { ownerBefore } from "./noun-owner.js";
import { pieceOfTokens } from "./pieces.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase } from "./speaker-words.js";
import { standEntry } from "./stand-nouns.js";

/** A statement for each name that is called a friend or a foe of a text. */
export function readAppositiveStands(
	view: SentenceView,
	discourse: Discourse,
): readonly Found[] {
	const found: Found[] = [];
	for (const phrase of view.phrases) {
		const { last } = phrase;
		// "one of the pact's fiercest critics"
		const isOneOf =
			normAt(view, phrase.first - 1) === "of" &&
			normAt(view, phrase.first - 2) === "one";
		const first = isOneOf ? phrase.first - 2 : phrase.first;
		if (normAt(view, first - 1) !== "," || view.quoteAt[first]) continue;
		const stance = (["supports", "opposes"] as const).find((one) =>
			discourse.codebook.words[`stand-people-${one}`]?.includes(
				lemmaAt(view, phrase.head),
			),
		);
		const name = phraseOf(view, first - 2);
		const text = textJudged(view, phrase, discourse);
		if (
			stance === undefined ||
			!/^NNPS?$/.test(tagAt(view, name?.head ?? -1)) ||
			text === null ||
			/^(?:former|erstwhile|onetime|one-time)$/.test(
				normAt(view, phrase.first + 1),
			)
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
				cue:
					text.first > last
						? { first, last: last + 1 }
						: { first: text.last + 2, last },
				pieces: [piece],
				circumstances: [],
				addressee: null,
				negative: false,
				endsQuoted: false,
			});
	}
	return found;
}

/** The text that somebody is a friend or a foe of: "an opponent *of the treaty*", "*the treaty's* loudest critic"; null where it is none. */
function textJudged(
	view: SentenceView,
	phrase: NounPhrase,
	{ words }: Discourse,
): TokenRange | null {
	const owner = ownerBefore(view, phrase)?.source;
	if (owner !== undefined)
		return words.documents.has(lemmaAt(view, owner.last)) ? owner : null;
	const link = phrase.last + 1;
	const text = normAt(view, link) === "of" ? phraseOf(view, link + 1) : null;
	return text?.first === link + 1 && isDocumentPhrase(view, text, words)
		? { first: text.first, last: text.last }
		: null;
}
