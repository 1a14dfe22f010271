/** All mentions of a sentence, in text order, possessors before what they possess, with appositions joined. */

import type { Analysis } from "../../model/analysis.js";
import type { TextsInView } from "../../statements/texts-in-view.js";
import type { ActorLexicon } from "../lexicon/actor-lexicon.js";
import { findPhrases, type Phrase } from "../phrases/find-phrases.js";
import { joinAppositions } from "./apposition.js";
import { pronounAt } from "./find-pronouns.js";
import { isFrontedDescription } from "./fronted-description.js";
import type { Mention } from "./mention.js";
import { textOfOwner } from "./one-of-texts.js";
import { isPlaceUse } from "./place-use.js";
import { giveOwners } from "./prepositional-owner.js";
import {
	type MentionReader,
	possessiveForm,
	readMentions,
} from "./read-mentions.js";

/** A phrase with the index of its own mention; null when it names no actor. */
export interface ReadPhrase {
	readonly phrase: Phrase;
	readonly mention: number | null;
}

export interface SentenceMentions {
	readonly mentions: readonly Mention[];
	/**
	 * By mention: the index of the mention that speaks for it ("the envoy" in "the envoy, Ana Ruiz"); its own when it
	 * stands for itself; -1 when it is none after all ("in Kyiv").
	 */
	readonly joined: readonly number[];
	readonly phrases: readonly ReadPhrase[];
}

export interface TextReader {
	readonly analysis: Analysis;
	readonly lexicon: ActorLexicon;
	/** The text of `plainText`. */
	readonly plain: string;
	/** The texts that were spoken of side by side up to the sentence; null where none were. */
	readonly texts: TextsInView | null;
}

/** The mentions of the sentence with this index. */
export function sentenceMentions(
	reader: TextReader,
	index: number,
): SentenceMentions {
	const sentence = reader.analysis.sentences[index]!;
	const phrases = findPhrases(sentence, reader.lexicon, reader.plain);
	const inner: MentionReader = {
		lexicon: reader.lexicon,
		text: reader.analysis.text,
		tokens: sentence.tokens,
		sentence: index,
		mentions: [],
		texts: reader.texts,
	};
	const read: ReadPhrase[] = [];
	let at = 0;
	for (const phrase of phrases) {
		readPronouns(inner, at, phrase.first);
		read.push({ phrase, mention: readMentions(phrase, inner) });
		at = phrase.last + 1;
		const own = textOfOwner(inner, read.at(-1)!);
		if (own !== null) inner.mentions.push(own);
	}
	readPronouns(inner, at, sentence.tokens.length);
	const isHeading = !/\p{Ll}/u.test(
		reader.analysis.text.slice(sentence.start, sentence.end),
	);
	const joined = inner.mentions.map((mention, i) =>
		// "QUOTE OF THE DAY", "TODAY'S DIARY": capitals make no names of these.
		(isHeading && /^(?:unknown|body|office)$/.test(mention.shape.kind)) ||
		isPlaceUse(mention, sentence.tokens, reader.lexicon) ||
		isFrontedDescription(mention, sentence.tokens)
			? -1
			: i,
	);
	giveOwners(inner.mentions, sentence.tokens);
	joinAppositions({ reader: inner, phrases: read, joined });
	return { mentions: inner.mentions, joined, phrases: read };

	function readPronouns(into: MentionReader, from: number, to: number): void {
		for (let i = from; i < to; i++) {
			const shape = pronounAt(sentence, i);
			const token = sentence.tokens[i]!;
			// A possessive without noun after it: "theirs", or a noun the tagger did not see.
			const possessive =
				token.tag === "PRP$" ? possessiveForm(token.norm) : null;
			const own =
				shape ??
				(possessive === null
					? null
					: ({
							kind: "pronoun",
							form: possessive,
							use: "possessive",
						} as const));
			if (own === null) continue;
			into.mentions.push({
				start: token.start,
				end: token.end,
				sentence: index,
				first: i,
				last: i,
				shape: own,
				possessor: own.use === "possessive",
			});
		}
	}
}
