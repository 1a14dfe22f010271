/** Mentions made for sources whose words are no mention of their own: "many in the region", "Article 3". */

import type { Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import type { ActorLexicon } from "../lexicon/actor-lexicon.js";
import { bareDocument } from "./bare-document.js";
import { type Mention, type Owner, PART, type Shape } from "./mention.js";
import { namesSomebody } from "./names-somebody.js";
import { isTextNoun } from "./no-document.js";
import type { SentenceMentions } from "./sentence-mentions.js";

export interface SourceReader {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly sentence: number;
	/** Nouns of what carries words ("statement", "letter"): the words are those of its owner. */
	readonly carriers: ReadonlySet<string>;
	/** Nouns that name nobody ("reports", "speculation"). */
	readonly nobody: ReadonlySet<string>;
	readonly lexicon: ActorLexicon;
	/** Nouns of parts of a text that speak for the whole ("Article 3"). */
	readonly parts: ReadonlySet<string>;
}

/** The mentions, one added or widened where the source needs it, and the index of the source's own; null for nobody. */
export interface SourceMention {
	readonly mentions: SentenceMentions;
	readonly index: number | null;
}

// "many in the region", "an overwhelming majority of nations": a speaker, though no mention by itself.
export function made(
	reader: SourceReader,
	mentions: SentenceMentions,
	source: Range,
): SourceMention {
	const { tokens } = reader;
	const first = tokens.findIndex((token) => token.end > source.start);
	if (first < 0) return { mentions, index: null };
	const phrase = mentions.phrases.find(
		(read) =>
			read.phrase.first >= first &&
			tokens[read.phrase.first]!.start < source.end,
	)?.phrase;
	const starts = phrase !== undefined && phrase.first <= first + 1;
	const last = starts ? phrase.last : first;
	const head = tokens[last]!;
	if (reader.parts.has(tokens[first]!.norm) || reader.parts.has(head.lemma))
		return added(mentions, {
			start: source.start,
			end: source.end,
			sentence: reader.sentence,
			first,
			last,
			shape: partOfDraft(reader.text.slice(source.start, source.end)),
			possessor: false,
		});
	if (
		reader.nobody.has(head.lemma) ||
		// "Both versions give them 90 days": no one of the texts speaks alone.
		(/^NNP?S$/.test(head.tag) &&
			MANY.test(tokens[first]!.norm) &&
			isTextNoun(reader.lexicon.nouns.get(head.lemma) ?? null)) ||
		!namesSomebody(tokens, { first, last }, reader.lexicon)
	)
		return { mentions, index: null };
	const end = Math.max(head.end, firstBreak(reader.text, source));
	const display = reader.text.slice(source.start, end).replace(/\s+/g, " ");
	const plural = /^NNP?S$/.test(head.tag) || MANY.test(head.norm);
	return added(mentions, {
		start: source.start,
		end,
		sentence: reader.sentence,
		first,
		last,
		shape: {
			kind: "crowd",
			// "his country welcomes": many still
			type:
				plural || reader.lexicon.words("one-of-many").has(head.lemma)
					? "group"
					: "source",
			head: head.lemma,
			display,
			plural,
			owner: ownerOfWhole(reader, mentions, source),
			definiteness: /^(?:the|this|that|these|those)\b/i.test(display)
				? "definite"
				: /^an?\b/i.test(display)
					? "indefinite"
					: "bare",
			count: null,
		},
		possessor: false,
	});
}

const MANY =
	/^(?:many|some|few|several|most|others|both|two|three|four|five|six|seven|eight|nine|ten)$/;

// "Two of his ministers": his, as the ministers are.
function ownerOfWhole(
	{ text }: SourceReader,
	{ mentions }: SentenceMentions,
	source: Range,
): Owner | null {
	for (const { start, end, shape } of mentions) {
		if (start <= source.start || end > source.end) continue;
		if (!/^\p{L}+ of (?:the )?$/u.test(text.slice(source.start, start)))
			continue;
		if (shape.kind === "crowd" || shape.kind === "office") return shape.owner;
	}
	return null;
}

function partOfDraft(words: string): Shape {
	return {
		kind: "document",
		traits: bareDocument({ noun: PART, name: words, strong: false }),
	};
}

export function added(
	mentions: SentenceMentions,
	mention: Mention,
): SourceMention {
	const index = mentions.mentions.length;
	return {
		mentions: {
			...mentions,
			mentions: [...mentions.mentions, mention],
			joined: [...mentions.joined, index],
		},
		index,
	};
}

// Where the source's first comma or its end stands: "two officials, who asked not to be named".
export function firstBreak(text: string, source: Range): number {
	for (let i = source.start; i < source.end; i++) {
		const unit = text.charCodeAt(i);
		if (unit === 44 || unit === 40) return i;
	}
	return source.end;
}
